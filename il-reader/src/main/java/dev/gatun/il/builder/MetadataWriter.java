package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.metadata.CodedIndex;
import dev.gatun.il.metadata.Column;
import dev.gatun.il.metadata.ColumnKind;
import dev.gatun.il.metadata.TableId;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes tables and heaps as metadata (ECMA-335 II.24.2), of an assembly or of a Portable PDB. */
final class MetadataWriter {
    private static final int SIGNATURE = 0x424A5342;
    /** The tables that are sorted when they are present, as every compiler claims (ECMA-335 II.24.2.6). */
    private static final long SORTED = 0x16003325FA00L;
    private static final int WIDE_STRINGS = 1;
    private static final int WIDE_GUIDS = 2;
    private static final int WIDE_BLOBS = 4;

    private final Map<TableId, TableRows> tables;
    private final TableOrder order;
    private final HeapWriter heaps;
    /** The columns of kind RowList, by table and final row. */
    private final Map<TableId, int[][]> lists;
    /** Rows of tables that are in another file (a PDB's assembly). */
    private final Map<TableId, Integer> elsewhere;

    MetadataWriter(Map<TableId, TableRows> tables, TableOrder order, HeapWriter heaps, Map<TableId, int[][]> lists,
            Map<TableId, Integer> elsewhere) {
        this.tables = tables;
        this.order = order;
        this.heaps = heaps;
        this.lists = lists;
        this.elsewhere = new EnumMap<>(TableId.class);
        this.elsewhere.putAll(elsewhere);
    }

    /** {@code pdbStream} is that of a Portable PDB, empty for an assembly. */
    byte[] write(String version, byte[] pdbStream) {
        Map<String, ByteWriter> streams = new LinkedHashMap<>();
        if (pdbStream.length > 0) {
            streams.put("#Pdb", new ByteWriter(pdbStream.length).bytes(pdbStream));
        }
        streams.put("#~", tableStream());
        streams.put("#Strings", heaps.strings());
        streams.put("#US", heaps.userStrings());
        streams.put("#GUID", heaps.guids());
        streams.put("#Blob", heaps.blobs());
        byte[] versionBytes = version.getBytes(StandardCharsets.UTF_8);
        int versionSize = versionBytes.length + 1 + 3 & ~3;
        var out = new ByteWriter(1 << 16).i4(SIGNATURE).u2(1).u2(1).i4(0).i4(versionSize).bytes(versionBytes)
                .zeros(versionSize - versionBytes.length).u2(0).u2(streams.size());
        int offset = out.length();
        for (String name : streams.keySet()) {
            offset += 8 + (name.length() + 4 & ~3);
        }
        for (var stream : streams.entrySet()) {
            int size = stream.getValue().length() + 3 & ~3;
            String name = stream.getKey();
            out.i4(offset).i4(size).utf8(name).zeros((name.length() + 4 & ~3) - name.length());
            offset += size;
        }
        for (ByteWriter stream : streams.values()) {
            out.bytes(stream).align(4);
        }
        return out.toByteArray();
    }

    private ByteWriter tableStream() {
        int heapSizes = wide(heaps.strings(), WIDE_STRINGS) | (heaps.guids().length() / 16 > 0xFFFF ? WIDE_GUIDS : 0)
                | wide(heaps.blobs(), WIDE_BLOBS);
        long valid = 0;
        for (TableRows rows : tables.values()) {
            valid |= count(rows.id) == 0 ? 0 : 1L << rows.id.id();
        }
        var out = new ByteWriter(1 << 16).i4(0).u1(2).u1(0).u1(heapSizes).u1(1).i8(valid).i8(SORTED);
        for (TableRows rows : tables.values()) {
            if (count(rows.id) > 0) {
                out.i4(count(rows.id));
            }
        }
        for (TableRows rows : tables.values()) {
            write(rows, heapSizes, out);
        }
        return out;
    }

    private static int wide(ByteWriter heap, int flag) {
        return heap.length() > 0xFFFF ? flag : 0;
    }

    private int count(TableId table) {
        return order.order(table).length;
    }

    private void write(TableRows rows, int heapSizes, ByteWriter out) {
        int columns = rows.id.columns().size();
        boolean[] wide = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            wide[i] = isWide(rows.id.columns().get(i), heapSizes);
        }
        int[] rids = order.order(rows.id);
        for (int i = 0; i < rids.length; i++) {
            for (int column = 0; column < columns; column++) {
                int value = value(rows, rids[i], i, column);
                if (wide[column]) {
                    out.i4(value);
                } else {
                    out.u2(value);
                }
            }
        }
    }

    private int value(TableRows rows, int rid, int finalIndex, int column) {
        return switch (rows.id.columns().get(column).kind()) {
            case ColumnKind.RowList _ -> lists.get(rows.id)[column][finalIndex];
            case ColumnKind.Heap heap when heap == ColumnKind.Heap.BLOB -> heaps.blobOffset(rows.get(rid, column));
            default -> order.cell(rows, rid, column);
        };
    }

    private boolean isWide(Column column, int heapSizes) {
        return switch (column.kind()) {
            case ColumnKind.Fixed fixed -> fixed == ColumnKind.Fixed.U4;
            case ColumnKind.Heap heap -> (heapSizes >> heap.ordinal() & 1) != 0;
            case ColumnKind.Row row -> referable(row.table()) > 0xFFFF;
            case ColumnKind.RowList list -> referable(list.table()) > 0xFFFF;
            case ColumnKind.Coded coded -> isWide(coded.index());
        };
    }

    private boolean isWide(CodedIndex index) {
        int max = 0;
        for (TableId table : index.tables()) {
            max = Math.max(max, referable(table));
        }
        return max >= 1 << 16 - index.tagBits();
    }

    private int referable(TableId table) {
        return Math.max(count(table), elsewhere.getOrDefault(table, 0));
    }
}
