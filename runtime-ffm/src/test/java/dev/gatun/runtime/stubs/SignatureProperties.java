package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.ArgumentBuffer;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.x64.abi.Abi;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random signatures of scalars and structs of 1 to 40 bytes, packed ones and unions among them, with gcc as the judge
 * of both ABIs:
 *
 * <pre>
 *   callee    Java -> entry thunk -> gcc's function under the ABI
 *   native    Java -> entry thunk -> native thunk -> gcc's System V function
 *   forward   Java -> entry thunk -> gcc's function under the ABI, which calls -> native thunk -> gcc's System V
 *   function
 *   open      Java -> entry thunk with an argument more -> open stub -> gcc's function under the ABI
 * </pre>
 *
 * The C functions copy what they get to a log and return what they find in a buffer. Every field must arrive.
 */
class SignatureProperties {
    private static final int TRIES = Integer.getInteger("gatun.tries", 200);
    private static final long SEED = Long.getLong("gatun.seed", 20260101L);
    private static final long LEADING = 0x1122_3344_5566_7788L;

    @TempDir
    Path directory;

    private RandomShapes shapes;
    private List<CallSignature> signatures;

    static Stream<Abi> abis() {
        return Abi.ALL.stream();
    }

    private void generate(long seed) {
        shapes = new RandomShapes(seed, false);
        signatures = IntStream.range(0, TRIES).mapToObj(i -> shapes.signature()).toList();
    }

    private String source(Abi abi) {
        String attribute = abi == Abi.SYSTEM_V ? "__attribute__((sysv_abi))" : "__attribute__((ms_abi))";
        var c = new StringBuilder("#include <stdint.h>\n#include <string.h>\n")
                .append("unsigned char arguments[4096], result[4096]; int64_t leading;\n");
        shapes.structs.forEach(s -> c.append(s.declaration()).append("\n_Static_assert(sizeof(struct ")
                .append(s.struct().name()).append(") == ").append(s.struct().size()).append(", \"size\");\n"));
        for (int i = 0; i < signatures.size(); i++) {
            var s = signatures.get(i);
            c.append(function(attribute + " %s callee" + i + "(%s)", s, "", body(s)));
            c.append(function("__attribute__((sysv_abi)) %s native" + i + "(%s)", s, "int64_t lead",
                    "leading = lead; " + body(s)));
            var types = s.parameters().stream().map(RandomShapes::c).collect(Collectors.joining(", "));
            var names = IntStream.range(0, s.parameters().size()).mapToObj(k -> "p" + k)
                    .collect(Collectors.joining(", "));
            String pointer = RandomShapes.c(s.result()) + " (" + attribute + " *f)("
                    + (types.isEmpty() ? "void" : types) + ")";
            c.append(function(attribute + " %s forward" + i + "(%s)", s, pointer,
                    (s.result() instanceof ValueShape.Void ? "f(" : "return f(") + names + ");"));
        }
        return c.toString();
    }

    private static String function(String head, CallSignature s, String first, String body) {
        var parameters = IntStream.range(0, s.parameters().size())
                .mapToObj(k -> RandomShapes.c(s.parameters().get(k)) + " p" + k).collect(Collectors.joining(", "));
        String all = first.isEmpty() ? parameters : parameters.isEmpty() ? first : first + ", " + parameters;
        return head.formatted(RandomShapes.c(s.result()), all.isEmpty() ? "void" : all) + " { " + body + " }\n";
    }

    private static String body(CallSignature s) {
        int[] offsets = ArgumentBuffer.offsets(s);
        var body = new StringBuilder();
        for (int k = 0; k < s.parameters().size(); k++) {
            body.append("memcpy(arguments + ").append(offsets[k]).append(", &p").append(k).append(", sizeof p")
                    .append(k)
                    .append("); ");
        }
        if (!(s.result() instanceof ValueShape.Void)) {
            body.append(RandomShapes.c(s.result())).append(" r; memcpy(&r, result, sizeof r); return r;");
        }
        return body.toString();
    }

    @ParameterizedTest
    @MethodSource("abis")
    void everyFieldArrivesThroughThunksAndGcc(Abi abi) throws Exception {
        System.out.println("gatun.seed=" + SEED + " " + abi);
        generate(SEED);
        var library = Gcc.compile(directory, source(abi), "-ffixed-r15", "-fno-omit-frame-pointer");
        try (var runtime = new StubRuntime(abi)) {
            long handle = runtime.os.openLibrary(library.toString()).orElseThrow();
            long arguments = runtime.os.symbol(handle, "arguments").orElseThrow();
            long result = runtime.os.symbol(handle, "result").orElseThrow();
            long leading = runtime.os.symbol(handle, "leading").orElseThrow();
            long cell = runtime.heap.allocateData(8, 8);
            var random = new Random(SEED);
            for (int i = 0; i < signatures.size(); i++) {
                var s = signatures.get(i);
                long callee = runtime.os.symbol(handle, "callee" + i).orElseThrow();
                long forward = runtime.os.symbol(handle, "forward" + i).orElseThrow();
                long thunk = runtime.install(runtime.stubs.nativeThunk("native", s,
                        StubRuntime.at(runtime.os.symbol(handle, "native" + i).orElseThrow()), List.of(LEADING), true));
                check(runtime, s, callee, arguments, result, random, "callee");
                check(runtime, s, thunk, arguments, result, random, "native");
                assertThat(NativeMemory.getLong(leading)).isEqualTo(LEADING);
                checkWithLeading(runtime, s, forward, thunk, arguments, result, random, "forward");
                NativeMemory.putLong(cell, callee);
                long open = runtime.install(runtime.stubs.openStub("open", s, StubRuntime.at(cell), false));
                checkWithLeading(runtime, s, open, 0, arguments, result, random, "open");
            }
        }
    }

