package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;

/** Vector and floating-point instructions. Users see it as {@link X64Assembler}. */
public abstract sealed class VectorAssembler extends IntegerAssembler permits X64Assembler {
    VectorAssembler(boolean listing) {
        super(listing);
    }

    // ---- the generic door

    /** {@code op dst, src} for an operation without immediate. */
    public final void sse(SseOp op, Xmm dst, Xmm src) {
        checkImmediate(op, false);
        register(op.row, QWORD, dst.number(), src.number(), 0);
    }

    /** {@code op dst, src} for an operation without immediate. */
    public final void sse(SseOp op, Xmm dst, Mem src) {
        checkImmediate(op, false);
        memory(op.row, QWORD, dst.number(), src, 0);
    }

    /** {@code op dst, src, imm}; the immediate is 0 to 255. */
    public final void sse(SseOp op, Xmm dst, Xmm src, int imm) {
        checkImmediate(op, true);
        register(op.row, QWORD, dst.number(), src.number(), unsignedByte(imm));
    }

    /** {@code op dst, src, imm}; the immediate is 0 to 255. */
    public final void sse(SseOp op, Xmm dst, Mem src, int imm) {
        checkImmediate(op, true);
        memory(op.row, QWORD, dst.number(), src, unsignedByte(imm));
    }

    private static void checkImmediate(SseOp op, boolean given) {
        if (op.hasImmediate() != given) {
            throw new InternalCompilerError(op + (given ? " has no immediate" : " needs an immediate"));
        }
    }

    private static int unsignedByte(int imm) {
        if (imm < 0 || imm > 255) {
            throw new InternalCompilerError("immediate " + imm + " is not a byte");
        }
        return imm;
    }

    // ---- by mnemonic

    public final void addss(Xmm dst, Xmm src) {
        sse(SseOp.ADDSS, dst, src);
    }

    public final void addss(Xmm dst, Mem src) {
        sse(SseOp.ADDSS, dst, src);
    }

    public final void addsd(Xmm dst, Xmm src) {
        sse(SseOp.ADDSD, dst, src);
    }

    public final void addsd(Xmm dst, Mem src) {
        sse(SseOp.ADDSD, dst, src);
    }

    public final void subss(Xmm dst, Xmm src) {
        sse(SseOp.SUBSS, dst, src);
    }

    public final void subss(Xmm dst, Mem src) {
        sse(SseOp.SUBSS, dst, src);
    }

    public final void subsd(Xmm dst, Xmm src) {
        sse(SseOp.SUBSD, dst, src);
    }

    public final void subsd(Xmm dst, Mem src) {
        sse(SseOp.SUBSD, dst, src);
    }

    public final void mulss(Xmm dst, Xmm src) {
        sse(SseOp.MULSS, dst, src);
    }

    public final void mulss(Xmm dst, Mem src) {
        sse(SseOp.MULSS, dst, src);
    }

    public final void mulsd(Xmm dst, Xmm src) {
        sse(SseOp.MULSD, dst, src);
    }

    public final void mulsd(Xmm dst, Mem src) {
        sse(SseOp.MULSD, dst, src);
    }

    public final void divss(Xmm dst, Xmm src) {
        sse(SseOp.DIVSS, dst, src);
    }

    public final void divss(Xmm dst, Mem src) {
        sse(SseOp.DIVSS, dst, src);
    }

    public final void divsd(Xmm dst, Xmm src) {
        sse(SseOp.DIVSD, dst, src);
    }

    public final void divsd(Xmm dst, Mem src) {
        sse(SseOp.DIVSD, dst, src);
    }

    public final void minss(Xmm dst, Xmm src) {
        sse(SseOp.MINSS, dst, src);
    }

    public final void minss(Xmm dst, Mem src) {
        sse(SseOp.MINSS, dst, src);
    }

    public final void minsd(Xmm dst, Xmm src) {
        sse(SseOp.MINSD, dst, src);
    }

    public final void minsd(Xmm dst, Mem src) {
        sse(SseOp.MINSD, dst, src);
    }

    public final void maxss(Xmm dst, Xmm src) {
        sse(SseOp.MAXSS, dst, src);
    }

