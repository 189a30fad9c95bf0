package dev.gatun.fuzz.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.Toolchain;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled IL and gcc's code call each other with random signatures under both ABIs, without and with optimisation. */
class GccCampaignTest {
    private static final long SEED = Long.getLong("gatun.seed", 1);
    private static final int SIGNATURES = Math.max(1, Integer.getInteger("gatun.tries", 200));

    @TempDir
    Path folder;

    @Test
    void everyScalarArrivesAndNothingElseChanges() {
        assumeTrue(Toolchain.exists(), "needs gcc");
        System.out.println("gatun.seed=" + SEED + ", " + SIGNATURES + " signatures");
        var campaign = new GccCampaign(folder);
        int calls = 0;
        for (int done = 0; done < SIGNATURES; done += 200) {
            calls += campaign.run(SEED + done / 200, Math.min(200, SIGNATURES - done), Configuration.ALL);
        }
        assertThat(campaign.failures()).as("seed " + SEED).isEmpty();
        assertThat(calls).isEqualTo(SIGNATURES * 2 * Configuration.ALL.size());
    }
}
