package dev.gatun.samples;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlAssembly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** Loads the samples' assemblies from the class path. */
public final class SampleAssemblies {
    private SampleAssemblies() {
    }

    /**
     * Loads a sample into a runtime.
     *
     * @param name as the source file has it, for example {@code calculator}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static IlAssembly load(Gatun gatun, String name) {
        String resource = name + ".dll";
        var url = SampleAssemblies.class.getResource(resource);
        if (url != null && url.getProtocol().equals("file")) {
            // From a file, so that its PDB is found beside it and stack traces have lines.
            return gatun.load(Path.of(URI.create(url.toString())));
        }
        try (var stream = SampleAssemblies.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no sample named " + name);
            }
            return gatun.load(stream.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
