package dev.gatun.runtime.heap;

import java.util.Arrays;

/**
 * Objects that are referred to from outside of the heap, by handles: positive numbers, used again after they are freed.
 * Thread-safe; whoever gets an object's address must be in the guest ({@link dev.gatun.jit.code.ThreadContext#STATE}).
 */
public final class HandleTable {
    /** As {@code System.Runtime.InteropServices.GCHandleType} has them, and dependent handles. */
    public enum Kind {
        /** Cleared when the object is no longer reachable, before its finalizer runs. */
        WEAK,
        /** Cleared when the object is freed. */
        WEAK_TRACK_RESURRECTION,
        /** Keeps the object. */
        NORMAL,
        /** The same: nothing moves. */
        PINNED,
        /** Keeps its second object as long as the first is reachable otherwise. */
        DEPENDENT
    }

    private static final byte FREE = -1;

    private long[] objects = new long[64];
    private long[] seconds = new long[0];
    private byte[] kinds = new byte[64];
    private int count;
    private int firstFree = -1;

    /** A new handle of an object; 0 is null. */
    public synchronized int create(Kind kind, long object) {
        return create(kind, object, 0);
    }

    /** A new handle; only dependent ones have a second object. */
    public synchronized int create(Kind kind, long object, long second) {
        int index;
        if (firstFree >= 0) {
            index = firstFree;
            firstFree = (int) objects[index];
        } else {
            index = count++;
            if (index == objects.length) {
                objects = Arrays.copyOf(objects, 2 * index);
                kinds = Arrays.copyOf(kinds, 2 * index);
            }
        }
        objects[index] = object;
        kinds[index] = (byte) kind.ordinal();
        if (kind == Kind.DEPENDENT) {
            if (index >= seconds.length) {
                seconds = Arrays.copyOf(seconds, objects.length);
            }
            seconds[index] = second;
        }
        return index + 1;
    }

    /** Whether a number is a handle that has not been freed. */
    public synchronized boolean isHandle(long handle) {
        return handle > 0 && handle <= count && kinds[(int) handle - 1] != FREE;
    }

    private int index(long handle) {
        if (!isHandle(handle)) {
            throw new IllegalArgumentException("no handle: " + handle);
        }
        return (int) handle - 1;
    }

    /** The object, or 0 where it is gone. */
    public synchronized long get(long handle) {
        return objects[index(handle)];
    }

    public synchronized void set(long handle, long object) {
        objects[index(handle)] = object;
    }

    public synchronized Kind kind(long handle) {
        return Kind.values()[kinds[index(handle)]];
    }

    /** The second object of a dependent handle, or 0 where the first is gone. */
    public synchronized long second(long handle) {
        int index = index(handle);
        return objects[index] == 0 ? 0 : seconds[index];
    }

    public synchronized void setSecond(long handle, long object) {
        seconds[index(handle)] = object;
    }

    /** Frees a handle; without effect on one that is free. */
    public synchronized void free(long handle) {
        if (isHandle(handle)) {
            int index = (int) handle - 1;
            kinds[index] = FREE;
            objects[index] = firstFree;
            firstFree = index;
        }
    }

    // ---- for the collector, while the world is stopped

    synchronized void markStrong(Marker marker) {
        for (int i = 0; i < count; i++) {
            if (kinds[i] == Kind.NORMAL.ordinal() || kinds[i] == Kind.PINNED.ordinal()) {
                marker.mark(objects[i]);
            }
        }
    }

    /** Marks second objects of first ones that are marked, until there is nothing more to mark. */
    synchronized void markDependents(Marker marker) {
        boolean changed = seconds.length > 0;
        while (changed) {
            changed = false;
            for (int i = 0; i < Math.min(count, seconds.length); i++) {
                if (kinds[i] == Kind.DEPENDENT.ordinal() && objects[i] != 0 && seconds[i] != 0
                        && marker.isMarked(objects[i]) && !marker.isMarked(seconds[i])) {
                    marker.mark(seconds[i]);
                    marker.drain();
                    // What cannot be marked is no object.
                    changed |= marker.isMarked(seconds[i]);
                }
            }
        }
    }

    /** Clears handles of a kind whose objects are not marked. */
    synchronized void clearDead(Kind kind, Marker marker) {
        for (int i = 0; i < count; i++) {
            if (kinds[i] == kind.ordinal() && objects[i] != 0 && !marker.isMarked(objects[i])) {
                objects[i] = 0;
                if (kind == Kind.DEPENDENT) {
                    seconds[i] = 0;
                }
            }
        }
    }
}
