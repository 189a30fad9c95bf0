package dev.gatun.runtime.heap;

import dev.gatun.runtime.memory.NativeMemory;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Objects of more than half a block, each on pages of its own. Freed pages are used again, lowest addresses first. Not
 * thread-safe.
 */
final class LargeObjects {
    /** States of the page where an object starts; 0 everywhere else. */
    static final int ALLOCATED = 1;
    static final int MARKED = 2;

    private static final long PAGE = 1L << HeapSpace.PAGE_SHIFT;
    private static final byte POISON = (byte) 0xDB;

    private final HeapSpace space;
    private final boolean poison;
    private final TreeMap<Long, Long> objects = new TreeMap<>();
    private final TreeMap<Long, Free> free = new TreeMap<>();
    private long top;
    private long used;
    private long dirty;

    /** Pages that nobody has; {@code clean} where their memory is zero. */
    private record Free(long bytes, boolean clean) {
    }

    LargeObjects(HeapSpace space, boolean poison) {
        this.space = space;
        this.poison = poison;
        top = space.largeStart;
    }

    static long pages(long bytes) {
        return bytes + PAGE - 1 & -PAGE;
    }

    /** Bytes of pages with objects. */
    long used() {
        return used;
    }

    /** Bytes of free pages with memory behind them. */
    long dirtyBytes() {
        return dirty;
    }

    /** The objects: start, and bytes of their pages. */
    Iterable<Map.Entry<Long, Long>> objects() {
        return objects.entrySet();
    }

    /** Zeroed pages for an object, or 0 where the range is too cut up. */
    long allocate(long bytes) {
        long size = pages(bytes);
        long address = 0;
        for (var entry : free.entrySet()) {
            if (entry.getValue().bytes() >= size) {
                address = entry.getKey();
                break;
            }
        }
        if (address != 0) {
            var found = free.remove(address);
            if (found.bytes() > size) {
                free.put(address + size, new Free(found.bytes() - size, found.clean()));
            }
            if (!found.clean()) {
                dirty -= size;
                NativeMemory.clear(address, size);
            }
        } else {
            if (size > space.end - top) {
                return 0;
            }
            address = top;
            top += size;
        }
        objects.put(address, size);
        used += size;
        NativeMemory.putByte(page(address), (byte) ALLOCATED);
        return address;
    }

    /** The address of the state of the page that an address is in. */
    long page(long address) {
        return space.pages + (address - space.largeStart >>> HeapSpace.PAGE_SHIFT);
    }

    /** The object whose pages an address is in, or 0. */
    long containing(long address) {
        var entry = objects.floorEntry(address);
        return entry != null && address < entry.getKey() + entry.getValue() ? entry.getKey() : 0;
    }

    void clearMarks() {
        objects.keySet().forEach(object -> NativeMemory.putByte(page(object), (byte) ALLOCATED));
    }

    /** Frees what is not marked. */
    void sweep() {
        for (Iterator<Map.Entry<Long, Long>> all = objects.entrySet().iterator(); all.hasNext(); ) {
            var entry = all.next();
            long address = entry.getKey();
            if ((NativeMemory.getByte(page(address)) & MARKED) == 0) {
                long size = entry.getValue();
                all.remove();
                NativeMemory.putByte(page(address), (byte) 0);
                used -= size;
                dirty += size;
                if (poison) {
                    NativeMemory.segment(address, size).fill(POISON);
                }
                putFree(address, new Free(size, false));
            }
        }
    }

    private void putFree(long address, Free range) {
        var before = free.floorEntry(address);
        if (before != null && before.getKey() + before.getValue().bytes() == address
                && before.getValue().clean() == range.clean()) {
            free.remove(before.getKey());
            address = before.getKey();
            range = new Free(range.bytes() + before.getValue().bytes(), range.clean());
        }
        var after = free.get(address + range.bytes());
        if (after != null && after.clean() == range.clean()) {
            free.remove(address + range.bytes());
            range = new Free(range.bytes() + after.bytes(), range.clean());
        }
        free.put(address, range);
    }

    /** Gives memory of free pages back to the system where more than {@code keep} bytes of it are left. */
    void trim(long keep) {
        if (dirty <= keep) {
            return;
        }
        var all = new TreeMap<>(free);
        free.clear();
        all.forEach((address, range) -> {
            if (!range.clean()) {
                space.discard(address, address + range.bytes());
            }
            putFree(address, new Free(range.bytes(), true));
        });
        dirty = 0;
    }
}
