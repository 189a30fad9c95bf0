package dev.gatun.jit.analysis;

import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of the code: every block after its forward predecessors, the blocks of a loop together, blocks that throw
 * or trap at the end. A loop that tests at its head and jumps back from its tail is turned, its head placed last, so
 * that a turn takes one jump:
 *
 * <pre>
 *   head: if (!c) goto exit        goto head
 *         body               to    body
 *         goto head                head: if (c) goto body
 *   exit:                          exit:
 * </pre>
 */
public final class BlockOrder {
    private final Dominators dominators;
    private final LoopTree loops;
    private final int[] waiting;
    private final boolean[] cold;
    private final Map<LoopTree.Loop, List<VBlock>> ready = new HashMap<>();
    private final List<VBlock> readyOutside = new ArrayList<>();
    private final List<VBlock> order = new ArrayList<>();
    private final List<VBlock> coldOrder = new ArrayList<>();

    private BlockOrder(VMethod method) {
        dominators = Dominators.of(method);
        loops = LoopTree.of(method, dominators);
        waiting = new int[method.blockIds()];
        cold = new boolean[method.blockIds()];
    }

    /**
     * Removes the blocks that cannot be reached and puts the others in order. Computes edges, loop depths and
     * frequencies.
     */
    public static void layout(VMethod method) {
        method.computeEdges();
        var o = new BlockOrder(method);
        o.place(method.entry());
        o.rotate(method.entry());
        method.blocks().clear();
        method.blocks().addAll(o.order);
        method.blocks().addAll(o.coldOrder);
        method.computeEdges();
    }

    private void place(VBlock entry) {
        for (var b : dominators.reversePostOrder()) {
            int forward = 0;
            boolean onlyFromCold = b != entry;
            for (var p : b.predecessors()) {
                if (isForward(p, b)) {
                    forward++;
                    onlyFromCold &= cold[p.id()];
                }
            }
            waiting[b.id()] = forward;
            cold[b.id()] = b != entry && (onlyFromCold || LoopTree.isCold(b));
        }
        makeReady(entry);
        // A stack of the loops under way: the innermost one that has a ready block goes on.
        var open = new ArrayList<LoopTree.Loop>();
        while (true) {
            var blocks = open.isEmpty() ? readyOutside : ready.get(open.getLast());
            if (blocks.isEmpty()) {
                if (open.isEmpty()) {
                    return;
                }
                open.removeLast();
                continue;
            }
            var b = blocks.removeLast();
            loops.innermost(b).filter(l -> l.header() == b).ifPresent(l -> {
                open.add(l);
                ready.computeIfAbsent(l, k -> new ArrayList<>());
            });
            emit(b);
        }
    }

    private boolean isForward(VBlock from, VBlock to) {
        return dominators.isReachable(from) && dominators.position(from) < dominators.position(to);
    }

    private void emit(VBlock b) {
        (cold[b.id()] ? coldOrder : order).add(b);
        // The last one made ready comes next: for a conditional branch its second target, the fall-through.
        for (var s : b.successors()) {
            if (isForward(b, s) && --waiting[s.id()] == 0) {
                makeReady(s);
            }
        }
    }

    private void makeReady(VBlock b) {
        var loop = loops.innermost(b);
        var owner = loop.isPresent() && loop.get().header() == b ? loop.get().parent() : loop;
        var blocks = owner.isPresent() ? ready.computeIfAbsent(owner.get(), k -> new ArrayList<>()) : readyOutside;
        blocks.add(cold[b.id()] ? 0 : blocks.size(), b);
    }

    private void rotate(VBlock entry) {
        var index = new IdentityHashMap<VBlock, Integer>();
        for (int i = 0; i < order.size(); i++) {
            index.put(order.get(i), i);
        }
        for (int n = loops.loops().size() - 1; n >= 0; n--) {
            var loop = loops.loops().get(n);
            var head = loop.header();
            if (head == entry || !index.containsKey(head) || !testsAtHead(loop)) {
                continue;
            }
            int first = index.get(head);
            int last = first;
            while (last + 1 < order.size() && loop.contains(order.get(last + 1))) {
                last++;
            }
            var tail = order.get(last);
            // An inner loop that was turned may have put its own head there.
            if (last > first && tail.last().op == VOp.BR && tail.last().targets[0] == head) {
                order.remove(first);
                order.add(last, head);
                for (int i = first; i <= last; i++) {
                    index.put(order.get(i), i);
                }
            }
        }
    }

    private static boolean testsAtHead(LoopTree.Loop loop) {
        var branch = loop.header().last();
        return branch.op == VOp.BRCC && loop.contains(branch.targets[0]) != loop.contains(branch.targets[1]);
    }
}
