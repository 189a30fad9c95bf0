package dev.gatun.il;

import dev.gatun.il.metadata.TableId;

/**
 * Metadata tokens: a table's number in the high byte and a row number (rid, from 1; 0 means no row) in the low three
 * (ECMA-335 III.1.9). Strings of {@code ldstr} use 0x70 and an offset into #US instead.
 */
public final class Token {
    /** The high byte of the token of a user string. */
    public static final int USER_STRING = 0x70;

    private Token() {
    }

    /** The number of the table, 0 to 255. */
    public static int table(int token) {
        return token >>> 24;
    }

    /** The row number, or for a user string the offset; 0 to 0xFFFFFF. */
    public static int rid(int token) {
        return token & 0xFF_FFFF;
    }

    public static int of(TableId table, int rid) {
        return table.id() << 24 | rid;
    }

    /** Whether the token names the table, in whatever row. */
    public static boolean is(int token, TableId table) {
        return table(token) == table.id();
    }

    /** For example {@code 0x06000012}. */
    public static String toString(int token) {
        return String.format("0x%08X", token);
    }
}
