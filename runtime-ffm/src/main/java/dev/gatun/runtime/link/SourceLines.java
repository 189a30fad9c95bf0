package dev.gatun.runtime.link;

import dev.gatun.il.BadImageException;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.MethodDesc;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The source positions that Portable PDBs give, each read when first asked for. A damaged one counts as none.
 * Thread-safe.
 */
public final class SourceLines {
    private final Map<PeImage, Optional<PortablePdb>> pdbs = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The source of the IL instruction, if it has any. */
    public Optional<SequencePoint> at(MethodDesc method, int ilOffset) {
        if (method.token() == 0) {
            return Optional.empty();
        }
        try {
            return pdbs.computeIfAbsent(method.module().image(), PortablePdb::find)
                    .flatMap(pdb -> pdb.at(method.token(), Math.max(0, ilOffset))).filter(point -> !point.hidden());
        } catch (BadImageException e) {
            pdbs.put(method.module().image(), Optional.empty());
            return Optional.empty();
        }
    }
}
