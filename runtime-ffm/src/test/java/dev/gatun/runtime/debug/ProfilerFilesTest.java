package dev.gatun.runtime.debug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What perf reads: jit-PID.dump and /tmp/perf-PID.map. */
class ProfilerFilesTest {
    private static final Path SIEVE = Path.of("../samples/bin/sieve.dll");
    private static final String COUNT_PRIMES = "Samples.Sieve::CountPrimes(int32)";
    private static final long PID = ProcessHandle.current().pid();
    private static final Path MAP = Path.of("/tmp/perf-" + PID + ".map");

    @TempDir
    Path folder;

    static Stream<Arguments> configurations() {
        return Stream.of(GatunAbi.values()).flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(abi, level)));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theDumpHoldsEveryPieceOfCodeWithItsLines(GatunAbi abi, int level) throws Throwable {
        long before = System.nanoTime();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).perfMap(folder).open()) {
            var handle = gatun.load(SIEVE).method("Samples.Sieve::CountPrimes").handle();
            assertThat((int) handle.invokeExact(1000)).isEqualTo(168);
        }
        var dump = new JitDumpReader(folder.resolve("jit-" + PID + ".dump"));
        assertThat(dump.closed).isTrue();
        assertThat(dump.pid).isEqualTo((int) PID);
        assertThat(dump.timestamp).isBetween(before, System.nanoTime());
        assertThat(dump.codes).extracting(JitDumpReader.Code::index).doesNotHaveDuplicates();
        assertThat(dump.codes).extracting(JitDumpReader.Code::pid).containsOnly((int) PID);

        var method = dump.codes.stream().filter(c -> c.name().equals(COUNT_PRIMES)).toList();
        assertThat(method).hasSize(1);
        var code = method.getFirst();
        var lines = code.lines();
        assertThat(lines).extracting(JitDumpReader.Line::address).isSorted()
                .allMatch(a -> a >= code.address() && a < code.address() + code.bytes().length);
        assertThat(lines.getFirst().address()).isEqualTo(code.address());
        assertThat(lines).extracting(JitDumpReader.Line::file).allMatch(f -> f.endsWith("/sieve.cs"));
        // The loops and the count, of samples/src/main/csharp/sieve.cs.
        assertThat(lines).extracting(JitDumpReader.Line::line).contains(8, 10, 13, 14, 15, 18)
                .allMatch(l -> l >= 6 && l <= 19);

        assertThat(mapLines()).containsExactlyElementsOf(dump.codes.stream()
                .map(c -> "%x %x %s".formatted(c.address(), c.bytes().length, c.name())).toList());
    }

    /** The bytes are those that run: the call of a helper that a relocation fills in goes to installed code. */
    @Test
    void codeIsDumpedAsItIsInstalled() throws Throwable {
        try (var gatun = Gatun.builder().perfMap(folder).open()) {
            gatun.load(SIEVE).method("Samples.Sieve::CountPrimes").handle().invoke(10);
        }
        var dump = new JitDumpReader(folder.resolve("jit-" + PID + ".dump"));
        var code = dump.codes.stream().filter(c -> c.name().equals(COUNT_PRIMES)).findFirst().orElseThrow();
        var targets = new java.util.ArrayList<Long>();
        for (int i = 0; i + 5 <= code.bytes().length; i++) {
            if ((code.bytes()[i] & 0xFF) == 0xE8) {
                int displacement = java.nio.ByteBuffer.wrap(code.bytes(), i + 1, 4)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt();
                targets.add(code.address() + i + 5 + displacement);
            }
        }
        assertThat(dump.codes).anyMatch(c -> targets.contains(c.address()) && c.name().equals("allocate"));
    }

    /** As HotSpot does when it dumps its own map into the same file. */
    @Test
    void theMapComesBackAfterAnotherOneWasWrittenOverIt() throws Throwable {
        try (var gatun = Gatun.builder().perfMap(folder).open()) {
            var ours = mapLines();
            assertThat(ours).isNotEmpty();
            Files.writeString(MAP, "7f0000000000 10 Interpreter\n");
            gatun.load(SIEVE).method("Samples.Sieve::CountPrimes").handle().invoke(10);
            assertThat(mapLines()).startsWith("7f0000000000 10 Interpreter").containsAll(ours)
                    .anyMatch(l -> l.endsWith(" " + COUNT_PRIMES)).doesNotHaveDuplicates();
        }
    }

    private static List<String> mapLines() throws Exception {
        return Files.readAllLines(MAP);
    }
}
