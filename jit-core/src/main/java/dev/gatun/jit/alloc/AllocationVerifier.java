package dev.gatun.jit.alloc;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.analysis.Liveness;
import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Replays allocated code and proves that every operand holds the register it stands for. For each place (machine
 * register or spill slot) the set of virtual registers whose value it certainly holds is followed through the code;
 * where paths meet the sets are intersected. The allocator's own data is not used, only the code before (a {@link
 * Snapshot}) and after.
 */
public final class AllocationVerifier {
    private static final int[] NONE = {};

    /** What an instruction was before allocation. */
    private record Original(VOp op, Operand dst, Operand[] src, Mem mem, Mem mem2, VReg[] temps, List<VBlock> targets) {
        @Override
        public String toString() {
            return (dst == null ? "" : dst + " = ") + op + " " + Arrays.toString(src) + (mem == null ? "" : " " + mem)
                    + (mem2 == null ? "" : " " + mem2) + (temps.length == 0 ? "" : " temps " + Arrays.toString(temps))
                    + (targets.isEmpty() ? "" : " -> " + targets);
        }

        static Original of(VInst i) {
            return new Original(i.op, i.dst, i.src.clone(), i.mem, i.mem2, i.temps.clone(), List.of(i.targets));
        }
    }

    /** A method's code before allocation, which rewrites it in place. */
    public static final class Snapshot {
        private final Map<VInst, Original> originals = new IdentityHashMap<>();
        private final Map<VBlock, List<VInst>> blocks = new IdentityHashMap<>();
        /** The only definition of a register; empty where there are several. */
        private final Map<VReg, Optional<VInst>> definitions = new IdentityHashMap<>();
        private final int[] undefinedAtEntry;

        private Snapshot(VMethod method) {
            method.computeEdges();
            for (var block : method.blocks()) {
                blocks.put(block, List.copyOf(block.insts()));
                for (var inst : block.insts()) {
                    originals.put(inst, Original.of(inst));
                    if (inst.dst instanceof VReg d) {
                        definitions.merge(d, Optional.of(inst), (a, b) -> Optional.empty());
                    }
                }
            }
            var live = new ArrayList<Integer>();
            Liveness.of(method).forEachLiveIn(method.entry(), r -> live.add(r.id()));
            undefinedAtEntry = live.stream().mapToInt(Integer::intValue).sorted().toArray();
        }

        public static Snapshot of(VMethod method) {
            return new Snapshot(method);
        }

        /** The code, a line for each instruction. */
        @Override
        public String toString() {
            var text = new StringBuilder();
            blocks.keySet().stream().sorted(Comparator.comparing(VBlock::id)).forEach(block -> {
                text.append(block).append(":\n");
                blocks.get(block).forEach(inst -> text.append("    ").append(originals.get(inst)).append('\n'));
            });
            return text.toString();
        }
    }

    private final Snapshot before;
    private final VMethod method;
    private final RegisterFile file;
    private final OperandRules rules;
    private final int places;
    /** For each block by id the values of each place where it starts; null until it is reached. */
    private final int[][][] atStart;
    private VBlock block;
    private VInst inst;
    private int[][] state;

    private AllocationVerifier(Snapshot before, Allocation allocation, OperandRules rules) {
        this.before = before;
        this.method = allocation.method();
        this.file = method.registers();
        this.rules = rules;
        this.places = file.count() + allocation.spillSlots();
        this.atStart = new int[method.blockIds()][][];
    }

    /**
     * Allocates registers, checks the result, and then drops moves from a register to itself.
     *
     * @throws InternalCompilerError with the code before and after, where the result is wrong
     */
    public static Allocation allocateVerified(VMethod method, OperandRules rules) {
        var snapshot = Snapshot.of(method);
        var allocation = LinearScan.allocateKeepingMoves(method, rules);
        try {
            verify(snapshot, allocation, rules);
        } catch (InternalCompilerError e) {
            throw new InternalCompilerError(e.getMessage() + "\n--- before\n" + snapshot, e);
        }
        LinearScan.dropSelfMoves(method);
        return allocation;
    }

