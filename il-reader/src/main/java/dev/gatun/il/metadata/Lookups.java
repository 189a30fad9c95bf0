package dev.gatun.il.metadata;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** What {@link Metadata} finds by searching: rows by key, runs of rows, and who owns a row. All cached, lazily. */
final class Lookups {
    private static final int[] NONE = new int[0];

    private final Metadata metadata;
    private final ConcurrentHashMap<Integer, KeyIndex> indexes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<TableId, int[]> pointers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<TableId, int[]> owners = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<Integer, Integer> listEnds = new ConcurrentHashMap<>();

    Lookups(Metadata metadata) {
        this.metadata = metadata;
    }

    private KeyIndex index(TableId table, int column) {
        int key = table.ordinal() << 8 | column;
        KeyIndex known = indexes.get(key);
        return known != null ? known
                : indexes.computeIfAbsent(key, k -> KeyIndex.of(metadata.table(table), column));
    }

    /** The first row whose column holds the value, or 0. A value of 0 or -1 (none, not encodable) is never found. */
    int first(TableId table, int column, int value) {
        return value == 0 || value == -1 || metadata.rows(table) == 0 ? 0 : index(table, column).first(value);
    }

    int[] all(TableId table, int column, int value) {
        return value == 0 || value == -1 || metadata.rows(table) == 0 ? NONE : index(table, column).all(value);
    }

    <R> List<R> rows(TableId table, int column, int value, IntFunction<R> read) {
        int[] rids = all(table, column, value);
        List<R> rows = new ArrayList<>(rids.length);
        for (int rid : rids) {
            rows.add(read.apply(rid));
        }
        return List.copyOf(rows);
    }

    /** The rows that the entries of a *Ptr table name; empty if the file has no such table. */
    private int[] pointers(TableId table) {
        TableId pointerTable = Metadata.pointerTable(table);
        if (pointerTable == table || metadata.rows(pointerTable) == 0) {
            return NONE;
        }
        return pointers.computeIfAbsent(pointerTable, id -> {
            int[] rids = new int[metadata.rows(id)];
            for (int i = 0; i < rids.length; i++) {
                rids[i] = Token.rid(metadata.requiredToken(id, i + 1, 0));
            }
            return rids;
        });
    }

    RidRange list(TableId table, int rid, int column) {
        TableId target = ((ColumnKind.RowList) table.columns().get(column).kind()).table();
        int[] through = pointers(target);
        int lastEnd = end(table, column);
        int first = Math.max(1, metadata.raw(table, rid, column));
        int end = rid < metadata.rows(table) ? metadata.raw(table, rid + 1, column) : lastEnd;
        int size = Math.max(1, end) - first;
        return through.length > 0 ? RidRange.through(through, first, size) : RidRange.of(first, size);
    }

    /**
     * One more than the rows that the lists of a column can name. Checked on first use: the lists begin in order and
     * within the table; so no two of them share rows, and walking all of them takes time in proportion to the file.
     * A beginning of 0, which some compilers write for no rows, means 1.
     */
    private int end(TableId table, int column) {
        Integer known = listEnds.get(table.ordinal() << 8 | column);
        if (known != null) {
            return known;
        }
        TableId target = ((ColumnKind.RowList) table.columns().get(column).kind()).table();
        int[] through = pointers(target);
        int end = 1 + (through.length > 0 ? through.length : metadata.rows(target));
        int previous = 0;
        for (int rid = 1; rid <= metadata.rows(table); rid++) {
            int first = metadata.raw(table, rid, column);
            if (first < previous || first > end) {
                throw metadata.badCell(table, rid, column, "expected a run of rows of " + target + " to begin at "
                        + previous + " to " + end + ", found " + (first & 0xFFFF_FFFFL));
            }
            previous = first;
        }
        listEnds.put(table.ordinal() << 8 | column, end);
        return end;
    }

    int declaringType(int token) {
        TableId table = Token.is(token, TableId.METHOD_DEF) ? TableId.METHOD_DEF : TableId.FIELD;
        int rid = Token.rid(token);
        int[] byRid = Token.is(token, table) ? owners.computeIfAbsent(table, this::owners) : NONE;
        if (rid < 1 || rid >= byRid.length || byRid[rid] == 0) {
            throw new BadImageException("token " + Token.toString(token), "expected a method or field of some type");
        }
        return byRid[rid];
    }

    private int[] owners(TableId table) {
        int[] byRid = new int[metadata.rows(table) + 1];
        int column = table == TableId.FIELD ? 4 : 5;
        for (int type = 1; type <= metadata.rows(TableId.TYPE_DEF); type++) {
            RidRange members = list(TableId.TYPE_DEF, type, column);
            for (int i = 0; i < members.size(); i++) {
                byRid[members.get(i)] = type;
            }
        }
        return byRid;
    }
}
