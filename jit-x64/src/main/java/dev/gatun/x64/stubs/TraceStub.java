package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.TraceFrame;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import java.util.Optional;

/**
 * What a trace point calls: shows all registers to C and gives them back.
 *
 * <pre>
 *   rbp+8    return address: the trace point
 *   rbp      the method's rbp
 *   rbp-8    the flags
 *   below    (up to 8 bytes to a multiple of 16)
 *   below    the {@link TraceFrame}, which also shows its registers to whoever scans the stack
 *   rsp ..   the host's home space
 * </pre>
 */
final class TraceStub {
    private static final int FLAGS = -8;

    private final Abi host;
    private final int registers;

    TraceStub(Abi host) {
        this.host = host;
        registers = host.homeSpace() + 15 & -16;
    }

    private Mem saved(int offset) {
        return Mem.base(Gpr.RSP, registers + offset);
    }

    private static boolean isPointer(int register) {
        return register == Registers.RSP || register == Registers.RBP;
    }

    CompiledCode build(Symbol trace, Optional<Symbol> then) {
        int bytes = registers + TraceFrame.SIZE + 16;
        return StubAssembler.assemble("trace", new FrameInfo(true, bytes, java.util.List.of()), a -> {
            a.enterFrame();
            a.asm.pushf();
            a.asm.sub(QWORD, Gpr.RSP, bytes - 8);
            a.asm.and(QWORD, Gpr.RSP, -16);
            save(a);
            a.asm.mov(QWORD, gpr(host.intArguments().get(1)), frame(8));
            a.asm.lea(QWORD, gpr(host.intArguments().get(2)), saved(0));
            a.asm.mov(QWORD, gpr(host.intArguments().getFirst()), StubAssembler.CONTEXT);
            a.enterExit();
            a.asm.movImm64(Gpr.R11, trace, 0);
            a.asm.call(Gpr.R11);
            a.leaveExit();
            restore(a);
            // No instruction from here on changes a flag.
            a.asm.lea(QWORD, Gpr.RSP, frame(FLAGS));
            a.asm.popf();
            a.asm.pop(Gpr.RBP);
            if (then.isPresent()) {
                a.asm.jmp(then.get());
            } else {
                a.asm.ret();
            }
        });
    }

    private void save(StubAssembler a) {
        for (int r = 0; r < Registers.XMM0; r++) {
            if (!isPointer(r)) {
                a.asm.mov(QWORD, saved(TraceFrame.INTEGERS + 8 * r), gpr(r));
            }
        }
        for (int r = 0; r < 16; r++) {
            a.asm.movaps(saved(TraceFrame.FLOATS + 16 * r), xmm(Registers.XMM0 + r));
        }
        a.asm.mov(QWORD, Gpr.RAX, frame(0));
        a.asm.mov(QWORD, saved(TraceFrame.INTEGERS + 8 * Registers.RBP), Gpr.RAX);
        a.asm.lea(QWORD, Gpr.RAX, frame(16));
        a.asm.mov(QWORD, saved(TraceFrame.INTEGERS + 8 * Registers.RSP), Gpr.RAX);
        a.asm.mov(QWORD, Gpr.RAX, frame(FLAGS));
        a.asm.mov(QWORD, saved(TraceFrame.FLAGS), Gpr.RAX);
    }

    private void restore(StubAssembler a) {
        for (int r = 0; r < 16; r++) {
            a.asm.movaps(xmm(Registers.XMM0 + r), saved(TraceFrame.FLOATS + 16 * r));
        }
        for (int r = 0; r < Registers.XMM0; r++) {
            if (!isPointer(r)) {
                a.asm.mov(QWORD, gpr(r), saved(TraceFrame.INTEGERS + 8 * r));
            }
        }
    }
}
