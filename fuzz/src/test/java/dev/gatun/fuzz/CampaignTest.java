package dev.gatun.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.CoreClr;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random programs do on Gatun what they do on CoreCLR, in every configuration. */
class CampaignTest {
    private static final long SEED = Long.getLong("gatun.seed", 20_000);
    private static final int PROGRAMS = Math.max(1, Integer.getInteger("gatun.tries", 300) / 15);

    @TempDir
    Path folder;

    @Test
    void programsThatRunToTheirEnd() {
        same(false);
    }

    @Test
    void programsThatEndByAnException() {
        same(true);
    }

    private void same(boolean failing) {
        var judge = CoreClr.installed(folder);
        assumeTrue(judge.isPresent(), "no Roslyn and CoreCLR: tools/peers.sh fetches them");
        System.out.println("gatun.seed=" + SEED + ", " + PROGRAMS + " programs");
        var result = new Campaign(judge.orElseThrow(), 20).run(Campaign.programs(SEED, PROGRAMS, failing),
                List.of(true, false), Configuration.ALL);
        assertThat(result.rejected()).as("refused by the C# compiler").isEmpty();
        assertThat(result.mismatches()).as("seed " + SEED).isEmpty();
        assertThat(result.programs()).isEqualTo(PROGRAMS * 2 * Configuration.ALL.size());
    }
}
