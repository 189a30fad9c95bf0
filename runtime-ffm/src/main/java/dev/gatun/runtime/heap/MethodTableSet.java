package dev.gatun.runtime.heap;

import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;

/**
 * Which addresses are method tables: a byte for every 16 bytes of the range they are made in. The collector asks before it
 * believes an object's header, because a guest can write over it and to read a wild address from Java ends the VM.
 */
public final class MethodTableSet implements AutoCloseable {
    private static final int ALIGNMENT_SHIFT = 4;

    private final Os os;
    private final long start;
    private final long bytes;
    private final long map;

    /** For method tables, each at a multiple of 16, in {@code [start, end)}. */
    public MethodTableSet(Os os, long start, long end) {
        this.os = os;
        this.start = start;
        bytes = (end - start >> ALIGNMENT_SHIFT) + os.pageSize() - 1 & -os.pageSize();
        map = os.reserve(bytes);
        os.commit(map, bytes);
    }

    /** Adds one that is complete. */
    public void add(long methodTable) {
        NativeMemory.putByte(map + (methodTable - start >> ALIGNMENT_SHIFT), (byte) 1);
    }

    /** Whether an address, any at all, is that of a method table. */
    public boolean contains(long address) {
        long offset = address - start;
        return offset >= 0 && offset >> ALIGNMENT_SHIFT < bytes && (offset & (1 << ALIGNMENT_SHIFT) - 1) == 0
                && NativeMemory.getByte(map + (offset >> ALIGNMENT_SHIFT)) != 0;
    }

    @Override
    public void close() {
        os.release(map, bytes);
    }
}
