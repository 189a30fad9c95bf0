package dev.gatun.jit.alloc;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.analysis.Liveness;
import dev.gatun.jit.analysis.LoopTree;
import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;

/** A method with its instructions numbered in the order of the blocks, and the lifetimes of its registers. */
final class LiveCode {
    final VMethod method;
    final RegisterFile file;
    final OperandRules rules;
    final Liveness liveness;
    /** All instructions; the positions of number i are 2i and 2i+1. */
    final VInst[] insts;
    final VBlock[] blocks;
    /** Position where block number b starts; one more entry for the end of the code. */
    final int[] blockFrom;
    /** Index of a block among {@link #blocks} by its id. */
    final int[] blockIndex;
    /** By register id; null for a register that does not occur. Machine registers have ranges only. */
    final Lifetime[] lifetimes;
    /** The machine registers that the allocator may use, a bit each. */
    final long allocatable;
    /** Positions of instructions that destroy all registers that are not callee-saved. */
    private int[] calls = new int[16];
    private int callCount;
    /** For each instruction the position of the last call before it, -1 for none. */
    private final int[] callBefore;

    private final int[] blockAt;
    private final OutermostBlock outermost;

    LiveCode(VMethod method, OperandRules rules) {
        this.method = method;
        this.file = method.registers();
        this.rules = rules;
        this.allocatable = mask(file.intOrder()) | mask(file.floatOrder());
        method.computeEdges();
        var loops = LoopTree.of(method);
        this.liveness = Liveness.of(method);
        this.blocks = method.blocks().toArray(VBlock[]::new);
        this.blockFrom = new int[blocks.length + 1];
        this.blockIndex = new int[method.blockIds()];
        int count = 0;
        for (int b = 0; b < blocks.length; b++) {
            blockFrom[b] = 2 * count;
            blockIndex[blocks[b].id()] = b;
            count += blocks[b].insts().size();
        }
        blockFrom[blocks.length] = 2 * count;
        insts = new VInst[count];
        blockAt = new int[count];
        callBefore = new int[count];
        int i = 0;
        for (int b = 0; b < blocks.length; b++) {
            for (var inst : blocks[b].insts()) {
                blockAt[i] = b;
                insts[i++] = inst;
            }
        }
        outermost = new OutermostBlock(blocks);
        lifetimes = new Lifetime[method.vregs().size()];
        countDefinitions();
        build(loops);
    }

    private static long mask(Iterable<Integer> registers) {
        long mask = 0;
        for (int r : registers) {
            mask |= 1L << r;
        }
        return mask;
    }

    int blockAt(int pos) {
        return blockAt[Math.min(pos >> 1, blockAt.length - 1)];
    }

    boolean isBlockStart(int pos) {
        return (pos & 1) == 0 && (pos == 0 || blockAt(pos) != blockAt[(pos >> 1) - 1]);
    }

    double frequency(int pos) {
        return blocks[blockAt(pos)].frequency;
    }

    /** What a move costs at the best place between two positions: the frequency of the outermost block there. */
    double leastFrequency(int from, int to) {
        int a = blockAt(from);
        int b = blockAt(to);
        return a >= b ? blocks[b].frequency : blocks[outermost.of(a, b)].frequency;
    }

    /**
     * The best place to cut a lifetime in [min, max]: at max, or at the end of an earlier block that lies in fewer
     * loops. (Frequencies would mislead: each arm of a conditional runs less often than the join, but both would need
     * moves.)
     */
    int bestSplit(int min, int max) {
        int a = blockAt(min);
        int b = blockAt(max);
        if (min >= max || a >= b) {
            return max;
        }
        int k = outermost.of(a, b - 1);
        return blocks[k].loopDepth < blocks[b].loopDepth ? blockFrom[k + 1] : max;
    }

    /** The same for a value that has no use in [min, max]: as early as that costs no more, to free its register. */
    int earliestSplit(int min, int max) {
        int a = blockAt(min);
        int b = blockAt(max);
        if (min >= max) {
            return max;
        }
        int depth = blocks[outermost.of(a, b)].loopDepth;
        if (blocks[a].loopDepth <= depth) {
            return min;
        }
        while (blocks[a].loopDepth > depth) {
            a++;
        }
        return Math.min(blockFrom[a], max);
    }

    /** The last call before a position, -1 where there is none. */
    int previousCall(int pos) {
        return callBefore[pos >> 1];
    }

    /** The first call after a position, {@link Interval#NEVER} where there is none. */
    int nextCall(int pos) {
        int i = Arrays.binarySearch(calls, 0, callCount, pos + 1);
        if (i < 0) {
            i = ~i;
        }
        return i < callCount ? calls[i] : Interval.NEVER;
    }

