package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.TraceCategory;
import dev.gatun.runtime.memory.NativeMemory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A program that is traced does what it does otherwise. All of it is traced, the class library included, and at each trace point
 * registers, flags, stack and heap are compared before and after; at the end output and heap are those of an untraced run.
 */
class TraceKeepsTest {
    private static final List<String> PROGRAMS = List.of("hard_to_get_right", "r11_returns_of_structs", "r16_large_structs_by_position",
            "nested_structs", "r25_frame_of_method_with_handlers");
    /** Addresses below are numbers. */
    private static final long LEAST_ADDRESS = 1L << 28;

    record Case(String program, GatunAbi abi, int level) {
        @Override
        public String toString() {
            return program + ", " + abi + ", -O" + level;
        }
    }

    static Stream<Case> cases() {
        return PROGRAMS.stream().flatMap(p -> Stream.of(new Case(p, GatunAbi.SYSTEM_V, 1), new Case(p, GatunAbi.WINDOWS_X64, 0),
                new Case(p, GatunAbi.WINDOWS_X64, 1)));
    }

    /** Where a run's memory was, and what it held at the end. */
    private record Ended(int exitCode, String output, long heapStart, long[] heap, boolean[] inRuntime) {
    }

    private static final class Counting extends OutputStream {
        private final AtomicLong bytes = new AtomicLong();

        @Override
        public void write(int b) {
            bytes.incrementAndGet();
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes.addAndGet(length);
        }
    }

    private static Ended run(Case test, OutputStream trace, TraceCategory... categories) {
        var out = new ByteArrayOutputStream();
        var options = (test.level() == 0 ? CompilerOptions.O0 : CompilerOptions.O1).withVerify(true);
        try (var gatun = Gatun.builder().abi(test.abi()).compilerOptions(options).trace(categories).traceFilter("*").traceTo(trace)
                .out(out).open()) {
            int exitCode = gatun.load(Path.of("src/test/programs/bin/release", test.program() + ".dll")).run();
            var runtime = gatun.runtime();
            long used = runtime.heap().used() & -8;
            var heap = NativeMemory.segment(runtime.heapStart(), used).toArray(ValueLayout.JAVA_LONG);
            var inRuntime = new boolean[heap.length];
            for (int i = 0; i < heap.length; i++) {
                inRuntime[i] = runtime.code().contains(heap[i]) || runtime.code().containsData(heap[i]);
            }
            return new Ended(exitCode, out.toString(StandardCharsets.UTF_8), runtime.heapStart(), heap, inRuntime);
        }
    }

    /** Equal, or the same place of the two heaps, or both outside of them. */
    private static boolean same(Ended a, Ended b, int word) {
        long x = a.heap()[word];
        long y = b.heap()[word];
        if (x == y || a.inRuntime()[word] && b.inRuntime()[word]) {
            return true;
        }
        boolean inHeaps = isWithin(a, x) && isWithin(b, y);
        return inHeaps ? x - a.heapStart() == y - b.heapStart() : x >= LEAST_ADDRESS && y >= LEAST_ADDRESS && !isWithin(a, x) && !isWithin(b, y)
                && x >>> 47 == 0 && y >>> 47 == 0;
    }

    private static boolean isWithin(Ended run, long address) {
        return address >= run.heapStart() && address < run.heapStart() + 8L * run.heap().length;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void outputAndHeapAreThoseOfAnUntracedRun(Case test) {
        var trace = new Counting();
        var plain = run(test, OutputStream.nullOutputStream());
        var traced = run(test, trace, TraceCategory.values());

        assertThat(trace.bytes).as("the program was traced").hasValueGreaterThan(1000);
        assertThat(traced.output()).isEqualTo(plain.output());
        assertThat(traced.exitCode()).isEqualTo(plain.exitCode());
        assertThat(traced.heap()).hasSameSizeAs(plain.heap());
        var different = IntStream.range(0, plain.heap().length).filter(i -> !same(plain, traced, i))
                .mapToObj(i -> String.format("+%x: %x, %x", 8 * i, plain.heap()[i], traced.heap()[i])).limit(10).toList();
        assertThat(different).as("words of the heap").isEmpty();
    }
}
