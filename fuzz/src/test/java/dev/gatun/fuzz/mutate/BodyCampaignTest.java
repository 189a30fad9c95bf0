package dev.gatun.fuzz.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutated bodies of real methods: compiler and verifier end in a result or a documented exception, in time. */
class BodyCampaignTest {
    private static final long SEED = Long.getLong("gatun.seed", 1);
    private static final int BODIES = Math.max(1, Integer.getInteger("gatun.tries", 300) * 10);

    @TempDir
    private Path folder;

    @Test
    void compiler_and_verifier_survive_mutated_bodies() throws IOException {
        try (var files = Files.list(Path.of("..", "runtime-ffm", "src", "test", "programs", "bin", "release"))) {
            var result = BodyCampaign.run(files.filter(p -> p.toString().endsWith(".dll")).sorted().toList(), folder, SEED, BODIES);
            assertThat(result.faults()).as("seed " + SEED).isEmpty();
            assertThat(result.bodies()).isEqualTo(BODIES);
            assertThat(result.outcomes().getOrDefault("compiler: compiled", 0L)).isPositive();
            assertThat(result.outcomes().getOrDefault("compiler: invalid", 0L)).isPositive();
        }
    }
}
