package dev.gatun.x64.asm;

import java.util.Arrays;

/**
 * What was emitted, kept for a listing: the row and its operands, as numbers. Exists only where a listing was asked
 * for; text is made when somebody reads it.
 */
final class Recorder {
    int count;
    /** Offset in the buffer, and variable items before it. */
    int[] offset = new int[64];
    int[] item = new int[64];
    /** The row, null for what is not an instruction: {@link #object} is then its text or a Label. */
    Row[] row = new Row[64];
    /** Size, reg and rm, a byte each; {@link #COMMENT} and the like where there is no row. */
    int[] fields = new int[64];
    long[] immediate = new long[64];
    /** A Mem, a Label or Symbol that is branched to or moved, a text, or null. */
    Object[] object = new Object[64];

    static final int LABEL = 1;
    static final int COMMENT = 2;
    static final int DATA = 3;
    /** A table entry: object is a Label[] of target and base. */
    static final int DIFFERENCE = 4;

    void instruction(int at, int items, Row r, int size, int reg, int rm, long imm, Object o) {
        add(at, items, r, size | reg << 8 | rm << 16, imm, o);
    }

    void other(int at, int items, int what, Object o) {
        add(at, items, null, what, 0, o);
    }

    private void add(int at, int items, Row r, int packed, long imm, Object o) {
        if (count == offset.length) {
            int n = count * 2;
            offset = Arrays.copyOf(offset, n);
            item = Arrays.copyOf(item, n);
            row = Arrays.copyOf(row, n);
            fields = Arrays.copyOf(fields, n);
            immediate = Arrays.copyOf(immediate, n);
            object = Arrays.copyOf(object, n);
        }
        offset[count] = at;
        item[count] = items;
        row[count] = r;
        fields[count] = packed;
        immediate[count] = imm;
        object[count] = o;
        count++;
    }
}
