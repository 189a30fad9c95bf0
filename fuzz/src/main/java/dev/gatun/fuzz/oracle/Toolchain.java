package dev.gatun.fuzz.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** gcc. */
public final class Toolchain {
    private Toolchain() {
    }

    /** Whether gcc is installed. */
    public static boolean exists() {
        return Commands.onPath("gcc").isPresent();
    }

    /**
     * Compiles C into a shared library.
     *
     * @param name of the file, without extension
     * @throws IllegalStateException with gcc's words if it refuses
     */
    public static Path sharedLibrary(Path folder, String name, String text) {
        var source = folder.resolve(name + ".c");
        var target = folder.resolve(name + ".so");
        try {
            Files.createDirectories(folder);
            Files.writeString(source, text);
            var result = Commands.run(List.of("gcc", "-std=gnu11", "-O0", "-shared", "-fPIC", "-w", "-o",
                    target.toString(), source.toString()), 600, true);
            if (result.code() != 0) {
                throw new IllegalStateException("gcc says: " + result.output());
            }
            Files.delete(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }
}