    public final void maxss(Xmm dst, Mem src) {
        sse(SseOp.MAXSS, dst, src);
    }

    public final void maxsd(Xmm dst, Xmm src) {
        sse(SseOp.MAXSD, dst, src);
    }

    public final void maxsd(Xmm dst, Mem src) {
        sse(SseOp.MAXSD, dst, src);
    }

    public final void sqrtss(Xmm dst, Xmm src) {
        sse(SseOp.SQRTSS, dst, src);
    }

    public final void sqrtss(Xmm dst, Mem src) {
        sse(SseOp.SQRTSS, dst, src);
    }

    public final void sqrtsd(Xmm dst, Xmm src) {
        sse(SseOp.SQRTSD, dst, src);
    }

    public final void sqrtsd(Xmm dst, Mem src) {
        sse(SseOp.SQRTSD, dst, src);
    }

    public final void ucomiss(Xmm dst, Xmm src) {
        sse(SseOp.UCOMISS, dst, src);
    }

    public final void ucomiss(Xmm dst, Mem src) {
        sse(SseOp.UCOMISS, dst, src);
    }

    public final void ucomisd(Xmm dst, Xmm src) {
        sse(SseOp.UCOMISD, dst, src);
    }

    public final void ucomisd(Xmm dst, Mem src) {
        sse(SseOp.UCOMISD, dst, src);
    }

    public final void comiss(Xmm dst, Xmm src) {
        sse(SseOp.COMISS, dst, src);
    }

    public final void comiss(Xmm dst, Mem src) {
        sse(SseOp.COMISS, dst, src);
    }

    public final void comisd(Xmm dst, Xmm src) {
        sse(SseOp.COMISD, dst, src);
    }

    public final void comisd(Xmm dst, Mem src) {
        sse(SseOp.COMISD, dst, src);
    }

    public final void cvtss2sd(Xmm dst, Xmm src) {
        sse(SseOp.CVTSS2SD, dst, src);
    }

    public final void cvtss2sd(Xmm dst, Mem src) {
        sse(SseOp.CVTSS2SD, dst, src);
    }

    public final void cvtsd2ss(Xmm dst, Xmm src) {
        sse(SseOp.CVTSD2SS, dst, src);
    }

    public final void cvtsd2ss(Xmm dst, Mem src) {
        sse(SseOp.CVTSD2SS, dst, src);
    }

    public final void andps(Xmm dst, Xmm src) {
        sse(SseOp.ANDPS, dst, src);
    }

    public final void andps(Xmm dst, Mem src) {
        sse(SseOp.ANDPS, dst, src);
    }

    public final void andpd(Xmm dst, Xmm src) {
        sse(SseOp.ANDPD, dst, src);
    }

    public final void andpd(Xmm dst, Mem src) {
        sse(SseOp.ANDPD, dst, src);
    }

    public final void andnps(Xmm dst, Xmm src) {
        sse(SseOp.ANDNPS, dst, src);
    }

    public final void andnps(Xmm dst, Mem src) {
        sse(SseOp.ANDNPS, dst, src);
    }

    public final void andnpd(Xmm dst, Xmm src) {
        sse(SseOp.ANDNPD, dst, src);
    }

    public final void andnpd(Xmm dst, Mem src) {
        sse(SseOp.ANDNPD, dst, src);
    }

    public final void orps(Xmm dst, Xmm src) {
        sse(SseOp.ORPS, dst, src);
    }

    public final void orps(Xmm dst, Mem src) {
        sse(SseOp.ORPS, dst, src);
    }

    public final void orpd(Xmm dst, Xmm src) {
        sse(SseOp.ORPD, dst, src);
    }

    public final void orpd(Xmm dst, Mem src) {
        sse(SseOp.ORPD, dst, src);
    }

    public final void xorps(Xmm dst, Xmm src) {
        sse(SseOp.XORPS, dst, src);
    }

    public final void xorps(Xmm dst, Mem src) {
        sse(SseOp.XORPS, dst, src);
    }

    public final void xorpd(Xmm dst, Xmm src) {
        sse(SseOp.XORPD, dst, src);
    }

    public final void xorpd(Xmm dst, Mem src) {
        sse(SseOp.XORPD, dst, src);
    }

