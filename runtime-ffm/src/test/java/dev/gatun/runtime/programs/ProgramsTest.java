package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program prints what .NET Core 3.1 prints: each compilation, optimised and not, under both ABIs. Those of
 * {@code unsupported.txt} are refused with the message that stands there.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramsTest {
    static Stream<Arguments> runs() {
        return TestProgram.allBinaries().stream().flatMap(binary -> Stream.of(GatunAbi.values())
                .flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(binary, abi, level))));
    }

    @ParameterizedTest(name = "{0}, {1}, -O{2}")
    @MethodSource("runs")
    void printsWhatCoreClrPrints(TestProgram.Binary binary, GatunAbi abi, int level) {
        var unsupported = binary.program().unsupported();
        if (unsupported.isPresent()) {
            assertThat(catchThrowable(() -> run(binary, abi, level)))
                    .as("%s: runs now, or fails otherwise; see unsupported.txt", binary)
                    .isInstanceOf(UnsupportedIlException.class).hasMessageContaining(unsupported.get());
        } else {
            assertThat(run(binary, abi, level)).isEqualTo(binary.program().expected());
        }
    }

    private static String run(TestProgram.Binary binary, GatunAbi abi, int level) {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).out(out).open()) {
            assertThat(gatun.load(binary.file()).run()).isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
