package dev.gatun.runtime.heap;

import static dev.gatun.jit.code.ObjectModel.LENGTH;
import static dev.gatun.jit.code.ObjectModel.MAP_ELEMENT_OFFSETS;
import static dev.gatun.jit.code.ObjectModel.MAP_OFFSETS;
import static dev.gatun.jit.code.ObjectModel.MAP_REFERENCE_ELEMENTS;
import static dev.gatun.jit.code.ObjectModel.MT_BASE_SIZE;
import static dev.gatun.jit.code.ObjectModel.MT_REFERENCES;
import static dev.gatun.runtime.heap.HeapSpace.FIRST;
import static dev.gatun.runtime.heap.HeapSpace.FRESH;
import static dev.gatun.runtime.heap.HeapSpace.LINE;
import static dev.gatun.runtime.heap.HeapSpace.LINE_SHIFT;
import static dev.gatun.runtime.heap.HeapSpace.LIVE;
import static dev.gatun.runtime.heap.HeapSpace.OLD;
import static dev.gatun.runtime.heap.HeapSpace.PARSED;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.Arrays;

/**
 * Finds what is reachable. References in objects are followed by their method tables' reference maps; words of stacks are
 * resolved to the object that they point to or into, if any. Nothing that a guest has written is believed: a header that is no
 * method table, or a size that leaves the block, makes a reference be ignored.
 *
 * <p>An entry of the mark stack is the address of an object whose references are to be followed, or a pair for the rest of a
 * long array of references: the end of the elements, then the next one's address plus 1.
 */
final class Marker {
    /** Elements of a long array that are followed at a time, so that they do not fill the mark stack. */
    private static final int SLICE = 256;

    private final HeapSpace space;
    private final LargeObjects large;
    private final MethodTableSet tables;
    private final long start;
    private final long smallBytes;
    private long top;
    private long highest;
    private long marked;
    private boolean full;
    private int[] parsedBlocks = new int[64];
    private int parsedCount;

    Marker(HeapSpace space, LargeObjects large, MethodTableSet tables) {
        this.space = space;
        this.large = large;
        this.tables = tables;
        start = space.start;
        smallBytes = space.largeStart - space.start;
        top = space.stack;
        highest = top;
    }

    /** @param everything whether old objects have lost their marks */
    void begin(boolean everything) {
        full = everything;
        marked = 0;
    }

    /** Objects marked since {@link #begin}. */
    long marked() {
        return marked;
    }

    /** Gives memory of a mark stack that was deep back, and forgets the runs it has looked into. */
    void end() {
        if (highest - space.stack > 1 << 20) {
            space.discard(space.stack, highest);
        }
        highest = space.stack;
        long bytes = space.mapBytes / (smallBytes >>> HeapSpace.BLOCK_SHIFT);
        for (int i = 0; i < parsedCount; i++) {
            NativeMemory.clear(space.wordOf(space.young, space.blockStart(parsedBlocks[i])), bytes);
        }
        parsedCount = 0;
    }

    /** Whether an object survives; what is not in the heap does. */
    boolean isMarked(long object) {
        if (Long.compareUnsigned(object - start, smallBytes) < 0) {
            return (NativeMemory.getLong(space.wordOf(space.live, object)) & HeapSpace.bitOf(object)) != 0;
        }
        return !space.contains(object) || (NativeMemory.getByte(large.page(object)) & LargeObjects.MARKED) != 0;
    }

    /** Marks the object that a slot refers to. */
    void markSlot(long slot) {
        mark(NativeMemory.getLong(slot));
    }

    /** Marks an object; its references are followed by {@link #drain}. */
    void mark(long object) {
        long offset = object - start;
        if (Long.compareUnsigned(offset, smallBytes) < 0) {
            long word = space.live + (offset >>> 9 << 3);
            long bit = 1L << (offset >>> 3);
            long bits = NativeMemory.getLong(word);
            if ((bits & bit) != 0 || (offset & 7) != 0) {
                return;
            }
            long line = space.lines + (offset >>> LINE_SHIFT);
            if (NativeMemory.getByte(line) == 0) {
                return;
            }
            long table = NativeMemory.getLong(object);
            if (!tables.contains(table)) {
                return;
            }
            long size = size(object, table);
            if (size > HeapSpace.BLOCK - (offset & HeapSpace.BLOCK - 1)) {
                return;
            }
            NativeMemory.putLong(word, bits | bit);
            long last = space.lines + (offset + size - 1 >>> LINE_SHIFT);
            for (long l = line; l <= last; l++) {
                NativeMemory.putByte(l, (byte) (NativeMemory.getByte(l) | LIVE));
            }
            marked++;
            if (NativeMemory.getLong(table + MT_REFERENCES) != 0) {
                push(object);
            }
        } else if (space.contains(object)) {
            markLarge(object);
        }
    }

