package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Dominators;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts about array indices that a method's text can give, numbered, and for each register those that end when it is written.
 *
 * <p>Bounds are compared by what they stand for. Where {@code n} is written once in the method's run, {@code a = new T[n]} makes it and
 * the length of {@code a} one bound, if that is all that is written to {@code a}; and so does {@code n = a.Length} where {@code a} is
 * written once in the run.
 */
final class BoundFacts {
    /** What a fact says of its register. */
    enum Relation {
        /** Below the bound, signed. */
        LESS,
        /** Not negative, and below the bound. */
        WITHIN,
        /** Not negative; no bound. */
        NOT_NEGATIVE,
        /** Less than the largest int: adding one does not overflow; no bound. */
        NOT_LARGEST
    }

    /** What an index is compared with. */
    sealed interface Bound {
        /** The length of the array in a register. */
        record Length(VReg array) implements Bound {
        }

        record Value(VReg register) implements Bound {
        }

        record Literal(int value) implements Bound {
        }
    }

    /** A fact about a register, or about a constant index. */
    record Fact(Relation relation, Operand index, Optional<Bound> bound) {
    }

    private static final BitSet EMPTY = new BitSet();

    private final Map<Fact, Integer> numbers = new HashMap<>();
    private final Map<VReg, BitSet> mentions = new HashMap<>();
    private final Map<VReg, BitSet> below = new HashMap<>();
    private final Map<VReg, Bound> sameAs = new HashMap<>();
    private final Map<VReg, Bound> lengths = new HashMap<>();
    private final BitSet indices = new BitSet();
    private boolean useful;

    /** The method's edges must be up to date. */
    BoundFacts(VMethod method) {
        collectIndices(method);
        if (useful) {
            collectLengths(method);
        }
    }

    /** Whether the method checks any index. */
    boolean isUseful() {
        return useful;
    }

    int count() {
        return numbers.size();
    }

    /** Whether facts about the register can matter. */
    boolean isIndex(VReg register) {
        return indices.get(register.id());
    }

