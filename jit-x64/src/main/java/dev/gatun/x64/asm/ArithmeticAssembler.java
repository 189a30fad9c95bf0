package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;

/**
 * Integer arithmetic. Users see it as {@link X64Assembler}.
 *
 * <p>An {@code int} immediate is sign-extended to the operation's width; for BYTE and WORD the unsigned spelling
 * (0 to 255, 0 to 65535) is taken as well, and anything outside both is an error.
 */
public abstract sealed class ArithmeticAssembler extends ControlAssembler permits IntegerAssembler {
    ArithmeticAssembler(boolean listing) {
        super(listing);
    }

    /** The immediate as the signed value of its width. */
    static int narrow(OpSize size, int imm) {
        int value = switch (size) {
            case BYTE -> (byte) imm;
            case WORD -> (short) imm;
            case DWORD, QWORD -> imm;
        };
        if (value != imm && imm >>> size.bits() != 0) {
            throw new InternalCompilerError("immediate " + imm + " does not fit " + size);
        }
        return value;
    }

    static void notByte(OpSize size) {
        if (size == OpSize.BYTE) {
            throw new InternalCompilerError("this instruction has no byte form");
        }
    }

    private static int count(int imm) {
        if (imm < 0 || imm > 255) {
            throw new InternalCompilerError("shift count " + imm + " is not a byte");
        }
        return imm;
    }

    // ---- the generic doors

    public final void alu(Alu op, OpSize size, Gpr dst, Gpr src) {
        register(size == OpSize.BYTE ? op.rm8r8 : op.rmr, size.ordinal(), src.number(), dst.number(), 0);
    }

    public final void alu(Alu op, OpSize size, Gpr dst, Mem src) {
        memory(size == OpSize.BYTE ? op.r8rm8 : op.rrm, size.ordinal(), dst.number(), src, 0);
    }

    public final void alu(Alu op, OpSize size, Mem dst, Gpr src) {
        memory(size == OpSize.BYTE ? op.rm8r8 : op.rmr, size.ordinal(), src.number(), dst, 0);
    }

    /** With an immediate, in the shortest form. */
    public final void alu(Alu op, OpSize size, Gpr dst, int imm) {
        int value = narrow(size, imm);
        if (size == OpSize.BYTE) {
            if (dst == Gpr.RAX) {
                immediateOnly(op.al8, 0, value);
            } else {
                register(op.rm8imm8, 0, 0, dst.number(), value);
            }
        } else if (value == (byte) value) {
            register(op.rmimm8, size.ordinal(), 0, dst.number(), value);
        } else if (dst == Gpr.RAX) {
            immediateOnly(op.acc, size.ordinal(), value);
        } else {
            register(op.rmimm, size.ordinal(), 0, dst.number(), value);
        }
    }

    /** With an immediate, in the shortest form. */
    public final void alu(Alu op, OpSize size, Mem dst, int imm) {
        int value = narrow(size, imm);
        Row row = size == OpSize.BYTE ? op.rm8imm8 : value == (byte) value ? op.rmimm8 : op.rmimm;
        memory(row, size.ordinal(), 0, dst, value);
    }

    /** By an immediate count, 0 to 255. */
    public final void shift(Shift op, OpSize size, Gpr dst, int count) {
        boolean isByte = size == OpSize.BYTE;
        if (count(count) == 1) {
            register(isByte ? op.byOne8 : op.byOne, size.ordinal(), 0, dst.number(), 0);
        } else {
            register(isByte ? op.byImm8 : op.byImm, size.ordinal(), 0, dst.number(), count);
        }
    }

    /** By an immediate count, 0 to 255. */
    public final void shift(Shift op, OpSize size, Mem dst, int count) {
        boolean isByte = size == OpSize.BYTE;
        if (count(count) == 1) {
            memory(isByte ? op.byOne8 : op.byOne, size.ordinal(), 0, dst, 0);
        } else {
            memory(isByte ? op.byImm8 : op.byImm, size.ordinal(), 0, dst, count);
        }
    }

    /** By the count in cl. */
    public final void shiftCl(Shift op, OpSize size, Gpr dst) {
        register(size == OpSize.BYTE ? op.byCl8 : op.byCl, size.ordinal(), 0, dst.number(), 0);
    }

    /** By the count in cl. */
    public final void shiftCl(Shift op, OpSize size, Mem dst) {
        memory(size == OpSize.BYTE ? op.byCl8 : op.byCl, size.ordinal(), 0, dst, 0);
    }

