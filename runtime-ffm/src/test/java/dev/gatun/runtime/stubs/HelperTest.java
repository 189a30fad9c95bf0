package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.fault.Faults;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.OpSize;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every helper under both ABIs; slow paths are a Java method that notes its arguments. */
class HelperTest {
    private StubRuntime runtime;
    private final Map<RuntimeHelper, Long> helpers = new EnumMap<>(RuntimeHelper.class);
    private static long[] slowArguments;
    private static long slowResult;
    private static boolean slowThrows;

    static Abi[] abis() {
        return Abi.ALL.toArray(Abi[]::new);
    }

    static long slow(long context, long a, long b) {
        slowArguments = new long[] {context, a, b};
        NativeMemory.putInt(context + ThreadContext.HOST_PENDING, slowThrows ? 1 : 0);
        return slowResult;
    }

    private void open(Abi abi) throws Exception {
        runtime = new StubRuntime(abi);
        slowArguments = null;
        slowThrows = false;
        var slow = Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(HelperTest.class, "slow",
                MethodType.methodType(long.class, long.class, long.class, long.class)),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_LONG), Arena.global());
        for (var helper : RuntimeHelper.values()) {
            helpers.put(helper, runtime.install(runtime.stubs.helper(helper, runtime.stubs.needsSlowPath(helper)
                    ? Optional.of(StubRuntime.at(slow.address())) : Optional.empty())));
        }
    }

    @AfterEach
    void close() {
        runtime.close();
    }

    private int status(RuntimeHelper helper, long... arguments) {
        try (var arena = Arena.ofConfined()) {
            var buffer = arena.allocate(64, 8);
            MemorySegment.copy(MemorySegment.ofArray(arguments), 0, buffer, 0, 8L * arguments.length);
            var result = arena.allocate(8, 8);
            int status = runtime.enter(helper.signature(), helpers.get(helper), buffer, result);
            lastResult = result.get(ValueLayout.JAVA_LONG, 0);
            return status;
        }
    }

    private long lastResult;

    private long call(RuntimeHelper helper, long... arguments) {
        assertThat(status(helper, arguments)).as(helper.name()).isZero();
        return lastResult;
    }

    private long table(int baseSize, int componentSize, int flags, long parent, long element) {
        long table = runtime.heap.allocateData(ObjectModel.MT_VTABLE, 8);
        NativeMemory.putInt(table + ObjectModel.MT_BASE_SIZE, baseSize);
        NativeMemory.putInt(table + ObjectModel.MT_COMPONENT_SIZE, componentSize);
        NativeMemory.putInt(table + ObjectModel.MT_FLAGS, flags);
        NativeMemory.putLong(table + ObjectModel.MT_PARENT, parent);
        NativeMemory.putLong(table + ObjectModel.MT_ELEMENT, element);
        return table;
    }

    private long giveBuffer(int bytes) {
        long buffer = runtime.heap.allocateData(bytes, 16);
        long context = runtime.contexts.current();
        NativeMemory.putLong(context + ThreadContext.ALLOC_POINTER, buffer);
        NativeMemory.putLong(context + ThreadContext.ALLOC_LIMIT, buffer + bytes);
        return buffer;
    }

    private void assertTrap(Trap trap) {
        assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(trap.ordinal());
    }

    @ParameterizedTest
    @MethodSource("abis")
    void objectsComeFromTheBufferUntilItIsFull(Abi abi) throws Exception {
        open(abi);
        long type = table(20, 0, 0, 0, 0);
        long buffer = giveBuffer(56);
        assertThat(call(RuntimeHelper.NEW_OBJECT, type)).isEqualTo(buffer);
        assertThat(call(RuntimeHelper.NEW_OBJECT, type)).as("20 bytes take 24").isEqualTo(buffer + 24);
        assertThat(NativeMemory.getLong(buffer + 24)).isEqualTo(type);
        assertThat(slowArguments).isNull();
        slowResult = 4711;
        assertThat(call(RuntimeHelper.NEW_OBJECT, type)).isEqualTo(4711);
        assertThat(slowArguments).startsWith(runtime.contexts.current(), type);
        long small = table(8, 0, 0, 0, 0);
        assertThat(call(RuntimeHelper.NEW_OBJECT, small)).as("exactly what is left").isEqualTo(buffer + 48);
        slowThrows = true;
        assertThat(status(RuntimeHelper.NEW_OBJECT, type)).isEqualTo(1);
        assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(ThreadContext.TRAP_HOST);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void arraysAndStringsCheckTheirLengths(Abi abi) throws Exception {
        open(abi);
        long type = table(16, 12, ObjectModel.FLAG_ARRAY, 0, 0);
        long buffer = giveBuffer(4096);
        assertThat(call(RuntimeHelper.NEW_ARRAY, type, 3)).isEqualTo(buffer);
        assertThat(NativeMemory.getLong(buffer)).isEqualTo(type);
        assertThat(NativeMemory.getInt(buffer + 8)).isEqualTo(3);
        assertThat(call(RuntimeHelper.NEW_ARRAY, type, 0)).as("16 + 36 bytes take 56").isEqualTo(buffer + 56);
        assertThat(status(RuntimeHelper.NEW_ARRAY, type, -1)).isEqualTo(1);
        assertTrap(Trap.OVERFLOW);
        assertThat(slowArguments).isNull();
        slowResult = 99;
        for (long length : new long[] {1000, Integer.MAX_VALUE, 1L << 31, 1L << 32, Long.MAX_VALUE}) {
            assertThat(call(RuntimeHelper.NEW_ARRAY, type, length)).isEqualTo(99);
            assertThat(slowArguments[2]).isEqualTo(length);
        }
        long string = call(RuntimeHelper.NEW_STRING, 5);
        assertThat(string).isEqualTo(buffer + 72);
        assertThat(NativeMemory.getLong(string)).isEqualTo(runtime.stringTable());
        assertThat(NativeMemory.getInt(string + 8)).isEqualTo(5);
        assertThat(call(RuntimeHelper.NEW_STRING, 0)).as("12 + 10 + 2 bytes").isEqualTo(string + 24);
        assertThat(call(RuntimeHelper.NEW_STRING, Integer.MAX_VALUE)).isEqualTo(99);
        assertThat(call(RuntimeHelper.NEW_STRING, -1)).isEqualTo(99);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void clonesHaveEveryWord(Abi abi) throws Exception {
        open(abi);
        long fixed = table(32, 0, 0, 0, 0);
        long array = table(16, 3, ObjectModel.FLAG_ARRAY, 0, 0);
        giveBuffer(4096);
        long object = call(RuntimeHelper.NEW_OBJECT, fixed);
        NativeMemory.putLong(object + 8, 11);
        NativeMemory.putLong(object + 24, 33);
        long copy = call(RuntimeHelper.CLONE, object);
        assertThat(copy).isEqualTo(object + 32);
        for (int i = 0; i < 32; i += 8) {
            assertThat(NativeMemory.getLong(copy + i)).isEqualTo(NativeMemory.getLong(object + i));
        }
        long elements = call(RuntimeHelper.NEW_ARRAY, array, 7);
        NativeMemory.putByte(elements + 16 + 20, (byte) 77);
        long elementsCopy = call(RuntimeHelper.CLONE, elements);
        assertThat(elementsCopy).isEqualTo(elements + 40);
        assertThat(NativeMemory.getInt(elementsCopy + 8)).isEqualTo(7);
        assertThat(NativeMemory.getByte(elementsCopy + 36)).isEqualTo((byte) 77);
        assertThat(status(RuntimeHelper.CLONE, 0)).isEqualTo(1);
        assertTrap(Trap.NULL_REFERENCE);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void castsFollowTheBaseTypes(Abi abi) throws Exception {
        open(abi);
        long object = table(8, 0, 0, 0, 0);
        long animal = table(8, 0, 0, object, 0);
        long dog = table(8, 0, 0, animal, 0);
        long face = table(0, 0, ObjectModel.FLAG_INTERFACE, 0, 0);
        giveBuffer(4096);
        long rex = call(RuntimeHelper.NEW_OBJECT, dog);
        long some = call(RuntimeHelper.NEW_OBJECT, animal);
        for (var helper : new RuntimeHelper[] {RuntimeHelper.IS_INSTANCE, RuntimeHelper.CAST_CLASS}) {
            assertThat(call(helper, 0, dog)).isZero();
            assertThat(call(helper, rex, dog)).isEqualTo(rex);
            assertThat(call(helper, rex, animal)).isEqualTo(rex);
            assertThat(call(helper, rex, object)).isEqualTo(rex);
        }
        assertThat(call(RuntimeHelper.IS_INSTANCE, some, dog)).isZero();
        assertThat(slowArguments).isNull();
        slowResult = 5;
        assertThat(call(RuntimeHelper.IS_INSTANCE, rex, face)).isEqualTo(5);
        assertThat(slowArguments).containsExactly(runtime.contexts.current(), rex, face);
        assertThat(call(RuntimeHelper.CAST_CLASS, some, dog)).isEqualTo(5);
        assertThat(slowArguments).containsExactly(runtime.contexts.current(), some, dog);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void unboxComparesTheTypeAndStoresCheckTheElementType(Abi abi) throws Exception {
        open(abi);
        long object = table(8, 0, 0, 0, 0);
        long dog = table(16, 0, 0, object, 0);
        long dogs = table(16, 8, ObjectModel.FLAG_ARRAY, object, dog);
        long objects = table(16, 8, ObjectModel.FLAG_ARRAY, object, object);
        giveBuffer(4096);
        long rex = call(RuntimeHelper.NEW_OBJECT, dog);
        assertThat(call(RuntimeHelper.UNBOX, rex, dog)).isEqualTo(rex + 8);
        assertThat(status(RuntimeHelper.UNBOX, 0, dog)).isEqualTo(1);
        assertTrap(Trap.NULL_REFERENCE);
        long pack = call(RuntimeHelper.NEW_ARRAY, dogs, 1);
        long things = call(RuntimeHelper.NEW_ARRAY, objects, 1);
        call(RuntimeHelper.CHECK_ARRAY_STORE, pack, rex);
        call(RuntimeHelper.CHECK_ARRAY_STORE, pack, 0);
        call(RuntimeHelper.CHECK_ARRAY_STORE, things, pack);
        assertThat(slowArguments).isNull();
        slowResult = 6;
        assertThat(call(RuntimeHelper.UNBOX, rex, object)).isEqualTo(6);
        call(RuntimeHelper.CHECK_ARRAY_STORE, pack, things);
        assertThat(slowArguments).containsExactly(runtime.contexts.current(), pack, things);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void throwRecordsTheObjectAndNullIsANullReference(Abi abi) throws Exception {
        open(abi);
        assertThat(status(RuntimeHelper.THROW, 1234)).isEqualTo(1);
        assertThat(runtime.contextInt(ThreadContext.TRAP)).isEqualTo(ThreadContext.TRAP_THROWN);
        assertThat(runtime.contextLong(ThreadContext.EXCEPTION)).isEqualTo(1234);
        assertThat(status(RuntimeHelper.THROW, 0)).isEqualTo(1);
        assertTrap(Trap.NULL_REFERENCE);
    }

    @ParameterizedTest
    @MethodSource("abis")
    void memoryMovesLikeMemmove(Abi abi) throws Exception {
        open(abi);
        long memory = runtime.heap.allocateData(2048, 16);
        var random = new Random(1);
        var expected = new byte[2048];
        random.nextBytes(expected);
        MemorySegment.copy(MemorySegment.ofArray(expected), 0, NativeMemory.ALL, memory, 2048);
        for (int i = 0; i < 3000; i++) {
            int n = i < 600 ? i % 200 : random.nextInt(900);
            int from = random.nextInt(2048 - n);
            int to = i % 3 == 0 ? Math.clamp(from + random.nextInt(81) - 40L, 0, 2048 - n) : random.nextInt(2048 - n);
            call(RuntimeHelper.MOVE_MEMORY, memory + to, memory + from, n);
            System.arraycopy(expected, from, expected, to, n);
            if (i % 3 == 1) {
                int value = random.nextInt();
                call(RuntimeHelper.FILL_MEMORY, memory + from, value, n);
                Arrays.fill(expected, from, from + n, (byte) value);
            } else if (i % 7 == 1) {
                call(RuntimeHelper.CLEAR_MEMORY, memory + from, n);
                Arrays.fill(expected, from, from + n, (byte) 0);
            }
            if (i % 97 == 0) {
                random.nextBytes(expected);
                MemorySegment.copy(MemorySegment.ofArray(expected), 0, NativeMemory.ALL, memory, 2048);
            }
            assertThat(NativeMemory.segment(memory, 2048).mismatch(MemorySegment.ofArray(expected)))
                    .as("move %d from %d to %d", n, from, to).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("abis")
    void aWildMoveIsAnAccessViolationWithItsCallerInTheTrace(Abi abi) throws Exception {
        open(abi);
        long move = helpers.get(RuntimeHelper.MOVE_MEMORY);
        long caller = runtime.code(a -> {
            a.push(Gpr.RBP);
            a.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
            a.call(StubRuntime.at(move));
            a.leave();
            a.ret();
        });
        helpers.put(RuntimeHelper.MOVE_MEMORY, caller);
        for (long n : new long[] {1, 8, 20, 500}) {
            assertThat(status(RuntimeHelper.MOVE_MEMORY, 0x1000_0000_0000L, caller, n)).isEqualTo(1);
            assertThat(Faults.classify(runtime.contexts.current())).isEqualTo(Trap.ACCESS_VIOLATION);
            assertThat(runtime.contextLong(ThreadContext.FAULT_RIP)).isBetween(move, move + 400);
            assertThat(runtime.backtrace()).containsExactly(caller + 4 + 5);
        }
        assertThat(status(RuntimeHelper.MOVE_MEMORY, 0, 0, 0)).as("nothing to move from null to null").isZero();
    }

    @ParameterizedTest
    @MethodSource("abis")
    void remaindersAreThoseOfC(Abi abi) throws Throwable {
        open(abi);
        var linker = Linker.nativeLinker();
        MethodHandle fmod = linker.downcallHandle(linker.defaultLookup().find("fmod").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
        MethodHandle fmodf = linker.downcallHandle(linker.defaultLookup().find("fmodf").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT));
        var random = new Random(2);
        double[] special = {0.0, -0.0, 1, -1, 3, -6, 0.5, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL,
                Double.MAX_VALUE,
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, 1e300, 1e-300};
        for (int i = 0; i < 2000; i++) {
            double a = i < 256 ? special[i / 16] : Double.longBitsToDouble(random.nextLong());
            double b = i < 256 ? special[i % 16] : Double.longBitsToDouble(random.nextLong());
            call(RuntimeHelper.FMOD, Double.doubleToRawLongBits(a), Double.doubleToRawLongBits(b));
            double expected = (double) fmod.invokeExact(a, b);
            assertThat(Double.doubleToLongBits(Double.longBitsToDouble(lastResult))).as("fmod(%s, %s)", a, b)
                    .isEqualTo(Double.doubleToLongBits(expected));
            float c = (float) (i < 256 ? a : Float.intBitsToFloat(random.nextInt()));
            float d = (float) (i < 256 ? b : Float.intBitsToFloat(random.nextInt()));
            call(RuntimeHelper.FMODF, Float.floatToRawIntBits(c), Float.floatToRawIntBits(d));
            float expectedFloat = (float) fmodf.invokeExact(c, d);
            assertThat(Float.floatToIntBits(Float.intBitsToFloat((int) lastResult))).as("fmodf(%s, %s)", c, d)
                    .isEqualTo(Float.floatToIntBits(expectedFloat));
        }
    }

    @ParameterizedTest
    @MethodSource("abis")
    void helpersWithoutAFastPathPassTheirArgumentsOn(Abi abi) throws Exception {
        open(abi);
        for (var helper : RuntimeHelper.values()) {
            if (!runtime.stubs.needsSlowPath(helper) || !switch (helper) {
                case NEW_MD_ARRAY, RESOLVE_INTERFACE, RESOLVE_GENERIC_VIRTUAL, INIT_CLASS, TYPE_OBJECT -> true;
                default -> false;
            }) {
                continue;
            }
            slowResult = 0x1234_5678_9ABCL + helper.ordinal();
            call(helper, 41, 42);
            assertThat(slowArguments).startsWith(runtime.contexts.current());
            assertThat((int) slowArguments[1]).isEqualTo(41);
            if (helper.signature().parameters().size() > 1) {
                assertThat((int) slowArguments[2]).isEqualTo(42);
            }
            if (helper.signature().result() instanceof ValueShape.Scalar) {
                assertThat(lastResult).isEqualTo(slowResult);
            }
        }
    }
}
