package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Symbol;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the text of a listing from the rows and operands that a {@link Recorder} kept. */
final class Formatter {
    private static final int DECIMAL_BELOW = 4096;

    private final Recorder records;
    private final int[] before;
    private final byte[] code;
    private final Map<Label, String> labelNames = new IdentityHashMap<>();

    Formatter(Recorder records, int[] before, byte[] code) {
        this.records = records;
        this.before = before;
        this.code = code;
        int number = 1;
        for (int i = 0; i < records.count; i++) {
            if (records.row[i] == null && records.fields[i] == Recorder.LABEL) {
                Label label = (Label) records.object[i];
                labelNames.put(label, label.name().isEmpty() ? "L" + number++ : label.name());
            }
        }
    }

    Listing listing() {
        var lines = new ArrayList<Listing.Line>(records.count);
        for (int i = 0; i < records.count; i++) {
            int at = position(i);
            int end = i + 1 < records.count ? position(i + 1) : code.length;
            if (records.row[i] != null) {
                lines.add(new Listing.Line(Listing.Kind.INSTRUCTION, at, Listing.hex(code, at, end), instruction(i)));
                continue;
            }
            switch (records.fields[i]) {
                case Recorder.LABEL -> lines.add(new Listing.Line(Listing.Kind.LABEL, at, "",
                        name(records.object[i])));
                case Recorder.COMMENT -> lines.add(new Listing.Line(Listing.Kind.COMMENT, at, "",
                        (String) records.object[i]));
                default -> {
                    if (end > at) {
                        lines.add(new Listing.Line(Listing.Kind.DATA, at, Listing.hex(code, at, end),
                                data(i, end - at)));
                    }
                }
            }
        }
        return new Listing(lines);
    }

    private int position(int record) {
        return records.offset[record] + before[records.item[record]];
    }

    private String data(int i, int length) {
        if (records.fields[i] == Recorder.DIFFERENCE) {
            Label[] pair = (Label[]) records.object[i];
            return ".long " + name(pair[0]) + "-" + name(pair[1]);
        }
        String text = (String) records.object[i];
        return text.equals(".nops") ? ".nops " + length : text;
    }

    private String instruction(int i) {
        Row row = records.row[i];
        int fields = records.fields[i];
        int size = fields & 0xFF;
        int reg = fields >> 8 & 0xFF;
        int rm = fields >> 16 & 0xFF;
        Object object = records.object[i];
        var sb = new StringBuilder(row.mnemonic());
        List<Operand> operands = row.operands();
        for (int k = 0; k < operands.size(); k++) {
            sb.append(k == 0 ? " " : ", ");
            Operand o = operands.get(k);
            int log2 = o.log2 == Operand.SIZED ? size : o.log2;
            switch (o.role) {
                case REG -> sb.append(registerName(o, log2, reg));
                case RM, RM_REGISTER, RM_MEMORY -> {
                    if (object instanceof Mem mem) {
                        sb.append(pointer(log2)).append(mem.text(mem.target() == null ? "" : name(mem.target())));
                    } else {
                        sb.append(registerName(o, log2, rm));
                    }
                }
                case IMMEDIATE -> {
                    if (object instanceof Symbol symbol) {
                        sb.append("offset ").append(symbol.name());
                        if (records.immediate[i] != 0) {
                            sb.append(String.format("%+d", records.immediate[i]));
                        }
                    } else {
                        sb.append(immediate(o, records.immediate[i]));
                    }
                }
                case TARGET -> sb.append(name(object));
                case FIXED -> sb.append(o == Operand.ACC ? Gpr.RAX.name(OpSize.ofLog2(log2)) : o.spelling);
            }
        }
        return sb.toString();
    }

    private static String registerName(Operand o, int log2, int number) {
        return o.isVector() ? Xmm.of(number).toString() : Gpr.of(number).name(OpSize.ofLog2(log2));
    }

    private static String pointer(int log2) {
        return switch (log2) {
            case Operand.UNSIZED -> "";
            case 4 -> "xmmword ptr ";
            default -> OpSize.ofLog2(log2).pointerText();
        };
    }

    private String name(Object target) {
        return switch (target) {
            case Symbol symbol -> symbol.name();
            case Label label -> labelNames.getOrDefault(label, label.toString());
            default -> throw new InternalCompilerError("not a target: " + target);
        };
    }

    private static String immediate(Operand o, long value) {
        if (o == Operand.IMM64) {
            return "0x" + Long.toHexString(value);
        }
        return value < 0 ? "-" + magnitude(value) : magnitude(value);
    }

    /** The absolute value, decimal where it is small and hex elsewhere. */
    static String magnitude(long value) {
        long absolute = Math.abs(value);
        return absolute < DECIMAL_BELOW ? Long.toString(absolute) : "0x" + Long.toHexString(absolute);
    }
}
