package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Liveness;
import dev.gatun.jit.analysis.Operands;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.BitSet;

/** Removes instructions whose result is never read and that do nothing else. */
final class DeadCode {
    private DeadCode() {
    }

    static void remove(VMethod method) {
        method.computeEdges();
        while (sweep(method)) {
            method.computeEdges();
        }
    }

    private static boolean sweep(VMethod method) {
        var liveness = Liveness.of(method);
        var live = new BitSet(method.vregs().size());
        var uses = new Operands.Visitor() {
            @Override
            public void source(VReg register, int index) {
                live.set(register.id());
            }

            @Override
            public void address(VReg register) {
                live.set(register.id());
            }

            @Override
            public void temp(VReg register) {
            }

            @Override
            public void definition(VReg register) {
            }
        };
        boolean changed = false;
        for (var block : method.blocks()) {
            live.clear();
            liveness.forEachLiveOut(block, r -> live.set(r.id()));
            var insts = block.insts();
            int kept = insts.size();
            for (int i = insts.size() - 1; i >= 0; i--) {
                var inst = insts.get(i);
                if (inst.dst instanceof VReg d && isRemovable(inst) && !live.get(d.id())) {
                    changed = true;
                    continue;
                }
                if (inst.dst instanceof VReg d) {
                    live.clear(d.id());
                }
                Operands.visit(inst, uses);
                insts.set(--kept, inst);
            }
            insts.subList(0, kept).clear();
        }
        return changed;
    }

    private static boolean isRemovable(VInst inst) {
        return !inst.hasEffect() && inst.op != VOp.PARAM;
    }
}
