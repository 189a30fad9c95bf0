package dev.gatun.x64.emit;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.x64.asm.Alu;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.Shift;
import dev.gatun.x64.asm.SseOp;
import dev.gatun.x64.asm.Unary;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.asm.Xmm;

/** Arithmetic, logic, shifts and conversions. */
final class ArithmeticEmitter {
    private final X64Assembler asm;
    private final Operands operands;

    ArithmeticEmitter(X64Assembler asm, Operands operands) {
        this.asm = asm;
        this.operands = operands;
    }

    void emit(VInst inst) {
        if (inst.kind.isFloat() && inst.op != VOp.CVT) {
            emitFloat(inst);
            return;
        }
        var size = Operands.size(inst.kind);
        switch (inst.op) {
            case ADD -> add(inst, size);
            case SUB, SUB_OVF, SUB_OVF_UN -> twoAddress(Alu.SUB, size, inst);
            case ADD_OVF, ADD_OVF_UN -> twoAddress(Alu.ADD, size, inst);
            case AND -> twoAddress(Alu.AND, size, inst);
            case OR -> twoAddress(Alu.OR, size, inst);
            case XOR -> twoAddress(Alu.XOR, size, inst);
            case MUL, MUL_OVF -> multiply(size, inst);
            case NEG -> unary(Unary.NEG, size, inst.dst);
            case NOT -> unary(Unary.NOT, size, inst.dst);
            case SHL -> shift(Shift.SHL, size, inst);
            case SHR -> shift(Shift.SHR, size, inst);
            case SAR -> shift(Shift.SAR, size, inst);
            case SIGN -> {
                if (size == OpSize.DWORD) {
                    asm.cdq();
                } else {
                    asm.cqo();
                }
            }
            case DIV, REM -> unary(Unary.IDIV, size, inst.src[2]);
            case UDIV, UREM -> unary(Unary.DIV, size, inst.src[2]);
            case MULHI -> unary(Unary.IMUL, size, inst.src[1]);
            case UMULHI, MUL_OVF_UN -> unary(Unary.MUL, size, inst.src[1]);
            case SEXT8 -> extend(inst, true, OpSize.BYTE);
            case SEXT16 -> extend(inst, true, OpSize.WORD);
            case ZEXT8 -> extend(inst, false, OpSize.BYTE);
            case ZEXT16 -> extend(inst, false, OpSize.WORD);
            case SEXT32 -> signExtend32(inst);
            case ZEXT32, TRUNC -> cut32(inst);
            case CVT -> convert(inst);
            default -> throw new InternalCompilerError("arithmetic " + inst);
        }
    }

    private void add(VInst inst, OpSize size) {
        if (inst.mem != null || same(inst.dst, inst.src[0])) {
            twoAddress(Alu.ADD, size, inst);
            return;
        }
        var dst = Operands.gpr(inst.dst);
        var a = Operands.gpr(inst.src[0]);
        if (inst.src[1] instanceof Const c) {
            asm.lea(size, dst, Mem.base(a, c.intValue()));
        } else if (same(inst.dst, inst.src[1])) {
            asm.add(size, dst, a);
        } else {
            asm.lea(size, dst, Mem.of(a, Operands.gpr(inst.src[1]), 1, 0));
        }
    }

    static boolean same(Operand a, Operand b) {
        return a instanceof AReg x && b instanceof AReg y && x.register() == y.register()
                || a instanceof AStack s && b instanceof AStack t && s.slot() == t.slot();
    }

    private void requireTied(VInst inst) {
        if (!same(inst.dst, inst.src[0])) {
            throw new InternalCompilerError("not in two-address form: " + inst);
        }
    }

    private void twoAddress(Alu op, OpSize size, VInst inst) {
        requireTied(inst);
        if (inst.mem != null) {
            asm.alu(op, size, Operands.gpr(inst.dst), operands.mem(inst.mem));
            return;
        }
        var b = inst.src[1];
        if (inst.dst instanceof AStack s) {
            if (b instanceof Const c) {
                asm.alu(op, size, operands.stack(s), c.intValue());
            } else {
                asm.alu(op, size, operands.stack(s), Operands.gpr(b));
            }
            return;
        }
        var dst = Operands.gpr(inst.dst);
        switch (b) {
            case Const c -> asm.alu(op, size, dst, c.intValue());
            case AStack s -> asm.alu(op, size, dst, operands.stack(s));
            default -> asm.alu(op, size, dst, Operands.gpr(b));
        }
    }

    private void multiply(OpSize size, VInst inst) {
        var dst = Operands.gpr(inst.dst);
        if (inst.mem != null) {
            requireTied(inst);
            asm.imul(size, dst, operands.mem(inst.mem));
            return;
        }
        switch (inst.src[1]) {
            case Const c when inst.src[0] instanceof AStack s -> asm.imul(size, dst, operands.stack(s), c.intValue());
            case Const c -> asm.imul(size, dst, Operands.gpr(inst.src[0]), c.intValue());
            case AStack s -> {
                requireTied(inst);
                asm.imul(size, dst, operands.stack(s));
            }
            case Operand b -> {
                requireTied(inst);
                asm.imul(size, dst, Operands.gpr(b));
            }
        }
    }

