package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Command lines beside what they print. A file of src/test/resources/golden holds any number of
 * <pre>
 * $ gatun call PROGRAM Test.Calls::Add 1 2
 * 3
 * </pre>
 * with lines of standard error behind {@code ! } and an exit code other than 0 as {@code = 2}. {@code PROGRAM} stands
 * for the tests' own assembly. {@code -Dgatun.bless=true} (for Maven {@code -Dgatun.test.args=-Dgatun.bless=true})
 * writes what is printed now into the files.
 */
class GoldenTest {
    private static final Path FOLDER = CommandLineRun.ROOT.resolve("cli/src/test/resources/golden");
    private static final boolean BLESS = Boolean.getBoolean("gatun.bless");

    @TestFactory
    Stream<DynamicTest> prints() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), f.toUri(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        var expected = Files.readString(file);
        var actual = new StringBuilder();
        expected.lines().filter(l -> l.startsWith("$ gatun") || l.startsWith("#")).forEach(line -> {
            actual.append(line).append('\n');
            actual.append(line.startsWith("#") ? "" : answer(line.substring("$ gatun".length())));
        });
        if (BLESS) {
            Files.writeString(file, actual);
            return;
        }
        assertThat(actual.toString()).as("%s; -Dgatun.bless=true makes this the expected text", file.getFileName())
                .isEqualTo(expected);
    }

    private static String answer(String commandLine) {
        var words = split(commandLine.replace("PROGRAM", CommandLineRun.PROGRAM));
        var run = CommandLineRun.inProcess(words.toArray(String[]::new));
        var text = new StringBuilder();
        run.out().replace(CommandLineRun.PROGRAM, "PROGRAM").lines().forEach(l -> text.append(l).append('\n'));
        run.err().replace(CommandLineRun.PROGRAM, "PROGRAM").lines()
                .forEach(l -> text.append("! ").append(l).append('\n'));
        return text.append(run.exitCode() == 0 ? "" : "= " + run.exitCode() + "\n").toString();
    }

    /** At blanks, but for those in single quotes. */
    private static List<String> split(String commandLine) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (char c : (commandLine + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
                any = true;
            } else if (c == ' ' && !quoted) {
                if (any) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
                any = true;
            }
        }
        return words;
    }
}
