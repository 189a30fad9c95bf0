package dev.gatun.il.builder;

import dev.gatun.il.metadata.TableId;
import java.util.Arrays;

/**
 * The rows of one table while they are collected. Columns hold numbers as they are, heap columns what {@link HeapWriter}
 * gave, and columns that refer to rows the provisional token of the row (not its coded form).
 */
final class TableRows {
    final TableId id;
    private final int columns;
    private int[] cells = new int[0];
    private int count;

    TableRows(TableId id) {
        this.id = id;
        this.columns = id.columns().size();
    }

    int count() {
        return count;
    }

    /** Adds a row; gives its number. */
    int add(int... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(id + " has " + columns + " columns, not " + values.length);
        }
        int at = count * columns;
        if (at + columns > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + columns, cells.length * 2));
        }
        System.arraycopy(values, 0, cells, at, columns);
        return ++count;
    }

    int get(int rid, int column) {
        return cells[(rid - 1) * columns + column];
    }

    void set(int rid, int column, int value) {
        if (rid < 1 || rid > count) {
            throw new IllegalArgumentException("no row " + rid + " of " + id);
        }
        cells[(rid - 1) * columns + column] = value;
    }
}
