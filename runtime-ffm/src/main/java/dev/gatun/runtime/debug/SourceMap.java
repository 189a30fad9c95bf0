package dev.gatun.runtime.debug;

import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.link.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which source line each stretch of a method's code comes from, that of inlined methods included. */
final class SourceMap {
    /**
     * From {@code codeOffset} on the code comes from a line.
     *
     * @param document path of the source file
     * @param line     from 1; 0 where the code has no source
     * @param column   from 1, 0 where unknown
     */
    record Row(int codeOffset, String document, int line, int column) {
        boolean samePlace(Row other) {
            return line == other.line && column == other.column && document.equals(other.document);
        }
    }

    private SourceMap() {
    }

    /**
     * The rows of a method by ascending offset; empty if it has no PDB, or is a stub. The prologue counts to the
     * method's first line, and the code after it has a row of its own even on the same line.
     */
    static List<Row> of(InstalledMethod installed, SourceLines sources) {
        if (installed.method().map(m -> sources.points(m).isEmpty()).orElse(true)) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        boolean body = false;
        for (var entry : installed.code().map()) {
            var position = installed.positions(installed.address() + entry.codeOffset()).getFirst();
            var row = at(sources, position.method(), position.ilOffset())
                    .map(p -> new Row(entry.codeOffset(), sources.file(position.method(), p.document()),
                            p.startLine(), p.startColumn()))
                    .orElseGet(() -> new Row(entry.codeOffset(), rows.isEmpty() ? "" : rows.getLast().document(), 0, 0));
            boolean entersBody = !body && position.ilOffset() >= 0;
            if (rows.isEmpty() || entersBody || !rows.getLast().samePlace(row)) {
                rows.add(row);
            }
            body |= entersBody;
        }
        return rows;
    }

    /** The source of an IL offset; of -1, the prologue, the method's first line. */
    static Optional<SequencePoint> at(SourceLines sources, MethodDesc method, int ilOffset) {
        SequencePoint found = null;
        for (var point : sources.points(method)) {
            if (ilOffset < 0) {
                if (!point.hidden()) {
                    return Optional.of(point);
                }
            } else if (point.ilOffset() <= ilOffset) {
                found = point;
            }
        }
        return Optional.ofNullable(found).filter(p -> !p.hidden());
    }
}