    /**
     * Checks allocated code in which moves from a register to itself still stand.
     *
     * @throws InternalCompilerError at the first instruction that is wrong, with the allocated code
     */
    static void verify(Snapshot before, Allocation allocation, OperandRules rules) {
        var v = new AllocationVerifier(before, allocation, rules);
        v.checkShape();
        v.solve();
        long written = LinearScan.writtenCalleeSaved(allocation.method());
        if ((written & ~allocation.usedCalleeSaved()) != 0) {
            throw new InternalCompilerError("callee-saved registers " + Long.toHexString(written) + " are written, "
                    + Long.toHexString(allocation.usedCalleeSaved()) + " reported\n" + allocation.method());
        }
    }

    // Which instructions stand where.

    private void checkShape() {
        for (var b : method.blocks()) {
            block = b;
            var originals = before.blocks.getOrDefault(b, List.of());
            int next = 0;
            for (var i : b.insts()) {
                inst = i;
                if (before.originals.containsKey(i)) {
                    while (next < originals.size() && originals.get(next) != i) {
                        checkDropped(originals.get(next++));
                    }
                    require(next < originals.size(), "stands in the wrong place");
                    next++;
                    checkTargets(before.originals.get(i));
                } else {
                    require(i.op == VOp.MOV || i.op == VOp.LEA || i.op == VOp.BR && originals.isEmpty(),
                            "was inserted");
                }
            }
            require(next == originals.size(), "is not the last of its block");
        }
        var now = new HashSet<>(method.blocks());
        for (var b : before.blocks.keySet()) {
            block = b;
            require(now.contains(b), "is in a lost block");
        }
    }

    /** An instruction may be missing only if its value can be computed again. */
    private void checkDropped(VInst i) {
        if (!(i.dst instanceof VReg d && !d.isPhysical() && before.definitions.get(d).isPresent()
                && LiveCode.isRepeatable(i))) {
            throw wrong("lacks before it: " + i);
        }
    }

    private void checkTargets(Original original) {
        for (int k = 0; k < original.targets.size(); k++) {
            var t = inst.targets[k];
            if (t != original.targets.get(k)) {
                require(!before.blocks.containsKey(t) && t.last().op == VOp.BR
                        && t.last().targets[0] == original.targets.get(k),
                        "branches elsewhere");
            }
        }
    }

    // The values in each place.

