package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.ArgumentBuffer;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.x64.abi.Abi;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JDK's own linker as a second judge of System V: random signatures go through an entry thunk and a native thunk to
 * a Java method, whose upcall stub the JDK makes.
 */
class JdkLinkerProperties {
    private static final int TRIES = Math.max(1, Integer.getInteger("gatun.tries", 300) / 5);
    private static final long SEED = Long.getLong("gatun.seed", 20260102L);
    private static final MethodHandle RECEIVE;
    private static Object[] received;
    private static Object answer;

    static {
        try {
            RECEIVE = MethodHandles.lookup().findStatic(JdkLinkerProperties.class, "receive",
                    MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Object receive(Object[] arguments) {
        // A segment is good for the time of the call only.
        received = Arrays.stream(arguments).map(a -> a instanceof MemorySegment s
                ? MemorySegment.ofArray(s.toArray(ValueLayout.JAVA_BYTE)) : a).toArray();
        return answer;
    }

    static Abi[] abis() {
        return Abi.ALL.toArray(Abi[]::new);
    }

    private static MemoryLayout layout(MemType type) {
        return switch (type) {
            case I8, U8 -> ValueLayout.JAVA_BYTE;
            case I16, U16 -> ValueLayout.JAVA_SHORT;
            case I32 -> ValueLayout.JAVA_INT;
            case I64, REF, BYREF -> ValueLayout.JAVA_LONG;
            case F32 -> ValueLayout.JAVA_FLOAT;
            case F64 -> ValueLayout.JAVA_DOUBLE;
        };
    }

    private static MemoryLayout layout(ValueShape shape) {
        return switch (shape) {
            case ValueShape.Void _ -> throw new IllegalArgumentException();
            case ValueShape.Scalar(var type) -> layout(type);
            case ValueShape.Struct struct -> {
                var members = new ArrayList<MemoryLayout>();
                long offset = 0;
                for (var leaf : struct.leaves()) {
                    if (leaf.offset() > offset) {
                        members.add(MemoryLayout.paddingLayout(leaf.offset() - offset));
                    }
                    members.add(layout(leaf.type()));
                    offset = leaf.offset() + leaf.type().size();
                }
                if (struct.size() > offset) {
                    members.add(MemoryLayout.paddingLayout(struct.size() - offset));
                }
                yield MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new));
            }
        };
    }

    private static Object read(MemType type, MemorySegment at, long offset) {
        return switch (type) {
            case I8, U8 -> at.get(ValueLayout.JAVA_BYTE, offset);
            case I16, U16 -> at.get(ValueLayout.JAVA_SHORT_UNALIGNED, offset);
            case I32 -> at.get(ValueLayout.JAVA_INT_UNALIGNED, offset);
            case I64, REF, BYREF -> at.get(ValueLayout.JAVA_LONG_UNALIGNED, offset);
            case F32 -> Float.floatToRawIntBits(at.get(ValueLayout.JAVA_FLOAT_UNALIGNED, offset));
            case F64 -> Double.doubleToRawLongBits(at.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, offset));
        };
    }

    /** Floats as bits, so that NaNs compare. */
    private static Object bits(Object value) {
        return switch (value) {
            case Float f -> Float.floatToRawIntBits(f);
            case Double d -> Double.doubleToRawLongBits(d);
            default -> value;
        };
    }

    @ParameterizedTest
    @MethodSource("abis")
    void javaReceivesEveryFieldAndItsResultComesBack(Abi abi) {
        System.out.println("gatun.seed=" + SEED + " " + abi);
        var shapes = new RandomShapes(SEED, true);
        var random = new Random(SEED);
        try (var runtime = new StubRuntime(abi); var arena = Arena.ofConfined()) {
            for (int i = 0; i < TRIES; i++) {
                check(runtime, shapes.signature(), random, arena);
            }
        }
    }

    private static void check(StubRuntime runtime, CallSignature s, Random random, Arena arena) {
        var layouts = s.parameters().stream().map(JdkLinkerProperties::layout).toArray(MemoryLayout[]::new);
        var descriptor = s.result() instanceof ValueShape.Void ? FunctionDescriptor.ofVoid(layouts)
                : FunctionDescriptor.of(layout(s.result()), layouts);
        var stub = Linker.nativeLinker().upcallStub(
                RECEIVE.asCollector(Object[].class, layouts.length).asType(descriptor.toMethodType()), descriptor,
                arena);
        long thunk = runtime.install(runtime.stubs.nativeThunk("java", s, StubRuntime.at(stub.address()), List.of(),
                true));

        int[] offsets = ArgumentBuffer.offsets(s);
        var buffer = arena.allocate(offsets[layouts.length] + 8, 16);
        buffer.copyFrom(random(buffer.byteSize(), random));
        var result = arena.allocate(48, 16);
        var returned = random(48, random);
        answer = switch (s.result()) {
            case ValueShape.Void _ -> null;
            case ValueShape.Scalar(var type) -> switch (type) {
                case F32 -> returned.get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0);
                case F64 -> returned.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0);
                default -> read(type, returned, 0);
            };
            case ValueShape.Struct struct -> arena.allocate(layout(struct))
                    .copyFrom(returned.asSlice(0, struct.size()));
        };
        var what = s + " under " + runtime.il + ": " + runtime.il.layout(s);
        assertThat(runtime.enter(s, thunk, buffer, result)).as(what).isZero();
        for (int k = 0; k < layouts.length; k++) {
            switch (s.parameters().get(k)) {
                case ValueShape.Scalar(var type) ->
                    assertThat(bits(received[k])).as(what).isEqualTo(read(type, buffer, offsets[k]));
                case ValueShape.Struct struct -> {
                    for (var leaf : struct.leaves()) {
                        assertThat(read(leaf.type(), (MemorySegment) received[k], leaf.offset())).as(what)
                                .isEqualTo(read(leaf.type(), buffer, offsets[k] + leaf.offset()));
                    }
                }
                case ValueShape.Void _ -> throw new AssertionError();
            }
        }
        switch (s.result()) {
            case ValueShape.Void _ -> {
            }
            case ValueShape.Scalar(var type) -> assertThat(read(type, result, 0)).as(what)
                    .isEqualTo(read(type, returned, 0));
            case ValueShape.Struct struct -> {
                for (var leaf : struct.leaves()) {
                    assertThat(read(leaf.type(), result, leaf.offset())).as(what)
                            .isEqualTo(read(leaf.type(), returned, leaf.offset()));
                }
            }
        }
    }

    private static MemorySegment random(long bytes, Random random) {
        var array = new byte[(int) bytes];
        random.nextBytes(array);
        return MemorySegment.ofArray(array);
    }
}