    public final void pxor(Xmm dst, Xmm src) {
        sse(SseOp.PXOR, dst, src);
    }

    public final void pxor(Xmm dst, Mem src) {
        sse(SseOp.PXOR, dst, src);
    }

    public final void movaps(Xmm dst, Xmm src) {
        sse(SseOp.MOVAPS, dst, src);
    }

    public final void movaps(Xmm dst, Mem src) {
        sse(SseOp.MOVAPS, dst, src);
    }

    public final void movapd(Xmm dst, Xmm src) {
        sse(SseOp.MOVAPD, dst, src);
    }

    public final void movapd(Xmm dst, Mem src) {
        sse(SseOp.MOVAPD, dst, src);
    }

    public final void movups(Xmm dst, Xmm src) {
        sse(SseOp.MOVUPS, dst, src);
    }

    public final void movups(Xmm dst, Mem src) {
        sse(SseOp.MOVUPS, dst, src);
    }

    public final void movupd(Xmm dst, Xmm src) {
        sse(SseOp.MOVUPD, dst, src);
    }

    public final void movupd(Xmm dst, Mem src) {
        sse(SseOp.MOVUPD, dst, src);
    }

    public final void movdqa(Xmm dst, Xmm src) {
        sse(SseOp.MOVDQA, dst, src);
    }

    public final void movdqa(Xmm dst, Mem src) {
        sse(SseOp.MOVDQA, dst, src);
    }

    public final void movdqu(Xmm dst, Xmm src) {
        sse(SseOp.MOVDQU, dst, src);
    }

    public final void movdqu(Xmm dst, Mem src) {
        sse(SseOp.MOVDQU, dst, src);
    }

    public final void roundss(Xmm dst, Xmm src, int imm) {
        sse(SseOp.ROUNDSS, dst, src, imm);
    }

    public final void roundsd(Xmm dst, Xmm src, int imm) {
        sse(SseOp.ROUNDSD, dst, src, imm);
    }

    public final void shufps(Xmm dst, Xmm src, int imm) {
        sse(SseOp.SHUFPS, dst, src, imm);
    }

    public final void pshufd(Xmm dst, Xmm src, int imm) {
        sse(SseOp.PSHUFD, dst, src, imm);
    }

    /** Clears all 128 bits. */
    public final void zero(Xmm dst) {
        sse(SseOp.XORPS, dst, dst);
    }

    // ---- scalar loads and moves

    /** Loads 4 bytes and clears the rest of the register. */
    public final void movss(Xmm dst, Mem src) {
        sse(SseOp.MOVSS, dst, src);
    }

    /** Replaces the low 4 bytes and keeps the rest: {@link #movaps} is the way to copy a register. */
    public final void movss(Xmm dst, Xmm src) {
        sse(SseOp.MOVSS, dst, src);
    }

    /** Loads 8 bytes and clears the rest of the register. */
    public final void movsd(Xmm dst, Mem src) {
        sse(SseOp.MOVSD, dst, src);
    }

    /** Replaces the low 8 bytes and keeps the rest: {@link #movaps} is the way to copy a register. */
    public final void movsd(Xmm dst, Xmm src) {
        sse(SseOp.MOVSD, dst, src);
    }

    /** Loads 8 bytes and clears the rest of the register. */
    public final void movq(Xmm dst, Mem src) {
        sse(SseOp.MOVQ, dst, src);
    }

    /** Copies the low 8 bytes and clears the rest of the register. */
    public final void movq(Xmm dst, Xmm src) {
        sse(SseOp.MOVQ, dst, src);
    }

    // ---- stores

