package dev.gatun.jit.analysis;

import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The dominator tree of the blocks that can be reached, by the iterative algorithm of Cooper, Harvey and Kennedy ("A
 * Simple, Fast Dominance Algorithm", 2001), and the reverse post-order that it works in.
 */
public final class Dominators {
    private final VBlock[] order;
    private final int[] position;
    private final int[] idom;
    private final int[] enter;
    private final int[] leave;

    private Dominators(VBlock[] order, int[] position) {
        this.order = order;
        this.position = position;
        this.idom = new int[order.length];
        this.enter = new int[order.length];
        this.leave = new int[order.length];
    }

    /** Computes dominators; the method's edges must be up to date. */
    public static Dominators of(VMethod method) {
        var position = new int[method.blockIds()];
        Arrays.fill(position, -1);
        var d = new Dominators(reversePostOrder(method, position), position);
        d.solve();
        d.numberTree();
        return d;
    }

    private static VBlock[] reversePostOrder(VMethod method, int[] position) {
        int capacity = method.blocks().size();
        var stack = new VBlock[capacity];
        var next = new int[capacity];
        var post = new VBlock[capacity];
        int done = 0;
        int depth = 0;
        stack[depth++] = method.entry();
        position[method.entry().id()] = 0;
        while (depth > 0) {
            var block = stack[depth - 1];
            if (next[depth - 1] < block.successors().size()) {
                var s = block.successors().get(next[depth - 1]++);
                if (position[s.id()] < 0) {
                    position[s.id()] = 0;
                    next[depth] = 0;
                    stack[depth++] = s;
                }
            } else {
                depth--;
                post[done++] = block;
            }
        }
        var order = new VBlock[done];
        for (int i = 0; i < done; i++) {
            order[i] = post[done - 1 - i];
            position[order[i].id()] = i;
        }
        return order;
    }

    private void solve() {
        Arrays.fill(idom, -1);
        idom[0] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i < order.length; i++) {
                int meet = -1;
                for (var p : order[i].predecessors()) {
                    int pi = position[p.id()];
                    if (pi >= 0 && idom[pi] >= 0) {
                        meet = meet < 0 ? pi : meet(meet, pi);
                    }
                }
                changed |= idom[i] != meet;
                idom[i] = meet;
            }
        }
    }

    private int meet(int a, int b) {
        while (a != b) {
            if (a > b) {
                a = idom[a];
            } else {
                b = idom[b];
            }
        }
        return a;
    }

    /** Numbers the tree so that dominance is the nesting of [enter, leave] intervals. */
    private void numberTree() {
        var size = new int[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            size[i]++;
            if (i > 0) {
                size[idom[i]] += size[i];
            }
        }
        var next = new int[order.length];
        next[0] = 1;
        leave[0] = order.length - 1;
        for (int i = 1; i < order.length; i++) {
            enter[i] = next[idom[i]];
            next[idom[i]] += size[i];
            next[i] = enter[i] + 1;
            leave[i] = enter[i] + size[i] - 1;
        }
    }

    /** The blocks that can be reached, each before its successors except along back edges. */
    public List<VBlock> reversePostOrder() {
        return List.of(order);
    }

    public boolean isReachable(VBlock block) {
        return position[block.id()] >= 0;
    }

    /** Where a reachable block stands in {@link #reversePostOrder}. */
    public int position(VBlock block) {
        return position[block.id()];
    }

    /** The closest strict dominator; empty for the entry and for blocks that cannot be reached. */
    public Optional<VBlock> immediate(VBlock block) {
        int i = position[block.id()];
        return i <= 0 ? Optional.empty() : Optional.of(order[idom[i]]);
    }

    /** Whether every path to {@code b} leads through {@code a}; a block dominates itself. Both must be reachable. */
    public boolean dominates(VBlock a, VBlock b) {
        int i = position[a.id()];
        int j = position[b.id()];
        return enter[i] <= enter[j] && enter[j] <= leave[i];
    }
}