    /** The checked registers, and those that they are copied or counted from. */
    private void collectIndices(VMethod method) {
        var sources = new HashMap<VReg, List<VReg>>();
        var work = new ArrayDeque<VReg>();
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                if (isLengthCheck(inst)) {
                    useful = true;
                    if (inst.src[0] instanceof VReg r) {
                        work.add(r);
                    }
                } else if (inst.kind == Kind.I32 && inst.dst instanceof VReg d && inst.src.length > 0 && inst.src[0] instanceof VReg s
                        && (inst.op == VOp.MOV || inst.op == VOp.ADD || inst.op == VOp.SUB)) {
                    sources.computeIfAbsent(d, k -> new ArrayList<>()).add(s);
                }
            }
        }
        while (!work.isEmpty()) {
            var r = work.pop();
            if (!indices.get(r.id())) {
                indices.set(r.id());
                number(Relation.NOT_NEGATIVE, r, Optional.empty());
                number(Relation.NOT_LARGEST, r, Optional.empty());
                work.addAll(sources.getOrDefault(r, List.of()));
            }
        }
    }

    private void collectLengths(VMethod method) {
        var once = blocksRunOnce(method);
        var definitions = new HashMap<VReg, VInst>();
        var written = new HashMap<VReg, Integer>();
        var writtenOnce = new HashSet<VReg>();
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                if (inst.dst instanceof VReg d) {
                    definitions.put(d, inst);
                    if (written.merge(d, 1, Integer::sum) == 1 && once.get(block.id())) {
                        writtenOnce.add(d);
                    } else {
                        writtenOnce.remove(d);
                    }
                }
            }
        }
        definitions.forEach((register, inst) -> {
            if (written.get(register) != 1) {
                return;
            }
            if (isNewArray(inst)) {
                if (inst.src[1] instanceof Const c && c.bits() == (int) c.bits()) {
                    lengths.put(register, new Bound.Literal((int) c.bits()));
                } else if (inst.src[1] instanceof VReg wide && written.getOrDefault(wide, 0) == 1
                        && definitions.get(wide).op == VOp.SEXT32 && definitions.get(wide).src[0] instanceof VReg n
                        && writtenOnce.contains(n)) {
                    lengths.put(register, new Bound.Value(n));
                }
            } else if (inst.op == VOp.LOAD && inst.kind == Kind.I32) {
                lengthOf(inst.mem).filter(writtenOnce::contains).ifPresent(array -> sameAs.put(register, new Bound.Length(array)));
            }
        });
    }

    /**
     * The blocks that no jump backwards leads round. In reverse post-order a cycle needs jumps backwards that together span all its
     * blocks, also where it has two entries.
     */
    private static BitSet blocksRunOnce(VMethod method) {
        var dominators = Dominators.of(method);
        var order = dominators.reversePostOrder();
        var opened = new int[order.size() + 1];
        for (var block : order) {
            int from = dominators.position(block);
            for (var successor : block.successors()) {
                int to = dominators.position(successor);
                if (to <= from) {
                    opened[to]++;
                    opened[from + 1]--;
                }
            }
        }
        var once = new BitSet();
        int around = 0;
        for (int i = 0; i < order.size(); i++) {
            around += opened[i];
            if (around == 0) {
                once.set(order.get(i).id());
            }
        }
        return once;
    }

    private static boolean isNewArray(VInst inst) {
        return inst.op == VOp.NEW && inst.src.length > 1 || inst.call != null && inst.call.target() instanceof CallInfo.Helper(var helper) && helper == RuntimeHelper.NEW_ARRAY;
    }

    /** The array whose length a memory operand is. */
    static Optional<VReg> lengthOf(Mem mem) {
        return mem != null && mem.alias() == Alias.HEADER && mem.index().isEmpty() && mem.disp() == ObjectModel.LENGTH
                && mem.base().orElse(null) instanceof VReg array && array.kind() == Kind.REF ? Optional.of(array) : Optional.empty();
    }

    /** Whether the instruction is {@code check i >=u a.Length}. */
    static boolean isLengthCheck(VInst inst) {
        return inst.op == VOp.CHECK && inst.kind == Kind.I32 && inst.cond == Cond.UGE && lengthOf(inst.mem).isPresent();
    }

    /** What the last source of a comparison stands for. */
    Optional<Bound> bound(VInst comparison) {
        if (comparison.mem != null) {
            return lengthOf(comparison.mem).map(this::length);
        }
        return comparison.src.length > 1 ? bound(comparison.src[1]) : Optional.empty();
    }

    Optional<Bound> bound(Operand operand) {
        return switch (operand) {
            case VReg r when !r.isPhysical() -> Optional.of(canonical(new Bound.Value(r)));
            case Const c when c.kind() == Kind.I32 -> Optional.of(new Bound.Literal(c.intValue()));
            default -> Optional.empty();
        };
    }

    /** The length of the array that a register holds. */
    Bound length(VReg array) {
        return canonical(new Bound.Length(array));
    }

    private Bound canonical(Bound bound) {
        var now = bound instanceof Bound.Value(var r) && sameAs.containsKey(r) ? sameAs.get(r) : bound;
        return now instanceof Bound.Length(var a) && lengths.containsKey(a) ? lengths.get(a) : now;
    }

    /** The number of a fact, given out at its first mention. */
    int number(Relation relation, Operand index, Optional<Bound> bound) {
        var fact = new Fact(relation, index, bound);
        var known = numbers.get(fact);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(fact, number);
        if (index instanceof VReg r) {
            mentions.computeIfAbsent(r, k -> new BitSet()).set(number);
            if (relation == Relation.LESS) {
                below.computeIfAbsent(r, k -> new BitSet()).set(number);
            }
        }
        var owner = switch (bound.orElse(null)) {
            case Bound.Length(var a) -> a;
            case Bound.Value(var v) -> v;
            case null, default -> null;
        };
        if (owner != null) {
            mentions.computeIfAbsent(owner, k -> new BitSet()).set(number);
        }
        return number;
    }

    /** The number of a fact, or -1 if nothing has given it one. */
    int find(Relation relation, Operand index, Optional<Bound> bound) {
        return numbers.getOrDefault(new Fact(relation, index, bound), -1);
    }

    /** The facts that end when a register is written. */
    BitSet mentioning(VReg register) {
        return mentions.getOrDefault(register, EMPTY);
    }

    /** The facts that say a register is below something else. */
    BitSet below(VReg register) {
        return below.getOrDefault(register, EMPTY);
    }
}
