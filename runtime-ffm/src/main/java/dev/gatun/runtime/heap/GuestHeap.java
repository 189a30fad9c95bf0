package dev.gatun.runtime.heap;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where guest objects live: one range of zeroed memory from which every thread takes chunks, and objects from its
 * chunk. Nothing is collected: a program that allocates more than the range gets an OutOfMemoryException.
 *
 * <p>Compiled code allocates between a context's {@link ThreadContext#ALLOC_POINTER} and {@link
 * ThreadContext#ALLOC_LIMIT} by itself and comes here when that is used up. Thread-safe; a context belongs to the
 * calling thread.
 */
public final class GuestHeap {
    private static final long LARGEST_CHUNK = 1 << 18;
    private static final long SMALLEST_CHUNK = 1 << 10;

    private final long start;
    private final long end;
    private final long chunk;
    private final AtomicLong top;

    /**
     * @param start of the range, 8-aligned; its memory must read as zero
     * @param bytes of it
     */
    public GuestHeap(long start, long bytes) {
        if ((start & ObjectModel.OBJECT_ALIGNMENT - 1) != 0) {
            throw new IllegalArgumentException("heap at unaligned address " + Long.toHexString(start));
        }
        this.start = start;
        end = start + (bytes & -ObjectModel.OBJECT_ALIGNMENT);
        chunk = Math.clamp(Long.highestOneBit(Math.max(1, bytes / 16)), SMALLEST_CHUNK, LARGEST_CHUNK);
        top = new AtomicLong(start);
    }

    /**
     * Room for an object, zeroed. What the context had left is used where it fits.
     *
     * @return the address, or 0 if the heap is full
     */
    public long allocate(long context, long bytes) {
        if (bytes < 0 || bytes > end - start) {
            return 0;
        }
        long size = bytes + ObjectModel.OBJECT_ALIGNMENT - 1 & -ObjectModel.OBJECT_ALIGNMENT;
        long pointer = NativeMemory.getLong(context + ThreadContext.ALLOC_POINTER);
        if (size <= NativeMemory.getLong(context + ThreadContext.ALLOC_LIMIT) - pointer) {
            NativeMemory.putLong(context + ThreadContext.ALLOC_POINTER, pointer + size);
            return pointer;
        }
        if (size > chunk / 4) {
            return take(size);
        }
        long fresh = take(chunk);
        if (fresh == 0) {
            return take(size);
        }
        NativeMemory.putLong(context + ThreadContext.ALLOC_POINTER, fresh + size);
        NativeMemory.putLong(context + ThreadContext.ALLOC_LIMIT, fresh + chunk);
        return fresh;
    }

    private long take(long bytes) {
        while (true) {
            long old = top.get();
            if (bytes > end - old) {
                return 0;
            }
            if (top.compareAndSet(old, old + bytes)) {
                return old;
            }
        }
    }

    /** Whether an address lies in the part of the range that has been given out. */
    public boolean contains(long address) {
        return address >= start && address < top.get();
    }

    /** Bytes given out to threads so far. */
    public long used() {
        return top.get() - start;
    }

    /** Bytes in all. */
    public long capacity() {
        return end - start;
    }
}
