package dev.gatun.il;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.metadata.Column;
import dev.gatun.il.metadata.ColumnKind;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.signature.SignatureReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decodes everything that a file holds: every cell of every row, every signature, body and attribute, resources, and the
 * embedded PDB. For {@code info}, for tests of hostile files and for measuring.
 */
public final class ImageWalk {
    private final Metadata metadata;
    private final Consumer<BadImageException> onProblem;
    private long rows;
    private long signatures;
    private long bodies;
    private long instructions;
    private long ilBytes;
    private long clauses;
    private long attributes;
    private long resources;
    private long sequencePoints;
    private long problems;

    /** How much there was. */
    public record Totals(long rows, long signatures, long bodies, long instructions, long ilBytes, long clauses,
            long attributes, long resources, long sequencePoints, long problems) {
    }

    private ImageWalk(Metadata metadata, Consumer<BadImageException> onProblem) {
        this.metadata = metadata;
        this.onProblem = onProblem;
    }

    /** Walks an image; the first thing wrong is thrown. */
    public static Totals walk(PeImage image) {
        return walk(image, problem -> {
            throw problem;
        });
    }

    /** Walks an image to its end, handing over whatever is wrong on the way. */
    public static Totals walk(PeImage image, Consumer<BadImageException> onProblem) {
        var walk = new ImageWalk(image.metadata(), onProblem);
        walk.metadata();
        walk.members(image);
        walk.attempt(() -> walk.resources += image.resources().size());
        walk.attempt(() -> {
            Optional<PortablePdb> pdb = image.embeddedPdb();
            pdb.ifPresent(p -> walk.sequencePoints += walk(p, onProblem).sequencePoints());
        });
        return walk.totals();
    }

    /** Walks a PDB. */
    public static Totals walk(PortablePdb pdb, Consumer<BadImageException> onProblem) {
        var walk = new ImageWalk(pdb.metadata(), onProblem);
        walk.metadata();
        walk.debug(pdb);
        return walk.totals();
    }

    private Totals totals() {
        return new Totals(rows, signatures, bodies, instructions, ilBytes, clauses, attributes, resources,
                sequencePoints, problems);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (BadImageException problem) {
            problems++;
            onProblem.accept(problem);
        }
    }

    // ------------------------------------------------------------------------------------------------ cells

    private void metadata() {
        for (TableId table : TableId.values()) {
            List<Column> columns = table.columns();
            for (int rid = 1; rid <= metadata.rows(table); rid++) {
                rows++;
                for (int column = 0; column < columns.size(); column++) {
                    cell(table, rid, column, columns.get(column).kind());
                }
            }
        }
    }

    private void cell(TableId table, int rid, int column, ColumnKind kind) {
        attempt(() -> {
            switch (kind) {
                case ColumnKind.Fixed _ -> metadata.raw(table, rid, column);
                case ColumnKind.Heap.STRING -> metadata.string(metadata.raw(table, rid, column));
                case ColumnKind.Heap.GUID -> metadata.guid(metadata.raw(table, rid, column));
                case ColumnKind.Heap.BLOB -> metadata.blob(metadata.raw(table, rid, column));
                case ColumnKind.Row _, ColumnKind.Coded _ -> metadata.token(table, rid, column);
                case ColumnKind.RowList _ -> metadata.list(table, rid, column);
            }
        });
    }

    // ---------------------------------------------------------------------------------------------- members

    private void each(TableId table, java.util.function.IntConsumer step) {
        for (int i = 1; i <= metadata.rows(table); i++) {
            int rid = i;
            attempt(() -> step.accept(rid));
        }
    }

    private void signature(Runnable read) {
        read.run();
        signatures++;
    }

    private void members(PeImage image) {
        each(TableId.TYPE_DEF, rid -> {
            metadata.typeDef(rid);
            metadata.classLayout(rid);
            metadata.interfaces(rid);
            metadata.methodImpls(rid);
            metadata.enclosingType(rid);
            metadata.genericParams(Token.of(TableId.TYPE_DEF, rid));
        });
        each(TableId.FIELD, rid -> signature(() -> SignatureReader.field(metadata.field(rid).signature())));
        each(TableId.METHOD_DEF, rid -> signature(() -> SignatureReader.method(metadata.methodDef(rid).signature())));
        each(TableId.METHOD_DEF, rid -> image.body(Token.of(TableId.METHOD_DEF, rid)).ifPresent(this::body));
        each(TableId.MEMBER_REF, rid -> signature(() -> {
            ByteSpan blob = metadata.memberRef(rid).signature();
            if (SignatureReader.isField(blob)) {
                SignatureReader.field(blob);
            } else {
                SignatureReader.method(blob);
            }
        }));
        each(TableId.PROPERTY, rid -> signature(() -> SignatureReader.property(metadata.property(rid).signature())));
        each(TableId.TYPE_SPEC, rid -> signature(() -> SignatureReader.type(metadata.typeSpec(rid).signature())));
        each(TableId.METHOD_SPEC, rid -> signature(
                () -> SignatureReader.methodSpec(metadata.methodSpec(rid).signature())));
        each(TableId.STAND_ALONE_SIG, rid -> signature(() -> standAlone(metadata.standAloneSig(rid).signature())));
    }

    private static void standAlone(ByteSpan blob) {
        if (!blob.isEmpty() && blob.u1(0) == 0x07) {
            SignatureReader.locals(blob);
        } else if (SignatureReader.isField(blob)) {
            SignatureReader.field(blob);
        } else {
            SignatureReader.method(blob);
        }
    }

    private void body(MethodBody body) {
        bodies++;
        ilBytes += body.codeSize();
        clauses += body.clauses().size();
        for (Instruction instruction : body.instructions()) {
            instructions++;
            if (instruction.opcode() == dev.gatun.il.body.Opcode.LDSTR) {
                metadata.userString(instruction.token());
            }
        }
    }

    private void debug(PortablePdb pdb) {
        each(TableId.DOCUMENT, pdb::documentName);
        each(TableId.METHOD_DEBUG_INFORMATION, rid -> {
            int token = Token.of(TableId.METHOD_DEF, rid);
            sequencePoints += pdb.sequencePoints(token).size();
            pdb.scopes(token);
        });
    }
}
