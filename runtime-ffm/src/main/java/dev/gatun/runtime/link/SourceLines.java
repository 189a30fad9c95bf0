package dev.gatun.runtime.link;

import dev.gatun.il.BadImageException;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.pdb.SourceFiles;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.MethodDesc;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The source positions that Portable PDBs give, each read when first asked for. A damaged one counts as none.
 * Thread-safe.
 */
public final class SourceLines {
    private final Map<PeImage, Optional<PortablePdb>> pdbs = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<String, String> files = new ConcurrentHashMap<>();

    /** The sequence points of a method in order of IL offset; empty where it has none. */
    public List<SequencePoint> points(MethodDesc method) {
        return method.token() == 0 ? List.of()
                : read(method, pdb -> Optional.of(pdb.sequencePoints(method.token()))).orElse(List.of());
    }

    /** The path of a document of the method's PDB: where its file is now, else as the compiler wrote it. */
    public String file(MethodDesc method, String document) {
        return files.computeIfAbsent(document, d -> SourceFiles.find(method.module().image(), d).map(Path::toString)
                .orElse(d));
    }

    /**
     * A stretch of IL, up to {@code end} exclusive, in which locals have names.
     *
     * @param names by local number
     */
    public record Scope(int start, int end, Map<Integer, String> names) {
    }

    /** The scopes of a method's locals, outer ones first; without those that the compiler hides. */
    public List<Scope> scopes(MethodDesc method) {
        return method.token() == 0 ? List.of() : read(method, pdb -> Optional.of(pdb.scopes(method.token()).stream()
                .map(row -> new Scope(row.startOffset(), row.startOffset() + row.length(),
                        pdb.localNames(row))).toList())).orElse(List.of());
    }

    /** The source of the IL instruction, if it has any. */
    public Optional<SequencePoint> at(MethodDesc method, int ilOffset) {
        if (method.token() == 0) {
            return Optional.empty();
        }
        return read(method, pdb -> pdb.at(method.token(), Math.max(0, ilOffset))).filter(point -> !point.hidden());
    }

    private <T> Optional<T> read(MethodDesc method, Function<PortablePdb, Optional<T>> question) {
        try {
            return pdbs.computeIfAbsent(method.module().image(), PortablePdb::find).flatMap(question);
        } catch (BadImageException e) {
            pdbs.put(method.module().image(), Optional.empty());
            return Optional.empty();
        }
    }
}
