package dev.gatun.jit.opt;

import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.HashMap;
import java.util.Map;

/**
 * A branch on the outcome of a comparison in the same block makes the comparison itself: {@code t = a < b; if (t != 0)}, the way compilers
 * write conditions without optimisation, is {@code if (a < b)}; and {@code (a < b) == 0} is its opposite. What computed the outcome is left
 * for dead-code elimination. Legal while neither operand has been written in between; a comparison has no effect of its own.
 */
final class Comparisons {
    /** The comparison whose outcome each register holds. */
    private final Map<VReg, VInst> outcomes = new HashMap<>();

    private Comparisons() {
    }

    static void run(VMethod method) {
        var pass = new Comparisons();
        for (var block : method.blocks()) {
            pass.visit(block);
        }
    }

    private void visit(VBlock block) {
        outcomes.clear();
        for (var inst : block.insts()) {
            if (inst.op == VOp.SET || inst.op == VOp.BRCC) {
                simplify(inst);
            }
            if (!(inst.dst instanceof VReg d)) {
                continue;
            }
            var copied = inst.op == VOp.MOV && inst.src[0] instanceof VReg s && s != d ? outcomes.get(s) : null;
            if (!outcomes.isEmpty()) {
                outcomes.remove(d);
                outcomes.values().removeIf(set -> set.src[0] == d || set.src[1] == d);
            }
            if (copied != null && copied.src[0] != d && copied.src[1] != d) {
                outcomes.put(d, copied);
            } else if (inst.op == VOp.SET && inst.mem == null && inst.src.length == 2 && inst.src[0] != d && inst.src[1] != d) {
                outcomes.put(d, inst);
            }
        }
    }

    /** Replaces {@code t != 0} and {@code t == 0} by what t is the outcome of. */
    private void simplify(VInst inst) {
        if (inst.kind != Kind.I32 || inst.mem != null || !(inst.src[0] instanceof VReg t) || !(inst.src[1] instanceof Const c) || c.bits() != 0) {
            return;
        }
        var set = outcomes.get(t);
        if (set == null) {
            return;
        }
        switch (inst.cond) {
            case NE, UGT -> inst.cond = set.cond;
            case EQ, ULE -> inst.cond = set.cond.negated(set.kind.isFloat());
            default -> {
                return;
            }
        }
        inst.kind = set.kind;
        inst.src = new Operand[] {set.src[0], set.src[1]};
    }
}
