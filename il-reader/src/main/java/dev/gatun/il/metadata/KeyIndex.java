package dev.gatun.il.metadata;

import java.util.Arrays;

/**
 * Finds the rows of a table by the value of one column. Built on first use by one pass over the column: if it is in
 * order, the table itself is searched, and otherwise a sorted copy of it. The "sorted" bit of the file is not asked,
 * since a file where it lies would then give half an answer.
 */
final class KeyIndex {
    private final Table table;
    private final int column;
    /** The key in the high and the row in the low half, sorted; empty if the table itself is in order. */
    private final long[] sorted;

    private KeyIndex(Table table, int column, long[] sorted) {
        this.table = table;
        this.column = column;
        this.sorted = sorted;
    }

    static KeyIndex of(Table table, int column) {
        long previous = 0;
        boolean inOrder = true;
        for (int rid = 1; rid <= table.rows && inOrder; rid++) {
            long key = table.raw(rid, column) & 0xFFFF_FFFFL;
            inOrder = key >= previous;
            previous = key;
        }
        if (inOrder) {
            return new KeyIndex(table, column, new long[0]);
        }
        long[] sorted = new long[table.rows];
        for (int rid = 1; rid <= table.rows; rid++) {
            sorted[rid - 1] = (long) table.raw(rid, column) << 32 ^ Long.MIN_VALUE | rid;
        }
        Arrays.sort(sorted);
        return new KeyIndex(table, column, sorted);
    }

    private long key(int position) {
        return sorted.length == 0 ? table.raw(position + 1, column) & 0xFFFF_FFFFL
                : (sorted[position] ^ Long.MIN_VALUE) >>> 32;
    }

    /** The position of the first row whose key is at least {@code key}. */
    private int lowerBound(long key) {
        int low = 0;
        int high = table.rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key(middle) < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int rid(int position) {
        return sorted.length == 0 ? position + 1 : (int) sorted[position];
    }

    /** The first row with that key, or 0. */
    int first(int key) {
        long unsigned = key & 0xFFFF_FFFFL;
        int position = lowerBound(unsigned);
        return position < table.rows && key(position) == unsigned ? rid(position) : 0;
    }

    /** All rows with that key, in order. */
    int[] all(int key) {
        long unsigned = key & 0xFFFF_FFFFL;
        int from = lowerBound(unsigned);
        int to = from;
        while (to < table.rows && key(to) == unsigned) {
            to++;
        }
        int[] rids = new int[to - from];
        for (int i = 0; i < rids.length; i++) {
            rids[i] = rid(from + i);
        }
        return rids;
    }
}
