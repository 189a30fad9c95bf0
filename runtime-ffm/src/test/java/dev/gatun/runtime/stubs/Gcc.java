package dev.gatun.runtime.stubs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles C into a shared library. */
final class Gcc {
    private Gcc() {
    }

    /** The path of the library; the test is skipped where there is no gcc. */
    static Path compile(Path directory, String source, String... options) throws IOException, InterruptedException {
        assumeTrue(exists(), "needs gcc");
        var file = directory.resolve("test.c");
        var library = directory.resolve("test.so");
        Files.writeString(file, source);
        var command = new ArrayList<>(List.of("gcc", "-std=gnu11", "-O1", "-shared", "-fPIC", "-w", "-o",
                library.toString(),
                file.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + output);
        }
        return library;
    }

    private static boolean exists() {
        try {
            return new ProcessBuilder("gcc", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
