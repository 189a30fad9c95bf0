package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a closed runtime leaves behind on the threads that have called it. */
class ClosedRuntimeTest {
    @Test
    void isNotKeptByThreadsThatGoOnRunning() throws Throwable {
        var runtime = run();
        for (int i = 0; i < 50 && runtime.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(runtime.get()).isNull();
    }

    private static WeakReference<Gatun> run() throws Throwable {
        try (var gatun = Gatun.open()) {
            assertThat((boolean) gatun.load(Path.of("src/test/il/tail_calls.il")).method("Program::Even").handle().invoke(10)).isTrue();
            return new WeakReference<>(gatun);
        }
    }
}
