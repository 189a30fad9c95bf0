package dev.gatun.fuzz.il;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.Choices;
import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.IlCampaign;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random programs in IL do the same in every configuration of Gatun and on the runtimes that are installed. */
class IlCampaignTest {
    private static final long SEED = Long.getLong("gatun.seed", 1);
    private static final int PROGRAMS = Math.max(1, Integer.getInteger("gatun.tries", 300) / 10);

    @TempDir
    Path folder;

    @Test
    void programsDoTheSameEverywhere() {
        System.out.println("gatun.seed=" + SEED + ", " + PROGRAMS + " programs");
        var campaign = new IlCampaign(IlCampaign.everywhere(folder), folder);
        for (int done = 0; done < PROGRAMS; done += 50) {
            assertThat(campaign.run(SEED + done, Math.min(50, PROGRAMS - done), Features.ALL))
                    .as("seed " + SEED).isEmpty();
        }
    }

    @Test
    void zerosGiveTheSimplestProgramAndRecordedChoicesTheSameOne() {
        var text = IlProgram.of(5, "C", Features.ALL).text();
        var choices = Choices.taken(Draw.seeded(5), d -> IlProgram.of(d, "C", Features.ALL));
        assertThat(IlProgram.of(choices.replay(), "C", Features.ALL).text()).isEqualTo(text);
        assertThat(IlProgram.of(Draw.replaying(List.of()), "C", Features.ALL).text().length())
                .isLessThan(text.length() / 2);
    }

    @Test
    void choicesShrinkToWhatIsInteresting() {
        var choices = Choices.taken(Draw.seeded(7), d -> IlProgram.of(d, "C", Features.PLAIN));
        var small = choices.reduce(30, candidates -> candidates.stream().map(c -> IlProgram.of(c.replay(), "C",
                Features.PLAIN).text().contains("rem.un")).toList(),
                c -> IlProgram.of(c.replay(), "C", Features.PLAIN).text().length());
        var text = IlProgram.of(small.replay(), "C", Features.PLAIN).text();
        assertThat(text).contains("rem.un");
        assertThat(text.length()).isLessThan(IlProgram.of(7, "C", Features.PLAIN).text().length() / 2);
    }
}
