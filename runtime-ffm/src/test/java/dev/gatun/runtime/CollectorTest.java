package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    void a_process_opens_and_closes_runtimes_without_end() throws Exception {
        for (int i = 0; i < Integer.getInteger("gatun.rounds", 8); i++) {
            assertThat(run("generics")).isEqualTo(expected("generics"));
        }
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
