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
    private boolean[] near = {};

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
        return near[i];
    }

    /**
     * Chooses all lengths. The result has {@code count + 1} elements: by how much the items before item {@code i}
     * have grown in all. All labels must be bound.
     */
    int[] solve() {
        int[] before = new int[count + 1];
        near = new boolean[count];
        boolean changed = true;
        while (changed) {
            changed = false;
            int grown = 0;
            for (int i = 0; i < count; i++) {
                int was = before[i];
                before[i] = grown;
                if (isBranch(i)) {
                    if (!near[i] && !reaches(i, before, was)) {
                        near[i] = true;
                    }
                    if (near[i]) {
                        grown += kind[i] == JMP ? 3 : 4;
                    }
                } else {
                    grown += padding(kind[i], offset[i] + grown);
                }
                changed |= was != before[i];
            }
            changed |= before[count] != grown;
            before[count] = grown;
        }
        return before;
    }

    /**
     * Whether the short form of branch {@code i} reaches. In the middle of a pass, items up to {@code i} have new
     * offsets and the others old ones, so a distance forwards is taken between two old ones ({@code was} for i).
     */
    private boolean reaches(int i, int[] before, int was) {
        Label to = target[i];
        int growth = to.item <= i ? before[to.item] - before[i] : before[to.item] - was;
        int distance = to.offset - (offset[i] + SHORT_BYTES) + growth;
        return distance == (byte) distance;
    }

    private static int padding(int kind, int at) {
        if (kind == ALIGN_REL32) {
            return -(at + 1) & 3;
        }
        return -at & (1 << (kind & 31)) - 1;
    }
}
