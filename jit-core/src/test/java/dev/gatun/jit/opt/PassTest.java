package dev.gatun.jit.opt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.alloc.VcodeText;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.VMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of src/test/resources/opt has cases of the pass it is named after: vcode, a line {@code =>}, and what the pass makes of it; a
 * line of dashes ends a case, and its first line says what is expected. {@code -Dgatun.bless=true} writes what the passes make now.
 */
class PassTest {
    private static final Path FOLDER = Path.of("src/test/resources/opt");
    private static final RegisterFile NONE = new RegisterFile(List.of(), List.of(), List.of(), 0);
    private static final Map<String, Consumer<VMethod>> PASSES = Map.of(
            "BoundsChecks", BoundsChecks::run,
            "CommonExpressions", CommonExpressions::run,
            "CopyPropagation", CopyPropagation::run,
            "Comparisons", Comparisons::run,
            "ControlFlow", ControlFlow::simplify,
            "DeadCode", DeadCode::remove,
            "DivisionByConstant", DivisionByConstant::run,
            "StructFields", StructFields::run);

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void passesMakeWhatTheFileSays(Path file) throws IOException {
        var pass = PASSES.get(file.getFileName().toString().replace(".vcode", ""));
        var text = Files.readString(file);
        var now = new StringBuilder();
        for (var example : text.split("(?m)^-----*\n")) {
            var before = example.split("(?m)^=>\n")[0];
            var method = VcodeText.parse(NONE, before);
            pass.accept(method);
            now.append(now.isEmpty() ? "" : "--------\n").append(before).append("=>\n")
                    .append(method.toString().lines().skip(1).filter(l -> !l.matches("  slot.* size .*")).map(l -> l.replaceFirst("^ {9,}", "  "))
                            .map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n"));
        }
        if (Boolean.getBoolean("gatun.bless")) {
            Files.writeString(file, now.toString());
        } else {
            assertThat(now.toString()).as("bless with -Dgatun.bless=true").isEqualTo(text);
        }
    }
}
