package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.Operand;

/**
 * A part of a {@link Lifetime} that stays in one place: a machine register or the spill slot. The parts share the
 * lifetime's arrays; each has a window of them.
 */
final class Interval {
    static final int NEVER = Integer.MAX_VALUE;

    final Lifetime life;
    /** The first and last (exclusive) position where this part is live. */
    int from;
    int to;
    /** Its ranges, [firstRange, endRange), the outer two cut to [from, to). */
    private int firstRange;
    private int endRange;
    /** Its uses, [firstUse, endUse). */
    int firstUse;
    int endUse;
    /** The machine register, -1 for none. */
    int register = -1;
    boolean inMemory;
    /** Whether the value flows into this part from the one before it, in the middle of a range. */
    boolean midRange;
    /** The next part by position. */
    Interval next;
    /** The part before. */
    Interval previous;
    /** The scan's place among the ranges. */
    int cursor;
    /** The operand that names this part. */
    Operand operand;

    Interval(Lifetime life) {
        this.life = life;
        this.from = life.start();
        this.to = life.end();
        this.endRange = life.rangeCount;
        this.endUse = life.useCount;
    }

    private Interval(Interval left, int pos) {
        life = left.life;
        to = left.to;
        endRange = left.endRange;
        endUse = left.endUse;
        int r = left.firstRange;
        while (life.ranges[2 * r + 1] <= pos) {
            r++;
        }
        firstRange = r;
        midRange = life.ranges[2 * r] < pos;
        from = Math.max(pos, life.ranges[2 * r]);
        firstUse = left.indexOfUse(pos);
        cursor = r;
        previous = left;
        next = left.next;
        if (next != null) {
            next.previous = this;
        }
    }

    /** Cuts this interval before {@code pos}, which lies in (from, to), and gives the part from there on. */
    Interval split(int pos) {
        if (pos <= from || pos >= to) {
            throw new IllegalArgumentException("split of " + this + " at " + pos);
        }
        var right = new Interval(this, pos);
        endRange = right.midRange ? right.firstRange + 1 : right.firstRange;
        to = Math.min(pos, life.ranges[2 * endRange - 1]);
        endUse = right.firstUse;
        next = right;
        if (cursor > endRange) {
            cursor = endRange;
        }
        return right;
    }

    int rangeFrom(int r) {
        return r == firstRange ? from : life.ranges[2 * r];
    }

    int rangeTo(int r) {
        return r == endRange - 1 ? to : life.ranges[2 * r + 1];
    }

    /**
     * Moves the cursor to the range that ends after {@code pos}. Returns false where there is none: the interval is
     * over.
     */
    boolean advance(int pos) {
        while (cursor < endRange && rangeTo(cursor) <= pos) {
            cursor++;
        }
        return cursor < endRange;
    }

    /** Whether the range under the cursor holds {@code pos}. */
    boolean cursorCovers(int pos) {
        return rangeFrom(cursor) <= pos;
    }

    /** Start of the range under the cursor. */
    int cursorFrom() {
        return rangeFrom(cursor);
    }

    /**
     * The first position where both are live, from the cursors on; {@link #NEVER} where there is none before {@code
     * limit}.
     */
    static int intersection(Interval a, Interval b, int limit) {
        int i = a.cursor;
        int j = b.cursor;
        while (i < a.endRange && j < b.endRange) {
            int aFrom = a.rangeFrom(i);
            int bFrom = b.rangeFrom(j);
            if (aFrom >= limit || bFrom >= limit) {
                return NEVER;
            }
            if (a.rangeTo(i) <= bFrom) {
                i++;
            } else if (b.rangeTo(j) <= aFrom) {
                j++;
            } else {
                return Math.max(aFrom, bFrom);
            }
        }
        return NEVER;
    }

    /** Index of the first use at or after {@code pos}, {@link #endUse} where there is none. */
    int indexOfUse(int pos) {
        int low = firstUse;
        int high = endUse;
        while (low < high) {
            int mid = low + high >>> 1;
            if (life.usePos[mid] < pos) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Index of the first use of at least a kind at or after {@code pos}, -1 where there is none. */
    int nextUse(int pos, int kind) {
        for (int k = indexOfUse(pos); k < endUse; k++) {
            if ((life.useKind[k] & 7) >= kind) {
                return k;
            }
        }
        return -1;
    }

    /** Whether the instruction at {@code pos} needs this in a register. */
    boolean needsRegisterAt(int pos) {
        int k = indexOfUse(pos & ~1);
        return k < endUse && (life.useKind[k] & 7) == Lifetime.MUST && life.usePos[k] <= pos && pos < life.useEnd(k);
    }

    /** The even position behind the last use before {@code pos}; {@link #from} where there is none. */
    int afterLastUse(int pos) {
        int k = lastUse(pos);
        return k < firstUse ? from : (life.usePos[k] | 1) + 1;
    }

    /**
     * The position behind the last use before {@code pos}, odd where that only reads; {@link #from} where there is
     * none.
     */
    int endOfLastUse(int pos) {
        int k = lastUse(pos);
        return k < firstUse ? from : life.useEnd(k);
    }

    private int lastUse(int pos) {
        int k = indexOfUse(pos) - 1;
        while (k >= firstUse && (life.useKind[k] & 7) == Lifetime.MARK) {
            k--;
        }
        return k;
    }

    boolean sameLocation(Interval other) {
        return register == other.register && inMemory == other.inMemory;
    }

    @Override
    public String toString() {
        return life.vreg + "[" + from + "," + to + ")" + (register >= 0 ? " r" + register : inMemory ? " memory" : "");
    }
}
