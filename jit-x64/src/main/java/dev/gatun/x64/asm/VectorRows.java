package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.row;

/** Encodings of vector stores, moves to and from general registers, conversions, and the few x87 ones needed. */
final class VectorRows {
    static final Row MOVSS_STORE = row("movss", "m32, xmm", "F3 0F 11 /r");
    static final Row MOVSD_STORE = row("movsd", "m64, xmm", "F2 0F 11 /r");
    static final Row MOVAPS_STORE = row("movaps", "m128, xmm", "0F 29 /r");
    static final Row MOVAPD_STORE = row("movapd", "m128, xmm", "66 0F 29 /r");
    static final Row MOVUPS_STORE = row("movups", "m128, xmm", "0F 11 /r");
    static final Row MOVUPD_STORE = row("movupd", "m128, xmm", "66 0F 11 /r");
    static final Row MOVDQA_STORE = row("movdqa", "m128, xmm", "66 0F 7F /r");
    static final Row MOVDQU_STORE = row("movdqu", "m128, xmm", "F3 0F 7F /r");
    static final Row MOVQ_STORE = row("movq", "m64, xmm", "66 0F D6 /r");
    static final Row MOVHLPS = row("movhlps", "xmm, xmm/r", "0F 12 /r");
    static final Row MOVLHPS = row("movlhps", "xmm, xmm/r", "0F 16 /r");
    static final Row MOVLPS_LOAD = row("movlps", "xmm, m64", "0F 12 /r");
    static final Row MOVHPS_LOAD = row("movhps", "xmm, m64", "0F 16 /r");
    static final Row MOVLPS_STORE = row("movlps", "m64, xmm", "0F 13 /r");
    static final Row MOVHPS_STORE = row("movhps", "m64, xmm", "0F 17 /r");
    static final Row MOVD_X_RM = row("movd", "xmm, rm32", "66 0F 6E /r");
    static final Row MOVD_RM_X = row("movd", "rm32, xmm", "66 0F 7E /r");
    static final Row MOVQ_X_R = row("movq", "xmm, rr64", "66 REX.W 0F 6E /r");
    static final Row MOVQ_R_X = row("movq", "rr64, xmm", "66 REX.W 0F 7E /r");
    static final Row MOVMSKPS = row("movmskps", "r32, xmm/r", "0F 50 /r");
    static final Row MOVMSKPD = row("movmskpd", "r32, xmm/r", "66 0F 50 /r");
    static final Row PMOVMSKB = row("pmovmskb", "r32, xmm/r", "66 0F D7 /r");
    static final Row PSLLDQ = row("pslldq", "xmm/r, uimm8", "66 0F 73 /7 ib");
    static final Row PSRLDQ = row("psrldq", "xmm/r, uimm8", "66 0F 73 /3 ib");
    static final Row PSLLD = row("pslld", "xmm/r, uimm8", "66 0F 72 /6 ib");
    static final Row PSRLD = row("psrld", "xmm/r, uimm8", "66 0F 72 /2 ib");
    static final Row PSLLQ = row("psllq", "xmm/r, uimm8", "66 0F 73 /6 ib");
    static final Row PSRLQ = row("psrlq", "xmm/r, uimm8", "66 0F 73 /2 ib");

    static final Row CVTSI2SS_32 = row("cvtsi2ss", "xmm, rm32", "F3 0F 2A /r");
    static final Row CVTSI2SS_64 = row("cvtsi2ss", "xmm, rm64", "F3 REX.W 0F 2A /r");
    static final Row CVTSI2SD_32 = row("cvtsi2sd", "xmm, rm32", "F2 0F 2A /r");
    static final Row CVTSI2SD_64 = row("cvtsi2sd", "xmm, rm64", "F2 REX.W 0F 2A /r");
    static final Row CVTTSS2SI_32 = row("cvttss2si", "r32, xmm/m32", "F3 0F 2C /r");
    static final Row CVTTSS2SI_64 = row("cvttss2si", "r64, xmm/m32", "F3 REX.W 0F 2C /r");
    static final Row CVTTSD2SI_32 = row("cvttsd2si", "r32, xmm/m64", "F2 0F 2C /r");
    static final Row CVTTSD2SI_64 = row("cvttsd2si", "r64, xmm/m64", "F2 REX.W 0F 2C /r");

    static final Row LDMXCSR = row("ldmxcsr", "m32", "0F AE /2");
    static final Row STMXCSR = row("stmxcsr", "m32", "0F AE /3");

    static final Row FLD_M32 = row("fld", "m32", "D9 /0");
    static final Row FLD_M64 = row("fld", "m64", "DD /0");
    static final Row FSTP_M32 = row("fstp", "m32", "D9 /3");
    static final Row FSTP_M64 = row("fstp", "m64", "DD /3");
    static final Row FSTP_ST1 = row("fstp", "st(1)", "DD D9");
    static final Row FPREM = row("fprem", "D9 F8");
    static final Row FNSTSW_AX = row("fnstsw", "ax", "DF E0");

    private VectorRows() {
    }
}
