package dev.gatun.fuzz.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A few hundred faults in this process; {@code -Dgatun.tries=N} asks for N. Afterwards it has what it had, give or take what Java
 * takes for itself.
 */
class FaultSoakTest {
    private static final int FAULTS = Integer.getInteger("gatun.tries", 400);
    private static final int WARM_UP = 100;
    /** What Java's heap may take meanwhile. A leak for each fault shows in mappings at once, or here when N is large. */
    private static final long JAVAS_OWN_KILOBYTES = 256 << 10;

    @Test
    void theProcessGoesOnAndLosesNothing() {
        try (var warm = new FaultSoak(1)) {
            for (int i = 0; i < WARM_UP; i++) {
                warm.step();
            }
        }
        var before = FaultSoak.Usage.now();
        try (var soak = new FaultSoak(2)) {
            for (int i = 0; i < FAULTS; i++) {
                soak.step();
            }
            assertThat(soak.runs()).isEqualTo(FAULTS);
        }
        var after = FaultSoak.Usage.now();
        assertThat(after.descriptors()).as(before + " became " + after).isLessThanOrEqualTo(before.descriptors());
        assertThat(after.threads()).as(before + " became " + after).isLessThanOrEqualTo(before.threads() + 4);
        assertThat(after.mappings()).as(before + " became " + after).isLessThanOrEqualTo(before.mappings() + 64);
        assertThat(after.residentKilobytes()).as(before + " became " + after).isLessThan(before.residentKilobytes() + JAVAS_OWN_KILOBYTES);
    }
}
