package dev.gatun.fuzz.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Assemblies with broken IL, run: the process survives, and nothing comes out but what is documented. */
class MutationCampaignTest {
    private static final long SEED = Long.getLong("gatun.seed", 1);
    private static final int PROGRAMS = Math.max(1, Integer.getInteger("gatun.tries", 300) / 5);

    @Test
    void theProcessSurvivesBrokenPrograms() throws IOException {
        System.out.println("gatun.seed=" + SEED + ", " + PROGRAMS + " mutated programs");
        try (var files = Files.list(Path.of("..", "runtime-ffm", "src", "test", "programs", "bin", "release"))) {
            var result = MutationCampaign.run(files.filter(p -> p.toString().endsWith(".dll")).sorted().toList(), SEED,
                    PROGRAMS, 5);
            assertThat(result.faults()).as("seed " + SEED).isEmpty();
            assertThat(result.counts().values().stream().mapToInt(n -> n).sum()).isEqualTo(PROGRAMS);
        }
    }
}
