package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program prints what .NET Core 3.1 prints. What Roslyn made optimised runs under both ABIs and at both levels; the
 * other compilations each run one of those ways, by turns, and all of them with {@code -Dgatun.programs=all}. Programs of
 * {@code unsupported.txt} are refused with the message that stands there.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramsTest {
    private static final boolean ALL = System.getProperty("gatun.programs", "").equals("all");

    static Stream<Arguments> runs() {
        var runs = new ArrayList<Arguments>();
        int turn = 0;
        for (var binary : TestProgram.allBinaries()) {
            boolean everyWay = ALL || binary.compilation() == TestProgram.Compilation.RELEASE;
            int way = 0;
            for (var abi : GatunAbi.values()) {
                for (int level = 0; level <= 1; level++) {
                    if (everyWay || way == turn % 4) {
                        runs.add(Arguments.of(binary, abi, level));
                    }
                    way++;
                }
            }
            turn++;
        }
        return runs.stream();
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