    private static void check(StubRuntime runtime, CallSignature s, long target, long logged, long toReturn,
            Random random,
            String what) {
        try (var arena = Arena.ofConfined()) {
            int[] offsets = ArgumentBuffer.offsets(s);
            var buffer = randomBuffer(arena, s, offsets, random);
            call(runtime, s, s, target, buffer, buffer.toArray(ValueLayout.JAVA_BYTE), offsets, logged, toReturn,
                    random,
                    what, arena);
        }
    }

    private static void checkWithLeading(StubRuntime runtime, CallSignature s, long target, long first, long logged,
            long toReturn, Random random, String what) {
        try (var arena = Arena.ofConfined()) {
            int[] offsets = ArgumentBuffer.offsets(s);
            var plain = randomBuffer(arena, s, offsets, random);
            var parameters = Stream.concat(Stream.of(new ValueShape.Scalar(MemType.I64)), s.parameters().stream())
                    .toList();
            var buffer = arena.allocate(plain.byteSize() + 8, 16);
            buffer.set(ValueLayout.JAVA_LONG, 0, first);
            MemorySegment.copy(plain, 0, buffer, 8, plain.byteSize());
            call(runtime, new CallSignature(s.result(), parameters), s, target, buffer,
                    plain.toArray(ValueLayout.JAVA_BYTE), offsets, logged, toReturn, random, what, arena);
        }
    }

    private static void call(StubRuntime runtime, CallSignature called, CallSignature s, long target,
            MemorySegment buffer,
            byte[] sent, int[] offsets, long logged, long toReturn, Random random, String what, Arena arena) {
        int resultBytes = ArgumentBuffer.bytes(s.result());
        var result = arena.allocate(resultBytes + 16, 16);
        result.fill((byte) 0x5A);
        for (int k = 0; k < resultBytes; k++) {
            NativeMemory.putByte(toReturn + k, (byte) random.nextInt());
        }
        NativeMemory.segment(logged, 4096).fill((byte) 0xEE);
        int status = runtime.enter(called, target, buffer, result);
        var description = what + " " + s + " under " + runtime.il + ": " + runtime.il.layout(called);
        assertThat(status).as(description).isZero();
        for (int k = 0; k < s.parameters().size(); k++) {
            compare(s.parameters().get(k), MemorySegment.ofArray(sent).asSlice(offsets[k]),
                    NativeMemory.segment(logged + offsets[k], 64), "argument " + k + " of " + description, false);
        }
        compare(s.result(), NativeMemory.segment(toReturn, 64), result, "result of " + description, true);
        for (int k = resultBytes; k < resultBytes + 16; k++) {
            assertThat(result.get(ValueLayout.JAVA_BYTE, k)).as("past the result of " + description)
                    .isEqualTo((byte) 0x5A);
        }
    }

    private static MemorySegment randomBuffer(Arena arena, CallSignature s, int[] offsets, Random random) {
        var buffer = arena.allocate(offsets[offsets.length - 1] + 8, 16);
        for (long k = 0; k < buffer.byteSize(); k++) {
            buffer.set(ValueLayout.JAVA_BYTE, k, (byte) random.nextInt());
        }
        for (int k = 0; k < s.parameters().size(); k++) {
            if (s.parameters().get(k) instanceof ValueShape.Scalar(var type) && type.kind() == Kind.I32) {
                int value = buffer.get(ValueLayout.JAVA_INT, offsets[k]);
                buffer.set(ValueLayout.JAVA_INT, offsets[k], extend(type, value));
            }
        }
        return buffer;
    }

    private static int extend(MemType type, int value) {
        return switch (type) {
            case I8 -> (byte) value;
            case U8 -> value & 0xFF;
            case I16 -> (short) value;
            case U16 -> value & 0xFFFF;
            default -> value;
        };
    }

    private static void compare(ValueShape shape, MemorySegment expected, MemorySegment actual, String what,
            boolean extended) {
        switch (shape) {
            case ValueShape.Void _ -> {
            }
            case ValueShape.Scalar(var type) -> {
                if (extended && type.kind() == Kind.I32) {
                    assertThat(actual.get(ValueLayout.JAVA_INT_UNALIGNED, 0)).as(what)
                            .isEqualTo(extend(type, expected.get(ValueLayout.JAVA_INT_UNALIGNED, 0)));
                } else {
                    bytes(expected, actual, 0, type.size(), what);
                }
            }
            case ValueShape.Struct struct -> struct.leaves().forEach(
                    leaf -> bytes(expected, actual, leaf.offset(), leaf.type().size(), what + " " + struct.leaves()));
        }
    }

    private static void bytes(MemorySegment expected, MemorySegment actual, int offset, int size, String what) {
        assertThat(actual.asSlice(offset, size).toArray(ValueLayout.JAVA_BYTE)).as(what)
                .isEqualTo(expected.asSlice(offset, size).toArray(ValueLayout.JAVA_BYTE));
    }
}