    private void markLarge(long object) {
        long page = large.page(object);
        if ((object & (1 << HeapSpace.PAGE_SHIFT) - 1) != 0 || NativeMemory.getByte(page) != LargeObjects.ALLOCATED) {
            return;
        }
        NativeMemory.putByte(page, (byte) (LargeObjects.ALLOCATED | LargeObjects.MARKED));
        marked++;
        long table = NativeMemory.getLong(object);
        if (tables.contains(table) && fitsLarge(object, table) && NativeMemory.getLong(table + MT_REFERENCES) != 0) {
            push(object);
        }
    }

    private boolean fitsLarge(long object, long table) {
        return object + size(object, table) <= space.end && large.containing(object + size(object, table) - 1) == object;
    }

    /** Bytes of an object with that method table, a multiple of 8. */
    static long size(long object, long table) {
        long sizes = NativeMemory.getLong(table + MT_BASE_SIZE);
        long bytes = (int) sizes;
        int component = (int) (sizes >>> 32);
        if (component != 0) {
            bytes += (NativeMemory.getInt(object + LENGTH) & 0xFFFF_FFFFL) * component;
        }
        return bytes + 7 & -8;
    }

    private void push(long entry) {
        NativeMemory.putLong(top, entry);
        top += 8;
    }

    /** Follows everything that has been marked. */
    void drain() {
        while (top > space.stack) {
            highest = Math.max(highest, top);
            top -= 8;
            long entry = NativeMemory.getLong(top);
            if ((entry & 1) == 0) {
                follow(entry);
            } else {
                top -= 8;
                followElements(entry & ~1L, NativeMemory.getLong(top));
            }
        }
    }

    private void follow(long object) {
        long table = NativeMemory.getLong(object);
        long map = NativeMemory.getLong(table + MT_REFERENCES);
        if ((map & 1) != 0) {
            for (long words = map & ~1L; words != 0; words &= words - 1) {
                mark(NativeMemory.getLong(object + 8L * Long.numberOfTrailingZeros(words)));
            }
        } else if (map == MAP_REFERENCE_ELEMENTS) {
            long first = object + NativeMemory.getInt(table + MT_BASE_SIZE);
            followElements(first, first + 8L * NativeMemory.getInt(object + LENGTH));
        } else {
            followWithin(object, table, map, object, Long.MAX_VALUE);
        }
    }

    private void followElements(long first, long end) {
        long sliceEnd = Math.min(end, first + 8 * SLICE);
        if (sliceEnd < end) {
            push(end);
            push(sliceEnd + 1);
        }
        for (long slot = first; slot < sliceEnd; slot += 8) {
            mark(NativeMemory.getLong(slot));
        }
    }

    /** Marks what the references of an object within {@code [low, high)} refer to. */
    private void followWithin(long object, long table, long map, long low, long high) {
        if ((map & 1) != 0) {
            for (long words = map & ~1L; words != 0; words &= words - 1) {
                mark(NativeMemory.getLong(object + 8L * Long.numberOfTrailingZeros(words)));
            }
            return;
        }
        long first = object + NativeMemory.getInt(table + MT_BASE_SIZE);
        if (map == MAP_REFERENCE_ELEMENTS) {
            long end = Math.min(high, first + 8L * NativeMemory.getInt(object + LENGTH));
            for (long slot = Math.max(low, first); slot < end; slot += 8) {
                mark(NativeMemory.getLong(slot));
            }
            return;
        }
        long offsets = map & ~7L;
        int count = NativeMemory.getInt(offsets);
        if ((map & 7) == MAP_OFFSETS) {
            for (int i = 1; i <= count; i++) {
                mark(NativeMemory.getLong(object + NativeMemory.getInt(offsets + 4L * i)));
            }
        } else if ((map & 7) == MAP_ELEMENT_OFFSETS) {
            long size = NativeMemory.getInt(table + ObjectModel.MT_COMPONENT_SIZE);
            long end = Math.min(high, first + size * NativeMemory.getInt(object + LENGTH));
            long element = low <= first ? first : first + (low - first) / size * size;
            for (; element < end; element += size) {
                for (int i = 1; i <= count; i++) {
                    mark(NativeMemory.getLong(element + NativeMemory.getInt(offsets + 4L * i)));
                }
            }
        }
    }

    // ---- cards

    /** Follows the references of old objects in the dirty cards of a block, and cleans its cards. */
    void followCards(long block) {
        long cards = space.cardOf(block);
        for (long at = cards; at < cards + (HeapSpace.BLOCK >> ObjectModel.CARD_SHIFT); at += 8) {
            if (NativeMemory.getLong(at) != 0) {
                for (long card = at; card < at + 8; card++) {
                    if (NativeMemory.getByte(card) != 0) {
                        NativeMemory.putByte(card, (byte) 0);
                        followCard(block + (card - cards << ObjectModel.CARD_SHIFT));
                    }
                }
            }
        }
    }

    static void cleanCards(HeapSpace space, long from, long to) {
        long end = space.cardOf(to - 1) + 1;
        for (long at = space.cardOf(from) & -8; at < end; at += 8) {
            if (NativeMemory.getLong(at) != 0) {
                NativeMemory.putLong(at, 0);
            }
        }
    }

