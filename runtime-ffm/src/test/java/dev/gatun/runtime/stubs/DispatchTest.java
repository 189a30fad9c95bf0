package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.target.ValueShape.Leaf;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stubs between a call and its callee hand every argument on, and native calls keep what the ABI says is kept. */
class DispatchTest {
    private static final ValueShape LONG = new ValueShape.Scalar(MemType.I64);
    private static final ValueShape DOUBLE = new ValueShape.Scalar(MemType.F64);

    private static long answer;
    private static long[] asked;

    private StubRuntime runtime;

    static Abi[] abis() {
        return Abi.ALL.toArray(Abi[]::new);
    }

    @AfterEach
    void close() {
        runtime.close();
    }

    /** What compile and resolve call: Java that uses as many registers as it likes. */
    static long ask(long context, long a, long b) {
        asked = new long[] {a, b};
        double noise = 0;
        for (int i = 0; i < 100; i++) {
            noise += Math.sqrt(i) * a;
        }
        if (answer == 0) {
            NativeMemory.putInt(context + ThreadContext.HOST_PENDING, 1);
        }
        return noise == 0.5 ? 1 : answer;
    }

    private long upcall() throws Exception {
        return Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(DispatchTest.class, "ask",
                MethodType.methodType(long.class, long.class, long.class, long.class)),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_LONG), Arena.global()).address();
    }

    /**
     * A sum of twelve longs and twelve doubles that gcc or the test's own code would make: reads every argument place.
     */
    private long sum(CallSignature signature) {
        var layout = runtime.il.layout(signature);
        return runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.zero(Gpr.RAX);
            a.zero(Xmm.XMM15);
            for (int i = 0; i < signature.parameters().size(); i++) {
                boolean isLong = signature.parameters().get(i).equals(LONG);
                switch (layout.arguments().get(i)) {
                    case CallLayout.InRegisters(var pieces) -> {
                        int r = pieces.getFirst().register();
                        if (isLong) {
                            a.add(OpSize.QWORD, Gpr.RAX, Gpr.of(r));
                        } else {
                            a.addsd(Xmm.XMM15, Xmm.of(Registers.code(r)));
                        }
                    }
                    case CallLayout.OnStack(int offset, int _) -> {
                        if (isLong) {
                            a.add(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RBP, 16 + offset));
                        } else {
                            a.addsd(Xmm.XMM15, Mem.base(Gpr.RBP, 16 + offset));
                        }
                    }
                    default -> throw new AssertionError();
                }
            }
            a.cvttsd2si(OpSize.QWORD, Gpr.R10, Xmm.XMM15);
            a.add(OpSize.QWORD, Gpr.RAX, Gpr.R10);
            a.leave();
            a.ret();
        });
    }

    private static final CallSignature MANY = new CallSignature(LONG,
            IntStream.range(0, 24).<ValueShape>mapToObj(i -> i % 2 == 0 ? LONG : DOUBLE).toList());

    private MemorySegment manyArguments(Arena arena) {
        return arena.allocateFrom(ValueLayout.JAVA_LONG, LongStream.range(0, 24)
                .map(i -> i % 2 == 0 ? 1L << i : Double.doubleToRawLongBits(1L << i)).toArray());
    }

    @ParameterizedTest
    @MethodSource("abis")
    void aLazyEntryCompilesAndJumpsWithAllArguments(Abi abi) throws Exception {
        runtime = new StubRuntime(abi);
        long compile = runtime.install(runtime.stubs.compileStub(StubRuntime.at(upcall())));
        var code = runtime.stubs.lazyEntry("lazy", 0x1234567, StubRuntime.at(compile));
        assertThat(code.bytes()).hasSize(16);
        long lazy = runtime.install(code);
        try (var arena = Arena.ofConfined()) {
            var result = arena.allocate(8, 8);
            answer = sum(MANY);
            assertThat(runtime.enter(MANY, lazy, manyArguments(arena), result)).isZero();
            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo((1L << 24) - 1);
            assertThat(asked[0]).isEqualTo(0x1234567);
            assertThat(runtime.heap.contains(asked[1])).as("return address").isTrue();
            runtime.heap.patchRel32(lazy + 8, answer);
            asked = null;
            assertThat(runtime.enter(MANY, lazy, manyArguments(arena), result)).isZero();
            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo((1L << 24) - 1);
            assertThat(asked).isNull();
            answer = 0;
            runtime.heap.patchRel32(lazy + 8, compile);
            assertThat(runtime.enter(MANY, lazy, manyArguments(arena), result)).as("compilation failed").isEqualTo(1);
            assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(ThreadContext.TRAP_HOST);
        }
    }

    @ParameterizedTest
    @MethodSource("abis")
    void interfaceCallsFindTheirTargetInTheChainOrAsk(Abi abi) throws Exception {
        runtime = new StubRuntime(abi);
        long resolve = runtime.install(runtime.stubs.interfaceStub(StubRuntime.at(upcall())));
        long sum = sum(MANY);
        long one = constant(1);
        long chain = runtime.install(runtime.stubs.interfaceChain("chain", List.of(17, 100_000, -1),
                List.of(StubRuntime.at(one), StubRuntime.at(sum), StubRuntime.at(one)), StubRuntime.at(resolve)));
        try (var arena = Arena.ofConfined()) {
            var result = arena.allocate(8, 8);
            assertThat(runtime.enter(MANY, interfaceCall(17, chain), manyArguments(arena), result)).isZero();
            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(1);
            assertThat(runtime.enter(MANY, interfaceCall(100_000, chain), manyArguments(arena), result)).isZero();
            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo((1L << 24) - 1);
            answer = sum;
            asked = null;
            assertThat(runtime.enter(MANY, interfaceCall(18, chain), manyArguments(arena), result)).isZero();
            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo((1L << 24) - 1);
            assertThat(asked).containsExactly(0x7AB1E, 18);
        }
    }

    private long constant(int value) {
        return runtime.code(a -> {
            a.mov(OpSize.DWORD, Gpr.RAX, value);
            a.ret();
        });
    }

    /**
     * As a call site does, the id in eax and the method table in r11; here by a jump, so that arguments stay where they
     * are.
     */
    private long interfaceCall(int id, long target) {
        return runtime.code(a -> {
            a.mov(OpSize.DWORD, Gpr.RAX, id);
            a.mov(OpSize.DWORD, Gpr.R11, 0x7AB1E);
            a.jmp(StubRuntime.at(target));
        });
    }

    @ParameterizedTest
    @MethodSource("abis")
    void anUnboxStubMovesTheReceiverWhereverItIs(Abi abi) throws Exception {
        runtime = new StubRuntime(abi);
        var big = new ValueShape.Struct("Big", 24, 8,
                List.of(new Leaf(0, MemType.I64), new Leaf(8, MemType.I64), new Leaf(16, MemType.I64)));
        for (ValueShape result : new ValueShape[] {LONG, big}) {
            var signature = new CallSignature(result, List.of(LONG, LONG));
            var layout = abi.layout(signature);
            long target = runtime.code(a -> {
                int receiver = ((CallLayout.InRegisters) layout.arguments().getFirst()).pieces()
                        .getFirst().register();
                if (layout.result() instanceof CallLayout.HiddenBuffer(int buffer, int _)) {
                    a.mov(OpSize.QWORD, Mem.base(Gpr.of(buffer)), Gpr.of(receiver));
                    a.mov(OpSize.QWORD, Gpr.RAX, Gpr.of(buffer));
                } else {
                    a.mov(OpSize.QWORD, Gpr.RAX, Gpr.of(receiver));
                }
                a.ret();
            });
            long unbox = runtime.install(runtime.stubs.unboxStub("unbox", signature, StubRuntime.at(target)));
            try (var arena = Arena.ofConfined()) {
                var buffer = arena.allocate(24, 8);
                assertThat(runtime.enter(signature, unbox, arena.allocateFrom(ValueLayout.JAVA_LONG, 1000, 7), buffer))
                        .isZero();
                assertThat(buffer.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(1000 + ObjectModel.FIRST_FIELD);
            }
        }
    }

    /** Loads every register that the ABI keeps with a pattern, calls, and returns how many have changed. */
    @ParameterizedTest
    @MethodSource("abis")
    void aCallOfJavaKeepsCalleeSavedRegisters(Abi abi) throws Exception {
        runtime = new StubRuntime(abi);
        var signature = new CallSignature(LONG, List.of(LONG, LONG, LONG));
        long thunk = runtime.install(runtime.stubs.nativeThunk("ask", signature, StubRuntime.at(upcall()), List.of(),
                true));
        answer = 3;
        var kept = new ArrayList<Integer>();
        for (int r = 0; r < 31; r++) {
            if (abi.registers().isCalleeSaved(r) && r != Registers.RBP && r != Registers.R15) {
                kept.add(r);
            }
        }
        long check = runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.sub(OpSize.QWORD, Gpr.RSP, 32);
            for (int r : kept) {
                pattern(a, r);
            }
            a.mov(OpSize.QWORD, Gpr.of(abi.intArguments().getFirst()), Gpr.R15);
            a.call(StubRuntime.at(thunk));
            a.zero(Gpr.RAX);
            for (int r : kept) {
                var same = a.newLabel();
                if (Registers.isFloat(r)) {
                    a.movq(Gpr.R10, Xmm.of(Registers.code(r)));
                    a.cmp(OpSize.QWORD, Gpr.R10, 1000 + r);
                } else {
                    a.cmp(OpSize.QWORD, Gpr.of(r), 1000 + r);
                }
                a.jcc(Cond.E, same);
                a.inc(OpSize.DWORD, Gpr.RAX);
                a.bind(same);
            }
            a.leave();
            a.ret();
        });
        try (var arena = Arena.ofConfined()) {
            var result = arena.allocate(8, 8);
            for (int i = 0; i < 1000; i++) {
                assertThat(runtime.enter(signature, check, arena.allocate(24, 8), result)).isZero();
                assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isZero();
            }
        }
    }

    private static void pattern(X64Assembler a, int register) {
        a.mov(OpSize.DWORD, Gpr.R10, 1000 + register);
        if (Registers.isFloat(register)) {
            a.movq(Xmm.of(Registers.code(register)), Gpr.R10);
        } else {
            a.mov(OpSize.QWORD, Gpr.of(register), Gpr.R10);
        }
    }
}
