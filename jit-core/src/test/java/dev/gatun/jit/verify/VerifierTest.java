package dev.gatun.jit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.AssemblyResolver;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judged by expectations beside hand-written methods, by Mono's peverify, and by what compilers make of safe code. */
class VerifierTest {
    private static final Path MSCORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");
    private static final Path CORE_LIBRARY =
            Path.of("../runtime-ffm/src/main/resources/dev/gatun/runtime/Gatun.CoreLib.dll");
    private static final Path PROGRAMS = Path.of("../runtime-ffm/src/test/programs");

    /** Methods that one of the two reports and the other not, and why the standard is on our side. */
    private static final Map<String, String> DISAGREEMENTS = Map.of(
            "InitOnly_Unverifiable_StoreOutsideOfConstructor", "III.4.28: Mono does not look at initonly",
            "StaticInitOnly_Unverifiable_Store", "III.4.30: Mono does not look at initonly",
            "StoreReference_Unverifiable_ObjectInString", "III.3.62: Mono lets any object go into any reference",
            "ReadonlyAddress_Valid_OfCovariantArray", "III.2.3: readonly. needs no exact element type");

    /** The same of programs: method of which program. */
    private static final Map<String, String> PROGRAM_DISAGREEMENTS = Map.of(
            "delegates_of_every_kind.exe Main", "III.4.18: Mono takes no boxed value as the object of ldvirtftn");

    @TempDir
    private static Path folder;

