package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Symbol;

/** Moves, extensions, atomic and string operations. Users see it as {@link X64Assembler}. */
public abstract sealed class IntegerAssembler extends ArithmeticAssembler permits VectorAssembler {
    IntegerAssembler(boolean listing) {
        super(listing);
    }

    // ---- mov

    public final void mov(OpSize size, Gpr dst, Gpr src) {
        register(size == OpSize.BYTE ? IntegerRows.MOV_RM8_R8 : IntegerRows.MOV_RM_R, size.ordinal(), src.number(),
                dst.number(), 0);
    }

    public final void mov(OpSize size, Gpr dst, Mem src) {
        memory(size == OpSize.BYTE ? IntegerRows.MOV_R8_RM8 : IntegerRows.MOV_R_RM, size.ordinal(), dst.number(), src,
                0);
    }

    public final void mov(OpSize size, Mem dst, Gpr src) {
        memory(size == OpSize.BYTE ? IntegerRows.MOV_RM8_R8 : IntegerRows.MOV_RM_R, size.ordinal(), src.number(), dst,
                0);
    }

    /** Stores an immediate; QWORD sign-extends its 32 bits. */
    public final void mov(OpSize size, Mem dst, int imm) {
        memory(size == OpSize.BYTE ? IntegerRows.MOV_RM8_IMM8 : IntegerRows.MOV_RM_IMM, size.ordinal(), 0, dst,
                narrow(size, imm));
    }

    /** Loads an immediate; QWORD sign-extends its 32 bits ({@link #movImm} finds shorter forms). Flags stay. */
    public final void mov(OpSize size, Gpr dst, int imm) {
        int value = narrow(size, imm);
        switch (size) {
            case BYTE -> inOpcode(IntegerRows.MOV_R8_IMM8, 0, dst.number(), value);
            case WORD -> inOpcode(IntegerRows.MOV_R16_IMM16, 1, dst.number(), value);
            case DWORD -> inOpcode(IntegerRows.MOV_R32_IMM32, DWORD, dst.number(), value);
            case QWORD -> register(IntegerRows.MOV_RM_IMM, QWORD, 0, dst.number(), value);
        }
    }

    /** Sets all 64 bits of a register in the shortest way that leaves the flags alone: 5, 7 or 10 bytes. */
    public final void movImm(Gpr dst, long value) {
        if (value >>> 32 == 0) {
            inOpcode(IntegerRows.MOV_R32_IMM32, DWORD, dst.number(), (int) value);
        } else if (value == (int) value) {
            register(IntegerRows.MOV_RM_IMM, QWORD, 0, dst.number(), (int) value);
        } else {
            inOpcode(IntegerRows.MOV_R64_IMM64, QWORD, dst.number(), value);
        }
    }

    /** The ten-byte {@code mov r64, imm64}, whatever the value: for code that is patched. */
    public final void movImm64(Gpr dst, long value) {
        inOpcode(IntegerRows.MOV_R64_IMM64, QWORD, dst.number(), value);
    }

    /** {@code mov r64, symbol + addend} through an {@code ABS64} relocation. */
    public final void movImm64(Gpr dst, Symbol symbol, int addend) {
        symbolInOpcode(IntegerRows.MOV_R64_IMM64, dst.number(), symbol, addend);
    }

    /** Clears all 64 bits of a register with {@code xor}, which changes the flags. */
    public final void zero(Gpr dst) {
        register(Alu.XOR.rmr, DWORD, dst.number(), dst.number(), 0);
    }

    // ---- extensions and addresses

    /** Zero-extends; DWORD to QWORD is a {@code mov r32, r32}. */
    public final void movzx(OpSize to, OpSize from, Gpr dst, Gpr src) {
        checkExtension(to, from);
        switch (from) {
            case BYTE -> register(IntegerRows.MOVZX_R_RM8, to.ordinal(), dst.number(), src.number(), 0);
            case WORD -> register(IntegerRows.MOVZX_R_RM16, to.ordinal(), dst.number(), src.number(), 0);
            default -> mov(OpSize.DWORD, dst, src);
        }
    }

    /** Loads and zero-extends; DWORD to QWORD is a {@code mov r32, m32}. */
    public final void movzx(OpSize to, OpSize from, Gpr dst, Mem src) {
        checkExtension(to, from);
        switch (from) {
            case BYTE -> memory(IntegerRows.MOVZX_R_RM8, to.ordinal(), dst.number(), src, 0);
            case WORD -> memory(IntegerRows.MOVZX_R_RM16, to.ordinal(), dst.number(), src, 0);
            default -> mov(OpSize.DWORD, dst, src);
        }
    }

    /** Sign-extends; DWORD to QWORD is {@code movsxd}. */
    public final void movsx(OpSize to, OpSize from, Gpr dst, Gpr src) {
        checkExtension(to, from);
        register(signExtension(from), to.ordinal(), dst.number(), src.number(), 0);
    }

    /** Loads and sign-extends; DWORD to QWORD is {@code movsxd}. */
    public final void movsx(OpSize to, OpSize from, Gpr dst, Mem src) {
        checkExtension(to, from);
        memory(signExtension(from), to.ordinal(), dst.number(), src, 0);
    }

    /** {@code movsxd r64, r32}. */
    public final void movsxd(Gpr dst, Gpr src) {
        register(IntegerRows.MOVSXD, QWORD, dst.number(), src.number(), 0);
    }

    /** {@code movsxd r64, m32}. */
    public final void movsxd(Gpr dst, Mem src) {
        memory(IntegerRows.MOVSXD, QWORD, dst.number(), src, 0);
    }

    private static Row signExtension(OpSize from) {
        return switch (from) {
            case BYTE -> IntegerRows.MOVSX_R_RM8;
            case WORD -> IntegerRows.MOVSX_R_RM16;
            default -> IntegerRows.MOVSXD;
        };
    }

