package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.context;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What compiled code calls out of line, so that it costs the register allocator nothing: polls, and objects for which there is no room. */
final class PollStubs {
    private static final List<Integer> INTS = IntStream.range(0, Registers.XMM0)
            .filter(r -> r != Registers.RSP && r != Registers.RBP && r != Registers.CONTEXT).boxed().toList();
    private static final List<Integer> FLOATS = IntStream.range(Registers.XMM0, Registers.XMM0 + 16).boxed().toList();

    private final Abi host;

    PollStubs(Abi host) {
        this.host = host;
    }

    /**
     * Calls C {@code void poll(context)} and changes no register, so that a poll is nothing to the register allocator.
     *
     * <pre>
     *   rbp+8    return address into compiled code
     *   rbp      its rbp
     *   below    every integer register, for whoever scans the stack, then every vector register
     *   rsp ..   the host's home space
     * </pre>
     */
    CompiledCode poll(Symbol target) {
        return keepingRegisters("poll", target, a -> { });
    }

    /** The same for C {@code int64 allocate(context, methodTable, length)}: the method table comes in r11, the object leaves in it. */
    CompiledCode allocate(Symbol target) {
        return keepingRegisters("allocate", target, a -> {
            a.asm.mov(QWORD, gpr(host.intArguments().get(1)), Gpr.R11);
            a.asm.mov(QWORD, gpr(host.intArguments().get(2)), context(ThreadContext.NEW_LENGTH));
        });
    }

    /** @param arguments moves those after the context to their registers; r11 becomes the result's */
    private CompiledCode keepingRegisters(String name, Symbol target, Consumer<StubAssembler> arguments) {
        int floats = -8 * INTS.size() - 16 * FLOATS.size() & -16;
        int frameBytes = -floats + (host.homeSpace() + 15 & -16);
        return StubAssembler.assemble(name, new FrameInfo(true, frameBytes, List.of()), a -> {
            a.enterFrame();
            a.asm.sub(QWORD, Gpr.RSP, frameBytes);
            for (int i = 0; i < INTS.size(); i++) {
                a.asm.mov(QWORD, frame(-8 * (i + 1)), gpr(INTS.get(i)));
            }
            for (int i = 0; i < FLOATS.size(); i++) {
                a.asm.movaps(frame(floats + 16 * i), xmm(FLOATS.get(i)));
            }
            arguments.accept(a);
            a.asm.mov(QWORD, gpr(host.intArguments().getFirst()), StubAssembler.CONTEXT);
            a.enterExit();
            a.asm.movImm64(Gpr.R11, target, 0);
            a.asm.call(Gpr.R11);
            a.leaveExit();
            a.asm.mov(QWORD, frame(-8 * (INTS.indexOf(Registers.SCRATCH) + 1)), Gpr.RAX);
            for (int i = 0; i < FLOATS.size(); i++) {
                a.asm.movaps(xmm(FLOATS.get(i)), frame(floats + 16 * i));
            }
            for (int i = 0; i < INTS.size(); i++) {
                a.asm.mov(QWORD, gpr(INTS.get(i)), frame(-8 * (i + 1)));
            }
            var pending = new Label("pending");
            a.asm.cmp(DWORD, context(ThreadContext.HOST_PENDING), 0);
            a.asm.jcc(Cond.NE, pending);
            a.asm.leave();
            a.asm.ret();
            a.unwindPending(pending, () -> { });
        });
    }

    /**
     * r11 is what rsp is or is to be. Where that is below the stack's own limit the caller traps; otherwise the limit was
     * raised to have the thread polled.
     */
    CompiledCode stackCheck() {
        return StubAssembler.assemble("stack check", FrameInfo.NONE, a -> {
            a.asm.cmp(QWORD, Gpr.R11, context(ThreadContext.OWN_STACK_LIMIT));
            a.asm.jcc(Cond.AE, RuntimeSymbol.POLL);
            a.unwindFromCaller(Trap.STACK_OVERFLOW.ordinal());
        });
    }

    /** C {@code void *stackPointer(void)}: everything above belongs to the caller and those who called it. */
    CompiledCode stackPointer() {
        return StubAssembler.assemble("stack pointer", FrameInfo.NONE, a -> {
            a.asm.mov(QWORD, Gpr.RAX, Gpr.RSP);
            a.asm.ret();
        });
    }
}
