package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Operands;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Within each block: reads of a copy read the original, and copies of constants the constant, while both still hold. */
final class CopyPropagation {
    /** What each register is known to equal. */
    private final Map<VReg, Operand> equal = new HashMap<>();
    /** The registers that are known to equal a register. */
    private final Map<VReg, List<VReg>> copies = new HashMap<>();

    private CopyPropagation() {
    }

    static void run(VMethod method) {
        var pass = new CopyPropagation();
        for (var block : method.blocks()) {
            pass.equal.clear();
            pass.copies.clear();
            for (var inst : block.insts()) {
                pass.visit(inst);
            }
        }
    }

    private void visit(VInst inst) {
        Operands.rewrite(inst, new Operands.Rewriter() {
            @Override
            public Operand source(VReg register, int index) {
                return replacement(inst, register, index);
            }

            @Override
            public Operand address(VReg register) {
                return equal.get(register) instanceof VReg r && r.kind() == register.kind() ? r : register;
            }

            @Override
            public VReg temp(VReg register) {
                return register;
            }

            @Override
            public Operand definition(VReg register) {
                return register;
            }
        });
        if (inst.dst instanceof VReg d) {
            forget(d);
            if (inst.op == VOp.MOV && inst.src[0] != d && inst.src[0].kind() == d.kind()
                    && (inst.src[0] instanceof Const || inst.src[0] instanceof VReg s && !s.isPhysical())) {
                equal.put(d, inst.src[0]);
                if (inst.src[0] instanceof VReg s) {
                    copies.computeIfAbsent(s, k -> new ArrayList<>()).add(d);
                }
            }
        }
    }

    private Operand replacement(VInst inst, VReg register, int index) {
        var known = equal.get(register);
        if (known == null) {
            return register;
        }
        if (known instanceof VReg) {
            return known;
        }
        return takesConstant(inst, index) ? known : register;
    }

    /** Where a constant is at least as good as a register that holds it. */
    private static boolean takesConstant(VInst inst, int index) {
        return switch (inst.op) {
            case MOV, STORE, RET -> true;
            case CALL, TAIL_CALL -> index < inst.call.signature().parameters().size();
            case ADD, SUB, MUL, AND, OR, XOR, SHL, SHR, SAR, DIV, REM, UDIV, UREM, CHECK, BRCC, SET -> index == 1 && inst.mem == null;
            default -> false;
        };
    }

    private void forget(VReg register) {
        var known = equal.remove(register);
        if (known instanceof VReg r && copies.containsKey(r)) {
            copies.get(r).remove(register);
        }
        var stale = copies.remove(register);
        if (stale != null) {
            stale.forEach(equal::remove);
        }
    }
}
