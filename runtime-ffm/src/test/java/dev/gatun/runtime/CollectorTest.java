package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Collections, interruptions and the lives of runtimes as a host sees them. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class CollectorTest {
    private static final Path PROGRAMS = Path.of("src/test/programs");
    private static final Path LIBRARY = Path.of("src/test/interop/release/interop_library.dll");

    private static String run(String program) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().maxHeap(256L << 20).out(out).open()) {
            assertThat(gatun.load(PROGRAMS.resolve("bin/release/" + program + ".dll")).run()).isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String expected(String program) throws Exception {
        return Files.readString(PROGRAMS.resolve(program + ".expected"));
    }

    @Test
    void runtimes_side_by_side_have_heaps_of_their_own() throws Exception {
        var programs = List.of("garbage_collection", "threads", "garbage_collection");
        try (var pool = Executors.newFixedThreadPool(programs.size())) {
            var outputs = programs.stream().map(p -> pool.submit(() -> run(p))).toList();
            for (int i = 0; i < programs.size(); i++) {
                assertThat(outputs.get(i).get()).isEqualTo(expected(programs.get(i)));
            }
        }
    }

    @Test
    void ten_runtimes_with_both_abis_run_at_once() throws Exception {
        var programs = List.of("soak", "generics", "threads", "garbage_collection", "synchronized_methods");
        try (var pool = Executors.newFixedThreadPool(10)) {
            var outputs = IntStream.range(0, 10).mapToObj(i -> pool.submit(() -> {
                var out = new ByteArrayOutputStream();
                try (var gatun = Gatun.builder().abi(GatunAbi.values()[i % 2]).maxHeap(128L << 20).out(out).open()) {
                    assertThat(gatun.load(PROGRAMS.resolve("bin/release/" + programs.get(i / 2) + ".dll")).run()).isZero();
                }
                return out.toString(StandardCharsets.UTF_8);
            })).toList();
            for (int i = 0; i < 10; i++) {
                assertThat(outputs.get(i).get()).isEqualTo(expected(programs.get(i / 2)));
            }
        }
    }

    /** {@code -Dgatun.rounds=1000} for a long run. What a round leaves behind would add up. */
    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void a_process_opens_and_closes_runtimes_without_end() throws Exception {
        int rounds = Integer.getInteger("gatun.rounds", 8);
        // What the first rounds load and compile in the JVM stays; after some it grows no more.
        int settled = Math.min(rounds / 2, 100);
        Resources before = null;
        for (int i = 0; i < rounds; i++) {
            if (i == settled) {
                before = Resources.now();
            }
            assertThat(run("generics")).isEqualTo(expected("generics"));
        }
        var after = Resources.now();
        System.out.println(rounds + " rounds: " + before + " after " + settled + ", " + after + " at the end");
        assertThat(after.descriptors()).isLessThanOrEqualTo(before.descriptors() + 2);
        assertThat(after.mappings()).isLessThanOrEqualTo(before.mappings() + 50);
        assertThat(after.residentMb()).isLessThanOrEqualTo(before.residentMb() + 100 + rounds / 100);
    }

    /** What the operating system says that this process has. */
    private record Resources(int descriptors, int mappings, long residentMb) {
        static Resources now() throws Exception {
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(50);
            }
            try (var open = Files.list(Path.of("/proc/self/fd")); var mapped = Files.lines(Path.of("/proc/self/maps"))) {
                return new Resources((int) open.count(), (int) mapped.count(), residentKb() >> 10);
            }
        }

        static long residentKb() throws Exception {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", ""))).findFirst().orElseThrow();
        }
    }

    @Test
    void memory_goes_back_to_the_system_after_a_collection() throws Throwable {
        try (var gatun = Gatun.builder().maxHeap(1L << 30).open()) {
            var make = gatun.classLibrary().method("System.Text.StringBuilder::.ctor(string)").handle();
            var text = "x".repeat(1 << 20);
            var kept = new ArrayList<IlObject>();
            for (int i = 0; i < 60; i++) {
                kept.add((IlObject) make.invoke(text));
            }
            long full = Resources.residentKb();
            assertThat(kept.getLast().toString()).hasSize(1 << 20);
            kept.clear();
            long least = full;
            // The handles are freed when Java's own collector has noticed.
            for (int i = 0; i < 50 && full - least < 80 << 10; i++) {
                System.gc();
                Thread.sleep(20);
                gatun.collect();
                least = Math.min(least, Resources.residentKb());
            }
            assertThat(full - least).as("kB given back of at least 120 MB").isGreaterThan(80 << 10);
        }
    }

    /** Loops without calls or allocation stop for a collection. How soon is up to the scheduler of a busy machine, too. */
    @Test
    void threads_in_tight_loops_stop_for_collections_soon() throws Exception {
        for (var abi : GatunAbi.values()) {
            try (var gatun = Gatun.builder().abi(abi).open()) {
                var spin = gatun.load(LIBRARY).method("Interop.Throwing::Spin").handle();
                var threads = IntStream.range(0, 3).mapToObj(i -> Thread.ofPlatform().start(() ->
                        catchThrowableOfType(GuestInterruption.class, () -> spin.invoke(1)))).toList();
                Thread.sleep(200);
                long longest = 0;
                for (int i = 0; i < 20; i++) {
                    long begun = System.nanoTime();
                    gatun.collect();
                    longest = Math.max(longest, System.nanoTime() - begun);
                }
                gatun.interrupt("enough");
                for (var thread : threads) {
                    thread.join();
                }
                assertThat(TimeUnit.NANOSECONDS.toMillis(longest)).as("ms to stop three threads and collect").isLessThan(5000);
            }
        }
    }

    @Test
    void virtual_threads_call_the_guest_while_it_is_collected() throws Exception {
        for (var abi : GatunAbi.values()) {
            try (var gatun = Gatun.builder().abi(abi).maxHeap(128L << 20).open()) {
                var soak = gatun.load(PROGRAMS.resolve("bin/release/soak.dll"));
                var round = soak.method("Soak::Round").handle();
                var greet = gatun.load(LIBRARY).method("Interop.Values::Greet").handle();
                try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                    var results = IntStream.range(0, 40).mapToObj(i -> pool.submit(() -> {
                        try {
                            for (int j = 0; j < 20; j++) {
                                assertThat((String) greet.invoke("thread " + i)).isEqualTo("Hello, thread " + i + "!");
                            }
                            return (long) round.invoke(i % 8) > 0;
                        } catch (Throwable e) {
                            throw new AssertionError(e);
                        }
                    })).toList();
                    for (var result : results) {
                        while (!result.isDone()) {
                            gatun.collect();
                            Thread.sleep(5);
                        }
                        assertThat(result.get()).isTrue();
                    }
                }
            }
        }
    }

    /** {@code -Dgatun.soak.seconds=600} for a long run: Java threads in two runtimes, each with the guest's own on top. */
    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void a_soak_of_everything_at_once() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("gatun.soak.seconds", 3));
        int generations = 0;
        do {
            try (var one = Gatun.builder().abi(GatunAbi.SYSTEM_V).maxHeap(96L << 20).out(new ByteArrayOutputStream()).open();
                    var other = Gatun.builder().abi(GatunAbi.WINDOWS_X64).optimization(generations % 2).maxHeap(96L << 20)
                            .out(new ByteArrayOutputStream()).open();
                    var pool = Executors.newFixedThreadPool(6)) {
                var results = new ArrayList<Future<Long>>();
                for (int i = 0; i < 6; i++) {
                    var gatun = i % 2 == 0 ? one : other;
                    var soak = gatun.load(PROGRAMS.resolve("bin/release/soak.dll"));
                    var round = soak.method("Soak::Round").handle();
                    int seed = i / 2;
                    results.add(pool.submit(() -> {
                        long sum = 0;
                        try {
                            for (int j = 0; j < 30; j++) {
                                sum = sum * 31 + (long) round.invoke(seed * 50 + j);
                                if (j % 10 == 9) {
                                    gatun.collect();
                                }
                            }
                            assertThat(soak.run()).isZero();
                        } catch (Throwable e) {
                            throw new AssertionError(e);
                        }
                        return sum;
                    }));
                }
                for (int i = 0; i < 6; i += 2) {
                    assertThat(results.get(i).get()).isEqualTo(results.get(i + 1).get());
                }
            }
            generations++;
        } while (System.nanoTime() < end);
        System.out.println("soak: " + generations + " generations of runtimes");
    }

    @Test
    void a_loop_without_calls_is_interrupted() throws Exception {
        try (var gatun = Gatun.open()) {
            var spin = gatun.load(LIBRARY).method("Interop.Throwing::Spin").handle();
            var stopper = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
                gatun.interrupt("enough");
            });
            var stopped = catchThrowableOfType(GuestInterruption.class, () -> spin.invoke(1));
            stopper.join();
            assertThat(stopped).hasMessage("enough");
            assertThat(stopped.frames()).isNotEmpty().first().extracting(IlFrame::method).isEqualTo("Spin");
            var interrupted = Thread.interrupted();
            assertThat(interrupted).as("the Java thread was interrupted too, in case it waited").isTrue();
        }
    }

    @Test
    void an_object_lives_as_long_as_its_handle() throws Throwable {
        try (var gatun = Gatun.builder().maxHeap(64L << 20).open()) {
            var library = gatun.classLibrary();
            var make = library.method("System.Text.StringBuilder::.ctor(string)").handle();
            var kept = (IlObject) make.invoke("kept");
            for (int i = 0; i < 20_000; i++) {
                make.invoke("garbage " + i);
                if (i % 5000 == 0) {
                    System.gc();
                    gatun.collect();
                }
            }
            gatun.collect();
            assertThat(kept.toString()).isEqualTo("kept");
        }
    }
}
