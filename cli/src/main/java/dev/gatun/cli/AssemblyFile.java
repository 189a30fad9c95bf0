package dev.gatun.cli;

import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The FILE that most commands take. */
final class AssemblyFile {
    private AssemblyFile() {
    }

    /** The path, checked as far as a path can be. */
    static Path path(String file) {
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CommandException(ExitCode.NO_INPUT, file + " is a folder");
            }
            if (!Files.exists(path)) {
                throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
        }
    }

    /** The folder of that name, empty if it is something else. */
    static Optional<Path> ifFolder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static Path folder(String name) {
        return ifFolder(name).orElseThrow(() -> new CommandException(ExitCode.NO_INPUT, "no such folder: " + name));
    }

    /** Reads it. */
    static PeImage read(String file) throws IOException {
        var path = path(file);
        try {
            return IlAssembler.isText(path) ? IlAssembler.image(path) : PeImage.read(path);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
        } catch (IOException e) {
            throw new CommandException(ExitCode.NO_INPUT, "cannot read " + file + ": " + e.getMessage());
        }
    }
}
