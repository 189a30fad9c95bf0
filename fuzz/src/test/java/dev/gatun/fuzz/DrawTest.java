package dev.gatun.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {
    @Test
    void aListGivesItsNumbersWithinTheBoundsThenZeros() {
        var draw = Draw.replaying(List.of(7, -1, 3));
        assertThat(draw.below(5)).isEqualTo(2);
        assertThat(draw.below(10)).isEqualTo(9);
        assertThat(draw.below(10)).isEqualTo(3);
        assertThat(draw.below(10)).isZero();
        assertThat(draw.coin()).isFalse();
        assertThat(draw.between(4, 9)).isEqualTo(4);
        assertThat(draw.of(List.of("first", "second"))).isEqualTo("first");
        assertThat(draw.bits()).isZero();
    }

    @Test
    void aSeedDeterminesAllChoices() {
        var one = Draw.seeded(5);
        var other = Draw.seeded(5);
        for (int i = 1; i < 100; i++) {
            assertThat(one.below(i)).isEqualTo(other.below(i)).isBetween(0, i - 1);
        }
    }
}
