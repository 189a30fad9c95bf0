package dev.gatun.jit.analysis;

import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Natural loops and their nesting. A cycle that can be entered at two places (irreducible) is no natural loop: its
 * blocks belong to the loop around it.
 */
public final class LoopTree {
    /** How often a loop is taken to run each time it is entered. */
    public static final double TRIPS = 8;
    /** The chance of an edge to a block that throws or traps. */
    private static final double COLD = 1e-3;
    private static final double MAX_FREQUENCY = 1e9;

    /** A natural loop. */
    public static final class Loop {
        private final VBlock header;
        private final List<VBlock> latches = new ArrayList<>();
        private final List<VBlock> blocks = new ArrayList<>();
        private final BitSet members = new BitSet();
        private Loop parent;
        private int depth;

        private Loop(VBlock header) {
            this.header = header;
        }

        /** The only block that is entered from outside. */
        public VBlock header() {
            return header;
        }

        /** The blocks that jump back to the header. */
        public List<VBlock> latches() {
            return Collections.unmodifiableList(latches);
        }

        /** All blocks, those of inner loops included, the header first. */
        public List<VBlock> blocks() {
            return Collections.unmodifiableList(blocks);
        }

        public boolean contains(VBlock block) {
            return members.get(block.id());
        }

        /** The loop around it. */
        public Optional<Loop> parent() {
            return Optional.ofNullable(parent);
        }

        /** 1 for an outermost loop. */
        public int depth() {
            return depth;
        }

        @Override
        public String toString() {
            return "loop " + header + " depth " + depth + " " + blocks;
        }
    }

    private final List<Loop> loops = new ArrayList<>();
    private final Loop[] innermost;

    private LoopTree(int blockIds) {
        innermost = new Loop[blockIds];
    }

    /** Finds the loops and sets every block's loopDepth and frequency; the method's edges must be up to date. */
    public static LoopTree of(VMethod method) {
        return of(method, Dominators.of(method));
    }

    public static LoopTree of(VMethod method, Dominators dominators) {
        var tree = new LoopTree(method.blockIds());
        tree.find(dominators);
        tree.nest();
        for (var b : method.blocks()) {
            var loop = tree.innermost[b.id()];
            b.loopDepth = loop == null ? 0 : loop.depth;
        }
        tree.estimate(method, dominators);
        return tree;
    }

    private void find(Dominators dominators) {
        for (var header : dominators.reversePostOrder()) {
            Loop loop = null;
            for (var p : header.predecessors()) {
                if (dominators.isReachable(p) && dominators.dominates(header, p)) {
                    if (loop == null) {
                        loop = new Loop(header);
                        loop.members.set(header.id());
                        loop.blocks.add(header);
                    }
                    loop.latches.add(p);
                }
            }
            if (loop != null) {
                loops.add(loop);
                var work = new ArrayDeque<>(loop.latches);
                while (!work.isEmpty()) {
                    var b = work.pop();
                    if (!loop.members.get(b.id()) && dominators.isReachable(b)) {
                        loop.members.set(b.id());
                        loop.blocks.add(b);
                        work.addAll(b.predecessors());
                    }
                }
            }
        }
    }

    /** Headers come in reverse post-order, so that an outer loop precedes those within it. */
    private void nest() {
        for (var loop : loops) {
            loop.parent = innermost[loop.header.id()];
            loop.depth = loop.parent == null ? 1 : loop.parent.depth + 1;
            for (var b : loop.blocks) {
                innermost[b.id()] = loop;
            }
        }
    }

    /** Sends the entry's frequency of 1 down the forward edges; a loop's header multiplies what enters it. */
    private void estimate(VMethod method, Dominators dominators) {
        var frequency = new double[innermost.length];
        frequency[method.entry().id()] = 1;
        for (var b : method.blocks()) {
            b.frequency = 0;
        }
        for (var b : dominators.reversePostOrder()) {
            var loop = innermost[b.id()];
            double f = frequency[b.id()];
            if (loop != null && loop.header == b) {
                f = Math.min(f * TRIPS, MAX_FREQUENCY);
            }
            b.frequency = f;
            if (b.successors().size() == 1) {
                send(b, b.successors().getFirst(), f, frequency, dominators);
                continue;
            }
            var weights = new double[b.successors().size()];
            boolean staysPossible = false;
            for (var s : b.successors()) {
                staysPossible |= loop != null && loop.contains(s) && !isCold(s);
            }
            for (int i = 0; i < weights.length; i++) {
                var s = b.successors().get(i);
                weights[i] = isCold(s) ? COLD : staysPossible && !loop.contains(s) ? 1 / (TRIPS - 1) : 1;
            }
            double sum = 0;
            for (double w : weights) {
                sum += w;
            }
            for (int i = 0; i < weights.length; i++) {
                send(b, b.successors().get(i), f * weights[i] / sum, frequency, dominators);
            }
        }
    }

    private static void send(VBlock from, VBlock to, double flow, double[] frequency, Dominators dominators) {
        if (dominators.position(to) > dominators.position(from)) {
            frequency[to.id()] += flow;
        }
    }

    /** Whether a block ends in a trap, throws or is where exceptions go: it is taken to run hardly ever. */
    public static boolean isCold(VBlock block) {
        if (block.last().op == VOp.TRAP || block.isHandler()) {
            return true;
        }
        for (int i = block.insts().size() - 1; i >= 0; i--) {
            if (isThrow(block.insts().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThrow(VInst inst) {
        return inst.call != null && inst.call.target() instanceof CallInfo.Helper(var helper)
                && helper == RuntimeHelper.THROW;
    }

    /** All loops, outer before inner. */
    public List<Loop> loops() {
        return Collections.unmodifiableList(loops);
    }

    /** The smallest loop around a block. */
    public Optional<Loop> innermost(VBlock block) {
        return Optional.ofNullable(innermost[block.id()]);
    }
}
