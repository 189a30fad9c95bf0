package dev.gatun.il.assembler;

import dev.gatun.il.builder.BuiltImage;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Assembles textual IL (ECMA-335 II.5 to II.25, with what the assemblers of Mono and .NET take besides) to a PE file. What the
 * text does not allow is an {@link IlTextException} with every problem that was found. Two assemblies of the same text give the
 * same bytes.
 */
public final class IlAssembler {
    private IlAssembler() {
    }

    /**
     * How to assemble.
     *
     * @param kind a library or a program; by default the text decides: it is a program if it has an .entrypoint
     * @param pdb what becomes of debug information: sequence points of .line, or of the text itself where it has none
     * @param folder where files are that the text includes or takes resources from; empty forbids both
     */
    public record Options(Kind kind, Pdb pdb, Optional<Path> folder) {
        /** A library by the text's .entrypoint, and a PDB inside of the image. */
        public static final Options DEFAULT = new Options(Kind.BY_ENTRY_POINT, Pdb.EMBEDDED, Optional.empty());
    }

    /** What kind of file to write. */
    public enum Kind {
        BY_ENTRY_POINT, LIBRARY, PROGRAM
    }

    /** What becomes of debug information. */
    public enum Pdb {
        NONE, EMBEDDED, SEPARATE
    }

    /**
     * An assembled text.
     *
     * @param image the bytes of the PE file
     * @param pdb the Portable PDB if it is separate
     * @param isProgram whether the file is a program
     * @param notes what was left out, a line each
     */
    public record Result(byte[] image, Optional<byte[]> pdb, boolean isProgram, List<String> notes) {
    }

    /** Assembles {@code text} with a PDB inside of the image; {@code name} is the text's name in messages. */
    public static byte[] assemble(String name, String text) {
        return assemble(name, text, Options.DEFAULT).image();
    }

    /** Assembles {@code text}. */
    public static Result assemble(String name, String text, Options options) {
        var pass = new Assembly(name, text, options, file -> read(options, file));
        BuiltImage built = pass.assemble();
        return new Result(built.image(), built.pdb(), pass.isProgram(), pass.notes());
    }

    /** The image of a file of textual IL, as if it had been assembled beside it. */
    public static PeImage image(Path file) throws IOException {
        String text = text(Files.readAllBytes(file));
        Path folder = file.toAbsolutePath().getParent();
        Result result = assemble(file.toString(), text, new Options(Kind.BY_ENTRY_POINT, Pdb.EMBEDDED,
                Optional.ofNullable(folder)));
        return PeImage.of(result.image(), file);
    }

    /** Whether a file is textual IL, by its name. */
    public static boolean isText(Path file) {
        return file.toString().endsWith(".il");
    }

    /** The characters of a file: UTF-16 or UTF-8 as its byte order mark says, else UTF-8, or Latin-1 if it is not that. */
    public static String text(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Optional<byte[]> read(Options options, String file) {
        if (options.folder().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = options.folder().get().resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
