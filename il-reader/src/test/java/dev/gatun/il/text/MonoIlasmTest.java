package dev.gatun.il.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mono's ilasm takes what is printed; the reader finds the same in its assembly; and the program that it makes prints
 * what it printed before, on CoreCLR and on Mono. A few programs; {@code -Dgatun.il.all=true} takes every one.
 */
class MonoIlasmTest {
    private static final boolean ALL = Boolean.getBoolean("gatun.il.all");
    private static final Path PROGRAMS = Path.of("../runtime-ffm/src/test/programs");
    private static final Path ILASM = Path.of("/usr/bin/ilasm");
    private static final Path DOTNET = Path.of(System.getProperty("user.home"), ".cache/gatun/dotnet31/dotnet31");
    private static final List<String> SOME = List.of("structs", "generics", "delegates_and_closures",
            "strings_and_numbers", "exceptions_of_the_machine", "pointers", "r40_library");

    /** Mono's ilasm takes the class that encloses a value type in a generic instance for a value type too. */
    private static final Set<String> NOT_RUN = Set.of("collections.dll");

    /** Mono's ilasm calls a value type circular that implements a generic interface over itself. */
    private static final Set<String> NOT_TAKEN = Set.of("generics_constraints_and_variance");

    @BeforeEach
    void monoIsThere() {
        assumeTrue(Files.isExecutable(ILASM), "Mono is not installed: tools/peers.sh does it");
    }

    private static List<Path> programs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve("bin").resolve(folder))) {
            return files.filter(f -> f.toString().matches(".*\\.(dll|exe)"))
                    .filter(f -> ALL ? !NOT_TAKEN.contains(name(f)) : SOME.contains(name(f))).sorted().toList();
        }
    }

    @Test
    void programsOfRoslyn(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(DOTNET), ".NET Core 3.1 is not installed: tools/peers.sh does it");
        List<Path> programs = programs("release");
        assertThat(programs).hasSizeGreaterThan(4);
        for (Path program : programs) {
            assemble(program, folder);
        }
        for (Path program : programs) {
            Path output = PROGRAMS.resolve(name(program) + ".expected");
            if (Files.exists(output) && !NOT_RUN.contains(program.getFileName().toString())) {
                assertThat(run(folder, DOTNET.toString(), folder.resolve(program.getFileName()).toString()))
                        .as(program.toString()).isEqualTo(Files.readString(output));
            }
        }
    }

    @Test
    void programsOfMcs(@TempDir Path folder) throws Exception {
        List<Path> programs = programs("mcs");
        for (Path program : programs) {
            assemble(program, folder);
        }
        for (Path program : programs) {
            if (program.toString().endsWith(".exe") && (ALL || program.toString().contains("generics"))) {
                assertThat(run(folder, "mono", folder.resolve(program.getFileName()).toString()))
                        .as(program.toString()).isEqualTo(run(folder, "mono", program.toAbsolutePath().toString()));
            }
        }
    }

    @Test
    void samples(@TempDir Path folder) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../samples/bin"))) {
            for (Path sample : files.filter(f -> f.toString().endsWith(".dll"))
                    .filter(f -> ALL || f.endsWith("virtqueue.dll")).sorted().toList()) {
                assemble(sample, folder);
            }
        }
    }

    private static String name(Path program) {
        return program.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static void assemble(Path program, Path folder) throws Exception {
        PeImage image = PeImage.read(program);
        Path text = folder.resolve(name(program) + ".il");
        try (var out = Files.newBufferedWriter(text)) {
            IlPrinter.of(image, new IlPrinter.Options(false, true, find(image))).assembly(out);
        }
        Path assembled = folder.resolve(program.getFileName());
        run(folder, ILASM.toString(), image.corHeader().entryPointToken() == 0 ? "/dll" : "/exe", text.toString(),
                "/output:" + assembled);
        assertThat(ReaderView.difference(likeMono(ReaderView.of(image)), likeMono(ReaderView.of(
                PeImage.read(assembled))))).as(program.toString()).isEmpty();
    }

    private static Optional<PortablePdb> find(PeImage image) {
        return PortablePdb.find(image);
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", List.of(command)).isTrue();
        if (command[0].equals(ILASM.toString())) {
            assertThat(process.exitValue()).as("%s: %s%s", List.of(command), Files.readString(out),
                    Files.readString(err)).isZero();
        }
        return Files.readString(out);
    }

    // ------------------------------------------------------------------------------- what Mono's ilasm does its way

    private static final Map<String, String> PRIMITIVES = Map.ofEntries(Map.entry("Void", "void"),
            Map.entry("Boolean", "bool"), Map.entry("Char", "char"), Map.entry("SByte", "int8"),
            Map.entry("Byte", "uint8"), Map.entry("Int16", "int16"), Map.entry("UInt16", "uint16"),
            Map.entry("Int32", "int32"), Map.entry("UInt32", "uint32"), Map.entry("Int64", "int64"),
            Map.entry("UInt64", "uint64"), Map.entry("Single", "float32"), Map.entry("Double", "float64"),
            Map.entry("IntPtr", "native int"), Map.entry("UIntPtr", "native uint"), Map.entry("String", "string"),
            Map.entry("Object", "object"), Map.entry("TypedReference", "typedref"));
    private static final Pattern PRIMITIVE = Pattern.compile("\\[\\]System\\.(\\w+)(?![\\w.`/])");

    /**
     * Value types get their base class from an mscorlib of version 0; types that are primitives become that; the words
     * class and valuetype follow the first mention of a type; some pins of locals are lost; and the methods of a type
     * stand in the order in which they are first mentioned.
     */
    private static List<String> likeMono(List<String> view) {
        List<UnaryOperator<String>> changes = List.of(
                line -> line.replaceAll("\\[[A-Za-z.]+ [0-9.]+\\]", "[]"),
                line -> PRIMITIVE.matcher(line).replaceAll(m -> PRIMITIVES.getOrDefault(m.group(1),
                        "[]System." + m.group(1))),
                line -> line.replaceAll("\\b(class|valuetype) ", ""),
                line -> line.replaceAll(" pinned\\b", ""));
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> members = new TreeMap<>();
        List<String> current = lines;
        for (String original : view) {
            String line = original;
            for (var change : changes) {
                line = change.apply(line);
            }
            if (line.startsWith(" reference ") || line.startsWith(" security ") || line.startsWith("  security ")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                members.values().forEach(lines::addAll);
                members.clear();
                current = lines;
            } else if (line.startsWith(" method ") || line.startsWith(" custom ")) {
                current = members.computeIfAbsent(line, _ -> new ArrayList<>());
            } else if (line.charAt(1) != ' ') {
                current = lines;
            }
            current.add(line);
        }
        members.values().forEach(lines::addAll);
        return lines;
    }
}
