package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.TraceCategory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a trace says, as text beside the program: {@code src/test/trace/NAME.trace} says in its first lines what is called and traced,
 * and goes on with the trace, which is the same under both ABIs and at both levels, inlined or not. Addresses are numbered in the
 * order in which they come up. {@code -Dgatun.bless=true} writes the files anew.
 */
class TraceTest {
    static final Path FOLDER = Path.of("src/test/trace");
    private static final Pattern ADDRESS = Pattern.compile("0x([0-9a-f]{5,16})");

    /** A file under every configuration. */
    record Case(Path file, GatunAbi abi, int level) {
        @Override
        public String toString() {
            return file.getFileName() + ", " + abi + ", -O" + level;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".trace")).sorted().toList().stream().flatMap(f -> Arrays.stream(GatunAbi.values())
                    .flatMap(abi -> Stream.of(new Case(f, abi, 0), new Case(f, abi, 1))));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_trace_is_the_text_beside_the_program(Case test) throws IOException {
        var lines = Files.readAllLines(test.file());
        var head = lines.stream().takeWhile(l -> l.startsWith("# ")).toList();
        var now = String.join("\n", head) + "\n" + numbered(trace(head, test));
        if (Boolean.getBoolean("gatun.bless") && test.abi() == GatunAbi.SYSTEM_V && test.level() == 0) {
            Files.writeString(test.file(), now);
        }
        assertThat(now).as("%s; if the new text is right: mvn test -pl runtime-ffm -Dtest=TraceTest -Dgatun.bless=true", test)
                .isEqualTo(Files.readString(test.file()));
    }

    private static Optional<String> value(List<String> head, String key) {
        var prefix = "# " + key + ": ";
        return head.stream().filter(l -> l.startsWith(prefix)).findFirst().map(l -> l.substring(prefix.length()));
    }

    /** Runs it with every trace point checked: registers and memory must be the same after it. */
    private static String trace(List<String> head, Case test) {
        var out = new ByteArrayOutputStream();
        var kinds = Arrays.stream(value(head, "trace").orElseThrow().split(",")).map(k -> TraceCategory.valueOf(k.toUpperCase(Locale.ROOT)));
        var options = (test.level() == 0 ? CompilerOptions.O0 : CompilerOptions.O1).withVerify(true);
        var filter = value(head, "filter").map(f -> f.split(",")).orElse(new String[0]);
        try (var gatun = Gatun.builder().abi(test.abi()).compilerOptions(options).trace(kinds.toArray(TraceCategory[]::new))
                .traceFilter(filter).traceTo(out).out(new ByteArrayOutputStream()).open()) {
            var assembly = gatun.load(FOLDER.resolve(value(head, "assembly").orElseThrow()));
            try {
                var call = value(head, "call");
                if (call.isEmpty()) {
                    assembly.run();
                } else {
                    var words = call.get().split(" ");
                    assembly.method(words[0]).call(Arrays.stream(words).skip(1).map(Integer::parseInt).toArray());
                }
            } catch (IlException e) {
                out.writeBytes(("(" + e.typeName() + ")\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes {@code #1} for the first address, and so on, also where it stands as bytes. */
    static String numbered(String text) {
        Map<String, String> numbers = new LinkedHashMap<>();
        var found = ADDRESS.matcher(text);
        while (found.find()) {
            numbers.computeIfAbsent(found.group(1), a -> "#" + (numbers.size() + 1));
        }
        var result = ADDRESS.matcher(text).replaceAll(m -> numbers.get(m.group(1)));
        for (var entry : numbers.entrySet()) {
            result = result.replace(littleEndian(Long.parseUnsignedLong(entry.getKey(), 16)), "<" + entry.getValue() + ">");
        }
        return result.replaceAll("8 bytes: [0-9a-f ]+ = \"", "8 bytes: <string> = \"");
    }

    private static String littleEndian(long address) {
        return Stream.iterate(0, i -> i + 8).limit(8).map(shift -> String.format("%02x", address >>> shift & 0xFF))
                .collect(Collectors.joining(" "));
    }
}
