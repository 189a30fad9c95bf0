package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.row;

/**
 * Vector and scalar floating-point operations of the shape {@code op xmm, xmm/m} or {@code op xmm, xmm/m, imm8}. A
 * memory operand of 16 bytes must be 16-byte aligned, except for the {@code MOVU} and {@code MOVDQU} loads.
 */
public enum SseOp {
    // Scalar arithmetic.
    ADDSS("xmm, xmm/m32", "F3 0F 58 /r"), ADDSD("xmm, xmm/m64", "F2 0F 58 /r"),
    MULSS("xmm, xmm/m32", "F3 0F 59 /r"), MULSD("xmm, xmm/m64", "F2 0F 59 /r"),
    SUBSS("xmm, xmm/m32", "F3 0F 5C /r"), SUBSD("xmm, xmm/m64", "F2 0F 5C /r"),
    MINSS("xmm, xmm/m32", "F3 0F 5D /r"), MINSD("xmm, xmm/m64", "F2 0F 5D /r"),
    DIVSS("xmm, xmm/m32", "F3 0F 5E /r"), DIVSD("xmm, xmm/m64", "F2 0F 5E /r"),
    MAXSS("xmm, xmm/m32", "F3 0F 5F /r"), MAXSD("xmm, xmm/m64", "F2 0F 5F /r"),
    SQRTSS("xmm, xmm/m32", "F3 0F 51 /r"), SQRTSD("xmm, xmm/m64", "F2 0F 51 /r"),
    /** SSE4.1. The immediate: 0 to nearest even, 1 down, 2 up, 3 towards zero, plus 8 to leave the inexact flag. */
    ROUNDSS("xmm, xmm/m32, uimm8", "66 0F 3A 0A /r ib"), ROUNDSD("xmm, xmm/m64, uimm8", "66 0F 3A 0B /r ib"),
    // Comparison: sets ZF, PF, CF; all three for an unordered pair.
    UCOMISS("xmm, xmm/m32", "0F 2E /r"), UCOMISD("xmm, xmm/m64", "66 0F 2E /r"),
    COMISS("xmm, xmm/m32", "0F 2F /r"), COMISD("xmm, xmm/m64", "66 0F 2F /r"),
    /** Masks; the immediate 0 to 7: eq, lt, le, unord, neq, nlt, nle, ord. */
    CMPSS("xmm, xmm/m32, uimm8", "F3 0F C2 /r ib"), CMPSD("xmm, xmm/m64, uimm8", "F2 0F C2 /r ib"),
    CMPPS("xmm, xmm/m128, uimm8", "0F C2 /r ib"), CMPPD("xmm, xmm/m128, uimm8", "66 0F C2 /r ib"),
    // Conversion between floating-point formats and packed integers.
    CVTSS2SD("xmm, xmm/m32", "F3 0F 5A /r"), CVTSD2SS("xmm, xmm/m64", "F2 0F 5A /r"),
    CVTPS2PD("xmm, xmm/m64", "0F 5A /r"), CVTPD2PS("xmm, xmm/m128", "66 0F 5A /r"),
    CVTDQ2PS("xmm, xmm/m128", "0F 5B /r"), CVTTPS2DQ("xmm, xmm/m128", "F3 0F 5B /r"),
    CVTDQ2PD("xmm, xmm/m64", "F3 0F E6 /r"), CVTTPD2DQ("xmm, xmm/m128", "66 0F E6 /r"),
    // Packed arithmetic.
    ADDPS("xmm, xmm/m128", "0F 58 /r"), ADDPD("xmm, xmm/m128", "66 0F 58 /r"),
    MULPS("xmm, xmm/m128", "0F 59 /r"), MULPD("xmm, xmm/m128", "66 0F 59 /r"),
    SUBPS("xmm, xmm/m128", "0F 5C /r"), SUBPD("xmm, xmm/m128", "66 0F 5C /r"),
    MINPS("xmm, xmm/m128", "0F 5D /r"), MINPD("xmm, xmm/m128", "66 0F 5D /r"),
    DIVPS("xmm, xmm/m128", "0F 5E /r"), DIVPD("xmm, xmm/m128", "66 0F 5E /r"),
    MAXPS("xmm, xmm/m128", "0F 5F /r"), MAXPD("xmm, xmm/m128", "66 0F 5F /r"),
    SQRTPS("xmm, xmm/m128", "0F 51 /r"), SQRTPD("xmm, xmm/m128", "66 0F 51 /r"),
    HADDPD("xmm, xmm/m128", "66 0F 7C /r"), HADDPS("xmm, xmm/m128", "F2 0F 7C /r"),
    PADDB("xmm, xmm/m128", "66 0F FC /r"), PADDW("xmm, xmm/m128", "66 0F FD /r"),
    PADDD("xmm, xmm/m128", "66 0F FE /r"), PADDQ("xmm, xmm/m128", "66 0F D4 /r"),
    PSUBB("xmm, xmm/m128", "66 0F F8 /r"), PSUBW("xmm, xmm/m128", "66 0F F9 /r"),
    PSUBD("xmm, xmm/m128", "66 0F FA /r"), PSUBQ("xmm, xmm/m128", "66 0F FB /r"),
    PMULLW("xmm, xmm/m128", "66 0F D5 /r"), PMULLD("xmm, xmm/m128", "66 0F 38 40 /r"),
    PMULUDQ("xmm, xmm/m128", "66 0F F4 /r"),
    PMINSD("xmm, xmm/m128", "66 0F 38 39 /r"), PMAXSD("xmm, xmm/m128", "66 0F 38 3D /r"),
    PCMPEQB("xmm, xmm/m128", "66 0F 74 /r"), PCMPEQW("xmm, xmm/m128", "66 0F 75 /r"),
    PCMPEQD("xmm, xmm/m128", "66 0F 76 /r"),
    PCMPGTB("xmm, xmm/m128", "66 0F 64 /r"), PCMPGTW("xmm, xmm/m128", "66 0F 65 /r"),
    PCMPGTD("xmm, xmm/m128", "66 0F 66 /r"),
    // Bits.
    ANDPS("xmm, xmm/m128", "0F 54 /r"), ANDPD("xmm, xmm/m128", "66 0F 54 /r"),
    ANDNPS("xmm, xmm/m128", "0F 55 /r"), ANDNPD("xmm, xmm/m128", "66 0F 55 /r"),
    ORPS("xmm, xmm/m128", "0F 56 /r"), ORPD("xmm, xmm/m128", "66 0F 56 /r"),
    XORPS("xmm, xmm/m128", "0F 57 /r"), XORPD("xmm, xmm/m128", "66 0F 57 /r"),
    PAND("xmm, xmm/m128", "66 0F DB /r"), PANDN("xmm, xmm/m128", "66 0F DF /r"),
    POR("xmm, xmm/m128", "66 0F EB /r"), PXOR("xmm, xmm/m128", "66 0F EF /r"),
    // Shuffles.
    UNPCKLPS("xmm, xmm/m128", "0F 14 /r"), UNPCKLPD("xmm, xmm/m128", "66 0F 14 /r"),
    UNPCKHPS("xmm, xmm/m128", "0F 15 /r"), UNPCKHPD("xmm, xmm/m128", "66 0F 15 /r"),
    PUNPCKLDQ("xmm, xmm/m128", "66 0F 62 /r"), PUNPCKLQDQ("xmm, xmm/m128", "66 0F 6C /r"),
    PUNPCKHQDQ("xmm, xmm/m128", "66 0F 6D /r"),
    PUNPCKLBW("xmm, xmm/m128", "66 0F 60 /r"), PUNPCKLWD("xmm, xmm/m128", "66 0F 61 /r"),
    SHUFPS("xmm, xmm/m128, uimm8", "0F C6 /r ib"), SHUFPD("xmm, xmm/m128, uimm8", "66 0F C6 /r ib"),
    PSHUFD("xmm, xmm/m128, uimm8", "66 0F 70 /r ib"), PSHUFLW("xmm, xmm/m128, uimm8", "F2 0F 70 /r ib"),
    PSHUFB("xmm, xmm/m128", "66 0F 38 00 /r"),
    // Moves that read xmm/m; the stores are in VectorRows.
    MOVAPS("xmm, xmm/m128", "0F 28 /r"), MOVAPD("xmm, xmm/m128", "66 0F 28 /r"),
    MOVUPS("xmm, xmm/m128", "0F 10 /r"), MOVUPD("xmm, xmm/m128", "66 0F 10 /r"),
    MOVDQA("xmm, xmm/m128", "66 0F 6F /r"), MOVDQU("xmm, xmm/m128", "F3 0F 6F /r"),
    /** From memory clears the rest of the register; between registers keeps it. */
    MOVSS("xmm, xmm/m32", "F3 0F 10 /r"),
    /** From memory clears the rest of the register; between registers keeps it. */
    MOVSD("xmm, xmm/m64", "F2 0F 10 /r"),
    /** The low eight bytes; clears the upper eight. */
    MOVQ("xmm, xmm/m64", "F3 0F 7E /r");

    final Row row;

    SseOp(String operands, String encoding) {
        row = row(mnemonic(), operands, encoding);
    }

    /** The mnemonic, lower case. */
    public String mnemonic() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether an immediate byte follows. */
    public boolean hasImmediate() {
        return Row.immediateBytes(row.bits(), 0) != 0;
    }
}
