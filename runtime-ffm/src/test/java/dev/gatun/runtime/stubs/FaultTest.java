package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.fault.Faults;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.X64Assembler;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Faults of the processor in hand-written code come back as status 1 with everything recorded. */
class FaultTest {
    private static final ValueShape LONG = new ValueShape.Scalar(MemType.I64);
    private static final CallSignature LONG_LONG = new CallSignature(LONG, List.of(LONG, LONG));

    private static StubRuntime runtime;

    @BeforeAll
    static void open() {
        runtime = new StubRuntime(Abi.SYSTEM_V);
    }

    @AfterAll
    static void close() {
        runtime.close();
    }

    /** A function of two longs, on a frame, that loads them into rdi and rsi and does what the test says. */
    private static long function(Consumer<X64Assembler> body) {
        return runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            body.accept(a);
            a.leave();
            a.ret();
        });
    }

    private static int enter(long target, long a, long b) {
        try (var arena = Arena.ofConfined()) {
            var arguments = arena.allocateFrom(ValueLayout.JAVA_LONG, a, b);
            return runtime.enter(LONG_LONG, target, arguments, arena.allocate(8, 8));
        }
    }

    private static void assertFault(long rip, int signal, Trap trap) {
        assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(ThreadContext.TRAP_FAULT);
        assertThat(runtime.contextInt(ThreadContext.SIGNAL)).isEqualTo(signal);
        assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isEqualTo(rip);
        assertThat(Faults.classify(runtime.contexts.current())).isEqualTo(trap);
        assertThat(runtime.contextLong(ThreadContext.ACTIVATION)).isZero();
    }

    @Test
    void aNullDereferenceIsANullReference() {
        long load = function(a -> a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RDI, 16)));
        assertThat(enter(load, 0, 7)).isEqualTo(1);
        assertFault(load + 4, 11, Trap.NULL_REFERENCE);
        assertThat(runtime.contextLong(ThreadContext.FAULT_ADDRESS)).isEqualTo(16);
        assertThat(runtime.register(Registers.RDI)).isZero();
        assertThat(runtime.register(Registers.RSI)).isEqualTo(7);
        assertThat(runtime.register(Registers.R15)).isEqualTo(runtime.contexts.current());
        assertThat(runtime.backtrace()).isEmpty();
    }

    @Test
    void wildAddressesAreAccessViolations() {
        long load = function(a -> a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RDI)));
        long store = function(a -> a.mov(OpSize.QWORD, Mem.base(Gpr.RDI), Gpr.RSI));
        for (long address : new long[] {0x10_0000_0000L, 0x7FFF_FFFF_F000L, runtime.heap.codeStart() - 4096}) {
            assertThat(enter(load, address, 0)).isEqualTo(1);
            assertFault(load + 4, 11, Trap.ACCESS_VIOLATION);
            assertThat(runtime.contextLong(ThreadContext.FAULT_ADDRESS)).isEqualTo(address);
        }
        assertThat(enter(store, runtime.heap.codeStart(), 0)).as("code is not writable").isEqualTo(1);
        assertFault(store + 4, 11, Trap.ACCESS_VIOLATION);
        assertThat(enter(load, 0x8000_0000_0000_0000L, 0)).as("not canonical").isEqualTo(1);
        assertFault(load + 4, 11, Trap.ACCESS_VIOLATION);
    }

    @Test
    void aCallOfWhatIsNoCodeIsTheFaultOfItsCaller() {
        long call = function(a -> a.call(Gpr.RDI));
        for (long address : new long[] {0, 0x10_0000_0000L, 0x8000_0000_0000_0000L}) {
            assertThat(enter(call, address, 0)).isEqualTo(1);
            boolean canonical = address >= 0;
            assertFault(call + (canonical ? 5 : 4), 11, address == 0 ? Trap.NULL_REFERENCE : Trap.ACCESS_VIOLATION);
            assertThat(runtime.contextLong(ThreadContext.FAULT_ADDRESS)).isEqualTo(canonical ? address : -1);
        }
    }

    @Test
    void divideFaultsTellZeroFromOverflow() {
        long divide64 = function(a -> {
            a.mov(OpSize.QWORD, Gpr.RAX, Gpr.RDI);
            a.cqo();
            a.idiv(OpSize.QWORD, Gpr.RSI);
        });
        long divide32 = function(a -> {
            a.push(Gpr.RSI);
            a.mov(OpSize.DWORD, Gpr.RAX, Gpr.RDI);
            a.cdq();
            a.idiv(OpSize.DWORD, Mem.base(Gpr.RBP, -8));
        });
        long divideR9 = function(a -> {
            a.mov(OpSize.QWORD, Gpr.RAX, Gpr.RDI);
            a.mov(OpSize.QWORD, Gpr.R9, Gpr.RSI);
            a.cqo();
            a.idiv(OpSize.QWORD, Gpr.R9);
        });
        assertThat(enter(divide64, 5, 0)).isEqualTo(1);
        assertFault(divide64 + 9, 8, Trap.DIVIDE_BY_ZERO);
        assertThat(enter(divide64, Long.MIN_VALUE, -1)).isEqualTo(1);
        assertFault(divide64 + 9, 8, Trap.OVERFLOW);
        assertThat(enter(divide32, 5, 0x7_0000_0000L)).as("the low half is zero").isEqualTo(1);
        assertThat(Faults.classify(runtime.contexts.current())).isEqualTo(Trap.DIVIDE_BY_ZERO);
        assertThat(enter(divide32, Integer.MIN_VALUE, -1)).isEqualTo(1);
        assertThat(Faults.classify(runtime.contexts.current())).isEqualTo(Trap.OVERFLOW);
        assertThat(enter(divideR9, 1, 0)).isEqualTo(1);
        assertThat(Faults.classify(runtime.contexts.current())).isEqualTo(Trap.DIVIDE_BY_ZERO);
        assertThat(enter(divide64, 7, 2)).isZero();
    }

    @Test
    void anUndefinedInstructionIsOurOwnFault() {
        long undefined = function(X64Assembler::ud2);
        assertThat(enter(undefined, 0, 0)).isEqualTo(1);
        assertFault(undefined + 4, 4, Trap.EXECUTION_ENGINE);
    }

    /** rdi levels deep, then a null dereference; with the prologue check of compiled code. */
    private static long recursion() {
        return runtime.code(a -> {
            Label start = a.here();
            var go = a.newLabel();
            var bottom = a.newLabel();
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.cmp(OpSize.QWORD, Gpr.RSP, Mem.base(Gpr.R15, ThreadContext.STACK_LIMIT));
            a.jcc(Cond.AE, go);
            a.call(StubRuntime.trap(Trap.STACK_OVERFLOW));
            a.bind(go);
            a.sub(OpSize.QWORD, Gpr.RDI, 1);
            a.jcc(Cond.E, bottom);
            a.call(start);
            a.leave();
            a.ret();
            a.bind(bottom);
            a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RDI));
        });
    }

    @Test
    void theBacktraceHoldsTheReturnAddressOfEveryFrame() {
        long recursion = recursion();
        assertThat(enter(recursion, 5, 0)).isEqualTo(1);
        var trace = runtime.backtrace();
        assertThat(trace).hasSize(4);
        assertThat(trace[0]).isBetween(recursion, recursion + 64);
        assertThat(trace).containsOnly(trace[0]);
    }

    @Test
    void runningOutOfStackTraps() {
        long recursion = recursion();
        for (int i = 0; i < 50; i++) {
            assertThat(enter(recursion, Long.MAX_VALUE, 0)).isEqualTo(1);
            assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(Trap.STACK_OVERFLOW.ordinal());
            assertThat(runtime.contextInt(ThreadContext.BACKTRACE_LENGTH)).isEqualTo(ThreadContext.BACKTRACE_CAPACITY);
        }
    }

    @Test
    void aBrokenFrameChainEndsTheBacktrace() {
        for (long wrong : new long[] {0, 8, 0x123456, -1, Long.MIN_VALUE}) {
            long broken = function(a -> {
                a.movImm(Gpr.RAX, wrong);
                a.mov(OpSize.QWORD, Mem.base(Gpr.RBP), Gpr.RAX);
                a.ud2();
            });
            assertThat(enter(broken, 0, 0)).isEqualTo(1);
            long noFrame = function(a -> {
                a.movImm(Gpr.RBP, wrong);
                a.ud2();
            });
            assertThat(enter(noFrame, 0, 0)).isEqualTo(1);
            assertThat(runtime.backtrace()).isEmpty();
        }
    }

    @Test
    void tensOfThousandsOfFaultsInSeveralThreadsBesideHotSpotsOwn() throws Exception {
        long load = function(a -> a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RDI, 8)));
        long divide = function(a -> {
            a.mov(OpSize.QWORD, Gpr.RAX, Gpr.RDI);
            a.cqo();
            a.idiv(OpSize.QWORD, Gpr.RSI);
        });
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (int t = 0; t < 4; t++) {
                tasks.add(() -> {
                    int faults = 0;
                    int javaNulls = 0;
                    for (int i = 0; i < 20_000; i++) {
                        faults += enter(load, 0, 0);
                        assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isEqualTo(load + 4);
                        faults += enter(divide, i, 0);
                        javaNulls += implicitNullCheck(i % 50 == 0 ? null : new int[1 + i % 3]);
                        if (i % 5000 == 0) {
                            System.gc();
                        }
                    }
                    assertThat(javaNulls).isEqualTo(400);
                    return faults;
                });
            }
            for (var result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(40_000);
            }
        }
    }

    private static int implicitNullCheck(int[] array) {
        try {
            return array.length < 0 ? 2 : 0;
        } catch (NullPointerException e) {
            return 1;
        }
    }

    private static long nestedTarget;
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    /** Java called from machine code: enters again, faults there at the bottom, and sees the inner activation gone. */
    static long nested(long depth) {
        long context = runtime.contexts.current();
        long outer = NativeMemory.getLong(context + ThreadContext.ACTIVATION);
        long exit = NativeMemory.getLong(context + ThreadContext.EXIT_SP);
        if (outer == 0 || exit == 0) {
            return -1000;
        }
        try (var arena = Arena.ofConfined()) {
            var result = arena.allocate(8, 8);
            int status = runtime.enter(LONG_LONG, nestedTarget,
                    arena.allocateFrom(ValueLayout.JAVA_LONG, depth - 1, 0), result);
            DEPTH.set(DEPTH.get() + 1);
            if (NativeMemory.getLong(context + ThreadContext.ACTIVATION) != outer
                    || NativeMemory.getLong(context + ThreadContext.EXIT_SP) != exit) {
                return -1000;
            }
            return status == 1 ? 100 : result.get(ValueLayout.JAVA_LONG, 0) + 1;
        }
    }

    @Test
    void activationsNestThroughJava() throws Exception {
        var upcall = Linker.nativeLinker().upcallStub(
                MethodHandles.lookup().findStatic(FaultTest.class, "nested",
                MethodType.methodType(long.class, long.class)),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG), Arena.global());
        long thunk = runtime.install(runtime.stubs.nativeThunk("nested", new CallSignature(LONG, List.of(LONG)),
                StubRuntime.at(upcall.address()), List.of(), true));
        // f(depth) = depth == 0 ? fault : java(depth)
        nestedTarget = function(a -> {
            var fault = a.newLabel();
            var end = a.newLabel();
            a.test(OpSize.QWORD, Gpr.RDI, Gpr.RDI);
            a.jcc(Cond.E, fault);
            a.call(StubRuntime.at(thunk));
            a.jmp(end);
            a.bind(fault);
            a.mov(OpSize.QWORD, Gpr.RAX, Mem.base(Gpr.RDI, 8));
            a.bind(end);
        });
        try (var pool = Executors.newFixedThreadPool(3)) {
            var tasks = new ArrayList<Callable<Long>>();
            for (int t = 0; t < 3; t++) {
                tasks.add(() -> {
                    try (var arena = Arena.ofConfined()) {
                        var result = arena.allocate(8, 8);
                        for (int i = 0; i < 2_000; i++) {
                            int depth = 1 + ThreadLocalRandom.current().nextInt(6);
                            int status = runtime.enter(LONG_LONG, nestedTarget,
                                    arena.allocateFrom(ValueLayout.JAVA_LONG, depth, 0), result);
                            assertThat(status).isZero();
                            assertThat(result.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(100 + depth - 1);
                        }
                    }
                    return runtime.contextLong(ThreadContext.ACTIVATION);
                });
            }
            for (var activation : pool.invokeAll(tasks)) {
                assertThat(activation.get()).isZero();
            }
        }
    }

    /** Java called from machine code that ends in an exception. */
    static void pending() {
        NativeMemory.putInt(runtime.contexts.current() + ThreadContext.HOST_PENDING, 1);
    }

    @Test
    void aHostExceptionUnwindsFromTheCallOfTheNativeThunk() throws Exception {
        var upcall = Linker.nativeLinker().upcallStub(
                MethodHandles.lookup().findStatic(FaultTest.class, "pending", MethodType.methodType(void.class)),
                FunctionDescriptor.ofVoid(), Arena.global());
        long thunk = runtime.install(runtime.stubs.nativeThunk("pending", new CallSignature(ValueShape.VOID, List.of()),
                StubRuntime.at(upcall.address()), List.of(), true));
        long caller = function(a -> {
            a.call(StubRuntime.at(thunk));
            a.ud2();
        });
        assertThat(enter(caller, 0, 0)).isEqualTo(1);
        assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(ThreadContext.TRAP_HOST);
        assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isEqualTo(caller + 4 + 5);
        assertThat(runtime.contextInt(ThreadContext.HOST_PENDING)).isZero();
        assertThat(runtime.backtrace()).isEmpty();
    }

    @Test
    void trapStubsSayWhereAndWhy() {
        for (var trap : Trap.values()) {
            long trapping = function(a -> {
                a.call(StubRuntime.trap(trap));
                a.ud2();
            });
            assertThat(enter(trapping, 0, 0)).isEqualTo(1);
            assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(trap.ordinal());
            assertThat(runtime.contextInt(ThreadContext.SIGNAL)).isZero();
            assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isEqualTo(trapping + 4 + 5);
        }
    }

    @Test
    void virtualThreadsGetTheLimitOfTheirCarrier() throws Exception {
        long recursion = recursion();
        var status = new int[1];
        var thread = Thread.ofVirtual().start(() -> status[0] = enter(recursion, Long.MAX_VALUE, 0));
        thread.join();
        assertThat(status[0]).isEqualTo(1);
    }

    @Test
    void contextsOfEndedThreadsServeAgain() throws Exception {
        var thread = new Thread(() -> runtime.contexts.current());
        thread.start();
        thread.join();
        int before = runtime.contexts.count();
        for (int i = 0; i < 20; i++) {
            var t = new Thread(() -> runtime.contexts.current());
            t.start();
            t.join();
        }
        assertThat(runtime.contexts.count()).isEqualTo(before);
    }
}
