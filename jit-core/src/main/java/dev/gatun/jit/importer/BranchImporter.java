package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;

/** br, the conditional branches and switch. */
final class BranchImporter {
    private final BodyImporter in;
    private final VBuilder builder;

    BranchImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case BR, BR_S -> in.flowTo(in.blockAt(inst.target()));
            case BRTRUE, BRTRUE_S -> onValue(inst, Cond.NE);
            case BRFALSE, BRFALSE_S -> onValue(inst, Cond.EQ);
            case BEQ, BEQ_S -> onComparison(inst, Cond.EQ);
            case BNE_UN, BNE_UN_S -> onComparison(inst, Cond.NE);
            case BLT, BLT_S -> onComparison(inst, Cond.LT);
            case BLE, BLE_S -> onComparison(inst, Cond.LE);
            case BGT, BGT_S -> onComparison(inst, Cond.GT);
            case BGE, BGE_S -> onComparison(inst, Cond.GE);
            case BLT_UN, BLT_UN_S -> onComparison(inst, Cond.ULT);
            case BLE_UN, BLE_UN_S -> onComparison(inst, Cond.ULE);
            case BGT_UN, BGT_UN_S -> onComparison(inst, Cond.UGT);
            case BGE_UN, BGE_UN_S -> onComparison(inst, Cond.UGE);
            case SWITCH -> onSwitch(inst);
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    private void onComparison(Instruction inst, Cond cond) {
        in.requireComparison(inst.opcode());
        var b = in.scalar(in.pop());
        var a = in.scalar(in.pop());
        var kind = ArithmeticImporter.common(in, a.kind(), b.kind());
        branch(inst, cond, kind, in.coerce(a, kind), in.coerce(b, kind));
    }

    private void onValue(Instruction inst, Cond cond) {
        var entry = in.pop();
        var type = StackType.of(entry);
        if (type == StackType.FLOAT || type == StackType.VALUE) {
            throw in.invalid(inst.opcode() + " on " + type);
        }
        var value = in.scalar(entry);
        var comparison = comparisonJustMade(value);
        if (comparison != null) {
            var made = cond == Cond.NE ? comparison.cond : comparison.cond.negated(comparison.kind.isFloat());
            branch(inst, made, comparison.kind, comparison.src[0], comparison.src[1]);
            return;
        }
        branch(inst, cond, value.kind(), value, value.kind() == Kind.I32 ? Const.i32(0) : new Const(value.kind() == Kind.I64 ? Kind.I64 : Kind.REF, 0));
    }

    /** The comparison that the last instruction made into {@code value}, whose operands therefore still hold; or null. */
    private VInst comparisonJustMade(Operand value) {
        var insts = builder.block().insts();
        if (insts.isEmpty() || !(value instanceof VReg)) {
            return null;
        }
        var last = insts.getLast();
        boolean usable = last.op == VOp.SET && last.dst == value && last.src[0] != value && last.src[1] != value && last.mem == null;
        return usable ? last : null;
    }

    private void branch(Instruction inst, Cond cond, Kind kind, Operand a, Operand b) {
        if (a instanceof Const && !(b instanceof Const)) {
            branch(inst, cond.swapped(), kind, b, a);
            return;
        }
        var taken = in.blockAt(inst.target());
        var next = in.blockAt(inst.end());
        if (in.stack.isEmpty()) {
            in.passStack(List.of(taken, next));
            builder.branch(cond, kind, a, b, taken, next);
            return;
        }
        // The moves into the targets' entry registers must not disturb the operands.
        var x = a instanceof VReg ? builder.copy(a) : a;
        var y = b instanceof VReg ? builder.copy(b) : b;
        in.passStack(List.of(taken, next));
        builder.branch(cond, kind, x, y, taken, next);
    }

    private void onSwitch(Instruction inst) {
        var value = in.coerce(in.scalar(in.popWord("switch on")), Kind.I32);
        var targets = new ArrayList<VBlock>();
        for (int target : inst.targets()) {
            targets.add(in.blockAt(target));
        }
        targets.add(in.blockAt(inst.end()));
        if (value instanceof Const c) {
            int chosen = Integer.compareUnsigned(c.intValue(), targets.size() - 1) < 0 ? c.intValue() : targets.size() - 1;
            in.flowTo(targets.get(chosen));
            return;
        }
        var operand = in.stack.isEmpty() ? builder.inRegister(value) : builder.copy(value);
        in.passStack(targets.stream().distinct().toList());
        builder.switchOn(operand, targets);
    }
}
