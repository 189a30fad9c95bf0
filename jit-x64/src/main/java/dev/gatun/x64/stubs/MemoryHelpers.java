package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.BYTE;
import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.Xmm;
import java.util.List;

/**
 * Copying and filling of memory, and remainders of floats. Small sizes take two moves that may overlap; larger ones go
 * 32 or 16 bytes at a time, the last (or first) bytes by a move that may overlap what is done. All stand on frames, so
 * that a fault at a wild address is seen with its caller.
 */
final class MemoryHelpers {
    private final Gpr first;
    private final Gpr second;
    private final Gpr third;

    MemoryHelpers(Abi il) {
        first = StubAssembler.gpr(il.intArguments().get(0));
        second = StubAssembler.gpr(il.intArguments().get(1));
        third = StubAssembler.gpr(il.intArguments().get(2));
    }

    /**
     * memmove: every load of a step comes before its stores, and the step that would run into its own result comes
     * first. What is copied may be references, so the cards of the destination are dirty afterwards.
     */
    CompiledCode move() {
        return StubAssembler.assemble(RuntimeHelper.MOVE_MEMORY.name(), new FrameInfo(true, 0, List.of()), a -> {
            var asm = a.asm;
            Gpr to = first;
            Gpr from = second;
            Gpr n = third;
            var upTo16 = asm.newLabel();
            var upTo32 = asm.newLabel();
            var backward = asm.newLabel();
            a.enterFrame();
            asm.cmp(QWORD, n, 8);
            asm.jcc(Cond.B, upTo16);
            cards(a, to, n);
            asm.cmp(QWORD, n, 16);
            asm.jcc(Cond.BE, upTo16);
            asm.cmp(QWORD, n, 32);
            asm.jcc(Cond.BE, upTo32);
            asm.mov(QWORD, Gpr.RAX, to);
            asm.sub(QWORD, Gpr.RAX, from);
            asm.cmp(QWORD, Gpr.RAX, n);
            asm.jcc(Cond.B, backward);

            // Forward; the last 32 bytes are loaded before anything is stored.
            asm.movups(Xmm.XMM2, Mem.of(from, n, 1, -32));
            asm.movups(Xmm.XMM3, Mem.of(from, n, 1, -16));
            asm.lea(QWORD, Gpr.R10, Mem.of(to, n, 1, -32));
            var forwardLoop = asm.here();
            asm.movups(Xmm.XMM0, Mem.base(from));
            asm.movups(Xmm.XMM1, Mem.base(from, 16));
            asm.movups(Mem.base(to), Xmm.XMM0);
            asm.movups(Mem.base(to, 16), Xmm.XMM1);
            asm.add(QWORD, from, 32);
            asm.add(QWORD, to, 32);
            asm.cmp(QWORD, to, Gpr.R10);
            asm.jcc(Cond.B, forwardLoop);
            asm.movups(Mem.base(Gpr.R10), Xmm.XMM2);
            asm.movups(Mem.base(Gpr.R10, 16), Xmm.XMM3);
            leave(a);

            // Backward; the first 32 bytes are loaded before anything is stored.
            asm.bind(backward);
            asm.movups(Xmm.XMM2, Mem.base(from));
            asm.movups(Xmm.XMM3, Mem.base(from, 16));
            var backwardLoop = asm.here();
            asm.movups(Xmm.XMM0, Mem.of(from, n, 1, -16));
            asm.movups(Xmm.XMM1, Mem.of(from, n, 1, -32));
            asm.movups(Mem.of(to, n, 1, -16), Xmm.XMM0);
            asm.movups(Mem.of(to, n, 1, -32), Xmm.XMM1);
            asm.sub(QWORD, n, 32);
            asm.cmp(QWORD, n, 32);
            asm.jcc(Cond.A, backwardLoop);
            asm.movups(Mem.base(to), Xmm.XMM2);
            asm.movups(Mem.base(to, 16), Xmm.XMM3);
            leave(a);

            asm.bind(upTo32);
            asm.movups(Xmm.XMM0, Mem.base(from));
            asm.movups(Xmm.XMM1, Mem.of(from, n, 1, -16));
            asm.movups(Mem.base(to), Xmm.XMM0);
            asm.movups(Mem.of(to, n, 1, -16), Xmm.XMM1);
            leave(a);

            asm.bind(upTo16);
            for (var size : new OpSize[] {OpSize.QWORD, OpSize.DWORD, OpSize.WORD}) {
                var smaller = asm.newLabel();
                asm.cmp(QWORD, n, size.bytes());
                asm.jcc(Cond.B, smaller);
                asm.mov(size, Gpr.RAX, Mem.base(from));
                asm.mov(size, Gpr.R10, Mem.of(from, n, 1, -size.bytes()));
                asm.mov(size, Mem.base(to), Gpr.RAX);
                asm.mov(size, Mem.of(to, n, 1, -size.bytes()), Gpr.R10);
                leave(a);
                asm.bind(smaller);
            }
            var nothing = asm.newLabel();
            asm.test(QWORD, n, n);
            asm.jcc(Cond.E, nothing);
            asm.mov(BYTE, Gpr.RAX, Mem.base(from));
            asm.mov(BYTE, Mem.base(to), Gpr.RAX);
            asm.bind(nothing);
            leave(a);
        });
    }

