package dev.gatun.il.builder;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.Column;
import dev.gatun.il.metadata.ColumnKind;
import dev.gatun.il.metadata.TableId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Which final row each collected row becomes: members by their type, sorted tables by their keys (ECMA-335 II.22). Tables
 * are ordered one after another, those that others refer to first.
 */
final class TableOrder {
    private final Map<TableId, TableRows> tables;
    /** For each table the collected rows in their final order. */
    private final Map<TableId, int[]> order = new EnumMap<>(TableId.class);
    /** For each table the final token of each collected row, at its number; absent where nothing moved. */
    private final Map<TableId, int[]> moved = new EnumMap<>(TableId.class);

    TableOrder(Map<TableId, TableRows> tables) {
        this.tables = tables;
    }

    /** The collected rows of a table in their final order. */
    int[] order(TableId table) {
        int[] rids = order.get(table);
        return rids != null ? rids : IntStream.rangeClosed(1, tables.get(table).count()).toArray();
    }

    /** The final token for a provisional one. */
    int token(int token) {
        if (!TableId.exists(Token.table(token))) {
            return token;
        }
        int[] to = moved.get(TableId.of(Token.table(token)));
        return to == null || Token.rid(token) == 0 ? token : to[Token.rid(token)];
    }

    /** Sets the final order of a table: collected row numbers. */
    void setOrder(TableId table, int[] rids) {
        int[] to = new int[tables.get(table).count() + 1];
        for (int i = 0; i < rids.length; i++) {
            to[rids[i]] = Token.of(table, i + 1);
        }
        order.put(table, rids);
        moved.put(table, to);
    }

    /** As {@link #setOrder}, and rows that are absent from it mean something else: {@code elsewhere} by row number. */
    void setOrder(TableId table, int[] rids, IntUnaryOperator elsewhere) {
        setOrder(table, rids);
        int[] to = moved.get(table);
        for (int rid = 1; rid < to.length; rid++) {
            if (to[rid] == 0) {
                to[rid] = elsewhere.applyAsInt(rid);
            }
        }
    }

    /** Orders rows by a key, keeping the order of those with equal keys. */
    void sort(TableId table, ToLongFunction<Integer> key) {
        int count = tables.get(table).count();
        long[] keys = new long[count + 1];
        boolean sorted = true;
        for (int rid = 1; rid <= count; rid++) {
            keys[rid] = key.applyAsLong(rid);
            sorted &= rid == 1 || keys[rid - 1] <= keys[rid];
        }
        if (!sorted) {
            Integer[] rids = IntStream.rangeClosed(1, count).boxed().toArray(Integer[]::new);
            Arrays.sort(rids, Comparator.comparingLong(rid -> keys[rid]));
            setOrder(table, Arrays.stream(rids).mapToInt(Integer::intValue).toArray());
        }
    }

    /** Sorts the tables that are sorted by a column, {@code CUSTOM_ATTRIBUTE} last since it refers to the others. */
    void sortByKeys() {
        for (TableId table : TableId.values()) {
            int key = key(table);
            if (key >= 0 && table != TableId.CUSTOM_ATTRIBUTE && table != TableId.LOCAL_SCOPE) {
                TableRows rows = tables.get(table);
                int second = table == TableId.GENERIC_PARAM ? table.column("Number") : -1;
                sort(table, rid -> (cell(rows, rid, key) & 0xFFFF_FFFFL) << 16
                        | (second < 0 ? 0 : rows.get(rid, second)));
            }
        }
        TableRows attributes = tables.get(TableId.CUSTOM_ATTRIBUTE);
        sort(TableId.CUSTOM_ATTRIBUTE, rid -> cell(attributes, rid, 0) & 0xFFFF_FFFFL);
    }

    private static int key(TableId table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key()) {
                return i;
            }
        }
        return -1;
    }

    /** The value of a cell as it stands in the file, except of heap columns. */
    int cell(TableRows rows, int rid, int column) {
        int value = rows.get(rid, column);
        Column described = rows.id.columns().get(column);
        return switch (described.kind()) {
            case ColumnKind.Row row -> {
                int token = token(value);
                if (token != 0 && !Token.is(token, row.table())) {
                    throw wrong(rows, described, token);
                }
                yield Token.rid(token);
            }
            case ColumnKind.Coded coded -> {
                int token = token(value);
                int encoded = token == 0 ? 0 : coded.index().encode(token);
                if (encoded == -1) {
                    throw wrong(rows, described, token);
                }
                yield encoded;
            }
            default -> value;
        };
    }

    private static IllegalArgumentException wrong(TableRows rows, Column column, int token) {
        return new IllegalArgumentException(rows.id + "." + column.name() + " cannot refer to "
                + Token.toString(token));
    }
}
