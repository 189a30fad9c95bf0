package dev.gatun.runtime.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A C# program under {@code src/test/programs} in its compilations. {@code tools/build-corpus.sh} makes the binaries
 * and the expected output.
 *
 * @param name of the source file without its ending
 */
public record TestProgram(String name) {
    /** Where the programs are. */
    public static final Path FOLDER = Path.of("src", "test", "programs");
    /** What Gatun says of the programs that it refuses, by their names: lines {@code NAME  MESSAGE}. */
    static final Map<String, String> UNSUPPORTED = read(FOLDER.resolve("unsupported.txt")).lines()
            .filter(l -> !l.startsWith("#")).map(l -> l.split(" +", 2)).collect(Collectors.toMap(l -> l[0], l -> l[1]));

    /** The compilers, and their ways of compiling, that every program goes through. */
    public enum Compilation {
        /** Roslyn, optimised. */
        RELEASE("release", ".dll"),
        /** Roslyn, not optimised: other locals, other branches, nops. */
        DEBUG("debug", ".dll"),
        /** Mono's compiler; it does not take every program. */
        MCS("mcs", ".exe");

        private final String folder;
        private final String ending;

        Compilation(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }
    }

    /** One program as one compiler made it. */
    public record Binary(TestProgram program, Compilation compilation, Path file) {
        /** For the names of tests: {@code r01_array_element_size_struct, debug}. */
        @Override
        public String toString() {
            return program.name + ", " + compilation.folder;
        }
    }

    /** All programs, in the order of their names. */
    public static List<TestProgram> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".cs")).sorted()
                    .map(n -> new TestProgram(n.substring(0, n.length() - 3))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every binary of every program. */
    public static List<Binary> allBinaries() {
        return all().stream().flatMap(p -> p.binaries().stream()).toList();
    }

    /** What there is of this program, the compilations in their order. */
    public List<Binary> binaries() {
        var found = new ArrayList<Binary>();
        for (Compilation compilation : Compilation.values()) {
            Path file = FOLDER.resolve("bin").resolve(compilation.folder).resolve(name + compilation.ending);
            if (Files.exists(file)) {
                found.add(new Binary(this, compilation, file));
            }
        }
        return found;
    }

    /** What .NET Core 3.1 prints. */
    public String expected() {
        return read(FOLDER.resolve(name + ".expected"));
    }

    /** What Gatun must say when it refuses the program; empty if it runs it. The file is {@code unsupported.txt}. */
    public Optional<String> unsupported() {
        return Optional.ofNullable(UNSUPPORTED.get(name));
    }

    /** The reason in the source's first lines why a compiler or runtime is left out, as {@code // mcs: REASON}. */
    public Optional<String> exception(String of) {
        return read(FOLDER.resolve(name + ".cs")).lines().limit(3).filter(l -> l.startsWith("// " + of + ": "))
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
