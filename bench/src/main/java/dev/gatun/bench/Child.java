package dev.gatun.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program.
 *
 * @param nanoseconds from before it was started to after it ended
 * @param exitCode its exit code
 * @param lines of its standard output
 */
record Child(long nanoseconds, int exitCode, List<String> lines) {
    private static final long LIMIT_SECONDS = 300;
    private static final File DEV_NULL = new File("/dev/null");

    /** Runs a command; its standard error goes where ours goes when {@code verbose}, else nowhere. */
    static Child run(List<String> command, Map<String, String> environment, boolean verbose) {
        var builder = new ProcessBuilder(command).redirectInput(DEV_NULL)
                .redirectError(verbose ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            long start = System.nanoTime();
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            int exitCode = process.waitFor();
            return new Child(System.nanoTime() - start, exitCode, output.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", e);
        }
    }
}
