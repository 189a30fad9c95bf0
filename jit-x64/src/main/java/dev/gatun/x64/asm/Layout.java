package dev.gatun.x64.asm;

import java.util.Arrays;

/**
 * The pieces of code whose length is not known while assembling, and the choice of their lengths.
 *
 * <p>The buffer holds every branch to a label in its short form and no padding at all. Each such piece is an
 * <em>item</em>; an offset in the buffer becomes a final offset by adding what the items before it have grown by.
 *
 * <pre>
 *   buffer   | code | jl ?? | code | code | jmp ?? |
 *                     item 0        item 1   item 2
 *                     +0 or +4      align    +0 or +3
 * </pre>
 *
 * <p>{@link #solve} starts with every branch short and makes near those whose target is out of reach, until none is:
 * the least solution, since a branch never shrinks and code that grows only moves targets away. (Padding can shrink,
 * so next to alignments a branch may stay near that would just have reached after all.)
 */
final class Layout {
    /** Kinds 0 to 15 are {@code jcc} of that condition code. */
    static final int JMP = 16;
    /** Plus log2 of the boundary: padding with no-operations. */
    static final int ALIGN = 32;
    /** Plus log2 of the boundary: padding with int3, in front of data. */
    static final int ALIGN_DATA = 64;
    /** Padding so that the operand of an {@code E8 rel32} that follows starts on a multiple of four. */
    static final int ALIGN_REL32 = 96;

    /** Length of {@code jmp rel8} and {@code jcc rel8}, and what the buffer holds of either. */
    static final int SHORT_BYTES = 2;

    int count;
    int[] offset = new int[16];
    int[] kind = new int[16];
    Label[] target = new Label[16];
    /** By how much an item has grown beyond what the buffer holds of it. */
    private int[] growth = {};

    /** Adds an item at {@code at}; {@code label} is the target of a branch, null for padding. */
    void add(int at, int itemKind, Label label) {
        if (count == offset.length) {
            offset = Arrays.copyOf(offset, count * 2);
            kind = Arrays.copyOf(kind, count * 2);
            target = Arrays.copyOf(target, count * 2);
        }
        offset[count] = at;
        kind[count] = itemKind;
        target[count] = label;
        count++;
    }

    boolean isBranch(int i) {
        return kind[i] <= JMP;
    }

    boolean isNear(int i) {
        return growth[i] != 0;
    }

    /**
     * Chooses all lengths. The result has {@code count + 1} elements: by how much the items before item {@code i}
     * have grown in all. All labels must be bound.
     */
    int[] solve() {
        growth = new int[count];
        int[] before = new int[count + 1];
        do {
            growBranches();
        } while (pad(before));
        return before;
    }

    /** Makes branches near until all others reach, with paddings as they are. */
    private void growBranches() {
        for (int i = 0; i < count;) {
            if (!isBranch(i) || growth[i] != 0 || reaches(i)) {
                i++;
                continue;
            }
            growth[i] = kind[i] == JMP ? 3 : 4;
            // Those before it that jump across it may no longer reach; none of them starts further away than this.
            int from = offset[i] - Byte.MAX_VALUE - SHORT_BYTES;
            while (i > 0 && offset[i - 1] >= from) {
                i--;
            }
        }
    }

    /** Gives every padding its length, and {@code before} its sums. Returns whether a padding has changed. */
    private boolean pad(int[] before) {
        boolean changed = false;
        int grown = 0;
        for (int i = 0; i < count; i++) {
            before[i] = grown;
            if (!isBranch(i)) {
                int padding = padding(kind[i], offset[i] + grown);
                changed |= padding != growth[i];
                growth[i] = padding;
            }
            grown += growth[i];
        }
        before[count] = grown;
        return changed;
    }

    /** Whether the short form of branch {@code i} reaches: adds up what lies between, which is little if it does. */
    private boolean reaches(int i) {
        Label to = target[i];
        int distance = to.offset - (offset[i] + SHORT_BYTES);
        if (to.item > i) {
            for (int k = i + 1; k < to.item && distance <= Byte.MAX_VALUE; k++) {
                distance += growth[k];
            }
        } else {
            for (int k = i - 1; k >= to.item && distance >= Byte.MIN_VALUE; k--) {
                distance -= growth[k];
            }
        }
        return distance == (byte) distance;
    }

    private static int padding(int kind, int at) {
        if (kind == ALIGN_REL32) {
            return -(at + 1) & 3;
        }
        return -at & (1 << (kind & 31)) - 1;
    }
}
