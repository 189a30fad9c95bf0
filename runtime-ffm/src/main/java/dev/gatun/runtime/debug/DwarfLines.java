package dev.gatun.runtime.debug;

import java.util.ArrayList;
import java.util.List;

/** {@code .debug_line} (DWARF 4, 6.2): which source line each stretch of one method comes from. */
final class DwarfLines {
    // DWARF 4, 7.21.
    private static final int DW_LNS_COPY = 1;
    private static final int DW_LNS_ADVANCE_PC = 2;
    private static final int DW_LNS_ADVANCE_LINE = 3;
    private static final int DW_LNS_SET_FILE = 4;
    private static final int DW_LNS_SET_COLUMN = 5;
    private static final int DW_LNE_END_SEQUENCE = 1;
    private static final int DW_LNE_SET_ADDRESS = 2;

    /** How many operands each standard opcode takes. */
    private static final byte[] OPERANDS = {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1};

    private DwarfLines() {
    }

    /** The files that rows name, by their numbers in the table less one. */
    static List<String> files(List<SourceMap.Row> rows) {
        return rows.stream().map(SourceMap.Row::document).filter(d -> !d.isEmpty()).distinct().toList();
    }

    static byte[] of(List<SourceMap.Row> rows, long address, int size) {
        var out = new ByteWriter();
        var files = new ArrayList<>(files(rows));
        out.u4(0).u2(4).u4(0);
        int header = out.size();
        // Instructions are bytes, one operation each, statements by default; special opcodes are not used.
        out.u1(1).u1(1).u1(1).u1(0).u1(1).u1(OPERANDS.length + 1).raw(OPERANDS);
        out.u1(0);
        files.forEach(f -> out.text(f).uleb(0).uleb(0).uleb(0));
        out.u1(0);
        out.patch4(header - 4, out.size() - header);

        out.u1(0).uleb(9).u1(DW_LNE_SET_ADDRESS).u8(address);
        int at = 0;
        int line = 1;
        int file = 1;
        for (var row : rows) {
            out.u1(DW_LNS_ADVANCE_PC).uleb(row.codeOffset() - at);
            at = row.codeOffset();
            int rowFile = row.document().isEmpty() ? file : files.indexOf(row.document()) + 1;
            if (rowFile != file) {
                out.u1(DW_LNS_SET_FILE).uleb(rowFile);
                file = rowFile;
            }
            out.u1(DW_LNS_SET_COLUMN).uleb(row.column());
            out.u1(DW_LNS_ADVANCE_LINE).sleb(row.line() - line);
            line = row.line();
            out.u1(DW_LNS_COPY);
        }
        out.u1(DW_LNS_ADVANCE_PC).uleb(size - at);
        out.u1(0).uleb(1).u1(DW_LNE_END_SEQUENCE);
        out.patch4(0, out.size() - 4);
        return out.toByteArray();
    }
}