    private void unary(Unary op, OpSize size, Operand operand) {
        if (operand instanceof AStack s) {
            asm.unary(op, size, operands.stack(s));
        } else {
            asm.unary(op, size, Operands.gpr(operand));
        }
    }

    private void shift(Shift op, OpSize size, VInst inst) {
        requireTied(inst);
        switch (inst.dst) {
            case AStack s when inst.src[1] instanceof Const c -> asm.shift(op, size, operands.stack(s), c.intValue());
            case AStack s -> asm.shiftCl(op, size, operands.stack(s));
            default -> {
                if (inst.src[1] instanceof Const c) {
                    asm.shift(op, size, Operands.gpr(inst.dst), c.intValue());
                } else {
                    asm.shiftCl(op, size, Operands.gpr(inst.dst));
                }
            }
        }
    }

    private void extend(VInst inst, boolean signed, OpSize from) {
        var dst = Operands.gpr(inst.dst);
        switch (inst.src[0]) {
            case AStack s when signed -> asm.movsx(OpSize.DWORD, from, dst, operands.stack(s));
            case AStack s -> asm.movzx(OpSize.DWORD, from, dst, operands.stack(s));
            case Operand r when signed -> asm.movsx(OpSize.DWORD, from, dst, Operands.gpr(r));
            case Operand r -> asm.movzx(OpSize.DWORD, from, dst, Operands.gpr(r));
        }
    }

    private void signExtend32(VInst inst) {
        if (inst.src[0] instanceof AStack s) {
            asm.movsxd(Operands.gpr(inst.dst), operands.stack(s));
        } else {
            asm.movsxd(Operands.gpr(inst.dst), Operands.gpr(inst.src[0]));
        }
    }

    private void cut32(VInst inst) {
        if (inst.src[0] instanceof AStack s) {
            asm.mov(OpSize.DWORD, Operands.gpr(inst.dst), operands.stack(s));
        } else {
            asm.mov(OpSize.DWORD, Operands.gpr(inst.dst), Operands.gpr(inst.src[0]));
        }
    }

    /** The instruction's kind is the source's, the destination tells its own. */
    private void convert(VInst inst) {
        var to = inst.dst.kind();
        var from = inst.kind;
        if (!from.isFloat()) {
            integerToFloat(inst, Operands.size(from), to == Kind.F32);
        } else if (!to.isFloat()) {
            floatToInteger(inst, Operands.size(to), from == Kind.F32);
        } else {
            floatToFloat(inst, from);
        }
    }

    /** Only the low half is written: clearing the register first cuts the dependency on its old value. */
    private void integerToFloat(VInst inst, OpSize size, boolean single) {
        var dst = Operands.xmm(inst.dst);
        asm.zero(dst);
        if (inst.src[0] instanceof AStack s) {
            if (single) {
                asm.cvtsi2ss(size, dst, operands.stack(s));
            } else {
                asm.cvtsi2sd(size, dst, operands.stack(s));
            }
        } else if (single) {
            asm.cvtsi2ss(size, dst, Operands.gpr(inst.src[0]));
        } else {
            asm.cvtsi2sd(size, dst, Operands.gpr(inst.src[0]));
        }
    }

    private void floatToInteger(VInst inst, OpSize size, boolean single) {
        var dst = Operands.gpr(inst.dst);
        if (inst.src[0] instanceof AStack s) {
            if (single) {
                asm.cvttss2si(size, dst, operands.stack(s));
            } else {
                asm.cvttsd2si(size, dst, operands.stack(s));
            }
        } else if (single) {
            asm.cvttss2si(size, dst, Operands.xmm(inst.src[0]));
        } else {
            asm.cvttsd2si(size, dst, Operands.xmm(inst.src[0]));
        }
    }

    private void floatToFloat(VInst inst, Kind from) {
        var op = from == Kind.F32 ? SseOp.CVTSS2SD : SseOp.CVTSD2SS;
        var dst = Operands.xmm(inst.dst);
        if (inst.src[0] instanceof AStack s) {
            asm.sse(op, dst, operands.stack(s));
        } else {
            asm.sse(op, dst, Operands.xmm(inst.src[0]));
        }
    }