    /**
     * Dirties the cards of n bytes, unless no object is that large and the copy will fault. No thread stops for a collection
     * between this and the copy. Uses rax, r10 and r11.
     */
    private static void cards(StubAssembler a, Gpr to, Gpr n) {
        var asm = a.asm;
        var done = asm.newLabel();
        asm.mov(QWORD, Gpr.R11, n);
        asm.shr(QWORD, Gpr.R11, 38);
        asm.jcc(Cond.NE, done);
        asm.mov(QWORD, Gpr.R11, to);
        asm.lea(QWORD, Gpr.R10, Mem.of(to, n, 1, -1));
        asm.shr(QWORD, Gpr.R11, ObjectModel.CARD_SHIFT);
        asm.shr(QWORD, Gpr.R10, ObjectModel.CARD_SHIFT);
        asm.mov(QWORD, Gpr.RAX, StubAssembler.context(ThreadContext.CARD_TABLE));
        var loop = asm.here();
        asm.mov(BYTE, Mem.of(Gpr.RAX, Gpr.R11, 1, 0), 1);
        asm.inc(QWORD, Gpr.R11);
        asm.cmp(QWORD, Gpr.R11, Gpr.R10);
        asm.jcc(Cond.BE, loop);
        asm.bind(done);
    }

    CompiledCode clear() {
        return StubAssembler.assemble(RuntimeHelper.CLEAR_MEMORY.name(), new FrameInfo(true, 0, List.of()), a -> {
            a.enterFrame();
            a.asm.zero(Gpr.RAX);
            a.asm.zero(Xmm.XMM0);
            fill(a, first, second);
        });
    }

    CompiledCode fill() {
        return StubAssembler.assemble(RuntimeHelper.FILL_MEMORY.name(), new FrameInfo(true, 0, List.of()), a -> {
            a.enterFrame();
            a.asm.movzx(DWORD, BYTE, Gpr.RAX, second);
            a.asm.movImm(Gpr.R10, 0x0101_0101_0101_0101L);
            a.asm.imul(QWORD, Gpr.RAX, Gpr.R10);
            a.asm.movq(Xmm.XMM0, Gpr.RAX);
            a.asm.movlhps(Xmm.XMM0, Xmm.XMM0);
            fill(a, first, third);
        });
    }

    /** Fills n bytes with those in rax and xmm0, and returns. */
    private static void fill(StubAssembler a, Gpr to, Gpr n) {
        var asm = a.asm;
        var upTo15 = asm.newLabel();
        asm.cmp(QWORD, n, 16);
        asm.jcc(Cond.B, upTo15);
        asm.lea(QWORD, Gpr.R10, Mem.of(to, n, 1, -16));
        var last = asm.newLabel();
        asm.cmp(QWORD, to, Gpr.R10);
        asm.jcc(Cond.AE, last);
        var loop = asm.here();
        asm.movups(Mem.base(to), Xmm.XMM0);
        asm.add(QWORD, to, 16);
        asm.cmp(QWORD, to, Gpr.R10);
        asm.jcc(Cond.B, loop);
        asm.bind(last);
        asm.movups(Mem.base(Gpr.R10), Xmm.XMM0);
        leave(a);

        asm.bind(upTo15);
        for (var size : new OpSize[] {OpSize.QWORD, OpSize.DWORD, OpSize.WORD}) {
            var smaller = asm.newLabel();
            asm.cmp(QWORD, n, size.bytes());
            asm.jcc(Cond.B, smaller);
            asm.mov(size, Mem.base(to), Gpr.RAX);
            asm.mov(size, Mem.of(to, n, 1, -size.bytes()), Gpr.RAX);
            leave(a);
            asm.bind(smaller);
        }
        var nothing = asm.newLabel();
        asm.test(QWORD, n, n);
        asm.jcc(Cond.E, nothing);
        asm.mov(BYTE, Mem.base(to), Gpr.RAX);
        asm.bind(nothing);
        leave(a);
    }

    /** C's fmod, exactly: fprem subtracts multiples without rounding, at most 63 bits of quotient at a time. */
    CompiledCode fmod(RuntimeHelper helper, OpSize size) {
        return StubAssembler.assemble(helper.name(), new FrameInfo(true, 16, List.of()), a -> {
            var asm = a.asm;
            a.enterFrame();
            asm.sub(QWORD, Gpr.RSP, 16);
            store(a, size, 0, Xmm.XMM0);
            store(a, size, 8, Xmm.XMM1);
            asm.fld(size, Mem.base(Gpr.RSP, 8));
            asm.fld(size, Mem.base(Gpr.RSP, 0));
            Label loop = asm.here();
            asm.fprem();
            asm.fnstswAx();
            asm.sahf();
            asm.jcc(Cond.P, loop);
            asm.fstpSt1();
            asm.fstp(size, Mem.base(Gpr.RSP, 0));
            if (size == QWORD) {
                asm.movsd(Xmm.XMM0, Mem.base(Gpr.RSP, 0));
            } else {
                asm.movss(Xmm.XMM0, Mem.base(Gpr.RSP, 0));
            }
            asm.leave();
            asm.ret();
        });
    }

    private static void store(StubAssembler a, OpSize size, int offset, Xmm register) {
        if (size == QWORD) {
            a.asm.movsd(Mem.base(Gpr.RSP, offset), register);
        } else {
            a.asm.movss(Mem.base(Gpr.RSP, offset), register);
        }
    }

    private static void leave(StubAssembler a) {
        a.asm.pop(Gpr.RBP);
        a.asm.ret();
    }
}
