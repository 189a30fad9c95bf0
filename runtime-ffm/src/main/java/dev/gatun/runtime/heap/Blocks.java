package dev.gatun.runtime.heap;

import static dev.gatun.runtime.heap.HeapSpace.ALL_LIVE;
import static dev.gatun.runtime.heap.HeapSpace.BLOCK;
import static dev.gatun.runtime.heap.HeapSpace.BLOCK_SHIFT;
import static dev.gatun.runtime.heap.HeapSpace.FIRST;
import static dev.gatun.runtime.heap.HeapSpace.FRESH;
import static dev.gatun.runtime.heap.HeapSpace.LINE;
import static dev.gatun.runtime.heap.HeapSpace.LINES_PER_BLOCK;
import static dev.gatun.runtime.heap.HeapSpace.LINE_SHIFT;

import dev.gatun.runtime.memory.NativeMemory;
import java.util.Arrays;

/**
 * The blocks of a heap: gives out runs of free lines, first those between live objects, then whole blocks, and finds out after
 * a collection which lines are free again. Not thread-safe.
 */
final class Blocks {
    /** States. Memory of a CLEAN block is zero. */
    private static final byte CLEAN = 0;
    private static final byte DIRTY = 1;
    private static final byte USED = 2;

    /** Shorter runs are left alone: to fetch one would cost more than it gives. */
    private static final int SHORTEST_RUN = 4;
    private static final byte POISON = (byte) 0xDB;

    private final HeapSpace space;
    private final boolean poison;
    /** By block number; blocks from {@link #touched} on are CLEAN and not in here. */
    private byte[] states = new byte[64];
    private short[] freeLines = new short[64];
    private int touched;
    private int used;
    private int dirty;
    private int recycled;
    private int recycleLine;
    private int nextFree;

    /** The run found last. */
    private long runStart;
    private long runEnd;

    Blocks(HeapSpace space, boolean poison) {
        this.space = space;
        this.poison = poison;
    }

    long runStart() {
        return runStart;
    }

    long runEnd() {
        return runEnd;
    }

    int used() {
        return used;
    }

    int touched() {
        return touched;
    }

    boolean isUsed(int block) {
        return states[block] == USED;
    }

    /** Bytes of blocks that are free but have memory behind them. */
    long dirtyBytes() {
        return (long) dirty << BLOCK_SHIFT;
    }

    /**
     * Finds a run of zeroed memory of at least {@code bytes}; {@link #runStart} and {@link #runEnd} say where.
     *
     * @param mayTake how many blocks more may come into use
     * @return false where there is none
     */
    boolean find(int bytes, int mayTake) {
        return bytes <= SHORTEST_RUN * LINE && recycle(SHORTEST_RUN) || take(mayTake) || findAnywhere(bytes);
    }

    /** When memory is short, any run will do that is long enough. */
    private boolean findAnywhere(int bytes) {
        int block = recycled;
        int line = recycleLine;
        recycled = 0;
        recycleLine = 0;
        boolean found = recycle(bytes + LINE - 1 >> LINE_SHIFT);
        recycled = block;
        recycleLine = line;
        return found;
    }

    private boolean recycle(int wanted) {
        while (recycled < touched) {
            if (states[recycled] == USED && freeLines[recycled] >= wanted) {
                long lines = space.lineOf(space.blockStart(recycled));
                while (recycleLine < LINES_PER_BLOCK) {
                    while (recycleLine < LINES_PER_BLOCK && NativeMemory.getByte(lines + recycleLine) != 0) {
                        recycleLine++;
                    }
                    int first = recycleLine;
                    while (recycleLine < LINES_PER_BLOCK && NativeMemory.getByte(lines + recycleLine) == 0) {
                        recycleLine++;
                    }
                    if (recycleLine - first >= wanted) {
                        give(recycled, first, recycleLine, true);
                        return true;
                    }
                }
            }
            recycled++;
            recycleLine = 0;
        }
        return false;
    }

