package dev.gatun.fuzz.oracle;

import dev.gatun.il.assembler.IlAssembler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes PE files of textual IL with Gatun's own assembler: the same bytes run on every engine. */
public final class Images {
    private static final IlAssembler.Options LIBRARY = new IlAssembler.Options(IlAssembler.Kind.LIBRARY,
            IlAssembler.Pdb.NONE, Optional.empty());

    private Images() {
    }

    /**
     * The PE file of a text.
     *
     * @param name of the text in messages
     * @throws dev.gatun.il.assembler.IlTextException with everything that is wrong with it
     */
    public static byte[] assemble(String name, String text) {
        return IlAssembler.assemble(name, text, LIBRARY).image();
    }

    /** Writes the PE file of a text to {@code folder/name.dll}. */
    public static Path write(Path folder, String name, String text) {
        var file = folder.resolve(name + ".dll");
        try {
            Files.createDirectories(folder);
            Files.write(file, assemble(name + ".il", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
