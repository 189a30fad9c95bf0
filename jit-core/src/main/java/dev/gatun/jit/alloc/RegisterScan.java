package dev.gatun.jit.alloc;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.target.RegisterFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The scan: takes intervals by their starts and gives each a register or a place in memory, cutting them where they are
 * better off in different places (after C. Wimmer and H. Mössenböck, "Optimized Interval Splitting in a Linear Scan
 * Register Allocator", 2005, with costs in place of the distance of the next use alone).
 *
 * <p>A cut inside an instruction, between its read and its write, happens only where the rest goes to memory: the store
 * is put before the instruction, which does not change the value.
 */
final class RegisterScan {
    private static final int NEVER = Interval.NEVER;
    /** No interval's future is followed over more uses than this when its cost in memory is estimated. */
    private static final int USES_SEEN = 12;
    /** Nor over more moves when a register is looked for that would make them vanish. */
    private static final int HINTS_SEEN = 16;
    /** What a load costs more than a move between registers. */
    private static final double LOAD_FOR_MOVE = 0.3;
    /** Saving and restoring a register in prologue and epilogue. */
    private static final double SAVE_AND_RESTORE = 2;

    private final LiveCode code;
    private final RegisterFile file;
    private final PriorityQueue<Interval> unhandled = new PriorityQueue<>(Comparator.comparingInt(i -> i.from));
    /**
     * By class of register, integer and float: the intervals with a register that are live here, and those in a hole.
     */
    private final List<List<Interval>> active = List.of(new ArrayList<>(), new ArrayList<>());
    private final List<List<Interval>> inactive = List.of(new ArrayList<>(), new ArrayList<>());
    private final int[][] orders;
    private final Interval[] fixed;
    private final int[] freeUntil;
    private final double[] hint;
    private long usedCalleeSaved;

    RegisterScan(LiveCode code) {
        this.code = code;
        this.file = code.file;
        orders = new int[][] {numbers(file.intOrder()), numbers(file.floatOrder())};
        fixed = new Interval[file.count()];
        freeUntil = new int[file.count()];
        hint = new double[file.count()];
    }

    private static int[] numbers(List<Integer> registers) {
        var numbers = new int[registers.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = registers.get(i);
        }
        return numbers;
    }

    void run() {
        for (var life : code.lifetimes) {
            if (life == null || life.rangeCount == 0) {
                continue;
            }
            var interval = new Interval(life);
            if (life.vreg.isPhysical()) {
                fixed[life.vreg.id()] = interval;
            } else {
                life.first = interval;
                unhandled.add(interval);
            }
        }
        while (!unhandled.isEmpty()) {
            var current = unhandled.poll();
            if (current.midRange && (current.from & 1) != 0) {
                toMemory(current, current.from + 1);
                continue;
            }
            int kind = kindOf(current);
            advance(kind, current.from);
            place(current, kind);
        }
    }

    private static int kindOf(Interval interval) {
        return interval.life.vreg.kind().isFloat() ? 1 : 0;
    }

    /** Brings the lists of one class up to a position. */
    private void advance(int kind, int pos) {
        var live = active.get(kind);
        var holes = inactive.get(kind);
        int liveBefore = live.size();
        int kept = 0;
        for (int i = 0; i < holes.size(); i++) {
            var it = holes.get(i);
            if (it.advance(pos)) {
                if (it.cursorCovers(pos)) {
                    live.add(it);
                } else {
                    holes.set(kept++, it);
                }
            }
        }
        holes.subList(kept, holes.size()).clear();
        kept = 0;
        for (int i = 0; i < live.size(); i++) {
            var it = live.get(i);
            if (i >= liveBefore || it.advance(pos) && it.cursorCovers(pos)) {
                live.set(kept++, it);
            } else if (it.advance(pos)) {
                holes.add(it);
            }
        }
        live.subList(kept, live.size()).clear();
        for (int r : orders[kind]) {
            if (fixed[r] != null) {
                fixed[r].advance(pos);
            }
        }
    }

    private void place(Interval current, int kind) {
        for (int r : orders[kind]) {
            freeUntil[r] = fixed[r] == null ? NEVER : Interval.intersection(current, fixed[r], NEVER);
        }
        for (var it : inactive.get(kind)) {
            int r = it.register;
            freeUntil[r] = Math.min(freeUntil[r], Interval.intersection(current, it, freeUntil[r]));
        }
        for (var it : active.get(kind)) {
            freeUntil[it.register] = 0;
        }
        collectHints(current, orders[kind]);
        int free = chooseFree(current, kind);
        if (free >= 0) {
            take(current, kind, free);
            return;
        }
        compete(current, kind);
    }

    private void take(Interval current, int kind, int register) {
        current.register = register;
        current.inMemory = false;
        usedCalleeSaved |= file.calleeSaved() & 1L << register;
        active.get(kind).add(current);
    }

    /** A callee-saved register that no interval has yet: the first to take it pays for saving and restoring. */
    private boolean isFresh(int r) {
        return file.isCalleeSaved(r) && (usedCalleeSaved >>> r & 1) == 0;
    }

    /** A register that is free for the whole of the interval and costs nothing; -1 for none. */
    private int chooseFree(Interval current, int kind) {
        int best = -1;
        for (int r : orders[kind]) {
            if (freeUntil[r] >= current.to && !isFresh(r)
                    && (best < 0 || hint[r] > hint[best]
                    || hint[r] == hint[best] && file.isCalleeSaved(best) && !file.isCalleeSaved(r))) {
                best = r;
            }
        }
        return best;
    }

    /** Sums, for each register, the frequency of the moves that would vanish if the interval had it. */
    private void collectHints(Interval current, int[] order) {
        for (int r : order) {
            hint[r] = 0;
        }
        var life = current.life;
        int seen = 0;
        for (int h = life.indexOfHint(current.from - 1); h < life.hintCount && seen < HINTS_SEEN; h++, seen++) {
            int pos = life.hintPos[h];
            if (pos >= current.to) {
                break;
            }
            int partner = life.hintPartner[h];
            double weight = code.frequency(pos);
            if (partner < file.count()) {
                hint[partner] += weight;
            } else {
                hintOf(code.lifetimes[partner], pos, weight);
            }
        }
        var before = current.previous;
        if (before != null && before.inMemory) {
            before = before.previous;
        }
        if (before != null && before.register >= 0) {
            hint[before.register] += (current.midRange ? 1 : 0.5) * code.frequency(current.from);
        }
    }

    private void hintOf(Lifetime partner, int pos, double weight) {
        var part = partner.partAt(pos + 1);
        if (part.register < 0) {
            part = partner.partAt(pos);
        }
        if (part.register >= 0) {
            hint[part.register] += weight;
        } else if (!part.inMemory) {
            // Not placed yet: it will like the machine registers that it is moved to or from.
            for (int h = 0; h < partner.hintCount && h < HINTS_SEEN; h++) {
                if (partner.hintPartner[h] < file.count()) {
                    hint[partner.hintPartner[h]] += 0.5 * weight;
                }
            }
        }
    }

    /** What to do with an interval that finds no free register. */
    private enum Choice {
        MEMORY, PARTLY, EVICT
    }

    private void compete(Interval current, int kind) {
        int from = current.from;
        var choice = Choice.MEMORY;
        int chosen = -1;
        double cost = current.needsRegisterAt(from) ? Double.POSITIVE_INFINITY : memoryCost(current, from);
        int distance = distance(current, from);
        int wish = current.nextUse(from, Lifetime.SHOULD);
        int wishEnd = wish < 0 ? NEVER : current.life.useEnd(wish);
        for (int r : orders[kind]) {
            double entry = isFresh(r) ? SAVE_AND_RESTORE : 0;
            if (freeUntil[r] > from && (freeUntil[r] >= current.to || wishEnd <= freeUntil[r])) {
                double c = entry + (freeUntil[r] >= current.to ? 0 : memoryCost(current, freeUntil[r]));
                if (c < cost - 1e-9 || c < cost + 1e-9 && choice == Choice.PARTLY
                        && (hint[r] > hint[chosen] || hint[r] == hint[chosen] && freeUntil[r] > freeUntil[chosen])) {
                    choice = Choice.PARTLY;
                    chosen = r;
                    cost = c;
                    distance = NEVER;
                }
            }
            int blocked = fixed[r] == null ? NEVER : Interval.intersection(current, fixed[r], NEVER);
            if (freeUntil[r] < blocked && freeUntil[r] < current.to && wishEnd <= blocked) {
                double c = evictionCost(current, kind, r);
                if (c == Double.POSITIVE_INFINITY) {
                    continue;
                }
                c += entry + (blocked < current.to ? memoryCost(current, blocked) : 0);
                int d = victimDistance(current, kind, r);
                if (c < cost - 1e-9 || c < cost + 1e-9 && d > distance) {
                    choice = Choice.EVICT;
                    chosen = r;
                    cost = c;
                    distance = d;
                }
            }
        }
        if (cost == Double.POSITIVE_INFINITY) {
            throw new InternalCompilerError("no register for " + current.life + " at " + from + " ("
                    + code.insts[from >> 1] + ")\n" + code.method);
        }
        switch (choice) {
            case MEMORY -> toMemory(current, from + 1);
            case PARTLY -> {
                cutBefore(current, freeUntil[chosen]);
                take(current, kind, chosen);
            }
            case EVICT -> {
                evict(current, kind, chosen);
                int blocked = fixed[chosen] == null ? NEVER : Interval.intersection(current, fixed[chosen], NEVER);
                cutBefore(current, blocked);
                take(current, kind, chosen);
            }
        }
    }

    /**
     * Estimates what the moves would cost if the interval were in memory from {@code pos} on: a store, and a reload
     * before the first use and after each call that a use follows.
     */
    private double memoryCost(Interval it, int pos) {
        double reloads = 0;
        double loads = 0;
        int before = pos;
        boolean first = true;
        int seen = 0;
        for (int k = it.indexOfUse(pos); k < it.endUse && seen < USES_SEEN; k++, seen++) {
            int use = it.life.usePos[k];
            int kind = it.life.useKind[k] & 7;
            if ((use & 1) != 0) {
                continue;
            }
            if (kind == Lifetime.ANY) {
                loads += LOAD_FOR_MOVE * code.frequency(use);
            } else {
                int call = code.previousCall(use);
                if (first || call > before) {
                    reloads += code.leastFrequency(Math.max(before, call), use);
                }
                first = false;
                before = use;
            }
        }
        return storeCost(it, pos) + loads + (it.life.remat ? 0.5 * reloads : reloads);
    }

    private double storeCost(Interval it, int pos) {
        if (it.life.remat || it.life.spilled) {
            return 0;
        }
        return Math.min(it.life.defFrequency, code.leastFrequency(Math.min(it.afterLastUse(pos), pos), pos));
    }

    /** How far away the next use is. */
    private static int distance(Interval it, int pos) {
        int k = it.nextUse(pos, Lifetime.MARK);
        return k < 0 ? NEVER - 1 : it.life.usePos[k];
    }

    private double evictionCost(Interval current, int kind, int r) {
        double cost = 0;
        for (var it : active.get(kind)) {
            if (it.register == r) {
                if (it.needsRegisterAt(current.from)) {
                    return Double.POSITIVE_INFINITY;
                }
                cost += memoryCost(it, current.from);
            }
        }
        for (var it : inactive.get(kind)) {
            if (it.register == r && Interval.intersection(current, it, NEVER) != NEVER) {
                cost += memoryCost(it, current.from);
            }
        }
        return cost;
    }

    private int victimDistance(Interval current, int kind, int r) {
        int nearest = NEVER;
        for (var it : active.get(kind)) {
            if (it.register == r) {
                nearest = Math.min(nearest, distance(it, current.from));
            }
        }
        for (var it : inactive.get(kind)) {
            if (it.register == r && Interval.intersection(current, it, NEVER) != NEVER) {
                nearest = Math.min(nearest, distance(it, current.from));
            }
        }
        return nearest;
    }

    /** Takes a register from the intervals that have it here or later within {@code current}. */
    private void evict(Interval current, int kind, int r) {
        int pos = current.from;
        var live = active.get(kind);
        for (int i = live.size() - 1; i >= 0; i--) {
            var it = live.get(i);
            if (it.register == r) {
                live.remove(i);
                int max = latestSplit(it, pos);
                int at = code.bestSplit(Math.min(it.afterLastUse(max), max), max);
                if (at <= it.from) {
                    it.register = -1;
                    toMemory(it, pos + 1);
                } else {
                    toMemory(it.split(at), pos + 1);
                }
            }
        }
        var holes = inactive.get(kind);
        for (int i = holes.size() - 1; i >= 0; i--) {
            var it = holes.get(i);
            if (it.register == r && Interval.intersection(current, it, NEVER) != NEVER) {
                holes.remove(i);
                unhandled.add(it.split(it.cursorFrom()));
            }
        }
    }

    /** Cuts the interval so that it ends before a register is taken away from it at {@code limit}. */
    private void cutBefore(Interval current, int limit) {
        if (limit < current.to) {
            int max = latestSplit(current, limit);
            int min = Math.min(Math.max(current.endOfLastUse(max), current.from + 1), max);
            unhandled.add(current.split(code.earliestSplit(min, max)));
        }
    }

    /**
     * The last place at or before {@code limit} where an interval can be cut: a move needs an even position, but behind
     * the read of an instruction that does not write the value the rest may go to memory.
     */
    private static int latestSplit(Interval it, int limit) {
        if ((limit & 1) == 0) {
            return limit;
        }
        int k = it.indexOfUse(limit - 1);
        boolean read = k < it.endUse && it.life.usePos[k] == limit - 1
                && (it.life.useKind[k] & Lifetime.DEF) == 0 && (it.life.useKind[k] & 7) != Lifetime.MARK;
        return read ? limit : limit - 1;
    }

    /** Puts an interval into memory up to the first use after {@code after} that wants a register. */
    private void toMemory(Interval it, int after) {
        it.inMemory = true;
        it.life.spilled = true;
        int min = after + 1 & ~1;
        int k = nextWish(it, after);
        if (k < 0) {
            return;
        }
        int use = it.life.usePos[k];
        int at = (use & 1) != 0 ? use : code.bestSplit(Math.min(min, use), use);
        if (at < it.to) {
            unhandled.add(it.split(at));
        }
    }

    /**
     * The first use after a position that is worth a register: one that needs it, or the first of some that together
     * cost more as memory operands than a reload.
     */
    private int nextWish(Interval it, int after) {
        var life = it.life;
        int k = it.indexOfUse(after);
        while (k < it.endUse) {
            int kind = life.useKind[k] & 7;
            int pos = life.usePos[k];
            if (kind == Lifetime.MUST || kind == Lifetime.SHOULD && (pos & 1) != 0) {
                return k;
            }
            if (kind == Lifetime.SHOULD) {
                int limit = code.nextCall(pos);
                double gain = 0;
                int j = k;
                for (; j < it.endUse && life.usePos[j] < limit; j++) {
                    int other = life.useKind[j] & 7;
                    if (other == Lifetime.MUST) {
                        return k;
                    }
                    gain += other == Lifetime.SHOULD ? code.frequency(life.usePos[j]) : 0;
                }
                if (gain > 1.01 * code.leastFrequency(after, pos)) {
                    return k;
                }
                k = j;
            } else {
                k++;
            }
        }
        return -1;
    }
}
