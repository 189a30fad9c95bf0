package dev.gatun.runtime.corelib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that use the class library print what .NET Core 3.1 prints; tools/build-corelib-tests.sh records that. */
class CoreLibraryProgramsTest {
    private static final Path FOLDER = Path.of("src", "test", "corelib");

    static Stream<Arguments> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".expected")).sorted()
                    .map(n -> n.substring(0, n.length() - ".expected".length())).toList().stream()
                    .flatMap(name -> Stream.of(GatunAbi.values()).map(abi -> Arguments.of(name, abi)));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    void printsWhatCoreClrPrints(String name, GatunAbi abi) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).out(out).open()) {
            assertThat(gatun.load(FOLDER.resolve("bin").resolve(name + ".dll")).run()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(FOLDER.resolve(name
            + ".expected")));
    }
}
