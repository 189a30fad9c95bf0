package dev.gatun.runtime.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A C# program under {@code src/test/programs} in its compilations. {@code tools/build-corpus.sh} makes the binaries and
 * the expected output.
 *
 * @param name of the source file without its ending
 * @param folder that holds the source and the expected output
 */
public record TestProgram(String name, Path folder) {
    /** Programs that Gatun runs. */
    public static final Path FOLDER = Path.of("src", "test", "programs");
    /** Programs that want what Gatun cannot do yet. */
    public static final Path LATER = FOLDER.resolve("later");

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

    /** The programs of a folder, in the order of their names. */
    public static List<TestProgram> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".cs")).sorted()
                    .map(n -> new TestProgram(n.substring(0, n.length() - 3), folder)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every binary of every program of a folder. */
    public static List<Binary> binariesIn(Path folder) {
        return in(folder).stream().flatMap(p -> p.binaries().stream()).toList();
    }

    /** What there is of this program, the compilations in their order. */
    public List<Binary> binaries() {
        var found = new ArrayList<Binary>();
        for (Compilation compilation : Compilation.values()) {
            Path file = folder.resolve("bin").resolve(compilation.folder).resolve(name + compilation.ending);
            if (Files.exists(file)) {
                found.add(new Binary(this, compilation, file));
            }
        }
        return found;
    }

    /** What .NET Core 3.1 prints. */
    public String expected() {
        return read(folder.resolve(name + ".expected"));
    }

    /** The reason in the source's first lines why a compiler or runtime is left out, as {@code // mcs: REASON}. */
    public Optional<String> exception(String of) {
        return read(folder.resolve(name + ".cs")).lines().limit(3).filter(l -> l.startsWith("// " + of + ": "))
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