    private Lifetime life(VReg r) {
        var life = lifetimes[r.id()];
        if (life == null) {
            life = new Lifetime(r);
            lifetimes[r.id()] = life;
        }
        return life;
    }

    private boolean isTracked(VReg r) {
        return !r.isPhysical() || (allocatable >>> r.id() & 1) != 0;
    }

    private void countDefinitions() {
        for (int i = 0; i < insts.length; i++) {
            var inst = insts[i];
            if (inst.dst instanceof VReg d && !d.isPhysical()) {
                var life = life(d);
                life.defFrequency += blocks[blockAt[i]].frequency;
                life.soleDef = inst;
                life.remat = ++life.defCount == 1 && isRepeatable(inst);
            }
        }
        var entry = method.entry();
        liveness.forEachLiveIn(entry, r -> life(r).remat = false);
    }

    /** Whether an instruction gives the same value wherever it stands, at little cost. */
    static boolean isRepeatable(VInst inst) {
        return switch (inst.op) {
            case MOV -> inst.src[0] instanceof Const || inst.src[0] instanceof SymbolAddress;
            case LEA -> inst.mem.index().isEmpty() && inst.mem.base().isPresent()
                    && (inst.mem.base().get() instanceof FrameSlot || inst.mem.base().get() instanceof SymbolAddress);
            default -> false;
        };
    }

    private void build(LoopTree loops) {
        var markers = loopEnds(loops);
        for (int b = blocks.length - 1; b >= 0; b--) {
            int from = blockFrom[b];
            int to = blockFrom[b + 1];
            liveness.forEachLiveOut(blocks[b], r -> life(r).addRange(from, to));
            for (var loop : markers.getOrDefault(blocks[b], NO_LOOPS)) {
                mark(loop, b);
            }
            for (int i = (to >> 1) - 1; i >= from >> 1; i--) {
                build(insts[i], i, from);
            }
            if (b > 0) {
                checkPhysicalAtStart(b);
            }
        }
        for (var life : lifetimes) {
            if (life != null) {
                life.finish();
            }
        }
        for (int a = 0, z = callCount - 1; a < z; a++, z--) {
            int t = calls[a];
            calls[a] = calls[z];
            calls[z] = t;
        }
        int next = 0;
        for (int i = 0; i < insts.length; i++) {
            while (next < callCount && calls[next] < 2 * i) {
                next++;
            }
            callBefore[i] = next == 0 ? -1 : calls[next - 1];
        }
    }

    private static final LoopTree.Loop[] NO_LOOPS = {};

    /** The loops that end, in the order of the code, with each block. */
    private HashMap<VBlock, LoopTree.Loop[]> loopEnds(LoopTree loops) {
        var ends = new HashMap<VBlock, LoopTree.Loop[]>();
        for (var loop : loops.loops()) {
            var last = loop.header();
            for (var b : loop.blocks()) {
                last = blockIndex[b.id()] > blockIndex[last.id()] ? b : last;
            }
            ends.merge(last, new LoopTree.Loop[] {loop}, (a, b) -> {
                var both = Arrays.copyOf(a, a.length + 1);
                both[a.length] = b[0];
                return both;
            });
        }
        return ends;
    }

    /** Marks the end of a loop in the lifetimes of the values that live around it and are used in it. */
    private void mark(LoopTree.Loop loop, int lastBlock) {
        var used = new BitSet(liveness.globalCount());
        for (var b : loop.blocks()) {
            for (var inst : b.insts()) {
                boolean isFree = inst.op == VOp.MOV && inst.dst instanceof VReg d && d.isPhysical();
                for (var s : isFree ? VInst.NO_OPERANDS : inst.src) {
                    markUse(s, used);
                }
                markUse(inst.mem, used);
                markUse(inst.mem2, used);
            }
        }
        int pos = blockFrom[lastBlock + 1] - 2;
        liveness.forEachLiveOut(blocks[lastBlock], r -> {
            if (used.get(liveness.globalIndex(r)) && liveness.isLiveIn(loop.header(), r)) {
                life(r).addUse(pos, Lifetime.MARK);
            }
        });
    }

    private void markUse(Object operand, BitSet used) {
        if (operand instanceof VReg r && liveness.globalIndex(r) >= 0) {
            used.set(liveness.globalIndex(r));
        }
    }

    private void markUse(Mem mem, BitSet used) {
        if (mem != null) {
            markUse(mem.base().orElse(null), used);
            markUse(mem.index().orElse(null), used);
        }
    }

