package dev.gatun.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.Compiler.Stage;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.x64.abi.Abi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What methods become, as text beside the test: {@code src/test/codegen/NAME.txt} names an assembly, a method and an ABI in its first
 * lines and goes on with the vcode and the machine code. A change of the code shows as a diff; {@code -Dgatun.bless=true}
 * writes the files anew.
 */
class GoldenCodeTest {
    private static final Path FOLDER = Path.of("src/test/codegen");

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void method_becomes_the_code_beside_the_test(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var assembly = value(lines, "assembly");
        var method = value(lines, "method");
        var abi = value(lines, "abi");
        var now = "# assembly: " + assembly + "\n# method: " + method + "\n# abi: " + abi + "\n" + compile(assembly, method, abi);
        if (Boolean.getBoolean("gatun.bless")) {
            Files.writeString(file, now);
        }
        assertThat(now).as("%s; if the new code is right: mvn test -pl runtime-ffm -Dtest=GoldenCodeTest -Dgatun.bless=true", file)
                .isEqualTo(Files.readString(file));
    }

    private static String value(List<String> lines, String key) {
        var prefix = "# " + key + ": ";
        return lines.stream().filter(l -> l.startsWith(prefix)).findFirst().orElseThrow().substring(prefix.length());
    }

    private static String compile(String assembly, String method, String abi) throws IOException {
        var target = new CompileOnly(CompileOnly.coreLibrary(), PeImage.read(FOLDER.resolve(assembly)), Abi.byName(abi),
                CompilerOptions.O1.withListing(true));
        var desc = target.methods().stream().filter(m -> m.fullName().equals(method)).findFirst().orElseThrow();
        var text = new StringBuilder();
        var code = target.compiler().compile(desc, (stage, dump) -> {
            if (stage == Stage.VCODE) {
                text.append("\n## vcode\n").append(dump);
            }
        });
        text.append("\n## asm\n");
        code.listing().get().forEach(l -> text.append(String.format("%04x %s%n", l.offset(), l.text())));
        return text.toString();
    }
}
