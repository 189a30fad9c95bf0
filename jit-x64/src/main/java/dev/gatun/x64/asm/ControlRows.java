package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.conditional;
import static dev.gatun.x64.asm.Row.row;

/** Encodings of branches, calls, the stack, fences, and instructions for the processor itself. */
final class ControlRows {
    static final Row JMP_REL8 = row("jmp", "rel8", "EB cb");
    static final Row JMP_REL32 = row("jmp", "rel32", "E9 cd");
    static final Row JMP_RM = row("jmp", "rm64", "FF /4");
    static final Row[] JCC_REL8 = conditional("j", "rel8", "70+cc cb");
    static final Row[] JCC_REL32 = conditional("j", "rel32", "0F 80+cc cd");
    static final Row CALL_REL32 = row("call", "rel32", "E8 cd");
    static final Row CALL_RM = row("call", "rm64", "FF /2");
    static final Row RET = row("ret", "C3");
    static final Row RET_IMM16 = row("ret", "imm16", "C2 iw");

    static final Row PUSH_R = row("push", "r64", "50+r");
    static final Row PUSH_M = row("push", "m64", "FF /6");
    static final Row PUSH_IMM8 = row("push", "imm8", "6A ib");
    static final Row PUSH_IMM32 = row("push", "imm32", "68 id");
    static final Row POP_R = row("pop", "r64", "58+r");
    static final Row POP_M = row("pop", "m64", "8F /0");
    static final Row LEAVE = row("leave", "C9");
    static final Row PUSHFQ = row("pushf", "9C");
    static final Row POPFQ = row("popf", "9D");

    static final Row NOP = row("nop", "90");
    static final Row INT3 = row("int3", "CC");
    static final Row UD2 = row("ud2", "0F 0B");
    static final Row PAUSE = row("pause", "F3 90");
    static final Row LFENCE = row("lfence", "0F AE E8");
    static final Row MFENCE = row("mfence", "0F AE F0");
    static final Row SFENCE = row("sfence", "0F AE F8");
    static final Row CLD = row("cld", "FC");
    static final Row SAHF = row("sahf", "9E");
    static final Row RDTSC = row("rdtsc", "0F 31");
    static final Row CPUID = row("cpuid", "0F A2");
    static final Row SYSCALL = row("syscall", "0F 05");

    private ControlRows() {
    }

    /** The opcode byte of a short branch of a {@link Layout} kind. */
    static int shortOpcode(int kind) {
        return (kind == Layout.JMP ? JMP_REL8 : JCC_REL8[kind]).bits() & 0xFF;
    }

    /** The last opcode byte of a near branch of a {@link Layout} kind. */
    static int nearOpcode(int kind) {
        return (kind == Layout.JMP ? JMP_REL32 : JCC_REL32[kind]).bits() & 0xFF;
    }
}
