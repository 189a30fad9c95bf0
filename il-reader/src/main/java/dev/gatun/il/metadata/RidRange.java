package dev.gatun.il.metadata;

import java.util.Iterator;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * The rows of a table that belong to one row of another, such as a type's methods, in order. They are consecutive
 * except in uncompressed metadata (#-), whose *Ptr tables say which they are; so ask {@link #get} rather than count.
 */
public final class RidRange implements Iterable<Integer> {
    public static final RidRange EMPTY = new RidRange(1, 0, new int[0]);
    private static final int[] NONE = new int[0];

    private final int first;
    private final int size;
    /** Row numbers by position in the *Ptr table, or empty if there is no such table. */
    private final int[] pointers;

    private RidRange(int first, int size, int[] pointers) {
        this.first = first;
        this.size = size;
        this.pointers = pointers;
    }

    /** Rows {@code first .. first + size - 1}. */
    public static RidRange of(int first, int size) {
        return size == 0 ? EMPTY : new RidRange(first, size, NONE);
    }

    /** Entries {@code first .. first + size - 1} of a *Ptr table with the given contents (entry n at n - 1). */
    static RidRange through(int[] pointers, int first, int size) {
        return size == 0 ? EMPTY : new RidRange(first, size, pointers);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The row number at {@code index}, 0 to {@code size() - 1}. */
    public int get(int index) {
        Objects.checkIndex(index, size);
        return pointers.length == 0 ? first + index : pointers[first + index - 1];
    }

    public boolean contains(int rid) {
        return pointers.length == 0 ? rid >= first && rid - first < size : stream().anyMatch(r -> r == rid);
    }

    public IntStream stream() {
        return IntStream.range(0, size).map(this::get);
    }

    @Override
    public Iterator<Integer> iterator() {
        PrimitiveIterator.OfInt rows = stream().iterator();
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RidRange that) || size != that.size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (get(i) != that.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return size == 0 ? 0 : 31 * size + get(0);
    }

    @Override
    public String toString() {
        return size == 0 ? "none" : pointers.length == 0 ? first + ".." + (first + size - 1)
                : stream().boxed().toList().toString();
    }
}