    private void build(VInst inst, int i, int blockStart) {
        int in = 2 * i;
        int out = in + 1;
        if (inst.clobbers != 0) {
            clobber(inst, out);
        }
        if (inst.dst instanceof VReg d && isTracked(d)) {
            var life = life(d);
            int at = inst.op == VOp.RESULT ? 2 * callOf(i) + 1 : inst.earlyDst ? in : out;
            life.startAt(at);
            if (!d.isPhysical()) {
                life.addUse(at, definitionKind(inst, life) | Lifetime.DEF);
            }
        }
        for (var t : inst.temps) {
            if (isTracked(t)) {
                life(t).addRange(in, out + 1);
                life(t).addUse(in, Lifetime.MUST | Lifetime.DEF);
            }
        }
        for (int k = 0; k < inst.src.length; k++) {
            if (inst.src[k] instanceof VReg r && isTracked(r)) {
                var life = life(r);
                life.addRange(blockStart, out);
                if (!r.isPhysical()) {
                    life.addUse(in, sourceKind(inst, k, life));
                }
            }
        }
        address(inst.mem, blockStart, in);
        address(inst.mem2, blockStart, in);
        if (inst.op == VOp.MOV && inst.dst instanceof VReg d && inst.src[0] instanceof VReg s
                && isTracked(d) && isTracked(s)) {
            life(d).addHint(in, s.id());
            life(s).addHint(in, d.id());
        }
    }

    /** The call that leaves the result which instruction {@code i} names: the register is taken from there on. */
    private int callOf(int i) {
        while (insts[i].op == VOp.RESULT) {
            i--;
        }
        return i;
    }

    private void clobber(VInst inst, int out) {
        for (long bits = inst.clobbers & allocatable; bits != 0; bits &= bits - 1) {
            life(method.physical(Long.numberOfTrailingZeros(bits))).addRange(out, out + 1);
        }
        if ((allocatable & ~file.calleeSaved() & ~inst.clobbers) == 0) {
            if (callCount == calls.length) {
                calls = Arrays.copyOf(calls, callCount * 2);
            }
            calls[callCount++] = out;
        }
    }

    private int definitionKind(VInst inst, Lifetime life) {
        if (rules.destinationNeedsRegister(inst)) {
            return life.remat ? Lifetime.ANY : Lifetime.MUST;
        }
        if (inst.op != VOp.MOV) {
            return Lifetime.SHOULD;
        }
        return life.remat || inst.src[0] instanceof VReg s && s.isPhysical() ? Lifetime.ANY : Lifetime.SHOULD;
    }

    private int sourceKind(VInst inst, int k, Lifetime life) {
        if (rules.sourceNeedsRegister(inst, k)) {
            return Lifetime.MUST;
        }
        boolean toMachine = inst.op == VOp.MOV && inst.dst instanceof VReg d && d.isPhysical();
        boolean copiesConstant = inst.op == VOp.MOV && life.remat
                && life.soleDef.src.length > 0 && life.soleDef.src[0] instanceof Const;
        if (life.remat && !toMachine && !copiesConstant) {
            // In memory it would need a slot after all; where many operands compete it may have one.
            if (inst.src.length + registers(inst.mem) > 2) {
                life.remat = false;
                return Lifetime.SHOULD;
            }
            return Lifetime.MUST;
        }
        return toMachine ? Lifetime.ANY : Lifetime.SHOULD;
    }

    private static int registers(Mem mem) {
        return mem == null ? 0 : (mem.base().isPresent() ? 1 : 0) + (mem.index().isPresent() ? 1 : 0);
    }

    private void address(Mem mem, int blockStart, int in) {
        if (mem != null) {
            address(mem.base().orElse(null) instanceof VReg r ? r : null, blockStart, in);
            address(mem.index().orElse(null) instanceof VReg r ? r : null, blockStart, in);
        }
    }

    private void address(VReg r, int blockStart, int in) {
        if (r != null && isTracked(r)) {
            life(r).addRange(blockStart, in + 1);
            if (!r.isPhysical()) {
                life(r).addUse(in, Lifetime.MUST);
            }
        }
    }

    /** Machine registers live within a block; only the entry may begin with some that hold arguments. */
    private void checkPhysicalAtStart(int b) {
        for (long bits = allocatable; bits != 0; bits &= bits - 1) {
            var life = lifetimes[Long.numberOfTrailingZeros(bits)];
            if (life != null && life.rangeCount > 0 && life.ranges[2 * life.rangeCount - 2] == blockFrom[b]
                    && !isEarlyAtStart(life.vreg, b)) {
                throw new InternalCompilerError(life.vreg + " is live where " + blocks[b] + " starts\n" + method);
            }
        }
    }

    private boolean isEarlyAtStart(VReg r, int b) {
        var inst = insts[blockFrom[b] >> 1];
        return inst.earlyDst && inst.dst == r || Arrays.asList(inst.temps).contains(r);
    }
}
