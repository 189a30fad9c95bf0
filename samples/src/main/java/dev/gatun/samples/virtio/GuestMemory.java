package dev.gatun.samples.virtio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;

/**
 * The main memory of the driver's machine: shared memory, whose descriptor the device's process gets.
 *
 * <pre>
 *   physical   BASE                           BASE + size         what descriptors and registers hold
 *              |                              |
 *   virtual    segment.address()              ... + size          what compiled code and this process use
 *   offset     0                              size                in the memfd
 * </pre>
 *
 * The two kinds of address have nothing in common, so that one taken for the other is found at once. Thread-safe.
 */
final class GuestMemory implements AutoCloseable {
    static final long BASE = 0x4000_0000L;
    static final long PAGE = 4096;

    private final Arena arena = Arena.ofShared();
    private final int descriptor;
    private final MemorySegment segment;
    private final BitSet used = new BitSet();

    GuestMemory(long bytes) throws IOException {
        if (bytes <= 0 || bytes % PAGE != 0) {
            throw new IllegalArgumentException(bytes + " bytes are no whole pages");
        }
        descriptor = Posix.memory("guest-memory", bytes);
        segment = Posix.map(descriptor, bytes, arena);
    }

    /** Its descriptor in this process. */
    int descriptor() {
        return descriptor;
    }

    MemorySegment segment() {
        return segment;
    }

    long size() {
        return segment.byteSize();
    }

    /** The physical address of zeroed pages that follow each other, or 0. */
    synchronized long allocate(long pages) {
        long total = size() / PAGE;
        if (pages <= 0 || pages > total) {
            return 0;
        }
        int first = used.nextClearBit(0);
        while (first + pages <= total) {
            int next = used.nextSetBit(first);
            if (next < 0 || next - first >= pages) {
                used.set(first, (int) (first + pages));
                segment.asSlice(first * PAGE, pages * PAGE).fill((byte) 0);
                return BASE + first * PAGE;
            }
            first = used.nextClearBit(next);
        }
        return 0;
    }

    /**
     * Gives pages back.
     *
     * @throws IllegalArgumentException if one of them is not allocated
     */
    synchronized void free(long physical, long pages) {
        int first = (int) (offset(physical, pages * PAGE) / PAGE);
        if (physical % PAGE != 0 || pages <= 0 || used.nextClearBit(first) < first + pages) {
            throw new IllegalArgumentException(pages + " pages at " + Long.toHexString(physical)
                    + " are not allocated");
        }
        used.clear(first, (int) (first + pages));
    }

    /** Pages that are allocated. */
    synchronized int allocated() {
        return used.cardinality();
    }

    boolean contains(long physical, long bytes) {
        return physical >= BASE && bytes >= 0 && bytes <= size() && physical - BASE <= size() - bytes;
    }

    /** What lies at a physical address. */
    MemorySegment at(long physical, long bytes) {
        return segment.asSlice(offset(physical, bytes), bytes);
    }

    /** Where this process sees a physical address. */
    long virtual(long physical, long bytes) {
        return segment.address() + offset(physical, bytes);
    }

    private long offset(long physical, long bytes) {
        if (!contains(physical, bytes)) {
            throw new IllegalArgumentException("no guest memory: " + bytes + " bytes at physical address "
                    + Long.toHexString(physical));
        }
        return physical - BASE;
    }

    @Override
    public void close() {
        arena.close();
        try {
            Posix.close(descriptor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
