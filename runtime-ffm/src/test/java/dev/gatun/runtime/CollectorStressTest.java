package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that print what they are expected to while garbage is collected all the time and what is freed is overwritten: a sample of
 * what {@code tools/gc-stress.sh} does with all of them.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class CollectorStressTest {
    private static final Path PROGRAMS = Path.of("src/test/programs");

    @ParameterizedTest
    @CsvSource({
        "generics, gatun.gc.every, 1",
        "boxing_and_objects, gatun.gc.every, 1",
        "synchronized_methods, gatun.gc.every, 5",
        "thread_statics_and_locals, gatun.gc.every, 5",
        "soak, gatun.gc.every, 101",
        "algorithms, gatun.gc.polls, 10",
        "soak, gatun.gc.polls, 500",
        "synchronized_methods, gatun.gc.polls, 50"
    })
    void programs_do_not_notice_collections(String program, String mode, int every) throws Exception {
        var properties = Map.of(mode, String.valueOf(every), "gatun.gc.poison", "true");
        for (var abi : GatunAbi.values()) {
            var out = new ByteArrayOutputStream();
            // They are read when a runtime opens.
            properties.forEach(System::setProperty);
            try (var gatun = Gatun.builder().abi(abi).maxHeap(256L << 20).out(out).open()) {
                properties.keySet().forEach(System::clearProperty);
                assertThat(gatun.load(PROGRAMS.resolve("bin/release/" + program + ".dll")).run()).isZero();
            } finally {
                properties.keySet().forEach(System::clearProperty);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(PROGRAMS.resolve(program + ".expected")));
        }
    }
}