    public final void movss(Mem dst, Xmm src) {
        memory(VectorRows.MOVSS_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movsd(Mem dst, Xmm src) {
        memory(VectorRows.MOVSD_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movaps(Mem dst, Xmm src) {
        memory(VectorRows.MOVAPS_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movapd(Mem dst, Xmm src) {
        memory(VectorRows.MOVAPD_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movups(Mem dst, Xmm src) {
        memory(VectorRows.MOVUPS_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movupd(Mem dst, Xmm src) {
        memory(VectorRows.MOVUPD_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movdqa(Mem dst, Xmm src) {
        memory(VectorRows.MOVDQA_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movdqu(Mem dst, Xmm src) {
        memory(VectorRows.MOVDQU_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movq(Mem dst, Xmm src) {
        memory(VectorRows.MOVQ_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movlps(Mem dst, Xmm src) {
        memory(VectorRows.MOVLPS_STORE, QWORD, src.number(), dst, 0);
    }

    public final void movhps(Mem dst, Xmm src) {
        memory(VectorRows.MOVHPS_STORE, QWORD, src.number(), dst, 0);
    }

    /** Loads 8 bytes into the low half and keeps the upper half. */
    public final void movlps(Xmm dst, Mem src) {
        memory(VectorRows.MOVLPS_LOAD, QWORD, dst.number(), src, 0);
    }

    /** Loads 8 bytes into the upper half and keeps the low half. */
    public final void movhps(Xmm dst, Mem src) {
        memory(VectorRows.MOVHPS_LOAD, QWORD, dst.number(), src, 0);
    }

    /** Copies the upper half of {@code src} to the low half of {@code dst}. */
    public final void movhlps(Xmm dst, Xmm src) {
        register(VectorRows.MOVHLPS, QWORD, dst.number(), src.number(), 0);
    }

    /** Copies the low half of {@code src} to the upper half of {@code dst}. */
    public final void movlhps(Xmm dst, Xmm src) {
        register(VectorRows.MOVLHPS, QWORD, dst.number(), src.number(), 0);
    }

    // ---- between general and vector registers

    /** Copies 32 bits and clears the rest of the vector register. */
    public final void movd(Xmm dst, Gpr src) {
        register(VectorRows.MOVD_X_RM, DWORD, dst.number(), src.number(), 0);
    }

    /** Copies 32 bits and clears the upper half of the general register. */
    public final void movd(Gpr dst, Xmm src) {
        register(VectorRows.MOVD_RM_X, DWORD, src.number(), dst.number(), 0);
    }

    /** Copies 64 bits and clears the rest of the vector register. */
    public final void movq(Xmm dst, Gpr src) {
        register(VectorRows.MOVQ_X_R, QWORD, dst.number(), src.number(), 0);
    }

    /** Copies the low 64 bits. */
    public final void movq(Gpr dst, Xmm src) {
        register(VectorRows.MOVQ_R_X, QWORD, src.number(), dst.number(), 0);
    }

    /** The four sign bits. */
    public final void movmskps(Gpr dst, Xmm src) {
        register(VectorRows.MOVMSKPS, DWORD, dst.number(), src.number(), 0);
    }

    /** The two sign bits. */
    public final void movmskpd(Gpr dst, Xmm src) {
        register(VectorRows.MOVMSKPD, DWORD, dst.number(), src.number(), 0);
    }

    /** The sixteen sign bits of bytes. */
    public final void pmovmskb(Gpr dst, Xmm src) {
        register(VectorRows.PMOVMSKB, DWORD, dst.number(), src.number(), 0);
    }

    public final void pslldq(Xmm dst, int count) {
        register(VectorRows.PSLLDQ, QWORD, 0, dst.number(), unsignedByte(count));
    }

    public final void psrldq(Xmm dst, int count) {
        register(VectorRows.PSRLDQ, QWORD, 0, dst.number(), unsignedByte(count));
    }

    public final void pslld(Xmm dst, int count) {
        register(VectorRows.PSLLD, QWORD, 0, dst.number(), unsignedByte(count));
    }

    public final void psrld(Xmm dst, int count) {
        register(VectorRows.PSRLD, QWORD, 0, dst.number(), unsignedByte(count));
    }

    public final void psllq(Xmm dst, int count) {
        register(VectorRows.PSLLQ, QWORD, 0, dst.number(), unsignedByte(count));
    }

    public final void psrlq(Xmm dst, int count) {
        register(VectorRows.PSRLQ, QWORD, 0, dst.number(), unsignedByte(count));
    }

    // ---- conversions between integers (DWORD or QWORD) and floating point

    /** Converts a signed integer. The rest of {@code dst} stays: clear it first to break the dependency. */
    public final void cvtsi2ss(OpSize from, Xmm dst, Gpr src) {
        register(wide(from) ? VectorRows.CVTSI2SS_64 : VectorRows.CVTSI2SS_32, from.ordinal(),
                dst.number(), src.number(), 0);
    }

    /** Converts a signed integer. The rest of {@code dst} stays: clear it first to break the dependency. */
    public final void cvtsi2ss(OpSize from, Xmm dst, Mem src) {
        memory(wide(from) ? VectorRows.CVTSI2SS_64 : VectorRows.CVTSI2SS_32, from.ordinal(), dst.number(), src, 0);
    }

    /** Converts a signed integer. The rest of {@code dst} stays: clear it first to break the dependency. */
    public final void cvtsi2sd(OpSize from, Xmm dst, Gpr src) {
        register(wide(from) ? VectorRows.CVTSI2SD_64 : VectorRows.CVTSI2SD_32, from.ordinal(),
                dst.number(), src.number(), 0);
    }

    /** Converts a signed integer. The rest of {@code dst} stays: clear it first to break the dependency. */
    public final void cvtsi2sd(OpSize from, Xmm dst, Mem src) {
        memory(wide(from) ? VectorRows.CVTSI2SD_64 : VectorRows.CVTSI2SD_32, from.ordinal(), dst.number(), src, 0);
    }

    /** Truncates; NaN and what is out of range give the smallest integer. */
    public final void cvttss2si(OpSize to, Gpr dst, Xmm src) {
        register(wide(to) ? VectorRows.CVTTSS2SI_64 : VectorRows.CVTTSS2SI_32, to.ordinal(),
                dst.number(), src.number(), 0);
    }

    /** Truncates; NaN and what is out of range give the smallest integer. */
    public final void cvttss2si(OpSize to, Gpr dst, Mem src) {
        memory(wide(to) ? VectorRows.CVTTSS2SI_64 : VectorRows.CVTTSS2SI_32, to.ordinal(), dst.number(), src, 0);
    }

    /** Truncates; NaN and what is out of range give the smallest integer. */
    public final void cvttsd2si(OpSize to, Gpr dst, Xmm src) {
        register(wide(to) ? VectorRows.CVTTSD2SI_64 : VectorRows.CVTTSD2SI_32, to.ordinal(),
                dst.number(), src.number(), 0);
    }

    /** Truncates; NaN and what is out of range give the smallest integer. */
    public final void cvttsd2si(OpSize to, Gpr dst, Mem src) {
        memory(wide(to) ? VectorRows.CVTTSD2SI_64 : VectorRows.CVTTSD2SI_32, to.ordinal(), dst.number(), src, 0);
    }

    private static boolean wide(OpSize size) {
        if (size.ordinal() < DWORD) {
            throw new InternalCompilerError("no conversion between floating point and " + size);
        }
        return size == OpSize.QWORD;
    }

    // ---- control word and x87 (whose fprem is the exact remainder)

    public final void ldmxcsr(Mem src) {
        memory(VectorRows.LDMXCSR, DWORD, 0, src, 0);
    }

    public final void stmxcsr(Mem dst) {
        memory(VectorRows.STMXCSR, DWORD, 0, dst, 0);
    }

    /** Pushes a DWORD (float) or QWORD (double) onto the x87 stack. */
    public final void fld(OpSize size, Mem src) {
        memory(wide(size) ? VectorRows.FLD_M64 : VectorRows.FLD_M32, size.ordinal(), 0, src, 0);
    }

    /** Pops the x87 stack into a DWORD (float) or QWORD (double). */
    public final void fstp(OpSize size, Mem dst) {
        memory(wide(size) ? VectorRows.FSTP_M64 : VectorRows.FSTP_M32, size.ordinal(), 0, dst, 0);
    }

    /** Drops st(1) of the x87 stack, keeping st(0). */
    public final void fstpSt1() {
        fixed(VectorRows.FSTP_ST1);
    }

    /** A step of st(0) mod st(1), truncating: to be repeated while C2 (bit 10 of the status word) is set. */
    public final void fprem() {
        fixed(VectorRows.FPREM);
    }

    /** The x87 status word to ax. */
    public final void fnstswAx() {
        fixed(VectorRows.FNSTSW_AX);
    }
}
