package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import java.util.HashMap;
import java.util.Map;

/**
 * The kinds of operand that a {@link Row} can have, by their spelling there. {@code v} stands for the width that the
 * caller chooses, 16, 32 or 64 bits.
 */
enum Operand {
    R8("r8", Role.REG, 0), R16("r16", Role.REG, 1), R32("r32", Role.REG, 2), R64("r64", Role.REG, 3),
    RV("rv", Role.REG, Operand.SIZED),
    RM8("rm8", Role.RM, 0), RM16("rm16", Role.RM, 1), RM32("rm32", Role.RM, 2), RM64("rm64", Role.RM, 3),
    RMV("rmv", Role.RM, Operand.SIZED),
    /** A general-purpose register in the rm field; memory not allowed. */
    RR64("rr64", Role.RM_REGISTER, 3), RRV("rrv", Role.RM_REGISTER, Operand.SIZED),
    M("m", Role.RM_MEMORY, Operand.UNSIZED), M8("m8", Role.RM_MEMORY, 0), M16("m16", Role.RM_MEMORY, 1),
    M32("m32", Role.RM_MEMORY, 2), M64("m64", Role.RM_MEMORY, 3), M128("m128", Role.RM_MEMORY, 4),
    MV("mv", Role.RM_MEMORY, Operand.SIZED),
    XMM("xmm", Role.REG, 4),
    XM16("xmm/m16", Role.RM, 1), XM32("xmm/m32", Role.RM, 2), XM64("xmm/m64", Role.RM, 3),
    XM128("xmm/m128", Role.RM, 4),
    /** A vector register in the rm field; memory not allowed. */
    XR("xmm/r", Role.RM_REGISTER, 4),
    /** A byte taken as signed and extended to the operation's width. */
    IMM8("imm8", Role.IMMEDIATE, 0),
    /** A byte taken as unsigned: a count, a selector. */
    UIMM8("uimm8", Role.IMMEDIATE, 0),
    IMM16("imm16", Role.IMMEDIATE, 1), IMM32("imm32", Role.IMMEDIATE, 2), IMM64("imm64", Role.IMMEDIATE, 3),
    /** As wide as the operation, but at most 32 bits, sign-extended. */
    IMMV("immv", Role.IMMEDIATE, Operand.SIZED),
    REL8("rel8", Role.TARGET, 0), REL32("rel32", Role.TARGET, 2),
    /** The accumulator of the chosen width. */
    ACC("acc", Role.FIXED, Operand.SIZED),
    AL("al", Role.FIXED, 0), AX("ax", Role.FIXED, 1), CL("cl", Role.FIXED, 0), ONE("1", Role.FIXED, 0),
    ST("st", Role.FIXED, 0), ST1("st(1)", Role.FIXED, 0);

    /** Where an operand is encoded. */
    enum Role {
        /** The reg field of ModRM, or the low bits of an opcode {@code +r}. */
        REG,
        /** The rm field: a register or memory. */
        RM, RM_REGISTER, RM_MEMORY, IMMEDIATE, TARGET,
        /** Nowhere: the opcode implies it. */
        FIXED;

        boolean isRm() {
            return this == RM || this == RM_REGISTER || this == RM_MEMORY;
        }
    }

    static final int SIZED = -1;
    static final int UNSIZED = -2;

    private static final Map<String, Operand> BY_SPELLING = new HashMap<>();

    static {
        for (Operand o : values()) {
            BY_SPELLING.put(o.spelling, o);
        }
    }

    final String spelling;
    final Role role;
    /** Log2 of the width in bytes, SIZED or UNSIZED. */
    final int log2;

    Operand(String spelling, Role role, int log2) {
        this.spelling = spelling;
        this.role = role;
        this.log2 = log2;
    }

    static Operand parse(String spelling) {
        Operand found = BY_SPELLING.get(spelling);
        if (found == null) {
            throw new InternalCompilerError("unknown operand kind " + spelling);
        }
        return found;
    }

    boolean isVector() {
        return switch (this) {
            case XMM, XM16, XM32, XM64, XM128, XR -> true;
            default -> false;
        };
    }
}