    public final void unary(Unary op, OpSize size, Gpr operand) {
        register(size == OpSize.BYTE ? op.rm8 : op.rm, size.ordinal(), 0, operand.number(), 0);
    }

    public final void unary(Unary op, OpSize size, Mem operand) {
        memory(size == OpSize.BYTE ? op.rm8 : op.rm, size.ordinal(), 0, operand, 0);
    }

    // ---- by mnemonic

    public final void add(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.ADD, size, dst, src);
    }

    public final void add(OpSize size, Gpr dst, Mem src) {
        alu(Alu.ADD, size, dst, src);
    }

    public final void add(OpSize size, Mem dst, Gpr src) {
        alu(Alu.ADD, size, dst, src);
    }

    public final void add(OpSize size, Gpr dst, int imm) {
        alu(Alu.ADD, size, dst, imm);
    }

    public final void add(OpSize size, Mem dst, int imm) {
        alu(Alu.ADD, size, dst, imm);
    }

    public final void or(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.OR, size, dst, src);
    }

    public final void or(OpSize size, Gpr dst, Mem src) {
        alu(Alu.OR, size, dst, src);
    }

    public final void or(OpSize size, Mem dst, Gpr src) {
        alu(Alu.OR, size, dst, src);
    }

    public final void or(OpSize size, Gpr dst, int imm) {
        alu(Alu.OR, size, dst, imm);
    }

    public final void or(OpSize size, Mem dst, int imm) {
        alu(Alu.OR, size, dst, imm);
    }

    public final void adc(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.ADC, size, dst, src);
    }

    public final void adc(OpSize size, Gpr dst, Mem src) {
        alu(Alu.ADC, size, dst, src);
    }

    public final void adc(OpSize size, Mem dst, Gpr src) {
        alu(Alu.ADC, size, dst, src);
    }

    public final void adc(OpSize size, Gpr dst, int imm) {
        alu(Alu.ADC, size, dst, imm);
    }

    public final void adc(OpSize size, Mem dst, int imm) {
        alu(Alu.ADC, size, dst, imm);
    }

    public final void sbb(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.SBB, size, dst, src);
    }

    public final void sbb(OpSize size, Gpr dst, Mem src) {
        alu(Alu.SBB, size, dst, src);
    }

    public final void sbb(OpSize size, Mem dst, Gpr src) {
        alu(Alu.SBB, size, dst, src);
    }

    public final void sbb(OpSize size, Gpr dst, int imm) {
        alu(Alu.SBB, size, dst, imm);
    }

    public final void sbb(OpSize size, Mem dst, int imm) {
        alu(Alu.SBB, size, dst, imm);
    }

    public final void and(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.AND, size, dst, src);
    }

    public final void and(OpSize size, Gpr dst, Mem src) {
        alu(Alu.AND, size, dst, src);
    }

    public final void and(OpSize size, Mem dst, Gpr src) {
        alu(Alu.AND, size, dst, src);
    }

    public final void and(OpSize size, Gpr dst, int imm) {
        alu(Alu.AND, size, dst, imm);
    }

    public final void and(OpSize size, Mem dst, int imm) {
        alu(Alu.AND, size, dst, imm);
    }

    public final void sub(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.SUB, size, dst, src);
    }

    public final void sub(OpSize size, Gpr dst, Mem src) {
        alu(Alu.SUB, size, dst, src);
    }

    public final void sub(OpSize size, Mem dst, Gpr src) {
        alu(Alu.SUB, size, dst, src);
    }

    public final void sub(OpSize size, Gpr dst, int imm) {
        alu(Alu.SUB, size, dst, imm);
    }

    public final void sub(OpSize size, Mem dst, int imm) {
        alu(Alu.SUB, size, dst, imm);
    }

    public final void xor(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.XOR, size, dst, src);
    }

    public final void xor(OpSize size, Gpr dst, Mem src) {
        alu(Alu.XOR, size, dst, src);
    }

    public final void xor(OpSize size, Mem dst, Gpr src) {
        alu(Alu.XOR, size, dst, src);
    }

    public final void xor(OpSize size, Gpr dst, int imm) {
        alu(Alu.XOR, size, dst, imm);
    }

    public final void xor(OpSize size, Mem dst, int imm) {
        alu(Alu.XOR, size, dst, imm);
    }

    public final void cmp(OpSize size, Gpr dst, Gpr src) {
        alu(Alu.CMP, size, dst, src);
    }

    public final void cmp(OpSize size, Gpr dst, Mem src) {
        alu(Alu.CMP, size, dst, src);
    }

    public final void cmp(OpSize size, Mem dst, Gpr src) {
        alu(Alu.CMP, size, dst, src);
    }

    public final void cmp(OpSize size, Gpr dst, int imm) {
        alu(Alu.CMP, size, dst, imm);
    }

    public final void cmp(OpSize size, Mem dst, int imm) {
        alu(Alu.CMP, size, dst, imm);
    }

    public final void shl(OpSize size, Gpr dst, int count) {
        shift(Shift.SHL, size, dst, count);
    }

    public final void shr(OpSize size, Gpr dst, int count) {
        shift(Shift.SHR, size, dst, count);
    }

    public final void sar(OpSize size, Gpr dst, int count) {
        shift(Shift.SAR, size, dst, count);
    }

    public final void rol(OpSize size, Gpr dst, int count) {
        shift(Shift.ROL, size, dst, count);
    }

    public final void ror(OpSize size, Gpr dst, int count) {
        shift(Shift.ROR, size, dst, count);
    }

    public final void inc(OpSize size, Gpr operand) {
        unary(Unary.INC, size, operand);
    }

    public final void inc(OpSize size, Mem operand) {
        unary(Unary.INC, size, operand);
    }

    public final void dec(OpSize size, Gpr operand) {
        unary(Unary.DEC, size, operand);
    }

    public final void dec(OpSize size, Mem operand) {
        unary(Unary.DEC, size, operand);
    }

    public final void not(OpSize size, Gpr operand) {
        unary(Unary.NOT, size, operand);
    }

    public final void not(OpSize size, Mem operand) {
        unary(Unary.NOT, size, operand);
    }

    public final void neg(OpSize size, Gpr operand) {
        unary(Unary.NEG, size, operand);
    }

    public final void neg(OpSize size, Mem operand) {
        unary(Unary.NEG, size, operand);
    }

    public final void mul(OpSize size, Gpr operand) {
        unary(Unary.MUL, size, operand);
    }

    public final void mul(OpSize size, Mem operand) {
        unary(Unary.MUL, size, operand);
    }

    public final void imul(OpSize size, Gpr operand) {
        unary(Unary.IMUL, size, operand);
    }

    public final void imul(OpSize size, Mem operand) {
        unary(Unary.IMUL, size, operand);
    }

    public final void div(OpSize size, Gpr operand) {
        unary(Unary.DIV, size, operand);
    }

    public final void div(OpSize size, Mem operand) {
        unary(Unary.DIV, size, operand);
    }

    public final void idiv(OpSize size, Gpr operand) {
        unary(Unary.IDIV, size, operand);
    }

    public final void idiv(OpSize size, Mem operand) {
        unary(Unary.IDIV, size, operand);
    }

    public final void imul(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.IMUL_R_RM, size, dst, src);
    }

    public final void imul(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.IMUL_R_RM, size, dst, src);
    }

    public final void imul(OpSize size, Gpr dst, Gpr src, int imm) {
        notByte(size);
        int value = narrow(size, imm);
        register(value == (byte) value ? IntegerRows.IMUL_R_RM_IMM8 : IntegerRows.IMUL_R_RM_IMM, size.ordinal(),
                dst.number(), src.number(), value);
    }

    public final void imul(OpSize size, Gpr dst, Mem src, int imm) {
        notByte(size);
        int value = narrow(size, imm);
        memory(value == (byte) value ? IntegerRows.IMUL_R_RM_IMM8 : IntegerRows.IMUL_R_RM_IMM, size.ordinal(),
                dst.number(), src, value);
    }

    /** Sign-extends eax into edx:eax. */
    public final void cdq() {
        fixed(IntegerRows.CDQ);
    }

    /** Sign-extends rax into rdx:rax. */
    public final void cqo() {
        fixed(IntegerRows.CQO);
    }

    public final void test(OpSize size, Gpr a, Gpr b) {
        register(size == OpSize.BYTE ? IntegerRows.TEST_RM8_R8 : IntegerRows.TEST_RM_R, size.ordinal(), b.number(),
                a.number(), 0);
    }

    public final void test(OpSize size, Mem a, Gpr b) {
        memory(size == OpSize.BYTE ? IntegerRows.TEST_RM8_R8 : IntegerRows.TEST_RM_R, size.ordinal(), b.number(), a,
                0);
    }

    public final void test(OpSize size, Gpr a, int imm) {
        int value = narrow(size, imm);
        if (size == OpSize.BYTE) {
            if (a == Gpr.RAX) {
                immediateOnly(IntegerRows.TEST_AL_IMM8, 0, value);
            } else {
                register(IntegerRows.TEST_RM8_IMM8, 0, 0, a.number(), value);
            }
        } else if (a == Gpr.RAX) {
            immediateOnly(IntegerRows.TEST_ACC_IMM, size.ordinal(), value);
        } else {
            register(IntegerRows.TEST_RM_IMM, size.ordinal(), 0, a.number(), value);
        }
    }

    public final void test(OpSize size, Mem a, int imm) {
        memory(size == OpSize.BYTE ? IntegerRows.TEST_RM8_IMM8 : IntegerRows.TEST_RM_IMM, size.ordinal(), 0, a,
                narrow(size, imm));
    }

    // ---- bits

    /** Index of the lowest set bit; undefined for 0, ZF tells. */
    public final void bsf(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.BSF, size, dst, src);
    }

    /** Index of the lowest set bit; undefined for 0, ZF tells. */
    public final void bsf(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.BSF, size, dst, src);
    }

    /** Index of the highest set bit; undefined for 0, ZF tells. */
    public final void bsr(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.BSR, size, dst, src);
    }

    /** Index of the highest set bit; undefined for 0, ZF tells. */
    public final void bsr(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.BSR, size, dst, src);
    }

    /** Zeros below the lowest set bit, the width for 0. BMI1: older processors run it as {@code bsf}. */
    public final void tzcnt(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.TZCNT, size, dst, src);
    }

    /** Zeros below the lowest set bit, the width for 0. BMI1: older processors run it as {@code bsf}. */
    public final void tzcnt(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.TZCNT, size, dst, src);
    }

    /** Zeros above the highest set bit, the width for 0. Processors without it run {@code bsr}. */
    public final void lzcnt(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.LZCNT, size, dst, src);
    }

    /** Zeros above the highest set bit, the width for 0. Processors without it run {@code bsr}. */
    public final void lzcnt(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.LZCNT, size, dst, src);
    }

    /** Number of set bits. */
    public final void popcnt(OpSize size, Gpr dst, Gpr src) {
        source(IntegerRows.POPCNT, size, dst, src);
    }

    /** Number of set bits. */
    public final void popcnt(OpSize size, Gpr dst, Mem src) {
        source(IntegerRows.POPCNT, size, dst, src);
    }

    /** Reverses the bytes of a DWORD or QWORD. */
    public final void bswap(OpSize size, Gpr dst) {
        if (size.ordinal() < DWORD) {
            throw new InternalCompilerError("bswap has no form for " + size);
        }
        inOpcode(size == OpSize.QWORD ? IntegerRows.BSWAP64 : IntegerRows.BSWAP32, size.ordinal(), dst.number(), 0);
    }

    /** Copies bit {@code index} (modulo the width) of {@code operand} to CF. */
    public final void bt(OpSize size, Gpr operand, Gpr index) {
        notByte(size);
        register(IntegerRows.BT_RM_R, size.ordinal(), index.number(), operand.number(), 0);
    }

    /** Copies bit {@code index} (0 to 255, modulo the width) of {@code operand} to CF. */
    public final void bt(OpSize size, Gpr operand, int index) {
        notByte(size);
        register(IntegerRows.BT_RM_IMM8, size.ordinal(), 0, operand.number(), count(index));
    }

    /** Copies bit {@code index} (0 to 255, modulo the width) of memory to CF. */
    public final void bt(OpSize size, Mem operand, int index) {
        notByte(size);
        memory(IntegerRows.BT_RM_IMM8, size.ordinal(), 0, operand, count(index));
    }

    private void source(Row row, OpSize size, Gpr dst, Gpr src) {
        notByte(size);
        register(row, size.ordinal(), dst.number(), src.number(), 0);
    }

    private void source(Row row, OpSize size, Gpr dst, Mem src) {
        notByte(size);
        memory(row, size.ordinal(), dst.number(), src, 0);
    }
}
