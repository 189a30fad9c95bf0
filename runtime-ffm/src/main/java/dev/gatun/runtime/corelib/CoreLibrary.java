package dev.gatun.runtime.corelib;

import dev.gatun.jit.InternalCompilerError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The compiled class library: a PE image and its Portable PDB, carried as resources. Thread-safe. */
public final class CoreLibrary {
    /** The assembly's simple name. */
    public static final String NAME = "Gatun.CoreLib";

    private static final String FOLDER = "/dev/gatun/runtime/";

    private CoreLibrary() {
    }

    /** The PE image. */
    public static byte[] image() {
        return resource(NAME + ".dll");
    }

    /** Its Portable PDB. */
    public static byte[] symbols() {
        return resource(NAME + ".pdb");
    }

    /** The SHA-256 over the sources that the image was compiled from, as {@code tools/build-corelib.sh} computes it. */
    public static String sourceHash() {
        return new String(resource(NAME + ".sources"), StandardCharsets.US_ASCII).strip();
    }

    private static byte[] resource(String name) {
        try (var in = CoreLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new InternalCompilerError("the resource " + FOLDER + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
