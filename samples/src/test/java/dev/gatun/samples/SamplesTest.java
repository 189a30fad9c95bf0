package dev.gatun.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, by every compiler and under both ABIs, prints what .NET Core 3.1 prints. */
class SamplesTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    static Stream<Arguments> binaries() throws IOException {
        List<String> names;
        try (Stream<Path> sources = Files.list(Path.of("src", "main", "csharp"))) {
            // A folder is a sample that needs a host; it has a test of its own.
            names = sources.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".cs")).map(n -> n.replace(".cs", ""))
                    .sorted().toList();
        }
        assertThat(names).hasSize(8);
        return names.stream().flatMap(name -> Stream.of(Path.of("bin", name + ".dll"),
                RESOURCES.resolve("debug").resolve(name + ".dll"), RESOURCES.resolve("mcs").resolve(name + ".exe")))
                .flatMap(file -> Stream.of(GatunAbi.values()).map(abi -> Arguments.of(file, abi)));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void printsWhatCoreClrPrints(Path file, GatunAbi abi) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\..*", "");
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).out(out).open()) {
            gatun.defineLibrary("host", InteropSample.Host.class);
            assertThat(gatun.load(file).run()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(RESOURCES.resolve(name + ".txt")));
    }

    @Test
    void anInterfaceBoundToStatics() {
        try (var gatun = Gatun.open()) {
            Calculator calculator = SampleAssemblies.load(gatun, "calculator").bind(Calculator.class);
            assertThat(calculator.add(Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
            assertThat(calculator.multiply(3_000_000_000L, 3)).isEqualTo(9_000_000_000L);
            assertThat(calculator.divide(1, 0)).isInfinite();
            assertThat(calculator.gcd(1071, 462)).isEqualTo(21);
            assertThat(calculator.factorial(20)).isEqualTo(2_432_902_008_176_640_000L);
            assertThat(calculator.isPrime(97)).isTrue();
            assertThat(calculator.isPrime(91)).isFalse();
            assertThat(calculator.mean(new double[] {1, 2, 6})).isEqualTo(3);
            assertThat(calculator.describe(91)).isEqualTo("91 is not prime");
            assertThat(calculator.divideWhole(17, 5)).isEqualTo(new Calculator.Quotient(3, 2));
        }
    }

    @Test
    void theJavaSamplesRun() throws IOException {
        assertThat(printed(() -> CalculatorSample.main(new String[0]))).isEqualTo("""
                20 + 22 = 42
                gcd(1071, 462) = 21
                mean of 1, 2, 6 = 3.0
                97 is prime
                17 / 5 = Quotient[whole=3, rest=2]
                """);
        assertThat(printed(() -> InteropSample.main(new String[0])))
                .isEqualTo(Files.readString(RESOURCES.resolve("interop.txt")));
    }

    private static String printed(Runnable program) {
        PrintStream before = System.out;
        var out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
