package dev.gatun.fuzz.il;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.IlCampaign;
import dev.gatun.fuzz.oracle.Images;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What C# has no words for, in IL: each program prints what its {@code // expect:} lines say, on the interpreter, on Gatun in
 * every configuration, and on the runtimes that are installed.
 */
class IlRegressionsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"leave_runs_every_finally", "conv_ovf_un", "division_faults", "type_checks", "ckfinite",
        "merge_points"})
    void printsWhatItExpects(String name) throws IOException {
        String text;
        try (var in = IlRegressionsTest.class.getResourceAsStream("/il/" + name + ".il")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var expected = text.lines().filter(l -> l.startsWith("// expect: ")).map(l -> l.substring(11) + "\n")
                .collect(Collectors.joining());
        var file = Images.write(folder, name, text);
        IlCampaign.everywhere(folder).forEach((engine, run) -> {
            var outcome = run.apply(file, List.of("Case")).get("Case");
            assertThat(outcome.output()).as(engine + " " + outcome).isEqualTo(expected);
            assertThat(outcome.trouble()).as(engine).isEmpty();
            assertThat(outcome.exception()).as(engine).isEmpty();
        });
    }
}
