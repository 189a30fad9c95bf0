package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Dominators;
import dev.gatun.jit.opt.BoundFacts.Bound;
import dev.gatun.jit.opt.BoundFacts.Relation;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Removes checks of array indices that cannot fail: those made before on every path, and those of loops that count up to the length
 * or down from it.
 *
 * <p>A forward data-flow problem over the facts of {@link BoundFacts}, which hold where they hold on every path. Comparisons and checks
 * give facts, a write of a register ends those that name it. Counting keeps what it cannot break: {@code i + 1} is not negative where
 * {@code i} is not negative and known to be less than something, for then nothing overflows; {@code i - 1} is below all that {@code i}
 * is below where {@code i} is not negative. Starting from "every fact holds" lets facts survive round a loop. (The idea is Bodik,
 * Gupta and Sarkar's "ABCD", PLDI 2000, as plain data flow, since vcode is not in SSA form.)
 *
 * <p>Legal because a removed check could not trap: a fact about {@code a.Length} also means that {@code a} was not null when it was
 * established, and that neither register has been written since; lengths never change.
 */
final class BoundsChecks {
    /** Beyond so many facts times blocks the sets would take more than a few megabytes: such a method keeps its checks. */
    private static final long MAX_BITS = 1 << 26;

    private final BoundFacts facts;
    private final List<VBlock> order;
    private final BitSet[] in;
    /** Registers that hold a length which was loaded in the block under way. */
    private final Map<VReg, Bound> loaded = new HashMap<>();
    private BitSet state;

    private BoundsChecks(VMethod method, BoundFacts facts) {
        this.facts = facts;
        this.order = Dominators.of(method).reversePostOrder();
        this.in = new BitSet[method.blockIds()];
    }

    static void run(VMethod method) {
        method.computeEdges();
        var facts = new BoundFacts(method);
        if (!facts.isUseful()) {
            return;
        }
        var pass = new BoundsChecks(method, facts);
        pass.number();
        if ((long) facts.count() * pass.order.size() <= MAX_BITS) {
            pass.solve();
            pass.remove();
        }
    }

    /** Runs over the code once with no facts, so that those of checks and comparisons have their numbers. */
    private void number() {
        for (var block : order) {
            state = new BitSet();
            transfer(block);
            for (var successor : block.successors()) {
                onEdge(block, successor);
            }
        }
    }

    private void solve() {
        var all = new BitSet();
        all.set(0, facts.count());
        for (var block : order) {
            in[block.id()] = (BitSet) all.clone();
        }
        in[order.getFirst().id()].clear();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var block : order) {
                state = (BitSet) in[block.id()].clone();
                transfer(block);
                var out = state;
                for (var successor : block.successors()) {
                    state = (BitSet) out.clone();
                    onEdge(block, successor);
                    var entry = in[successor.id()];
                    int before = entry.cardinality();
                    entry.and(state);
                    changed |= entry.cardinality() != before;
                }
            }
        }
    }

    private void remove() {
        for (var block : order) {
            state = in[block.id()];
            loaded.clear();
            block.insts().removeIf(inst -> {
                boolean redundant = BoundFacts.isLengthCheck(inst) && cannotFail(inst);
                transfer(inst);
                return redundant;
            });
        }
    }

    private boolean cannotFail(VInst check) {
        var bound = facts.bound(check);
        if (check.src[0] instanceof Const c) {
            return c.intValue() >= 0 && bound.get() instanceof Bound.Literal(int length) && c.intValue() < length
                    || holds(Relation.WITHIN, c, bound);
        }
        var index = check.src[0];
        return holds(Relation.WITHIN, index, bound) || holds(Relation.NOT_NEGATIVE, index, Optional.empty()) && holds(Relation.LESS, index, bound);
    }

    private boolean holds(Relation relation, Operand index, Optional<Bound> bound) {
        int number = facts.find(relation, index, bound);
        return number >= 0 && state.get(number);
    }

    private void establish(Relation relation, Operand index, Optional<Bound> bound) {
        state.set(facts.number(relation, index, bound));
    }

    private void transfer(VBlock block) {
        loaded.clear();
        block.insts().forEach(this::transfer);
    }

    private void transfer(VInst inst) {
        if (BoundFacts.isLengthCheck(inst)) {
            establish(Relation.WITHIN, inst.src[0], facts.bound(inst));
            if (inst.src[0] instanceof VReg r) {
                establish(Relation.LESS, r, facts.bound(inst));
                establish(Relation.NOT_NEGATIVE, r, Optional.empty());
                establish(Relation.NOT_LARGEST, r, Optional.empty());
            }
        }
        for (var t : inst.temps) {
            state.andNot(facts.mentioning(t));
        }
        if (inst.dst instanceof VReg d) {
            if (facts.isIndex(d)) {
                define(d, inst);
            } else {
                state.andNot(facts.mentioning(d));
            }
            if (!loaded.isEmpty()) {
                loaded.remove(d);
                loaded.values().removeIf(new Bound.Length(d)::equals);
            }
            if (inst.op == VOp.LOAD && inst.kind == Kind.I32) {
                BoundFacts.lengthOf(inst.mem).ifPresent(array -> loaded.put(d, facts.length(array)));
            }
        }
    }

    private void define(VReg d, VInst inst) {
        boolean notNegative = isNotNegative(inst);
        boolean notLargest = inst.op == VOp.MOV && inst.src[0] instanceof VReg s && holds(Relation.NOT_LARGEST, s, Optional.empty())
                || inst.op == VOp.MOV && inst.src[0] instanceof Const c && c.intValue() < Integer.MAX_VALUE;
        BitSet kept = null;
        boolean below = false;
        if (step(inst) < 0 && inst.src[0] instanceof VReg s && holds(Relation.NOT_NEGATIVE, s, Optional.empty())) {
            notLargest = true;
            if (s == d) {
                kept = (BitSet) facts.below(d).clone();
                kept.and(state);
            } else {
                below = true;
            }
        }
        state.andNot(facts.mentioning(d));
        if (kept != null) {
            state.or(kept);
        }
        if (below) {
            establish(Relation.LESS, d, facts.bound(inst.src[0]));
        }
        if (notNegative) {
            establish(Relation.NOT_NEGATIVE, d, Optional.empty());
        }
        if (notLargest) {
            establish(Relation.NOT_LARGEST, d, Optional.empty());
        }
    }

    /** The constant that an addition or subtraction adds; 0 for anything else. */
    private static int step(VInst inst) {
        if (inst.kind != Kind.I32 || inst.mem != null || inst.src.length != 2 || !(inst.src[1] instanceof Const c)) {
            return 0;
        }
        return switch (inst.op) {
            case ADD -> c.intValue();
            case SUB -> -c.intValue();
            default -> 0;
        };
    }

    private boolean isNotNegative(VInst inst) {
        return switch (inst.op) {
            case MOV -> inst.src[0] instanceof Const c ? c.kind() == Kind.I32 && c.intValue() >= 0
                    : inst.src[0] instanceof VReg s && holds(Relation.NOT_NEGATIVE, s, Optional.empty());
            case ADD -> step(inst) == 1 && inst.src[0] instanceof VReg s && holds(Relation.NOT_NEGATIVE, s, Optional.empty())
                    && holds(Relation.NOT_LARGEST, s, Optional.empty());
            case AND -> inst.kind == Kind.I32 && inst.src.length == 2 && inst.src[1] instanceof Const c && c.intValue() >= 0;
            case SHR -> inst.kind == Kind.I32 && inst.src[1] instanceof Const c && (c.intValue() & 31) != 0;
            case ZEXT8, ZEXT16, SET -> true;
            case LOAD -> inst.kind == Kind.I32 && (inst.memType.size() < 4 && !inst.memType.signed() || BoundFacts.lengthOf(inst.mem).isPresent());
            default -> false;
        };
    }

    /** What a branch tells on its way to one of its two targets. */
    private void onEdge(VBlock from, VBlock to) {
        var branch = from.last();
        if (branch.op != VOp.BRCC || branch.kind != Kind.I32 || branch.targets[0] == branch.targets[1]) {
            return;
        }
        var cond = to == branch.targets[0] ? branch.cond : branch.cond.negated(false);
        if (branch.src[0] instanceof VReg r && !r.isPhysical()) {
            compared(cond, r, facts.bound(branch).map(this::current));
        }
        if (branch.mem == null && branch.src[1] instanceof VReg r && !r.isPhysical()) {
            compared(cond.swapped(), r, facts.bound(branch.src[0]).map(this::current));
        }
    }

    /** A register that was just loaded with a length stands for it. */
    private Bound current(Bound bound) {
        return bound instanceof Bound.Value(var register) ? loaded.getOrDefault(register, bound) : bound;
    }

    private void compared(Cond cond, VReg r, Optional<Bound> bound) {
        if (bound.isEmpty() || !facts.isIndex(r)) {
            return;
        }
        switch (cond) {
            case LT -> {
                establish(Relation.LESS, r, bound);
                establish(Relation.NOT_LARGEST, r, Optional.empty());
            }
            case LE -> {
                if (bound.get() instanceof Bound.Literal(int value) && value < Integer.MAX_VALUE) {
                    establish(Relation.NOT_LARGEST, r, Optional.empty());
                }
            }
            case GE -> notBelow(r, bound.get(), 0);
            case GT -> notBelow(r, bound.get(), -1);
            case ULT -> {
                if (bound.get() instanceof Bound.Length || bound.get() instanceof Bound.Literal(int value) && value >= 0) {
                    establish(Relation.WITHIN, r, bound);
                    establish(Relation.NOT_NEGATIVE, r, Optional.empty());
                    establish(Relation.NOT_LARGEST, r, Optional.empty());
                }
            }
            default -> {
            }
        }
    }

    private void notBelow(VReg r, Bound bound, int least) {
        if (bound instanceof Bound.Literal(int value) && value >= least) {
            establish(Relation.NOT_NEGATIVE, r, Optional.empty());
        }
    }
}