    private static void checkExtension(OpSize to, OpSize from) {
        if (to.ordinal() <= from.ordinal()) {
            throw new InternalCompilerError("cannot extend " + from + " to " + to);
        }
    }

    /** The address of {@code src}, WORD, DWORD or QWORD wide. */
    public final void lea(OpSize size, Gpr dst, Mem src) {
        notByte(size);
        memory(IntegerRows.LEA, size.ordinal(), dst.number(), src, 0);
    }

    // ---- conditions

    /** Sets the low byte to 0 or 1 and keeps the rest of the register. */
    public final void setcc(Cond cond, Gpr dst) {
        register(IntegerRows.SETCC[cond.code()], 0, 0, dst.number(), 0);
    }

    public final void setcc(Cond cond, Mem dst) {
        memory(IntegerRows.SETCC[cond.code()], 0, 0, dst, 0);
    }

    /** Moves on a condition; a DWORD clears the upper half of {@code dst} even where it does not move. */
    public final void cmovcc(Cond cond, OpSize size, Gpr dst, Gpr src) {
        notByte(size);
        register(IntegerRows.CMOVCC[cond.code()], size.ordinal(), dst.number(), src.number(), 0);
    }

    /** Moves on a condition; the memory is read either way. */
    public final void cmovcc(Cond cond, OpSize size, Gpr dst, Mem src) {
        notByte(size);
        memory(IntegerRows.CMOVCC[cond.code()], size.ordinal(), dst.number(), src, 0);
    }

    // ---- exchange and atomic operations

    public final void xchg(OpSize size, Gpr a, Gpr b) {
        register(size == OpSize.BYTE ? IntegerRows.XCHG_RM8_R8 : IntegerRows.XCHG_RM_R, size.ordinal(), b.number(),
                a.number(), 0);
    }

    /** Exchanges with memory: atomic, and a full fence, without a lock prefix. */
    public final void xchg(OpSize size, Mem mem, Gpr reg) {
        memory(size == OpSize.BYTE ? IntegerRows.XCHG_RM8_R8 : IntegerRows.XCHG_RM_R, size.ordinal(), reg.number(),
                mem, 0);
    }

    /** Atomically: if memory equals al/ax/eax/rax, store {@code src} and set ZF; else load rax from it. */
    public final void lockCmpxchg(OpSize size, Mem mem, Gpr src) {
        memory(size == OpSize.BYTE ? IntegerRows.LOCK_CMPXCHG_M8_R8 : IntegerRows.LOCK_CMPXCHG_M_R, size.ordinal(),
                src.number(), mem, 0);
    }

    /** As {@link #lockCmpxchg}, with rdx:rax compared and rcx:rbx stored; memory must be 16-byte aligned. */
    public final void lockCmpxchg16b(Mem mem) {
        memory(IntegerRows.LOCK_CMPXCHG16B, QWORD, 0, mem, 0);
    }

    /** Atomically adds {@code reg} to memory and leaves the old value in {@code reg}. */
    public final void lockXadd(OpSize size, Mem mem, Gpr reg) {
        memory(size == OpSize.BYTE ? IntegerRows.LOCK_XADD_M8_R8 : IntegerRows.LOCK_XADD_M_R, size.ordinal(),
                reg.number(), mem, 0);
    }

    /** Atomically adds to memory; not for BYTE. */
    public final void lockAdd(OpSize size, Mem mem, Gpr src) {
        notByte(size);
        memory(IntegerRows.LOCK_ADD_M_R, size.ordinal(), src.number(), mem, 0);
    }

    /** Atomically adds an immediate to memory; not for BYTE. {@code lock add [rsp], 0} is the cheapest full fence. */
    public final void lockAdd(OpSize size, Mem mem, int imm) {
        notByte(size);
        int value = narrow(size, imm);
        memory(value == (byte) value ? IntegerRows.LOCK_ADD_M_IMM8 : IntegerRows.LOCK_ADD_M_IMM, size.ordinal(), 0,
                mem, value);
    }

    /** Atomically ors into memory; not for BYTE. */
    public final void lockOr(OpSize size, Mem mem, Gpr src) {
        notByte(size);
        memory(IntegerRows.LOCK_OR_M_R, size.ordinal(), src.number(), mem, 0);
    }

    /** Atomically ands into memory; not for BYTE. */
    public final void lockAnd(OpSize size, Mem mem, Gpr src) {
        notByte(size);
        memory(IntegerRows.LOCK_AND_M_R, size.ordinal(), src.number(), mem, 0);
    }

    /** Atomically increments memory; not for BYTE. */
    public final void lockInc(OpSize size, Mem mem) {
        notByte(size);
        memory(IntegerRows.LOCK_INC_M, size.ordinal(), 0, mem, 0);
    }

    /** Atomically decrements memory; not for BYTE. */
    public final void lockDec(OpSize size, Mem mem) {
        notByte(size);
        memory(IntegerRows.LOCK_DEC_M, size.ordinal(), 0, mem, 0);
    }

    // ---- strings: rcx units from [rsi] (or of rax) to [rdi]

    /** Copies rcx bytes from [rsi] to [rdi]. */
    public final void repMovsb() {
        fixed(IntegerRows.REP_MOVSB);
    }

    /** Copies rcx times 8 bytes from [rsi] to [rdi]. */
    public final void repMovsq() {
        fixed(IntegerRows.REP_MOVSQ);
    }

    /** Stores al rcx times at [rdi]. */
    public final void repStosb() {
        fixed(IntegerRows.REP_STOSB);
    }

    /** Stores rax rcx times at [rdi]. */
    public final void repStosq() {
        fixed(IntegerRows.REP_STOSQ);
    }
}
