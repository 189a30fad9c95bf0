package dev.gatun.fuzz.mutate;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.il.BadImageException;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Runs one mutated program after the other in this process, which is a child of the campaign. Prints a line before each
 * and one after it.
 */
final class MutationWorker {
    /** The exit code after a program has taken too long. */
    static final int TIMED_OUT = 124;

    private MutationWorker() {
    }

    /** The program of a seed. */
    static Path original(List<Path> files, long seed) {
        return files.get((int) Math.floorMod(seed * 31, (long) files.size()));
    }

    /** Arguments: first seed, seed after the last, seconds for each, assemblies. */
    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[0]);
        long end = Long.parseLong(args[1]);
        long limit = 1_000_000_000L * Integer.parseInt(args[2]);
        var files = List.of(args).subList(3, args.length).stream().map(Path::of).toList();
        var deadline = new AtomicLong(Long.MAX_VALUE);
        Thread.ofPlatform().daemon().start(() -> {
            while (deadline.get() - System.nanoTime() > 0 || deadline.get() == Long.MAX_VALUE) {
                LockSupport.parkNanos(50_000_000);
            }
            Runtime.getRuntime().halt(TIMED_OUT);
        });
        for (long seed = first; seed < end; seed++) {
            System.out.println("begin " + seed);
            deadline.set(System.nanoTime() + limit);
            System.out.println("end " + seed + " " + run(original(files, seed), seed));
            deadline.set(Long.MAX_VALUE);
        }
        Runtime.getRuntime().halt(0);
    }

    /** In a word, how the mutated program ended; {@code BUG} and more where that is our fault. */
    private static String run(Path file, long seed) throws IOException {
        var bytes = Mutations.mutate(Files.readAllBytes(file), Draw.seeded(seed));
        var configuration = Configuration.ALL.get((int) (seed & 3));
        try (var gatun = configuration.open(OutputStream.nullOutputStream())) {
            var assembly = gatun.load(bytes, "mutated");
            return assembly.entryPoint().isEmpty() ? "library" : "exit " + assembly.run();
        } catch (IlException e) {
            return "exception " + e.typeName();
        } catch (BadImageException | UnsupportedIlException | UnresolvedReferenceException e) {
            return "refused " + e.toString().lines().findFirst().orElse("");
        } catch (Throwable e) {
            var root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            // Where the exception left Gatun's own code; the JDK's frames above tell nothing.
            var at = List.of(root.getStackTrace()).stream().filter(f -> f.getClassName().startsWith("dev.gatun"))
                    .toList();
            return "BUG " + configuration + " " + e.toString().lines().findFirst().orElse("") + " | "
                    + root.toString().lines().findFirst().orElse("") + " | "
                    + at.stream().limit(3).map(Object::toString).collect(Collectors.joining(" < "));
        }
    }
}
