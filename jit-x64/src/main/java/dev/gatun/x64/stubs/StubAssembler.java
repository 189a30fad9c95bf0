package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.BYTE;
import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.asm.OpSize.WORD;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Listing;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.asm.Xmm;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the emitters of stubs share: the assembler, moves of values between registers and memory by their {@link
 * MemType}, and fields of the thread context. rax, r10 and r11 carry no arguments in either ABI and serve as scratch.
 */
final class StubAssembler {
    static final Gpr CONTEXT = Gpr.of(Registers.CONTEXT);

    /** Copies of more words than this are loops. */
    private static final int UNROLLED_WORDS = 8;

    final X64Assembler asm;

    private StubAssembler(X64Assembler asm) {
        this.asm = asm;
    }

    /** Assembles a stub; the listing is made by assembling it again. */
    static CompiledCode assemble(String name, FrameInfo frame, Consumer<StubAssembler> body) {
        var asm = X64Assembler.create();
        body.accept(new StubAssembler(asm));
        var code = asm.finish();
        return new CompiledCode(name, code.bytes(), code.relocations(), List.of(), List.of(), frame, () -> {
            var again = X64Assembler.withListing();
            body.accept(new StubAssembler(again));
            return again.finish().listing().lines().stream()
                    .filter(l -> l.kind() == Listing.Kind.INSTRUCTION || l.kind() == Listing.Kind.DATA)
                    .map(l -> new CompiledCode.ListingLine(l.offset(), l.length(), l.text())).toList();
        });
    }

    static Gpr gpr(int register) {
        return Gpr.of(Registers.code(register));
    }

    static Xmm xmm(int register) {
        return Xmm.of(Registers.code(register));
    }

    /** A field of the thread context. */
    static Mem context(int offset) {
        return Mem.base(CONTEXT, offset);
    }

    static Mem frame(int offset) {
        return Mem.base(Gpr.RBP, offset);
    }

    /** Loads the bytes of a value at {@code from}, narrow integers extended to 32 bits. */
    void load(int register, MemType type, Mem from) {
        switch (type) {
            case I8 -> asm.movsx(DWORD, BYTE, gpr(register), from);
            case U8 -> asm.movzx(DWORD, BYTE, gpr(register), from);
            case I16 -> asm.movsx(DWORD, WORD, gpr(register), from);
            case U16 -> asm.movzx(DWORD, WORD, gpr(register), from);
            case I32 -> asm.mov(DWORD, gpr(register), from);
            case I64, REF, BYREF -> asm.mov(QWORD, gpr(register), from);
            case F32 -> asm.movss(xmm(register), from);
            case F64 -> asm.movsd(xmm(register), from);
        }
    }

    /** Stores as many bytes as the type has. */
    void store(Mem to, int register, MemType type) {
        switch (type) {
            case F32 -> asm.movss(to, xmm(register));
            case F64 -> asm.movsd(to, xmm(register));
            default -> asm.mov(OpSize.ofBytes(type.size()), to, gpr(register));
        }
    }

    /** Loads every piece of a value that lies at {@code from}. */
    void loadPieces(List<CallLayout.Piece> pieces, Mem from) {
        for (var piece : pieces) {
            load(piece.register(), piece.type(), from.plus(piece.offset()));
        }
    }

    /** Stores every piece of a value; a last piece wider than the value writes past its end. */
    void storePieces(List<CallLayout.Piece> pieces, Mem to) {
        for (var piece : pieces) {
            store(to.plus(piece.offset()), piece.register(), piece.type());
        }
    }

    /** Extends a narrow integer in its register to 32 bits; the C ABI leaves the upper bits of results open. */
    void extend(int register, MemType type) {
        switch (type) {
            case I8 -> asm.movsx(DWORD, BYTE, gpr(register), gpr(register));
            case U8 -> asm.movzx(DWORD, BYTE, gpr(register), gpr(register));
            case I16 -> asm.movsx(DWORD, WORD, gpr(register), gpr(register));
            case U16 -> asm.movzx(DWORD, WORD, gpr(register), gpr(register));
            case I32, I64, REF, BYREF, F32, F64 -> {
            }
        }
    }

