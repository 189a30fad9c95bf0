package dev.gatun.runtime.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.pdb.SourceFiles;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.MethodDesc;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Portable PDBs say of methods, and the lines of the source files where those can be found. Thread-safe. */
public final class Sources {
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
    public synchronized Optional<SequencePoint> at(MethodDesc method, int ilOffset) {
        return pdb(method).flatMap(p -> p.at(method.token(), ilOffset)).filter(p -> !p.hidden());
    }

    /** The name of a local variable, empty if it has none. */
    public synchronized String localName(MethodDesc method, int slot, int ilOffset) {
        return pdb(method).flatMap(p -> p.localName(method.token(), slot, ilOffset)).orElse("");
    }

    /** {@code sieve.cs:12  count++;}, without the text where there is no source file. */
    public synchronized String line(MethodDesc method, SequencePoint point) {
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
            var file = SourceFiles.find(method.module().image(), document);
            return file.isEmpty() ? List.of() : Files.readAllLines(file.get());
        } catch (IOException e) {
            // As good as not there.
            return List.of();
        }
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
}
