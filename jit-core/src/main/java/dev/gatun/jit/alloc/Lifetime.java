package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VReg;
import java.util.Arrays;

/**
 * Where one register is live and where it is used, over the whole method. The positions of instruction number i are 2i,
 * where it reads, and 2i+1, where it writes; moves can be put before an instruction, at 2i.
 *
 * <p>Ranges and uses are gathered from the end of the method to its start and turned round by {@link #finish}.
 */
final class Lifetime {
    /** A use by a move to or from a machine register: as good in memory. */
    static final int ANY = 1;
    /** No use: the end of a loop that the value is used in and lives around. */
    static final int MARK = 2;
    /** A use that can be in memory, at the price of a memory operand. */
    static final int SHOULD = 3;
    /** A use that must be in a register. */
    static final int MUST = 4;
    /**
     * Added to the kind where the instruction writes the register; one that it reads too has the position of the read.
     */
    static final int DEF = 8;

    private static final int[] NO_HINTS = {};

    final VReg vreg;
    /** From and to (exclusive) of each range, ascending. */
    int[] ranges = new int[4];
    int rangeCount;
    int[] usePos = new int[4];
    byte[] useKind = new byte[4];
    int useCount;

    /** Number of instructions that write it, and the frequency of all of them together. */
    int defCount;
    double defFrequency;
    /** The instruction that writes it, where there is one only. */
    VInst soleDef;
    /** Whether {@link #soleDef} can be repeated instead of keeping the value in memory. */
    boolean remat;
    /** The first of its parts, once the scan runs. */
    Interval first;
    /** Whether some part is in memory. */
    boolean spilled;
    /** Whether the spill slot is written at every definition, so that it always holds the value. */
    boolean storeAtDef;
    int slot = -1;
    /** The moves that it takes part in, ascending: position of the instruction, and the register at the other end. */
    int[] hintPos = NO_HINTS;
    int[] hintPartner = NO_HINTS;
    int hintCount;
    /** The part that was last looked up. */
    private Interval recent;

    Lifetime(VReg vreg) {
        this.vreg = vreg;
    }

    /** Adds a range that begins no later than all others. */
    void addRange(int from, int to) {
        int n = rangeCount * 2;
        if (n > 0 && ranges[n - 2] <= to) {
            ranges[n - 2] = Math.min(ranges[n - 2], from);
            ranges[n - 1] = Math.max(ranges[n - 1], to);
            return;
        }
        if (n == ranges.length) {
            ranges = Arrays.copyOf(ranges, n * 2);
        }
        ranges[n] = from;
        ranges[n + 1] = to;
        rangeCount++;
    }

    /** The value is written at {@code pos}: what was live from the block's start begins there. */
    void startAt(int pos) {
        int n = rangeCount * 2;
        if (n > 0 && ranges[n - 2] <= pos && pos < ranges[n - 1]) {
            ranges[n - 2] = pos;
        } else {
            addRange(pos, (pos | 1) + 1);
        }
    }

    /** Adds a use at a position no later than all others. */
    void addUse(int pos, int kind) {
        if (useCount > 0) {
            int last = useCount - 1;
            int lastPos = usePos[last];
            // A read and a write by one instruction are one use, at the read.
            if (lastPos == pos || lastPos == pos + 1 && (pos & 1) == 0) {
                usePos[last] = pos;
                useKind[last] = (byte) (Math.max(useKind[last] & 7, kind & 7) | (useKind[last] | kind) & DEF);
                return;
            }
        }
        if (useCount == usePos.length) {
            usePos = Arrays.copyOf(usePos, useCount * 2);
            useKind = Arrays.copyOf(useKind, useCount * 2);
        }
        usePos[useCount] = pos;
        useKind[useCount++] = (byte) kind;
    }

    /** Adds a move at a position no later than all others. */
    void addHint(int pos, int partner) {
        if (hintCount == hintPos.length) {
            hintPos = Arrays.copyOf(hintPos, Math.max(4, hintCount * 2));
            hintPartner = Arrays.copyOf(hintPartner, hintPos.length);
        }
        hintPos[hintCount] = pos;
        hintPartner[hintCount++] = partner;
    }

    /** Index of the first hint at or after a position. */
    int indexOfHint(int pos) {
        int i = Arrays.binarySearch(hintPos, 0, hintCount, pos);
        return i < 0 ? ~i : i;
    }

    /** The part that holds a position; the first or last one where none does. */
    Interval partAt(int pos) {
        var part = recent == null ? first : recent;
        while (part.from > pos && part.previous != null) {
            part = part.previous;
        }
        while (part.next != null && part.next.from <= pos) {
            part = part.next;
        }
        recent = part;
        return part;
    }

    /** Puts ranges, uses and hints into ascending order. */
    void finish() {
        for (int i = 0, j = hintCount - 1; i < j; i++, j--) {
            int pos = hintPos[i];
            int partner = hintPartner[i];
            hintPos[i] = hintPos[j];
            hintPartner[i] = hintPartner[j];
            hintPos[j] = pos;
            hintPartner[j] = partner;
        }
        for (int i = 0, j = rangeCount - 1; i < j; i++, j--) {
            int from = ranges[2 * i];
            int to = ranges[2 * i + 1];
            ranges[2 * i] = ranges[2 * j];
            ranges[2 * i + 1] = ranges[2 * j + 1];
            ranges[2 * j] = from;
            ranges[2 * j + 1] = to;
        }
        for (int i = 0, j = useCount - 1; i < j; i++, j--) {
            int pos = usePos[i];
            byte kind = useKind[i];
            usePos[i] = usePos[j];
            useKind[i] = useKind[j];
            usePos[j] = pos;
            useKind[j] = kind;
        }
    }

    int start() {
        return ranges[0];
    }

    int end() {
        return ranges[2 * rangeCount - 1];
    }

    /** The position behind use {@code k}'s instruction part: its write where it writes, else its read. */
    int useEnd(int k) {
        return (useKind[k] & DEF) != 0 ? (usePos[k] | 1) + 1 : usePos[k] + 1;
    }

    @Override
    public String toString() {
        var s = new StringBuilder().append(vreg);
        for (int i = 0; i < rangeCount; i++) {
            s.append(" [").append(ranges[2 * i]).append(',').append(ranges[2 * i + 1]).append(')');
        }
        for (int k = 0; k < useCount; k++) {
            s.append(' ').append(usePos[k]).append("?amsM".charAt(useKind[k] & 7));
            s.append((useKind[k] & DEF) != 0 ? "=" : "");
        }
        return s.toString();
    }
}
