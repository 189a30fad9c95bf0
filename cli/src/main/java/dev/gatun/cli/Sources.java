package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.MethodDesc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Portable PDBs say of methods, and the lines of the source files where those can be found. */
final class Sources {
    private static final int MAX_PARENTS = 8;

    private final Map<PeImage, Optional<PortablePdb>> pdbs = new IdentityHashMap<>();
    private final Map<String, List<String>> files = new HashMap<>();

    private Optional<PortablePdb> pdb(MethodDesc method) {
        return method.token() == 0 ? Optional.empty() : pdbs.computeIfAbsent(method.module().image(), image -> {
            try {
                return PortablePdb.find(image);
            } catch (BadImageException e) {
                return Optional.empty();
            }
        });
    }

    /** The source position of an IL offset. */
    Optional<SequencePoint> at(MethodDesc method, int ilOffset) {
        return pdb(method).flatMap(p -> p.at(method.token(), ilOffset)).filter(p -> !p.hidden());
    }

    /** The name of a local variable, empty if it has none. */
    String localName(MethodDesc method, int slot, int ilOffset) {
        return pdb(method).flatMap(p -> p.localName(method.token(), slot, ilOffset)).orElse("");
    }

    /** {@code sieve.cs:12  count++;}, without the text where there is no source file. */
    String line(MethodDesc method, SequencePoint point) {
        var document = point.document();
        var name = document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
        var lines = files.computeIfAbsent(document, d -> read(method, d));
        var text = point.startLine() <= lines.size() ? lines.get(point.startLine() - 1).strip() : "";
        return name + ":" + point.startLine() + (text.isEmpty() ? "" : "  " + text);
    }

    private List<String> read(MethodDesc method, String document) {
        var embedded = embedded(method, document);
        if (embedded.isPresent()) {
            return embedded.get().lines().toList();
        }
        try {
            for (var candidate : candidates(method.module().image(), document)) {
                if (Files.isRegularFile(candidate)) {
                    return Files.readAllLines(candidate);
                }
            }
        } catch (IOException | InvalidPathException e) {
            // As good as not there.
        }
        return List.of();
    }

    private Optional<String> embedded(MethodDesc method, String document) {
        var pdb = pdb(method).orElseThrow();
        for (int rid = 1; rid <= pdb.metadata().rows(TableId.DOCUMENT); rid++) {
            if (pdb.documentName(rid).equals(document)) {
                return pdb.embeddedSource(rid);
            }
        }
        return Optional.empty();
    }

    /**
     * The path itself; else, since compilers may map paths away and checkouts move, each tail of the path under each
     * folder above the assembly: {@code /src/demo/lib/a.cs} is found as {@code lib/a.cs} beside a {@code bin/demo.dll}.
     */
    private static List<Path> candidates(PeImage image, String document) {
        var found = new ArrayList<Path>();
        var path = Path.of(document.replace('\\', '/'));
        found.add(path);
        var folder = image.path().map(p -> p.toAbsolutePath().normalize().getParent()).orElse(null);
        for (int up = 0; folder != null && up < MAX_PARENTS; up++) {
            for (int from = 0; from < path.getNameCount(); from++) {
                found.add(folder.resolve(path.subpath(from, path.getNameCount())));
            }
            folder = folder.getParent();
        }
        return found;
    }
}
