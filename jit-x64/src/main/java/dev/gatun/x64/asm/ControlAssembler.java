package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Symbol;

/** Branches, calls, the stack, fences. Users see it as {@link X64Assembler}. */
public abstract sealed class ControlAssembler extends Encoder permits ArithmeticAssembler {
    ControlAssembler(boolean listing) {
        super(listing);
    }

    // ---- branches and calls

    /** Jumps to a label; two bytes where that reaches, else five. */
    public final void jmp(Label target) {
        branch(ControlRows.JMP_REL8, Layout.JMP, target);
    }

    /** {@code jmp rel32} with a relocation. */
    public final void jmp(Symbol target) {
        toSymbol(ControlRows.JMP_REL32, target);
    }

    public final void jmp(Gpr target) {
        register(ControlRows.JMP_RM, QWORD, 0, target.number(), 0);
    }

    /** Jumps to the address that 8 bytes of memory hold. */
    public final void jmp(Mem target) {
        memory(ControlRows.JMP_RM, QWORD, 0, target, 0);
    }

    /** Jumps to a label on a condition; two bytes where that reaches, else six. */
    public final void jcc(Cond cond, Label target) {
        branch(ControlRows.JCC_REL8[cond.code()], cond.code(), target);
    }

    /** {@code jcc rel32} with a relocation. */
    public final void jcc(Cond cond, Symbol target) {
        toSymbol(ControlRows.JCC_REL32[cond.code()], target);
    }

    /** {@code call rel32} to a place in the same code. */
    public final void call(Label target) {
        nearToLabel(ControlRows.CALL_REL32, target);
    }

    /** {@code call rel32} with a relocation. */
    public final void call(Symbol target) {
        toSymbol(ControlRows.CALL_REL32, target);
    }

    /** {@link #call(Symbol)} whose rel32 lies on a multiple of four, so that it can be patched while others run it. */
    public final void patchableCall(Symbol target) {
        alignNextRel32();
        call(target);
    }

    public final void call(Gpr target) {
        register(ControlRows.CALL_RM, QWORD, 0, target.number(), 0);
    }

    /** Calls the address that 8 bytes of memory hold. */
    public final void call(Mem target) {
        memory(ControlRows.CALL_RM, QWORD, 0, target, 0);
    }

    public final void ret() {
        fixed(ControlRows.RET);
    }

    /** Returns and drops {@code bytes} of arguments, 0 to 65535. */
    public final void ret(int bytes) {
        if (bytes < 0 || bytes > 0xFFFF) {
            throw new InternalCompilerError("ret cannot drop " + bytes + " bytes");
        }
        immediateOnly(ControlRows.RET_IMM16, DWORD, bytes);
    }

    // ---- the stack

    public final void push(Gpr source) {
        inOpcode(ControlRows.PUSH_R, QWORD, source.number(), 0);
    }

    public final void push(Mem source) {
        memory(ControlRows.PUSH_M, QWORD, 0, source, 0);
    }

    /** Pushes eight bytes, the immediate sign-extended. */
    public final void push(int imm) {
        immediateOnly(imm == (byte) imm ? ControlRows.PUSH_IMM8 : ControlRows.PUSH_IMM32, DWORD, imm);
    }

    public final void pop(Gpr target) {
        inOpcode(ControlRows.POP_R, QWORD, target.number(), 0);
    }

    public final void pop(Mem target) {
        memory(ControlRows.POP_M, QWORD, 0, target, 0);
    }

    public final void leave() {
        fixed(ControlRows.LEAVE);
    }

    public final void pushf() {
        fixed(ControlRows.PUSHFQ);
    }

    public final void popf() {
        fixed(ControlRows.POPFQ);
    }

    // ---- the rest

    public final void nop() {
        fixed(ControlRows.NOP);
    }

    /** As few no-operations as fill exactly {@code bytes} bytes. */
    public final void nop(int bytes) {
        for (int left = bytes; left > 0;) {
            room();
            int n = Math.min(left, 16);
            if (recorder != null) {
                recorder.other(pos, layout.count, Recorder.DATA, ".nops " + n);
            }
            Nops.write(code, pos, n);
            pos += n;
            left -= n;
        }
    }

    public final void int3() {
        fixed(ControlRows.INT3);
    }

    public final void ud2() {
        fixed(ControlRows.UD2);
    }

    public final void pause() {
        fixed(ControlRows.PAUSE);
    }

    public final void lfence() {
        fixed(ControlRows.LFENCE);
    }

    public final void mfence() {
        fixed(ControlRows.MFENCE);
    }

    public final void sfence() {
        fixed(ControlRows.SFENCE);
    }

    public final void cld() {
        fixed(ControlRows.CLD);
    }

    public final void sahf() {
        fixed(ControlRows.SAHF);
    }

    public final void rdtsc() {
        fixed(ControlRows.RDTSC);
    }

    public final void cpuid() {
        fixed(ControlRows.CPUID);
    }

    public final void syscall() {
        fixed(ControlRows.SYSCALL);
    }
}
