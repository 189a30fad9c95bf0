package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dispatcher in Java sends exceptions to handlers in compiled code. */
class HandlerTest {
    private static final ValueShape LONG = new ValueShape.Scalar(MemType.I64);
    private static final CallSignature SIGNATURE = new CallSignature(LONG, List.of(LONG));
    private static final int FRAME_BYTES = 48;

    /** The method with a handler: calls from its range are caught. */
    private static long catcher;
    private static long catcherEnd;
    private static long handler;
    private static int asked;

    static Abi[] abis() {
        return Abi.ALL.toArray(Abi[]::new);
    }

    /** Walks from the frame of the exception to the first one whose place lies in the catching method. */
    static long dispatch(long context) {
        asked++;
        long exit = NativeMemory.getLong(context + ThreadContext.EXIT_FRAME);
        if (NativeMemory.getLong(exit + 8) != NativeMemory.getLong(context + ThreadContext.FAULT_RIP)
                || NativeMemory.getLong(context + ThreadContext.EXIT_SP) >= exit) {
            return 0;
        }
        long place = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
        long frame = NativeMemory.getLong(context + ThreadContext.FAULT_RBP);
        int length = NativeMemory.getInt(context + ThreadContext.BACKTRACE_LENGTH);
        for (int i = 0; i <= length; i++) {
            if (place > catcher && place <= catcherEnd) {
                NativeMemory.putLong(context + ThreadContext.RESUME_FRAME, frame);
                NativeMemory.putLong(context + ThreadContext.RESUME_SP, frame - FRAME_BYTES);
                return handler;
            }
            place = NativeMemory.getLong(context + ThreadContext.BACKTRACE + 8L * i);
            frame = NativeMemory.getLong(frame);
        }
        return 0;
    }

    private static StubRuntime open(Abi abi) throws Exception {
        var upcall = Linker.nativeLinker().upcallStub(
                MethodHandles.lookup().findStatic(HandlerTest.class, "dispatch",
                        MethodType.methodType(long.class, long.class)),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), Arena.global());
        return new StubRuntime(abi, Optional.of(StubRuntime.at(upcall.address())));
    }

    /** A method that keeps its argument in its frame and a pattern in rbx of its caller, and calls one that fails. */
    private static void assemble(StubRuntime runtime) {
        var argument = Gpr.of(runtime.il.intArguments().getFirst());
        long failing = runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.push(Gpr.RBX);
            a.mov(OpSize.DWORD, Gpr.RBX, 13);
            var fault = a.newLabel();
            a.test(OpSize.QWORD, argument, 1);
            a.jcc(Cond.E, fault);
            a.call(StubRuntime.trap(Trap.OVERFLOW));
            a.bind(fault);
            a.zero(Gpr.RAX);
            a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RAX, 8));
        });
        int[] offsets = new int[2];
        catcher = runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.sub(OpSize.QWORD, Gpr.RSP, FRAME_BYTES);
            a.mov(OpSize.QWORD, Mem.base(Gpr.RBP, -8), Gpr.RBX);
            a.mov(OpSize.QWORD, Mem.base(Gpr.RBP, -16), argument);
            a.call(StubRuntime.at(failing));
            offsets[0] = a.size();
            a.ud2();
            offsets[1] = a.size();
            a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RBP, -16));
            a.mov(OpSize.QWORD, Gpr.RBX, Mem.base(Gpr.RBP, -8));
            a.leave();
            a.ret();
        });
        catcherEnd = catcher + offsets[0];
        handler = catcher + offsets[1];
    }

    @ParameterizedTest
    @MethodSource("abis")
    void anExceptionGoesOnInTheHandlerOfACallerFurtherUp(Abi abi) throws Exception {
        try (var runtime = open(abi); var arena = Arena.ofConfined()) {
            assemble(runtime);
            long target = catcher;
            long outer = runtime.code(a -> {
                a.push(Gpr.RBP);
                a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
                a.push(Gpr.RBX);
                a.sub(OpSize.QWORD, Gpr.RSP, 40);
                a.mov(OpSize.DWORD, Gpr.RBX, 1000);
                a.call(StubRuntime.at(target));
                a.add(OpSize.QWORD, Gpr.RAX, Gpr.RBX);
                a.mov(OpSize.QWORD, Gpr.RBX, Mem.base(Gpr.RBP, -8));
                a.leave();
                a.ret();
            });
            var result = arena.allocate(8, 8);
            for (long i = 0; i < 2000; i++) {
                asked = 0;
                assertThat(runtime.enter(SIGNATURE, outer, arena.allocateFrom(ValueLayout.JAVA_LONG, i), result))
                        .isZero();
                assertThat(result.get(ValueLayout.JAVA_LONG, 0)).as("argument, and rbx of the caller")
                        .isEqualTo(1000 + i);
                assertThat(asked).isEqualTo(1);
                assertThat(runtime.contextLong(ThreadContext.EXIT_SP)).isZero();
            }
        }
    }

    @Test
    void anExceptionThatNobodyHandlesReturnsThroughTheActivation() throws Exception {
        try (var runtime = open(Abi.SYSTEM_V); var arena = Arena.ofConfined()) {
            long failing = runtime.code(a -> {
                a.push(Gpr.RBP);
                a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
                a.call(StubRuntime.trap(Trap.DIVIDE_BY_ZERO));
            });
            catcher = 0;
            catcherEnd = 0;
            asked = 0;
            assertThat(runtime.enter(SIGNATURE, failing, arena.allocate(8, 8), arena.allocate(8, 8))).isEqualTo(1);
            assertThat(asked).isEqualTo(1);
            assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(Trap.DIVIDE_BY_ZERO.ordinal());
            assertThat(runtime.contextLong(ThreadContext.ACTIVATION)).isZero();
        }
    }

    @Test
    void twoRuntimesCatchTheirOwnFaults() throws Exception {
        try (var one = new StubRuntime(Abi.SYSTEM_V); var arena = Arena.ofConfined()) {
            var arguments = arena.allocate(8, 8);
            for (int i = 0; i < 10; i++) {
                try (var two = new StubRuntime(Abi.WINDOWS_X64)) {
                    for (var runtime : List.of(one, two, one)) {
                        long faulting = runtime.code(a -> {
                            a.push(Gpr.RBP);
                            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
                            a.ud2();
                        });
                        assertThat(runtime.enter(SIGNATURE, faulting, arguments, arguments)).isEqualTo(1);
                        assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isEqualTo(faulting + 4);
                    }
                }
            }
        }
    }
}