    /** A whole free block. */
    private boolean take(int mayTake) {
        if (mayTake <= 0) {
            return false;
        }
        while (nextFree < touched && states[nextFree] == USED) {
            nextFree++;
        }
        int block = nextFree;
        if (block == touched) {
            touched++;
            if (touched > states.length) {
                states = Arrays.copyOf(states, 2 * states.length);
                freeLines = Arrays.copyOf(freeLines, states.length);
            }
        }
        boolean zero = states[block] == DIRTY;
        if (zero) {
            dirty--;
        }
        states[block] = USED;
        freeLines[block] = 0;
        used++;
        nextFree++;
        give(block, 0, LINES_PER_BLOCK, zero);
        return true;
    }

    private void give(int block, int firstLine, int endLine, boolean zero) {
        long lines = space.lineOf(space.blockStart(block));
        NativeMemory.segment(lines + firstLine, endLine - firstLine).fill((byte) FRESH);
        NativeMemory.putByte(lines + firstLine, (byte) (FRESH | FIRST));
        runStart = space.blockStart(block) + ((long) firstLine << LINE_SHIFT);
        runEnd = space.blockStart(block) + ((long) endLine << LINE_SHIFT);
        if (zero) {
            NativeMemory.clear(runStart, runEnd - runStart);
        }
    }

    /** Forgets which lines are live, before a collection of everything. */
    void clearLive() {
        for (int block = 0; block < touched; block++) {
            if (states[block] == USED) {
                long lines = space.lineOf(space.blockStart(block));
                for (int i = 0; i < LINES_PER_BLOCK; i += 8) {
                    // A line of objects that were found before stays a line in use, for whoever resolves addresses.
                    NativeMemory.putLong(lines + i, oldToUsed(NativeMemory.getLong(lines + i)));
                }
            }
        }
    }

    /** LIVE becomes OLD. */
    private static long oldToUsed(long lines) {
        return lines & ~ALL_LIVE | (lines & ALL_LIVE) << HeapSpace.OLD_SHIFT;
    }

    /** After marking: lines without live objects become free. Returns the number of live lines. */
    long sweep() {
        long total = 0;
        for (int block = 0; block < touched; block++) {
            if (states[block] != USED) {
                continue;
            }
            long start = space.blockStart(block);
            long lines = space.lineOf(start);
            int live = 0;
            for (int i = 0; i < LINES_PER_BLOCK; i += 8) {
                long marks = NativeMemory.getLong(lines + i);
                long kept = marks & ALL_LIVE;
                if (poison) {
                    poison(start + ((long) i << LINE_SHIFT), marks, kept);
                }
                if (kept != marks) {
                    NativeMemory.putLong(lines + i, kept);
                }
                live += Long.bitCount(kept);
            }
            freeLines[block] = (short) (LINES_PER_BLOCK - live);
            total += live;
            if (live == 0) {
                states[block] = DIRTY;
                used--;
                dirty++;
            }
        }
        recycled = 0;
        recycleLine = 0;
        nextFree = 0;
        return total;
    }

    private static void poison(long address, long marks, long kept) {
        for (int i = 0; i < 8; i++) {
            if ((marks >>> 8 * i & 0xFF) != 0 && (kept >>> 8 * i & 1) == 0) {
                NativeMemory.segment(address + (long) i * LINE, LINE).fill(POISON);
            }
        }
    }

    /** Gives memory of free blocks back to the system until about {@code keep} bytes of it are left. */
    void trim(long keep) {
        for (int block = touched - 1; block >= 0 && dirtyBytes() > keep; block--) {
            if (states[block] == DIRTY) {
                int first = block;
                while (first > 0 && states[first - 1] == DIRTY) {
                    first--;
                }
                space.discard(space.blockStart(first), space.blockStart(block) + BLOCK);
                Arrays.fill(states, first, block + 1, CLEAN);
                dirty -= block + 1 - first;
                block = first;
            }
        }
    }
}