    private void emitFloat(VInst inst) {
        boolean single = inst.kind == Kind.F32;
        switch (inst.op) {
            case ADD -> floatOp(single ? SseOp.ADDSS : SseOp.ADDSD, inst);
            case SUB -> floatOp(single ? SseOp.SUBSS : SseOp.SUBSD, inst);
            case MUL -> floatOp(single ? SseOp.MULSS : SseOp.MULSD, inst);
            case DIV -> floatOp(single ? SseOp.DIVSS : SseOp.DIVSD, inst);
            case NEG -> {
                requireTied(inst);
                asm.sse(single ? SseOp.XORPS : SseOp.XORPD, Operands.xmm(inst.dst), Mem.rip(signMask(single)));
            }
            case ABS -> {
                requireTied(inst);
                asm.sse(single ? SseOp.ANDPS : SseOp.ANDPD, Operands.xmm(inst.dst), Mem.rip(single
                        ? asm.constant128(0x7FFF_FFFF_7FFF_FFFFL, 0x7FFF_FFFF_7FFF_FFFFL) : asm.constant128(Long.MAX_VALUE, Long.MAX_VALUE)));
            }
            case SQRT -> {
                var op = single ? SseOp.SQRTSS : SseOp.SQRTSD;
                if (inst.src[0] instanceof AStack s) {
                    asm.sse(op, Operands.xmm(inst.dst), operands.stack(s));
                } else {
                    asm.sse(op, Operands.xmm(inst.dst), Operands.xmm(inst.src[0]));
                }
            }
            case ROUND -> {
                var op = single ? SseOp.ROUNDSS : SseOp.ROUNDSD;
                int mode = 8 | ((Const) inst.src[1]).intValue();
                if (inst.src[0] instanceof AStack s) {
                    asm.sse(op, Operands.xmm(inst.dst), operands.stack(s), mode);
                } else {
                    asm.sse(op, Operands.xmm(inst.dst), Operands.xmm(inst.src[0]), mode);
                }
            }
            default -> throw new InternalCompilerError("float arithmetic " + inst);
        }
    }

    private dev.gatun.x64.asm.Label signMask(boolean single) {
        return single ? asm.constant128(0x8000_0000_8000_0000L, 0x8000_0000_8000_0000L)
                : asm.constant128(Long.MIN_VALUE, Long.MIN_VALUE);
    }

    private void floatOp(SseOp op, VInst inst) {
        requireTied(inst);
        floatSource(op, Operands.xmm(inst.dst), inst, 1);
    }

    /** {@code op dst, source}, the source being a register, a spill slot, a constant or the instruction's memory operand. */
    void floatSource(SseOp op, Xmm dst, VInst inst, int index) {
        if (inst.mem != null) {
            asm.sse(op, dst, operands.mem(inst.mem));
            return;
        }
        switch (inst.src[index]) {
            case AStack s -> asm.sse(op, dst, operands.stack(s));
            case Const c -> asm.sse(op, dst, Mem.rip(c.kind() == Kind.F32 ? asm.constant32((int) c.bits()) : asm.constant64(c.bits())));
            case Operand r -> asm.sse(op, dst, Operands.xmm(r));
        }
    }

    void update(VInst inst) {
        var op = switch (inst.sub) {
            case ADD -> Alu.ADD;
            case SUB -> Alu.SUB;
            case AND -> Alu.AND;
            case OR -> Alu.OR;
            case XOR -> Alu.XOR;
            default -> throw new InternalCompilerError("update " + inst);
        };
        var size = Operands.size(inst.memType);
        if (inst.src[0] instanceof Const c) {
            asm.alu(op, size, operands.mem(inst.mem), c.intValue());
        } else {
            asm.alu(op, size, operands.mem(inst.mem), Operands.gpr(inst.src[0]));
        }
    }

    /** Moves the stack pointer down by a size rounded up to 16; {@code overflow} is reached when that passes the limit. */
    void allocate(VInst inst, int outgoing, dev.gatun.x64.asm.Label overflow) {
        var scratch = Operands.SCRATCH;
        var dst = Operands.gpr(inst.dst);
        if (inst.src[0] instanceof Const c) {
            asm.movImm(scratch, c.bits() + 15 & -16);
        } else {
            asm.mov(OpSize.QWORD, scratch, Operands.gpr(inst.src[0]));
            asm.add(OpSize.QWORD, scratch, 15);
            asm.jcc(dev.gatun.x64.asm.Cond.B, overflow);
            asm.and(OpSize.QWORD, scratch, -16);
        }
        asm.mov(OpSize.QWORD, dst, Gpr.RSP);
        asm.sub(OpSize.QWORD, dst, scratch);
        asm.jcc(dev.gatun.x64.asm.Cond.B, overflow);
        // The other limit may be raised just now, to have the thread polled.
        asm.cmp(OpSize.QWORD, dst, Mem.base(Operands.CONTEXT, dev.gatun.jit.code.ThreadContext.OWN_STACK_LIMIT));
        asm.jcc(dev.gatun.x64.asm.Cond.B, overflow);
        asm.mov(OpSize.QWORD, Gpr.RSP, dst);
        if (outgoing != 0) {
            asm.add(OpSize.QWORD, dst, outgoing);
        }
    }
}
