package dev.gatun.runtime.heap;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.runtime.os.Os;

/**
 * The addresses of a heap and of its side tables. All are reserved at once; pages take memory when they are first touched.
 *
 * <pre>
 *   start                           largeStart                        end
 *   | blocks of 64 kB, small objects | pages of 4 kB, large objects    |
 *
 *   a block   | line 0 | line 1 | ...            256 lines of 256 bytes ... | line 255 |
 *             | o1 o2 o3   o3 o3 | . free . . . . | o4 | . free | fresh run -> | limit
 *
 *   lines     a byte for each line: LIVE holds (a part of) an object that the last collection found; FRESH given to a thread
 *             since then; FIRST the first line of such a run, from which the objects of the run follow each other; PARSED the
 *             starts of the run's objects are in the map {@code young}; OLD was LIVE before the collection of everything that
 *             runs. 0 is a free line.
 *   live      a bit for each 8 bytes of the blocks: an object starts here that the last collection found
 *   other     what {@code live} was before the collection that runs, or scratch
 *   young     the same for parsed runs
 *   pages     a byte for each page of a large object's start; see {@link LargeObjects}
 *   stack     of the marker, with room for every object that can need it
 * </pre>
 */
final class HeapSpace {
    static final int LINE_SHIFT = 8;
    static final int BLOCK_SHIFT = 16;
    static final int LINE = 1 << LINE_SHIFT;
    static final int BLOCK = 1 << BLOCK_SHIFT;
    static final int LINES_PER_BLOCK = BLOCK / LINE;
    static final int PAGE_SHIFT = 12;
    /** Objects above this size are large. */
    static final int LARGEST_SMALL = BLOCK / 2;

    static final int LIVE = 1;
    static final int FRESH = 2;
    static final int FIRST = 4;
    static final int PARSED = 8;
    static final int OLD_SHIFT = 4;
    static final int OLD = LIVE << OLD_SHIFT;
    static final long ALL_LIVE = 0x0101_0101_0101_0101L;

    /** A heap below this many bytes still reserves as if it had as many, so that all tables have whole pages. */
    private static final long SMALLEST = 1 << 20;

    final long start;
    final long largeStart;
    final long end;
    final long lines;
    final long pages;
    final long cards;
    final long stack;
    final long stackBytes;
    /** Bytes of one bit map. */
    final long mapBytes;
    long live;
    long other;
    final long young;

    private final Os os;
    private final long reserved;
    private final long bytes;

    HeapSpace(Os os, long maxHeap) {
        this.os = os;
        long blocks = Math.max(SMALLEST, maxHeap) + 8 * BLOCK - 1 & -(long) BLOCK;
        long large = 2 * blocks;
        mapBytes = blocks >> 6;
        stackBytes = blocks + (large >> 8);
        bytes = blocks + large + 3 * mapBytes + (blocks >> LINE_SHIFT) + (large >> PAGE_SHIFT) + stackBytes + 7 * os.pageSize()
                + BLOCK & -os.pageSize();
        reserved = os.reserve(bytes);
        os.commit(reserved, bytes);
        start = reserved + BLOCK - 1 & -(long) BLOCK;
        largeStart = start + blocks;
        end = largeStart + large;
        live = end;
        other = live + mapBytes;
        young = other + mapBytes;
        lines = young + mapBytes;
        pages = lines + (blocks >> LINE_SHIFT);
        stack = pages + (large >> PAGE_SHIFT) + 7 & -8;
        cards = CardTable.address(os);
    }

    Os os() {
        return os;
    }

    /** Whether an address lies in the heap. */
    boolean contains(long address) {
        return address >= start && address < end;
    }

    boolean isSmall(long address) {
        return Long.compareUnsigned(address - start, largeStart - start) < 0;
    }

    long lineOf(long address) {
        return lines + (address - start >>> LINE_SHIFT);
    }

    /** The word of a bit map with the bit of an address. */
    long wordOf(long map, long address) {
        return map + (address - start >>> 9 << 3);
    }

    static long bitOf(long address) {
        return 1L << (address >>> 3);
    }

    long blockStart(int block) {
        return start + ((long) block << BLOCK_SHIFT);
    }

    int blockOf(long address) {
        return (int) (address - start >>> BLOCK_SHIFT);
    }

    long cardOf(long address) {
        return cards + (address >>> ObjectModel.CARD_SHIFT);
    }

    /** Gives the memory of whole pages within a range back; it reads as zero afterwards. */
    void discard(long from, long to) {
        long page = os.pageSize();
        long first = from + page - 1 & -page;
        long last = to & -page;
        if (last > first) {
            os.discard(first, last - first);
        }
    }

    /** Gives everything up, and the cards with it. */
    void release() {
        discard(cardOf(start), cardOf(end));
        os.release(reserved, bytes);
    }
}
