package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.context;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Gpr;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The frame of every entry thunk. All have the same one, so that the unwind stub can leave through any of them.
 *
 * <pre>
 *   rbp+8                  return address into C
 *   rbp                    C's rbp
 *   rbp-8 ..               the host's callee-saved integer registers, r15 among them
 *   rbp+activation         {@link Activation}: previous, rbp, exit stack pointer, exit frame
 *   rbp+result             where the result goes
 *   rbp+floats             the host's callee-saved xmm registers, 16 bytes each
 *   rsp ..                 arguments of the compiled method
 * </pre>
 */
final class EntryFrame {
    private final List<Integer> savedInts;
    private final List<Integer> savedFloats;
    private final int activation;
    private final int result;
    private final int floats;

    EntryFrame(Abi host) {
        savedInts = IntStream.range(0, Registers.XMM0).filter(r -> saved(host, r) && r != Registers.RBP).boxed()
                .toList();
        savedFloats = IntStream.range(Registers.XMM0, 32).filter(r -> saved(host, r)).boxed().toList();
        activation = -8 * savedInts.size() - Activation.SIZE;
        result = activation - 8;
        floats = result - 16 * savedFloats.size() & -16;
    }

    private static boolean saved(Abi abi, int register) {
        return (abi.calleeSaved() >>> register & 1) != 0;
    }

    /** Offset from rbp of the pointer to the result. */
    int result() {
        return result;
    }

    FrameInfo info(int outgoingBytes) {
        var saved = IntStream.range(0, savedInts.size())
                .mapToObj(i -> new FrameInfo.SavedRegister(savedInts.get(i), -8 * (i + 1)));
        var savedXmm = IntStream.range(0, savedFloats.size())
                .mapToObj(i -> new FrameInfo.SavedRegister(savedFloats.get(i), floats + 16 * i));
        return new FrameInfo(true, outgoingBytes - floats, java.util.stream.Stream.concat(saved, savedXmm).toList());
    }

    /** Makes the frame and saves the host's registers. */
    void enter(StubAssembler a, int outgoingBytes) {
        a.enterFrame();
        a.asm.sub(QWORD, Gpr.RSP, outgoingBytes - floats);
        for (int i = 0; i < savedInts.size(); i++) {
            a.asm.mov(QWORD, frame(-8 * (i + 1)), gpr(savedInts.get(i)));
        }
        for (int i = 0; i < savedFloats.size(); i++) {
            a.asm.movaps(frame(floats + 16 * i), xmm(savedFloats.get(i)));
        }
    }

    /** Puts an activation on top; r15 is the context. Uses rax. */
    void pushActivation(StubAssembler a) {
        a.asm.mov(QWORD, Gpr.RAX, context(ThreadContext.ACTIVATION));
        a.asm.mov(QWORD, frame(activation + Activation.PREVIOUS), Gpr.RAX);
        a.asm.mov(QWORD, frame(activation + Activation.FRAME), Gpr.RBP);
        a.asm.mov(QWORD, Gpr.RAX, context(ThreadContext.EXIT_SP));
        a.asm.mov(QWORD, frame(activation + Activation.EXIT_SP), Gpr.RAX);
        a.asm.mov(QWORD, Gpr.RAX, context(ThreadContext.EXIT_FRAME));
        a.asm.mov(QWORD, frame(activation + Activation.EXIT_FRAME), Gpr.RAX);
        a.asm.lea(QWORD, Gpr.RAX, frame(activation));
        a.asm.mov(QWORD, context(ThreadContext.ACTIVATION), Gpr.RAX);
        a.leaveExit();
    }

    /** Takes the activation off and returns {@code status} to C; rbp is that of the entry thunk. */
    void leave(StubAssembler a, int status) {
        a.asm.mov(QWORD, Gpr.RAX, frame(activation + Activation.PREVIOUS));
        a.asm.mov(QWORD, context(ThreadContext.ACTIVATION), Gpr.RAX);
        a.asm.mov(QWORD, Gpr.RAX, frame(activation + Activation.EXIT_SP));
        a.asm.mov(QWORD, context(ThreadContext.EXIT_SP), Gpr.RAX);
        a.asm.mov(QWORD, Gpr.RAX, frame(activation + Activation.EXIT_FRAME));
        a.asm.mov(QWORD, context(ThreadContext.EXIT_FRAME), Gpr.RAX);
        for (int i = 0; i < savedFloats.size(); i++) {
            a.asm.movaps(xmm(savedFloats.get(i)), frame(floats + 16 * i));
        }
        for (int i = 0; i < savedInts.size(); i++) {
            a.asm.mov(QWORD, gpr(savedInts.get(i)), frame(-8 * (i + 1)));
        }
        a.asm.mov(DWORD, Gpr.RAX, status);
        a.asm.leave();
        a.asm.ret();
    }
}