    private void followCard(long low) {
        long high = low + (1 << ObjectModel.CARD_SHIFT);
        // A card is what one word of the map of starts covers; before it only an object that reaches into it counts.
        long before = startBefore(space.live, low);
        if (before != 0) {
            followOld(before, low, high);
        }
        for (long bits = NativeMemory.getLong(space.wordOf(space.live, low)); bits != 0; bits &= bits - 1) {
            followOld(low + 8L * Long.numberOfTrailingZeros(bits), low, high);
        }
    }

    private void followOld(long object, long low, long high) {
        long table = NativeMemory.getLong(object);
        if (tables.contains(table)) {
            long map = NativeMemory.getLong(table + MT_REFERENCES);
            if (map != 0 && size(object, table) <= HeapSpace.BLOCK - (object - start & HeapSpace.BLOCK - 1)) {
                followWithin(object, table, map, low, high);
            }
        }
    }

    /** The same for a large object that is old. */
    void followLargeCards(long object) {
        long table = NativeMemory.getLong(object);
        if (!tables.contains(table) || !fitsLarge(object, table)) {
            return;
        }
        long map = NativeMemory.getLong(table + MT_REFERENCES);
        if (map == 0) {
            return;
        }
        long end = space.cardOf(object + size(object, table) - 1) + 1;
        for (long at = space.cardOf(object); at < end; at += 8) {
            if (NativeMemory.getLong(at) == 0) {
                continue;
            }
            for (long card = at; card < Math.min(end, at + 8); card++) {
                if (NativeMemory.getByte(card) != 0) {
                    NativeMemory.putByte(card, (byte) 0);
                    long low = object + (card - space.cardOf(object) << ObjectModel.CARD_SHIFT);
                    followWithin(object, table, map, low, low + (1 << ObjectModel.CARD_SHIFT));
                }
            }
        }
    }

    // ---- words that may be addresses

    /** Marks what the words in {@code [low, high)} point to or into. */
    void markConservatively(long low, long high) {
        for (long at = low + 7 & -8; at + 8 <= high; at += 8) {
            long word = NativeMemory.getLong(at);
            if (space.contains(word)) {
                markContaining(word);
            }
        }
    }

    /** Marks the object that an address points to or into, if there is one. */
    void markContaining(long address) {
        if (!space.contains(address)) {
            return;
        }
        if (!space.isSmall(address)) {
            long object = large.containing(address);
            if (object != 0) {
                markLarge(object);
            }
            return;
        }
        int state = NativeMemory.getByte(space.lineOf(address));
        long object;
        if ((state & FRESH) != 0) {
            parseRun(address);
            object = startAtOrBefore(space.young, address);
        } else if (full && (state & OLD) != 0) {
            object = startAtOrBefore(space.other, address);
        } else {
            // Free, or old and marked as it is.
            return;
        }
        if (object != 0) {
            long table = NativeMemory.getLong(object);
            if (tables.contains(table) && address < object + size(object, table)) {
                mark(object);
            }
        }
    }

    private long startAtOrBefore(long map, long address) {
        long bits = NativeMemory.getLong(space.wordOf(map, address)) & -1L >>> 63 - (address >>> 3 & 63);
        if (bits != 0) {
            return (address & -LINE * 2L) + 8L * (63 - Long.numberOfLeadingZeros(bits));
        }
        return startBefore(map, address & -LINE * 2L);
    }

    /** The last start before an address that is a multiple of 512, in the same block, or 0. */
    private long startBefore(long map, long address) {
        long block = start + (address - start & -(long) HeapSpace.BLOCK);
        for (long at = address - 512; at >= block; at -= 512) {
            long bits = NativeMemory.getLong(space.wordOf(map, at));
            if (bits != 0) {
                return at + 8L * (63 - Long.numberOfLeadingZeros(bits));
            }
        }
        return 0;
    }

    /** Enters the starts of the objects of a run into the map {@code young}, unless that has been done. */
    private void parseRun(long address) {
        long line = space.lineOf(address);
        while ((NativeMemory.getByte(line) & FIRST) == 0) {
            line--;
        }
        int state = NativeMemory.getByte(line);
        if ((state & PARSED) != 0) {
            return;
        }
        NativeMemory.putByte(line, (byte) (state | PARSED));
        if (parsedCount == parsedBlocks.length) {
            parsedBlocks = Arrays.copyOf(parsedBlocks, 2 * parsedCount);
        }
        parsedBlocks[parsedCount++] = space.blockOf(address);
        long at = start + (line - space.lines << LINE_SHIFT);
        long blockEnd = (at - start & -(long) HeapSpace.BLOCK) + HeapSpace.BLOCK + start;
        while (at < blockEnd) {
            long table = NativeMemory.getLong(at);
            if (!tables.contains(table)) {
                return;
            }
            long end = at + size(at, table);
            if (end > blockEnd) {
                return;
            }
            long word = space.wordOf(space.young, at);
            NativeMemory.putLong(word, NativeMemory.getLong(word) | HeapSpace.bitOf(at));
            at = end;
            if (at < blockEnd && (at & LINE - 1) == 0) {
                int next = NativeMemory.getByte(space.lineOf(at));
                if ((next & FRESH) == 0 || (next & FIRST) != 0) {
                    return;
                }
            }
        }
    }
}