    /** Copies exactly {@code bytes} bytes through r11, in a loop that counts in rax where they are many. */
    void copy(Gpr to, int toOffset, Gpr from, int fromOffset, int bytes) {
        int done = 0;
        int words = bytes >> 3;
        if (words > UNROLLED_WORDS) {
            asm.movImm(Gpr.RAX, words);
            var loop = asm.here();
            asm.mov(QWORD, Gpr.R11, Mem.of(from, Gpr.RAX, 8, fromOffset - 8));
            asm.mov(QWORD, Mem.of(to, Gpr.RAX, 8, toOffset - 8), Gpr.R11);
            asm.dec(QWORD, Gpr.RAX);
            asm.jcc(Cond.NE, loop);
            done = words * 8;
        }
        for (int size = 8; size > 0; size >>= 1) {
            for (; bytes - done >= size; done += size) {
                asm.mov(OpSize.ofBytes(size), Gpr.R11, Mem.base(from, fromOffset + done));
                asm.mov(OpSize.ofBytes(size), Mem.base(to, toOffset + done), Gpr.R11);
            }
        }
    }

    /** Sets rbp up. */
    void enterFrame() {
        asm.push(Gpr.RBP);
        asm.mov(QWORD, Gpr.RBP, Gpr.RSP);
    }

    /**
     * Leaves by unwinding as if the caller had trapped: for code whose caller's return address is on top of the stack
     * and whose caller's frame is in rbp.
     */
    void unwindFromCaller(int trap) {
        asm.mov(DWORD, context(ThreadContext.TRAP), trap);
        asm.mov(DWORD, context(ThreadContext.SIGNAL), 0);
        asm.pop(context(ThreadContext.FAULT_RIP));
        asm.mov(QWORD, context(ThreadContext.FAULT_RBP), Gpr.RBP);
        asm.jmp(RuntimeSymbol.UNWIND);
    }

    /** After a C function: notes that compiled code runs again, and unwinds where a host exception is pending. */
    void returnFromC(Label pending) {
        leaveExit();
        asm.cmp(DWORD, context(ThreadContext.HOST_PENDING), 0);
        asm.jcc(Cond.NE, pending);
    }

    /** Notes where the stack of compiled code ends, before a C function is called. */
    void enterExit() {
        asm.mov(QWORD, context(ThreadContext.EXIT_SP), Gpr.RSP);
        asm.mov(QWORD, context(ThreadContext.EXIT_FRAME), Gpr.RBP);
    }

    /** The thread runs C that touches no guest memory: a collection need not wait for it. */
    void toSafe() {
        asm.mov(DWORD, context(ThreadContext.STATE), ThreadContext.STATE_SAFE);
    }

    /** And back, with all registers but r11 kept; waits while a collection runs. The exchange is a fence. */
    void toGuest() {
        var go = asm.newLabel();
        asm.mov(DWORD, Gpr.R11, ThreadContext.STATE_GUEST);
        asm.xchg(DWORD, context(ThreadContext.STATE), Gpr.R11);
        asm.cmp(DWORD, context(ThreadContext.POLL), 0);
        asm.jcc(Cond.E, go);
        asm.call(RuntimeSymbol.POLL);
        asm.bind(go);
    }

    void leaveExit() {
        asm.mov(QWORD, context(ThreadContext.EXIT_SP), 0);
    }

    /**
     * The code that {@link #returnFromC} jumps to: drops this frame and unwinds from the caller's.
     *
     * @param restore gives IL's callee-saved registers their values of the call, for a handler further up may go on with them
     */
    void unwindPending(Label pending, Runnable restore) {
        asm.bind(pending);
        asm.mov(DWORD, context(ThreadContext.HOST_PENDING), 0);
        restore.run();
        asm.leave();
        unwindFromCaller(ThreadContext.TRAP_HOST);
    }
}
