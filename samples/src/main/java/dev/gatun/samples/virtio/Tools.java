package dev.gatun.samples.virtio;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the system that make disk images and look at them. */
final class Tools {
    /** Debian packages that bring them. */
    static final String PACKAGES = "dosfstools mtools qemu-system-common";

    private static final File DEV_NULL = new File("/dev/null");
    private static final int LIMIT_SECONDS = 60;

    private Tools() {
    }

    /** What a program printed, both streams, and its exit code. */
    record Result(int exitCode, String output) {
    }

    /** Where a program is: in PATH, or in the folders for administrators that only their PATH has. */
    static Optional<Path> find(String program) {
        var path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(":")).filter(f -> !f.isEmpty()).map(f -> Path.of(f, program))
                .filter(Files::isExecutable).findFirst();
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException if it is not there or does not end
     */
    static Result run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(find(program).orElseThrow(() -> new IOException("no " + program + " (Debian has it in one of: "
                + PACKAGES + ")")).toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(DEV_NULL)).start();
        var output = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(program + " does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException("interrupted while " + program + " ran", e);
        }
        return new Result(process.exitValue(), output);
    }

    /** The same where only success will do. */
    static void require(String program, String... arguments) throws IOException {
        var result = run(program, arguments);
        if (result.exitCode() != 0) {
            throw new IOException(program + " fails with exit code " + result.exitCode() + ": "
                    + result.output().strip());
        }
    }
}
