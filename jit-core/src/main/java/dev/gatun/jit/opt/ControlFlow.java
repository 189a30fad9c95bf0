package dev.gatun.jit.opt;

import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Drops blocks that nothing reaches, jumps past blocks that only jump, and joins blocks that can only follow one another. */
final class ControlFlow {
    private ControlFlow() {
    }

    static void simplify(VMethod method) {
        for (var block : method.blocks()) {
            var branch = block.last();
            if (branch.targets.length > 0) {
                branch.targets = destinations(branch.targets);
                if (branch.op == VOp.BRCC && branch.targets[0] == branch.targets[1] && branch.mem == null) {
                    branch.op = VOp.BR;
                    branch.targets = new VBlock[] {branch.targets[0]};
                    branch.src = dev.gatun.jit.vcode.VInst.NO_OPERANDS;
                    branch.cond = null;
                }
            }
        }
        removeUnreachable(method);
        method.computeEdges();
        merge(method);
        method.computeEdges();
    }

    private static VBlock[] destinations(VBlock[] targets) {
        var destinations = targets.clone();
        for (int i = 0; i < targets.length; i++) {
            destinations[i] = destination(targets[i]);
        }
        return destinations;
    }

    /** Where control ends up that enters a block. A loop of empty blocks is left as it is. */
    private static VBlock destination(VBlock block) {
        var seen = block;
        for (int hops = 0; hops < 16 && block.insts().size() == 1 && block.last().op == VOp.BR; hops++) {
            block = block.last().targets[0];
            if (block == seen) {
                return block;
            }
        }
        return block;
    }

    private static void removeUnreachable(VMethod method) {
        var reached = new BitSet(method.blockIds());
        var work = new ArrayDeque<VBlock>();
        work.add(method.entry());
        reached.set(method.entry().id());
        while (!work.isEmpty()) {
            for (var target : work.pop().last().targets) {
                if (!reached.get(target.id())) {
                    reached.set(target.id());
                    work.add(target);
                }
            }
        }
        method.blocks().removeIf(b -> !reached.get(b.id()));
    }

    private static List<VBlock> union(List<VBlock> a, List<VBlock> b) {
        return a.containsAll(b) ? a : b.containsAll(a) ? b : Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    private static void merge(VMethod method) {
        var gone = new BitSet(method.blockIds());
        for (var block : method.blocks()) {
            if (gone.get(block.id())) {
                continue;
            }
            while (block.last().op == VOp.BR) {
                var next = block.last().targets[0];
                if (next == block || next == method.entry() || next.predecessors().size() != 1 || gone.get(next.id())) {
                    break;
                }
                block.insts().removeLast();
                block.insts().addAll(next.insts());
                block.handlers = union(block.handlers, next.handlers);
                gone.set(next.id());
                for (var target : block.last().targets) {
                    target.predecessors().replaceAll(p -> p == next ? block : p);
                }
            }
        }
        method.blocks().removeIf(b -> gone.get(b.id()));
    }
}
