package dev.gatun.il.pdb;

import dev.gatun.il.pe.PeImage;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the source files that PDBs name. */
public final class SourceFiles {
    private static final int MAX_PARENTS = 8;

    private SourceFiles() {
    }

    /**
     * The file of a document of an image's PDB: the path itself; else, since compilers may map paths away and checkouts
     * move, the first tail of the path that exists under a folder above the assembly. {@code /src/demo/lib/a.cs} is
     * found as {@code lib/a.cs} beside a {@code bin/demo.dll}. Empty if there is none.
     */
    public static Optional<Path> find(PeImage image, String document) {
        try {
            var path = Path.of(document.replace('\\', '/'));
            if (Files.isRegularFile(path)) {
                return Optional.of(path);
            }
            var folder = image.path().map(p -> p.toAbsolutePath().normalize().getParent()).orElse(null);
            for (int up = 0; folder != null && up < MAX_PARENTS; up++) {
                for (int from = 0; from < path.getNameCount(); from++) {
                    var candidate = folder.resolve(path.subpath(from, path.getNameCount()));
                    if (Files.isRegularFile(candidate)) {
                        return Optional.of(candidate);
                    }
                }
                folder = folder.getParent();
            }
        } catch (InvalidPathException e) {
            // A path of another system.
        }
        return Optional.empty();
    }
}