    private static Path cases() throws Exception {
        assumeTrue(Files.exists(MSCORLIB), "Mono is not installed: tools/peers.sh does it");
        Path assembled = folder.resolve("Cases.dll");
        if (!Files.exists(assembled)) {
            run("/usr/bin/ilasm", "/dll", Path.of("src/test/resources/dev/gatun/jit/verify/Cases.il").toString(),
                    "/output:" + assembled);
        }
        return assembled;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static ModuleDesc load(Path classLibrary, Path file) throws IOException {
        AssemblyResolver beside = (reference, from) -> {
            for (var extension : List.of(".dll", ".exe")) {
                Path path = file.resolveSibling(reference.name() + extension);
                if (Files.exists(path)) {
                    try {
                        return Optional.of(PeImage.read(path));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            return Optional.empty();
        };
        var system = new TypeSystem(beside);
        system.setClassLibrary(PeImage.read(classLibrary));
        return system.load(PeImage.read(file));
    }

    /** The methods of Cases.il with what the comment before each expects; empty for a valid one. */
    private static Map<String, String> expectations() throws IOException {
        var expected = new LinkedHashMap<String, String>();
        String comment = "";
        var method = Pattern.compile("\\.method .*?(\\w+_(?:Valid|Invalid|Unverifiable)\\w*)");
        for (var line : Files.readAllLines(Path.of("src/test/resources/dev/gatun/jit/verify/Cases.il"))) {
            var matcher = method.matcher(line);
            if (matcher.find()) {
                expected.put(matcher.group(1), comment);
            }
            comment = line.strip().startsWith("//") ? line.strip().substring(2).strip() : "";
        }
        return expected;
    }

    @Test
    void eachMethodIsWhatItsNameSays() throws Exception {
        var found = Verifier.verify(load(MSCORLIB, cases())).stream()
                .collect(Collectors.groupingBy(v -> v.method().replaceFirst(".*::(\\w+).*", "$1")));
        var expected = expectations();
        assertThat(expected).hasSizeGreaterThan(80);
        expected.forEach((name, comment) -> {
            var violations = found.getOrDefault(name, List.of());
            if (name.contains("_Valid")) {
                assertThat(violations).as(name).isEmpty();
                return;
            }
            assertThat(violations).as(name).isNotEmpty();
            var first = violations.getFirst();
            assertThat(first.severity()).as(first.toString()).isEqualTo(name.contains("_Invalid")
                    ? Violation.Severity.INVALID : Violation.Severity.UNVERIFIABLE);
            assertThat(first.toString().replaceFirst(": (invalid|unverifiable):", "")).as(name).contains(comment);
        });
    }

    @Test
    void constructorsInitialiseThis() throws Exception {
        var messages = Verifier.verify(load(MSCORLIB, cases())).stream().filter(v -> v.method().contains(".ctor"))
                .map(v -> v.method().replaceFirst(".*\\.ctor", "") + " " + v.reason()).toList();
        assertThat(messages).hasSize(4).anyMatch(m -> m.startsWith("(int32) the constructor returns without"))
                .anyMatch(m -> m.startsWith("(int64) expected an object of object, found this before"))
                .anyMatch(m -> m.startsWith("(string) call of System.Object::.ctor()"))
                .anyMatch(m -> m.startsWith("(string) the constructor returns without"));
    }

    @Test
    void peverifyReportsTheSameMethods() throws Exception {
        var ours = Verifier.verify(load(MSCORLIB, cases())).stream().map(v -> name(v.method()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(differences(ours, peverify(cases()))).isEqualTo(new TreeSet<>(DISAGREEMENTS.keySet()));
    }

    /** Programs of mcs, those with unsafe code among them; a few, or with -Dgatun.verify.all=true every one. */
    @Test
    void peverifyReportsTheSameMethodsOfPrograms() throws Exception {
        assumeTrue(Files.exists(MSCORLIB), "Mono is not installed: tools/peers.sh does it");
        boolean all = Boolean.getBoolean("gatun.verify.all");
        var reported = new TreeSet<String>();
        for (var program : programs("mcs", f -> all || f.matches(".*(pointers|generics|r33_|r17_|delegates).*"))) {
            var ours = Verifier.verify(load(MSCORLIB, program)).stream().map(v -> name(v.method()))
                    .collect(Collectors.toCollection(TreeSet::new));
            var differences = differences(ours, peverify(program));
            differences.removeIf(m -> PROGRAM_DISAGREEMENTS.containsKey(program.getFileName() + " " + m));
            assertThat(differences).as(program.toString()).isEmpty();
            reported.addAll(ours);
        }
        assertThat(reported).hasSizeGreaterThan(5);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> differences(Set<String> a, Set<String> b) {
        var either = new TreeSet<>(a);
        either.addAll(b);
        either.removeIf(name -> a.contains(name) && b.contains(name));
        return either;
    }

    /** The method's own name: the two spell types in different ways. */
    private static String name(String method) {
        return method.replaceFirst("\\(.*", "").replaceFirst(".*::", "").replaceFirst("<!.*", "");
    }

    private static Set<String> peverify(Path file) throws Exception {
        return run("peverify", file.toString()).lines().filter(l -> l.startsWith("In method: "))
                .map(l -> name(l.substring("In method: ".length()))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> programs(String compiler, Predicate<String> wanted)
            throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve("bin").resolve(compiler))) {
            return files.filter(f -> f.toString().matches(".*\\.(dll|exe)")).filter(f -> wanted.test(f.toString()))
                    .sorted().toList();
        }
    }

    /** The code that all compilers make of every program without unsafe and stackalloc (ECMA-335 III.3.47) is verifiable. */
    @Test
    void safeProgramsAreVerifiable() throws IOException {
        var violations = new ArrayList<Violation>();
        int programs = 0;
        for (var compiler : List.of("release", "debug", "mcs")) {
            for (var program : programs(compiler, f -> true)) {
                var source = PROGRAMS.resolve(program.getFileName().toString().replaceFirst("\\.\\w+$", ".cs"));
                if (Files.exists(source) && Stream.of("unsafe", "stackalloc").noneMatch(read(source)::contains)) {
                    programs++;
                    // What the class library lacks is no matter of safety.
                    Verifier.verify(load(CORE_LIBRARY, program)).stream()
                            .filter(v -> v.severity() != Violation.Severity.UNRESOLVED).forEach(violations::add);
                }
            }
        }
        assertThat(programs).isGreaterThan(150);
        assertThat(violations).isEmpty();
    }
}
