package dev.gatun.x64.emit;

import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.SseOp;
import dev.gatun.x64.asm.X64Assembler;
import java.util.ArrayList;
import java.util.function.Function;

/** Comparisons and what follows them: branches, checks, truth values and jump tables. */
final class BranchEmitter {
    private final X64Assembler asm;
    private final Operands operands;
    private final ArithmeticEmitter arithmetic;
    private final Function<VBlock, Label> labels;

    BranchEmitter(X64Assembler asm, Operands operands, ArithmeticEmitter arithmetic, Function<VBlock, Label> labels) {
        this.asm = asm;
        this.operands = operands;
        this.arithmetic = arithmetic;
        this.labels = labels;
    }

    /** Compares the two sources and returns the condition to test; unordered floats are left to {@link #jump} and {@link #set}. */
    private Cond compare(VInst inst) {
        if (inst.kind.isFloat()) {
            var op = inst.kind == Kind.F32 ? SseOp.UCOMISS : SseOp.UCOMISD;
            arithmetic.floatSource(op, Operands.xmm(inst.src[0]), inst, 1);
            return switch (inst.cond) {
                case GT -> Cond.A;
                case GE -> Cond.AE;
                case ULT -> Cond.B;
                case ULE -> Cond.BE;
                case EQ, UEQ -> Cond.E;
                case NE, ONE -> Cond.NE;
                default -> throw new dev.gatun.jit.InternalCompilerError("float comparison " + inst);
            };
        }
        var size = inst.mem != null ? Operands.size(inst.memType) : Operands.size(inst.kind);
        if (inst.mem != null) {
            var mem = operands.mem(inst.mem);
            if (inst.src[0] instanceof Const c) {
                asm.cmp(size, mem, c.intValue());
                return condition(inst.cond.swapped());
            }
            asm.cmp(size, Operands.gpr(inst.src[0]), mem);
            return condition(inst.cond);
        }
        switch (inst.src[1]) {
            case Const c when inst.src[0] instanceof AStack s -> asm.cmp(size, operands.stack(s), c.intValue());
            case Const c when c.bits() == 0 -> asm.test(size, Operands.gpr(inst.src[0]), Operands.gpr(inst.src[0]));
            case Const c -> asm.cmp(size, Operands.gpr(inst.src[0]), c.intValue());
            case AStack s -> asm.cmp(size, Operands.gpr(inst.src[0]), operands.stack(s));
            case Operand r -> asm.cmp(size, Operands.gpr(inst.src[0]), Operands.gpr(r));
        }
        return condition(inst.cond);
    }

    private static Cond condition(dev.gatun.jit.vcode.Cond cond) {
        return switch (cond) {
            case EQ -> Cond.E;
            case NE -> Cond.NE;
            case LT -> Cond.L;
            case LE -> Cond.LE;
            case GT -> Cond.G;
            case GE -> Cond.GE;
            case ULT -> Cond.B;
            case ULE -> Cond.BE;
            case UGT -> Cond.A;
            case UGE -> Cond.AE;
            case UEQ, ONE -> throw new dev.gatun.jit.InternalCompilerError(cond + " on integers");
        };
    }

    private static boolean ordersEqual(VInst inst) {
        return inst.kind.isFloat() && (inst.cond == dev.gatun.jit.vcode.Cond.EQ || inst.cond == dev.gatun.jit.vcode.Cond.ONE);
    }

    private static boolean unordersNotEqual(VInst inst) {
        return inst.kind.isFloat() && inst.cond == dev.gatun.jit.vcode.Cond.NE;
    }

    /** Jumps to {@code taken} where the comparison holds. After ucomisd of unordered operands ZF, PF and CF are all 1. */
    void jump(VInst inst, Label taken) {
        var cond = compare(inst);
        if (ordersEqual(inst) && cond == Cond.E) {
            var not = asm.newLabel();
            asm.jcc(Cond.P, not);
            asm.jcc(Cond.E, taken);
            asm.bind(not);
        } else if (unordersNotEqual(inst)) {
            asm.jcc(Cond.P, taken);
            asm.jcc(Cond.NE, taken);
        } else {
            asm.jcc(cond, taken);
        }
    }

    /** Ends a block: {@code next} is the block that follows in the code, or null. */
    void branch(VInst inst, VBlock next) {
        var taken = inst.targets[0];
        var otherwise = inst.targets[1];
        if (taken == otherwise) {
            goTo(taken, next);
            return;
        }
        boolean compound = inst.kind.isFloat() && (inst.cond == dev.gatun.jit.vcode.Cond.EQ || inst.cond == dev.gatun.jit.vcode.Cond.NE);
        if (taken == next && !compound) {
            asm.jcc(compare(inst).negate(), labels.apply(otherwise));
            return;
        }
        if (taken == next && inst.cond == dev.gatun.jit.vcode.Cond.EQ) {
            compare(inst);
            asm.jcc(Cond.P, labels.apply(otherwise));
            asm.jcc(Cond.NE, labels.apply(otherwise));
            return;
        }
        jump(inst, labels.apply(taken));
        goTo(otherwise, next);
    }

    void goTo(VBlock target, VBlock next) {
        if (target != next) {
            asm.jmp(labels.apply(target));
        }
    }

    void set(VInst inst) {
        var dst = Operands.gpr(inst.dst);
        var cond = compare(inst);
        asm.setcc(cond, dst);
        if (ordersEqual(inst) && cond == Cond.E) {
            asm.setcc(Cond.NP, Operands.SCRATCH);
            asm.and(OpSize.BYTE, dst, Operands.SCRATCH);
        } else if (unordersNotEqual(inst)) {
            asm.setcc(Cond.P, Operands.SCRATCH);
            asm.or(OpSize.BYTE, dst, Operands.SCRATCH);
        }
        asm.movzx(OpSize.DWORD, OpSize.BYTE, dst, dst);
    }

    void switchTo(VInst inst, Gpr temp) {
        int cases = inst.targets.length - 1;
        var value = Operands.gpr(inst.src[0]);
        asm.cmp(OpSize.DWORD, value, cases);
        asm.jcc(Cond.AE, labels.apply(inst.targets[cases]));
        var targets = new ArrayList<Label>();
        for (int i = 0; i < cases; i++) {
            targets.add(labels.apply(inst.targets[i]));
        }
        var table = asm.jumpTable(targets);
        asm.lea(OpSize.QWORD, Operands.SCRATCH, Mem.rip(table));
        asm.movsxd(temp, Mem.of(Operands.SCRATCH, value, 4, 0));
        asm.add(OpSize.QWORD, temp, Operands.SCRATCH);
        asm.jmp(temp);
    }
}
