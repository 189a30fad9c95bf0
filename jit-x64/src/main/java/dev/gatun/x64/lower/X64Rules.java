package dev.gatun.x64.lower;

import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;

/** Which operands x86-64 can take from memory: at most one of an instruction, and never the result of a float operation. */
public final class X64Rules implements OperandRules {
    @Override
    public boolean sourceNeedsRegister(VInst inst, int index) {
        boolean tied = inst.dst != null && inst.src[0] == inst.dst;
        return switch (inst.op) {
            case MOV, SEXT8, SEXT16, ZEXT8, ZEXT16, SEXT32, ZEXT32, TRUNC, CVT, SQRT, ROUND, CALL, TAIL_CALL, RET, SIGN, PARAM, RESULT, TRACE,
                    ENDFILTER, NEW -> inst.op == VOp.NEW && index == 1 && inst.src[1] instanceof VReg;
            case DIV, REM, UDIV, UREM, MULHI, UMULHI, MUL_OVF_UN -> inst.kind.isFloat() && index == 0;
            case NEG, NOT, SHL, SHR, SAR -> inst.kind.isFloat();
            case ADD, SUB, AND, OR, XOR, ADD_OVF, ADD_OVF_UN, SUB_OVF, SUB_OVF_UN -> inst.kind.isFloat() ? index == 0
                    : !tied || index == 1 || inst.mem != null;
            case MUL -> index == 0 && (inst.kind.isFloat() || !(inst.src.length > 1 && inst.src[1] instanceof Const));
            case MUL_OVF -> index == 0;
            case SET, CHECK, BRCC -> index == 0 && !(inst.mem == null && !inst.kind.isFloat() && inst.src[1] instanceof Const);
            case XCHG, XADD, CMPXCHG, FENCE, STORE, UPDATE, SWITCH, ALLOCA, ABS, LOAD, LEA, NULLCHECK, TRAP, BR, COPY, ZERO, TRY, CATCH, FILTER -> true;
        };
    }

    @Override
    public boolean destinationNeedsRegister(VInst inst) {
        boolean tied = inst.src.length > 0 && inst.src[0] == inst.dst;
        return switch (inst.op) {
            case MOV, PARAM -> false;
            case NEG, NOT, SHL, SHR, SAR -> inst.kind.isFloat();
            case ADD, SUB, AND, OR, XOR, ADD_OVF, ADD_OVF_UN, SUB_OVF, SUB_OVF_UN -> inst.kind.isFloat() || !tied || inst.mem != null;
            default -> true;
        };
    }
}
