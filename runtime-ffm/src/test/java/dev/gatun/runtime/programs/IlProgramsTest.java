package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs in textual IL, for what C# compilers do not make: each prints what .NET Core 3.1 prints ({@code tools/build-il.sh}). */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IlProgramsTest {
    private static final Path FOLDER = Path.of("src/test/il");

    static Stream<Arguments> runs() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".il")).sorted().toList().stream().flatMap(file -> Stream.of(GatunAbi.values())
                    .flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(file.getFileName().toString(), abi, level))));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, -O{2}")
    @MethodSource("runs")
    void printsWhatCoreClrPrints(String file, GatunAbi abi, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).out(out).open()) {
            assertThat(gatun.load(FOLDER.resolve(file)).run()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(FOLDER.resolve(file.replace(".il", ".expected"))));
    }
}
