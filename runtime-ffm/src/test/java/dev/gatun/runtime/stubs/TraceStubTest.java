package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.code.TraceFrame;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.asm.Xmm;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trace point shows all registers to Java and changes none, however many Java itself uses. */
class TraceStubTest {
    private static final CallSignature SIGNATURE = new CallSignature(ValueShape.VOID, List.of(new ValueShape.Scalar(MemType.I64)));
    private static final int INTEGERS = 16;
    /** In a test's own buffer: what to load, then what was found afterwards. */
    private static final int FOUND = TraceFrame.SIZE;
    /** Carry, parity, adjust, zero, sign and overflow. */
    private static final long ARITHMETIC_FLAGS = 0x8D5;

    /** What the trace points showed, as copies of their frames, and where they were. */
    private static final List<byte[]> SHOWN = new ArrayList<>();
    private static final List<Long> PLACES = new ArrayList<>();
    private static long context;
    private static double sink;

    static Abi[] abis() {
        return Abi.ALL.toArray(Abi[]::new);
    }

    static void trace(long contextThen, long returnAddress, long frame) {
        context = contextThen;
        PLACES.add(returnAddress);
        SHOWN.add(NativeMemory.segment(frame, TraceFrame.SIZE).toArray(ValueLayout.JAVA_BYTE));
        var random = new Random(frame);
        for (int i = 0; i < 50; i++) {
            sink += random.nextGaussian() * Math.sin(i);
        }
    }

    private static long upcall() throws Exception {
        return Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(TraceStubTest.class, "trace",
                MethodType.methodType(void.class, long.class, long.class, long.class)),
                FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), Arena.global()).address();
    }

    private static boolean isFree(int register) {
        return register != Gpr.RSP.number() && register != Gpr.RBP.number() && register != Gpr.R15.number();
    }

    /** Loads every register from the buffer, calls the stub, stores every register behind it. */
    private static void body(X64Assembler a, Gpr argument, long stub, long buffer) {
        a.push(Gpr.RBP);
        a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
        for (int r = 0; r < INTEGERS; r++) {
            a.push(Gpr.of(r));
        }
        a.push(Mem.base(argument, TraceFrame.FLAGS));
        a.popf();
        for (int r = 0; r < INTEGERS; r++) {
            a.movups(Xmm.of(r), Mem.base(argument, TraceFrame.FLOATS + 16 * r));
        }
        // The argument's own register comes last.
        for (int r = 0; r < INTEGERS; r++) {
            if (isFree(r) && r != argument.number()) {
                a.mov(OpSize.QWORD, Gpr.of(r), Mem.base(argument, 8 * r));
            }
        }
        a.mov(OpSize.QWORD, argument, Mem.base(argument, 8 * argument.number()));
        a.call(StubRuntime.at(stub));
        a.push(Gpr.RAX);
        a.movImm(Gpr.RAX, buffer + FOUND);
        for (int r = 1; r < INTEGERS; r++) {
            a.mov(OpSize.QWORD, Mem.base(Gpr.RAX, 8 * r), Gpr.of(r));
        }
        a.pop(Mem.base(Gpr.RAX));
        a.pushf();
        a.pop(Mem.base(Gpr.RAX, TraceFrame.FLAGS));
        for (int r = 0; r < INTEGERS; r++) {
            a.movups(Mem.base(Gpr.RAX, TraceFrame.FLOATS + 16 * r), Xmm.of(r));
        }
        for (int r = INTEGERS - 1; r >= 0; r--) {
            if (r == Gpr.RSP.number()) {
                a.add(OpSize.QWORD, Gpr.RSP, 8);
            } else {
                a.pop(Gpr.of(r));
            }
        }
        a.pop(Gpr.RBP);
        a.ret();
    }

    private static void fill(MemorySegment buffer, Random random) {
        for (int i = 0; i < TraceFrame.SIZE; i += 8) {
            buffer.set(ValueLayout.JAVA_LONG, i, random.nextLong());
        }
        buffer.set(ValueLayout.JAVA_LONG, TraceFrame.FLAGS, random.nextLong() & ARITHMETIC_FLAGS | 0x202);
    }

    private static void same(byte[] expected, byte[] found, int from, int to, String what) {
        assertThat(Arrays.copyOfRange(found, from, to)).as(what).isEqualTo(Arrays.copyOfRange(expected, from, to));
    }

    private static void sameRegisters(byte[] expected, byte[] found, String what) {
        for (int r = 0; r < INTEGERS; r++) {
            if (isFree(r)) {
                same(expected, found, 8 * r, 8 * r + 8, what + ": " + Gpr.of(r));
            }
        }
        same(expected, found, TraceFrame.FLOATS, TraceFrame.SIZE, what + ": xmm");
        assertThat(flags(found) & ARITHMETIC_FLAGS).as(what + ": flags").isEqualTo(flags(expected) & ARITHMETIC_FLAGS);
    }

    private static long flags(byte[] frame) {
        return MemorySegment.ofArray(frame).get(ValueLayout.JAVA_LONG_UNALIGNED, TraceFrame.FLAGS);
    }

    private static long integer(byte[] frame, Gpr register) {
        return MemorySegment.ofArray(frame).get(ValueLayout.JAVA_LONG_UNALIGNED, 8 * register.number());
    }

    @ParameterizedTest
    @MethodSource("abis")
    void allRegistersAndFlagsAreShownAndKept(Abi abi) throws Exception {
        try (var runtime = new StubRuntime(abi); var arena = Arena.ofConfined()) {
            long second = runtime.install(runtime.stubs.traceStub(StubRuntime.at(upcall()), Optional.empty()));
            long stub = runtime.install(runtime.stubs.traceStub(StubRuntime.at(upcall()), Optional.of(StubRuntime.at(second))));
            var buffer = arena.allocate(2 * TraceFrame.SIZE, 16);
            var argument = Gpr.of(abi.intArguments().getFirst());
            long code = runtime.code(a -> body(a, argument, stub, buffer.address()));
            var arguments = arena.allocate(8);
            arguments.set(ValueLayout.JAVA_LONG, 0, buffer.address());
            for (int round = 0; round < 50; round++) {
                SHOWN.clear();
                PLACES.clear();
                fill(buffer, new Random(round));
                assertThat(runtime.enter(SIGNATURE, code, arguments, arena.allocate(8))).isZero();

                var bytes = buffer.toArray(ValueLayout.JAVA_BYTE);
                var found = Arrays.copyOfRange(bytes, FOUND, bytes.length);
                sameRegisters(bytes, found, "after the trace point");
                assertThat(SHOWN).as("both stubs were called").hasSize(2);
                for (var shown : SHOWN) {
                    sameRegisters(bytes, shown, "at the trace point");
                    assertThat(integer(shown, Gpr.RBP)).isEqualTo(integer(found, Gpr.RBP));
                    // One push lies between the trace point and what the code itself saw.
                    assertThat(integer(shown, Gpr.RSP)).isEqualTo(integer(found, Gpr.RSP) + 8);
                }
                assertThat(PLACES.getFirst()).isBetween(code, code + 1000).isEqualTo(PLACES.getLast());
                assertThat(context).isEqualTo(runtime.contexts.current());
                assertThat(runtime.contextLong(ThreadContext.EXIT_SP)).as("compiled code runs again").isZero();
            }
        }
    }
}
