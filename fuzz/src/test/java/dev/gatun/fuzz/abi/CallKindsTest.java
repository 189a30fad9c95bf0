package dev.gatun.fuzz.abi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.oracle.Configuration;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structs of every size and shape in every position, by call, callvirt, calli, newobj, delegates, jmp and tail calls. */
class CallKindsTest {
    private static final long SEED = Long.getLong("gatun.seed", 1);
    private static final int SIGNATURES = Math.max(1, Integer.getInteger("gatun.tries", 200) / 2);

    @TempDir
    Path folder;

    @Test
    void everyScalarArrivesByEveryKindOfCall() {
        System.out.println("gatun.seed=" + SEED + ", " + SIGNATURES + " signatures");
        var kinds = new CallKinds(folder);
        int calls = 0;
        for (int done = 0; done < SIGNATURES; done += 100) {
            calls += kinds.run(SEED + done / 100, Math.min(100, SIGNATURES - done), Configuration.ALL);
        }
        assertThat(kinds.failures()).as("seed " + SEED).isEmpty();
        assertThat(calls).isEqualTo(SIGNATURES * 8 * Configuration.ALL.size());
    }
}