    private void solve() {
        var entry = new int[places][];
        Arrays.fill(entry, before.undefinedAtEntry);
        for (int r = 0; r < file.count(); r++) {
            entry[r] = with(before.undefinedAtEntry, r);
        }
        atStart[method.entry().id()] = entry;
        // First to a fixed point, with no checks: sets only shrink.
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var b : method.blocks()) {
                if (atStart[b.id()] != null) {
                    replay(b, false);
                    for (var s : b.successors()) {
                        changed |= meet(s);
                    }
                }
            }
        }
        for (var b : method.blocks()) {
            if (atStart[b.id()] != null) {
                replay(b, true);
            }
        }
    }

    private boolean meet(VBlock to) {
        var old = atStart[to.id()];
        if (old == null) {
            atStart[to.id()] = state.clone();
            return true;
        }
        boolean changed = false;
        for (int p = 0; p < places; p++) {
            var both = intersection(old[p], state[p]);
            changed |= both != old[p];
            old[p] = both;
        }
        return changed;
    }

    private void replay(VBlock b, boolean check) {
        block = b;
        state = atStart[b.id()].clone();
        for (var i : b.insts()) {
            inst = i;
            var original = before.originals.get(i);
            if (original == null) {
                inserted(check);
            } else {
                if (check) {
                    check(original);
                }
                apply(original);
            }
        }
    }

    private void inserted(boolean check) {
        if (inst.op == VOp.BR) {
            return;
        }
        var v = vregOf(inst.dst);
        int to = placeOf(inst.dst);
        if (check) {
            require(v != null && !v.isPhysical() && inst.clobbers == 0 && inst.temps.length == 0, "was inserted");
            checkClass(inst.dst);
        }
        if (inst.op == VOp.MOV && vregOf(inst.src[0]) != null) {
            if (check) {
                require(vregOf(inst.src[0]) == v, "moves one register to another");
                checkHolds(inst.src[0], v);
            }
            state[to] = state[placeOf(inst.src[0])];
        } else {
            if (check) {
                require(isDefinition(v), "does not compute the value again");
            }
            state[to] = new int[] {v.id()};
        }
    }

    /** Whether the current instruction computes what the only definition of {@code v} does. */
    private boolean isDefinition(VReg v) {
        var definition = before.definitions.getOrDefault(v, Optional.empty());
        if (definition.isEmpty()) {
            return false;
        }
        var original = before.originals.get(definition.get());
        return LiveCode.isRepeatable(inst) && original.op == inst.op && Arrays.equals(original.src, inst.src)
                && Objects.equals(original.mem, inst.mem);
    }

    private void check(Original original) {
        if (inst.op != original.op
                || original.op == VOp.MOV && original.src[0] instanceof VReg && vregOf(inst.src[0]) == null) {
            require(original.op == VOp.MOV && original.src[0] instanceof VReg s && isDefinition(s),
                    "is another operation");
        } else {
            for (int k = 0; k < original.src.length; k++) {
                checkOperand(original.src[k], inst.src[k], rules.sourceNeedsRegister(inst, k));
            }
            checkMem(original.mem, inst.mem);
            checkMem(original.mem2, inst.mem2);
        }
        var read = new HashSet<Integer>();
        var readUntied = new HashSet<Integer>();
        for (int k = 0; k < original.src.length && inst.op == original.op; k++) {
            if (original.src[k] instanceof VReg && vregOf(inst.src[k]) != null) {
                read.add(placeOf(inst.src[k]));
                if (k > 0 || original.src[0] != original.dst) {
                    readUntied.add(placeOf(inst.src[k]));
                }
            }
        }
        addRegisters(inst.mem, read);
        addRegisters(inst.mem2, read);
        addRegisters(inst.mem, readUntied);
        addRegisters(inst.mem2, readUntied);
        var dst = original.dst instanceof VReg d ? d : null;
        if (dst != null) {
            require(vregOf(inst.dst) == dst, "has another destination");
            checkClass(inst.dst);
            require(!rules.destinationNeedsRegister(inst) || inst.dst instanceof AReg || inst.op == VOp.MOV,
                    "needs its destination in a register");
            require(!inst.earlyDst || !readUntied.contains(placeOf(inst.dst)),
                    "writes its destination before it has read all");
            require(original.src.length == 0 || original.src[0] != dst || inst.dst.equals(inst.src[0]),
                    "parts its tied operands");
            require(dst.isPhysical() || !(inst.dst instanceof AReg r) || (inst.clobbers >>> r.register() & 1) == 0,
                    "destroys its own destination");
        }
        var temps = new HashSet<Integer>();
        for (int k = 0; k < original.temps.length; k++) {
            var t = inst.temps[k];
            require(t.isPhysical() && temps.add(t.id()) && !read.contains(t.id())
                    && (dst == null || placeOf(inst.dst) != t.id()) && (inst.clobbers >>> t.id() & 1) == 0,
                    "shares a temporary");
            require(original.temps[k] == t || file.order(original.temps[k].kind()).contains(t.id()),
                    "has a wrong temporary");
        }
    }

    private void checkMem(Mem original, Mem now) {
        if (original != null) {
            original.base().ifPresent(b -> checkOperand(b, now.base().orElseThrow(), true));
            original.index().ifPresent(i -> checkOperand(i, now.index().orElseThrow(), true));
        }
    }

    private static void addRegisters(Mem mem, HashSet<Integer> set) {
        if (mem != null) {
            mem.base().filter(b -> vregOf(b) != null).ifPresent(b -> set.add(((AReg) b).register()));
            mem.index().filter(i -> vregOf(i) != null).ifPresent(i -> set.add(((AReg) i).register()));
        }
    }

    private void checkOperand(Operand original, Operand now, boolean needsRegister) {
        if (!(original instanceof VReg v)) {
            if (!original.equals(now)) {
                throw wrong("has " + now + " for " + original);
            }
            return;
        }
        if (vregOf(now) != v) {
            throw wrong("has " + now + " for " + v);
        }
        if (needsRegister && !(now instanceof AReg)) {
            throw wrong("needs " + now + " in a register");
        }
        checkClass(now);
        if (!v.isPhysical() || file.order(v.kind()).contains(v.id())) {
            checkHolds(now, v);
        }
    }

    private void checkHolds(Operand place, VReg v) {
        var held = state[placeOf(place)];
        if (Arrays.binarySearch(held, v.id()) < 0) {
            throw wrong("reads " + place + ", which holds " + names(held));
        }
    }

    private void checkClass(Operand place) {
        if (place instanceof AReg r && (r.vreg().isPhysical() ? r.vreg().id() != r.register()
                : !file.order(r.vreg().kind()).contains(r.register()))) {
            throw wrong("has " + r.vreg() + " in %" + r.registerName());
        }
    }

    private void apply(Original original) {
        int[] copied = inst.op == VOp.MOV && vregOf(inst.src[0]) != null ? state[placeOf(inst.src[0])] : NONE;
        for (long bits = inst.clobbers; bits != 0; bits &= bits - 1) {
            state[Long.numberOfTrailingZeros(bits)] = NONE;
        }
        for (var t : inst.temps) {
            if (t.isPhysical()) {
                state[t.id()] = NONE;
            }
        }
        if (original.dst instanceof VReg d && vregOf(inst.dst) != null) {
            for (int p = 0; p < places; p++) {
                state[p] = without(state[p], d.id());
            }
            state[placeOf(inst.dst)] = with(without(copied, d.id()), d.id());
        }
    }

    // Places and sets.

    private static VReg vregOf(Operand o) {
        return switch (o) {
            case AReg r -> r.vreg();
            case AStack s -> s.vreg();
            case null, default -> null;
        };
    }

    private int placeOf(Operand o) {
        int p = switch (o) {
            case AReg r -> r.register();
            case AStack s -> file.count() + s.slot();
            default -> throw new InternalCompilerError("no place: " + o);
        };
        require(p < places, "uses a spill slot that does not exist");
        return p;
    }

    private static int[] with(int[] set, int v) {
        int at = Arrays.binarySearch(set, v);
        if (at >= 0) {
            return set;
        }
        var result = new int[set.length + 1];
        System.arraycopy(set, 0, result, 0, ~at);
        result[~at] = v;
        System.arraycopy(set, ~at, result, ~at + 1, set.length - ~at);
        return result;
    }

    private static int[] without(int[] set, int v) {
        int at = Arrays.binarySearch(set, v);
        if (at < 0) {
            return set;
        }
        var result = new int[set.length - 1];
        System.arraycopy(set, 0, result, 0, at);
        System.arraycopy(set, at + 1, result, at, result.length - at);
        return result;
    }

    /** Gives {@code a} itself where nothing is lost. */
    private static int[] intersection(int[] a, int[] b) {
        if (a == b) {
            return a;
        }
        var result = new int[a.length];
        int n = 0;
        for (int v : a) {
            if (Arrays.binarySearch(b, v) >= 0) {
                result[n++] = v;
            }
        }
        return n == a.length ? a : Arrays.copyOf(result, n);
    }

    private String names(int[] set) {
        var names = new HashMap<Integer, VReg>();
        method.vregs().forEach(r -> names.put(r.id(), r));
        return Arrays.stream(set).mapToObj(v -> names.get(v).toString()).toList().toString();
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            throw wrong(complaint);
        }
    }

    private InternalCompilerError wrong(String complaint) {
        return new InternalCompilerError("allocation: " + block + ": " + inst + " " + complaint + "\n" + method);
    }
}
