package dev.gatun.fuzz.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramGeneratorTest {
    @Test
    void oneSeedGivesOneText() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(ProgramGenerator.program(seed).source("P"))
                    .isEqualTo(ProgramGenerator.program(seed).source("P"));
        }
    }

    @Test
    void noChoicesGiveASmallProgram() {
        assertThat(ProgramGenerator.program(Draw.replaying(List.of()), false).toString()).hasSizeLessThan(4000);
    }

    @Test
    void bracesBalance() {
        for (long seed = 0; seed < 50; seed++) {
            var text = ProgramGenerator.failingProgram(seed).source("P");
            assertThat(text.chars().filter(c -> c == '{').count())
                    .isEqualTo(text.chars().filter(c -> c == '}').count());
        }
    }

    @Test
    void theReducerKeepsWhatThePropertyNeedsAndDropsMostOfTheRest() {
        var program = ProgramGenerator.program(3);
        var reduced = new Reducer(all -> all.stream().map(p -> p.source("P").contains("Check.Swap(")).toList())
                .reduce(program, 500);
        assertThat(reduced.source("P")).contains("Check.Swap(");
        assertThat(reduced.body().length()).isLessThan(program.body().length() / 5);
    }
}
