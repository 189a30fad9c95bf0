package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;
import java.util.List;

/** Where the rows of one table are and how wide its columns came out in this file (ECMA-335 II.24.2.6). */
final class Table {
    final TableId id;
    final int rows;
    final int rowSize;
    private final ByteSpan bytes;
    private final int[] offsets;
    private final boolean[] wide;

    private Table(TableId id, int rows, int rowSize, ByteSpan bytes, int[] offsets, boolean[] wide) {
        this.id = id;
        this.rows = rows;
        this.rowSize = rowSize;
        this.bytes = bytes;
        this.offsets = offsets;
        this.wide = wide;
    }

    /** How wide the things are that columns refer to. */
    interface Widths {
        boolean wideHeap(ColumnKind.Heap heap);

        boolean wideRow(TableId table);

        boolean wideCoded(CodedIndex index);
    }

    /** The table whose rows begin at {@code at} of {@code stream}. */
    static Table read(TableId id, int rows, Widths widths, ByteSpan stream, int at) {
        List<Column> columns = id.columns();
        int[] offsets = new int[columns.size()];
        boolean[] wide = new boolean[columns.size()];
        int rowSize = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = rowSize;
            wide[i] = switch (columns.get(i).kind()) {
                case ColumnKind.Fixed fixed -> fixed == ColumnKind.Fixed.U4;
                case ColumnKind.Heap heap -> widths.wideHeap(heap);
                case ColumnKind.Row row -> widths.wideRow(row.table());
                case ColumnKind.RowList list -> widths.wideRow(list.table());
                case ColumnKind.Coded coded -> widths.wideCoded(coded.index());
            };
            rowSize += wide[i] ? 4 : 2;
        }
        long size = (long) rows * rowSize;
        if (size > stream.length() - at) {
            throw stream.error(at, "expected " + rows + " rows of " + rowSize + " bytes of table " + id + ", but only "
                    + Math.max(0, stream.length() - at) + " bytes follow");
        }
        return new Table(id, rows, rowSize, stream.slice(at, (int) size), offsets, wide);
    }

    int byteSize() {
        return bytes.length();
    }

    /** The value of a column, as it stands in the file; {@code rid} from 1. */
    int raw(int rid, int column) {
        int at = (rid - 1) * rowSize + offsets[column];
        return wide[column] ? bytes.i4(at) : bytes.u2(at);
    }

    /** The bytes of a column's value, to say where it is wrong. */
    ByteSpan cell(int rid, int column) {
        return bytes.slice((rid - 1) * rowSize + offsets[column], wide[column] ? 4 : 2);
    }
}
