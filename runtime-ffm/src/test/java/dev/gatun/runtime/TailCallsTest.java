package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tail calls of {@code src/test/il/tail_calls.il} ten million deep: by call, callvirt, calli and delegates, with structs. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TailCallsTest {
    private static final Path FILE = Path.of("src/test/il/tail_calls.il");
    private static final int DEEP = 10_000_000;

    static Stream<Arguments> runtimes() {
        return Stream.of(GatunAbi.values()).flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(abi, level)));
    }

    @ParameterizedTest(name = "{0}, -O{1}")
    @MethodSource("runtimes")
    void theStackDoesNotGrow(GatunAbi abi, int level) throws Throwable {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).out(out).open()) {
            gatun.load(FILE).method("Program::Run").handle().invoke(DEEP);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected(DEEP));
    }

    @ParameterizedTest(name = "{0}, -O{1}")
    @MethodSource("runtimes")
    void theTraceOfAnExceptionLacksTheFramesThatHaveEnded(GatunAbi abi, int level) throws Throwable {
        try (var gatun = Gatun.builder().abi(abi).optimization(level).open()) {
            var method = gatun.load(FILE).method("Program::Throws").handle();
            var failure = catchThrowableOfType(IlException.class, () -> method.invoke(1000));
            assertThat(failure.getMessage()).contains("at the end of tail calls");
            assertThat(failure.describe().lines().filter(l -> l.contains("Program.Throws"))).hasSize(1);
        }
    }

    /** What the program prints, by loops. */
    private static String expected(int n) {
        var text = new StringBuilder("True\n");
        turned(text, n);
        turned(text, n - 1);
        text.append(5 + 1000 * 7).append('\n');
        text.append((long) n * (n + 1) / 2).append('\n');
        text.append(2L * n).append('\n');
        // The last of n + 2 objects is the second one if their number is even, which gives the sum's negative.
        long steps = n + 1;
        long walked = steps / 2 * 5 + (steps % 2) * 3;
        text.append(steps % 2 == 1 ? -walked : walked).append('\n');
        long gone = 0;
        for (int i = n, object = 0; i > 0; i--, object ^= 1) {
            gone += object == 0 ? -i : i;
        }
        text.append(n % 2 == 0 ? -gone : gone).append('\n');
        text.append("-7\n").append(222 + n / 10_000 + 1).append("\n0\n0\n555\n");
        return text.append("at the end of tail calls\nnull\n").toString();
    }

    private static void turned(StringBuilder text, int n) {
        long[] x = {0x1_0000_0002L, 22, 55};
        long[] y = {-7, 222, 555};
        long[] p = {41, 42};
        long[] q = {51, 52};
        long[] abc = {1, 2, 3};
        double d = 0.25;
        for (; n > 0; n--) {
            x[0]++;
            var big = x;
            x = y;
            y = big;
            var pair = p;
            p = q;
            q = pair;
            d += 0.5;
            abc = new long[] {abc[1], abc[2], abc[0] + 1};
        }
        text.append(x[0] + 3 * abc[0] + p[0] + 200).append('\n').append(x[1]).append('\n').append(d + 1.5).append('\n')
                .append(y[2] - q[1]).append('\n').append(x[2]).append('\n');
    }
}
