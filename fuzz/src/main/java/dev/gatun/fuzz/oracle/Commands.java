package dev.gatun.fuzz.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Child processes with a time limit. */
final class Commands {
    /**
     * A finished process.
     *
     * @param code its exit code; -1 if it was ended for taking too long
     */
    record Result(int code, String output) {
    }

    private Commands() {
    }

    /** Runs a command; standard error is added to its output where {@code merge} says so, else dropped. */
    static Result run(List<String> command, int seconds, boolean merge) {
        try {
            var output = Files.createTempFile("gatun-fuzz", ".out");
            try {
                var builder = new ProcessBuilder(command).redirectOutput(output.toFile())
                        .redirectInput(new File("/dev/null"));
                builder.environment().put("LC_ALL", "C.UTF-8");
                builder.environment().put("MONO_CRASH_NOFILE", "1");
                if (merge) {
                    builder.redirectErrorStream(true);
                } else {
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
                }
                var process = builder.start();
                boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
                if (!ended) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly().waitFor();
                }
                return new Result(ended ? process.exitValue() : -1, Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** An executable of that name in one of PATH's folders. */
    static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
    }

    /** The folder with the peers that {@code tools/peers.sh} fetches. */
    static Path peers() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base = cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(cache);
        return base.resolve("gatun/dotnet31");
    }
}
