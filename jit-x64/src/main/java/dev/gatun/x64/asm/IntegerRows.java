package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.conditional;
import static dev.gatun.x64.asm.Row.row;

/** Encodings of moves and integer arithmetic outside the families of {@link Alu}, {@link Shift} and {@link Unary}. */
final class IntegerRows {
    static final Row MOV_RM8_R8 = row("mov", "rm8, r8", "88 /r");
    static final Row MOV_RM_R = row("mov", "rmv, rv", "89 /r");
    static final Row MOV_R8_RM8 = row("mov", "r8, rm8", "8A /r");
    static final Row MOV_R_RM = row("mov", "rv, rmv", "8B /r");
    static final Row MOV_R8_IMM8 = row("mov", "r8, imm8", "B0+r ib");
    static final Row MOV_R16_IMM16 = row("mov", "r16, imm16", "66 B8+r iw");
    static final Row MOV_R32_IMM32 = row("mov", "r32, imm32", "B8+r id");
    static final Row MOV_R64_IMM64 = row("movabs", "r64, imm64", "REX.W B8+r io");
    static final Row MOV_RM8_IMM8 = row("mov", "rm8, imm8", "C6 /0 ib");
    static final Row MOV_RM_IMM = row("mov", "rmv, immv", "C7 /0 iz");

    static final Row MOVZX_R_RM8 = row("movzx", "rv, rm8", "0F B6 /r");
    static final Row MOVZX_R_RM16 = row("movzx", "rv, rm16", "0F B7 /r");
    static final Row MOVSX_R_RM8 = row("movsx", "rv, rm8", "0F BE /r");
    static final Row MOVSX_R_RM16 = row("movsx", "rv, rm16", "0F BF /r");
    static final Row MOVSXD = row("movsxd", "r64, rm32", "REX.W 63 /r");
    static final Row LEA = row("lea", "rv, m", "8D /r");

    static final Row TEST_RM8_R8 = row("test", "rm8, r8", "84 /r");
    static final Row TEST_RM_R = row("test", "rmv, rv", "85 /r");
    static final Row TEST_AL_IMM8 = row("test", "al, imm8", "A8 ib");
    static final Row TEST_ACC_IMM = row("test", "acc, immv", "A9 iz");
    static final Row TEST_RM8_IMM8 = row("test", "rm8, imm8", "F6 /0 ib");
    static final Row TEST_RM_IMM = row("test", "rmv, immv", "F7 /0 iz");

    static final Row IMUL_R_RM = row("imul", "rv, rmv", "0F AF /r");
    static final Row IMUL_R_RM_IMM8 = row("imul", "rv, rmv, imm8", "6B /r ib");
    static final Row IMUL_R_RM_IMM = row("imul", "rv, rmv, immv", "69 /r iz");
    static final Row CDQ = row("cdq", "99");
    static final Row CQO = row("cqo", "REX.W 99");

    static final Row BSF = row("bsf", "rv, rmv", "0F BC /r");
    static final Row BSR = row("bsr", "rv, rmv", "0F BD /r");
    static final Row TZCNT = row("tzcnt", "rv, rmv", "F3 0F BC /r");
    static final Row LZCNT = row("lzcnt", "rv, rmv", "F3 0F BD /r");
    static final Row POPCNT = row("popcnt", "rv, rmv", "F3 0F B8 /r");
    static final Row BSWAP32 = row("bswap", "r32", "0F C8+r");
    static final Row BSWAP64 = row("bswap", "r64", "REX.W 0F C8+r");
    static final Row BT_RM_R = row("bt", "rmv, rv", "0F A3 /r");
    static final Row BT_RM_IMM8 = row("bt", "rmv, uimm8", "0F BA /4 ib");

    static final Row XCHG_RM8_R8 = row("xchg", "rm8, r8", "86 /r");
    static final Row XCHG_RM_R = row("xchg", "rmv, rv", "87 /r");
    static final Row LOCK_CMPXCHG_M8_R8 = row("lock cmpxchg", "m8, r8", "F0 0F B0 /r");
    static final Row LOCK_CMPXCHG_M_R = row("lock cmpxchg", "mv, rv", "F0 0F B1 /r");
    static final Row LOCK_CMPXCHG16B = row("lock cmpxchg16b", "m128", "F0 REX.W 0F C7 /1");
    static final Row LOCK_XADD_M8_R8 = row("lock xadd", "m8, r8", "F0 0F C0 /r");
    static final Row LOCK_XADD_M_R = row("lock xadd", "mv, rv", "F0 0F C1 /r");
    static final Row LOCK_ADD_M_R = row("lock add", "mv, rv", "F0 01 /r");
    static final Row LOCK_ADD_M_IMM8 = row("lock add", "mv, imm8", "F0 83 /0 ib");
    static final Row LOCK_ADD_M_IMM = row("lock add", "mv, immv", "F0 81 /0 iz");
    static final Row LOCK_OR_M_R = row("lock or", "mv, rv", "F0 09 /r");
    static final Row LOCK_OR_M_IMM8 = row("lock or", "mv, imm8", "F0 83 /1 ib");
    static final Row LOCK_AND_M_R = row("lock and", "mv, rv", "F0 21 /r");
    static final Row LOCK_INC_M = row("lock inc", "mv", "F0 FF /0");
    static final Row LOCK_DEC_M = row("lock dec", "mv", "F0 FF /1");

    static final Row[] SETCC = conditional("set", "rm8", "0F 90+cc /0");
    static final Row[] CMOVCC = conditional("cmov", "rv, rmv", "0F 40+cc /r");

    static final Row REP_MOVSB = row("rep movsb", "F3 A4");
    static final Row REP_MOVSQ = row("rep movsq", "F3 REX.W A5");
    static final Row REP_STOSB = row("rep stosb", "F3 AA");
    static final Row REP_STOSQ = row("rep stosq", "F3 REX.W AB");

    private IntegerRows() {
    }
}
