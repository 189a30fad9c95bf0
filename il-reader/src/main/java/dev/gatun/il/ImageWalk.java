package dev.gatun.il;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.metadata.Column;
import dev.gatun.il.metadata.ColumnKind;
import dev.gatun.il.metadata.ConstantRow;
import dev.gatun.il.metadata.CustomAttributeRow;
import dev.gatun.il.metadata.LocalScopeRow;
import dev.gatun.il.metadata.MemberRefRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.CustomAttributeReader;
import dev.gatun.il.signature.MarshalSpec;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Decodes everything that a file holds: every cell and record of every row, every look-up, signature, body and custom
 * attribute, resources, and the embedded PDB. For {@code info}, for tests of hostile files and for measuring.
 */
public final class ImageWalk {
    private final Metadata metadata;
    private final LocalTypes types;
    private final Consumer<BadImageException> onProblem;
    private long rows;
    private long signatures;
    private long bodies;
    private long instructions;
    private long ilBytes;
    private long clauses;
    private long attributes;
    private long attributesElsewhere;
    private long resources;
    private long sequencePoints;
    private long problems;

    /**
     * How much there was.
     *
     * @param ilBytes bytes of IL without headers and exception clauses
     * @param attributes custom attributes decoded
     * @param attributesElsewhere custom attributes whose enums are in other files, so that they cannot be decoded
     * @param sequencePoints of the embedded PDB
     */
    public record Totals(long rows, long signatures, long bodies, long instructions, long ilBytes, long clauses,
            long attributes, long attributesElsewhere, long resources, long sequencePoints, long problems) {
    }

    private ImageWalk(Metadata metadata, Consumer<BadImageException> onProblem) {
        this.metadata = metadata;
        this.types = new LocalTypes(metadata);
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
        walk.tables();
        walk.types();
        walk.members(image);
        walk.signatures();
        walk.attributes();
        walk.attempt(() -> walk.resources += image.resources().size());
        walk.attempt(image::debugEntries);
        walk.attempt(() -> image.embeddedPdb()
                .ifPresent(pdb -> walk.sequencePoints += walk(pdb, onProblem).sequencePoints()));
        return walk.totals();
    }

    /** Walks a PDB. */
    public static Totals walk(PortablePdb pdb, Consumer<BadImageException> onProblem) {
        var walk = new ImageWalk(pdb.metadata(), onProblem);
        walk.tables();
        walk.debug(pdb);
        return walk.totals();
    }

    private Totals totals() {
        return new Totals(rows, signatures, bodies, instructions, ilBytes, clauses, attributes, attributesElsewhere,
                resources, sequencePoints, problems);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (BadImageException problem) {
            problems++;
            onProblem.accept(problem);
        }
    }

    private void each(TableId table, IntConsumer step) {
        for (int rid = 1; rid <= metadata.rows(table); rid++) {
            try {
                step.accept(rid);
            } catch (BadImageException problem) {
                problems++;
                onProblem.accept(problem);
            }
        }
    }

    // ------------------------------------------------------------------------------------------------- tables

    private void tables() {
        for (TableId table : TableId.values()) {
            Column[] columns = table.columns().toArray(Column[]::new);
            each(table, rid -> {
                rows++;
                for (int column = 0; column < columns.length; column++) {
                    cell(table, rid, column, columns[column].kind());
                }
            });
            each(table, rid -> metadata.row(table, rid));
        }
    }

    private void cell(TableId table, int rid, int column, ColumnKind kind) {
        switch (kind) {
            case ColumnKind.Fixed _ -> metadata.raw(table, rid, column);
            case ColumnKind.Heap.STRING -> metadata.string(metadata.raw(table, rid, column));
            case ColumnKind.Heap.GUID -> metadata.guid(metadata.raw(table, rid, column));
            case ColumnKind.Heap.BLOB -> metadata.blob(metadata.raw(table, rid, column));
            case ColumnKind.Row _, ColumnKind.Coded _ -> metadata.token(table, rid, column);
            case ColumnKind.RowList _ -> metadata.list(table, rid, column);
        }
    }

    private void types() {
        each(TableId.TYPE_DEF, rid -> {
            metadata.classLayout(rid);
            metadata.interfaces(rid);
            metadata.methodImpls(rid);
            metadata.enclosingType(rid);
            metadata.nestedTypes(rid);
            metadata.genericParams(Token.of(TableId.TYPE_DEF, rid));
            for (int property : metadata.properties(rid)) {
                metadata.accessors(Token.of(TableId.PROPERTY, property));
            }
            for (int event : metadata.events(rid)) {
                metadata.accessors(Token.of(TableId.EVENT, event));
            }
        });
        each(TableId.GENERIC_PARAM, metadata::genericParamConstraints);
    }

    private void members(PeImage image) {
        each(TableId.FIELD, rid -> {
            metadata.declaringType(Token.of(TableId.FIELD, rid));
            metadata.fieldOffset(rid);
            metadata.fieldMarshal(Token.of(TableId.FIELD, rid));
            metadata.fieldRva(rid).ifPresent(image::fromRva);
        });
        each(TableId.METHOD_DEF, rid -> {
            int token = Token.of(TableId.METHOD_DEF, rid);
            metadata.declaringType(token);
            metadata.implMap(token);
            metadata.genericParams(token);
        });
        each(TableId.METHOD_DEF, rid -> image.body(Token.of(TableId.METHOD_DEF, rid)).ifPresent(this::body));
        each(TableId.CONSTANT, rid -> constant(metadata.constantRow(rid)));
        each(TableId.FIELD_MARSHAL, rid -> MarshalSpec.read(metadata.fieldMarshalRow(rid).nativeType()));
    }

    private static void constant(ConstantRow row) {
        if (row.isString()) {
            row.text();
        } else {
            row.bits();
        }
    }

    private void body(MethodBody body) {
        bodies++;
        ilBytes += body.codeSize();
        clauses += body.clauses().size();
        for (Instruction instruction : body.instructions()) {
            instructions++;
            if (instruction.opcode() == Opcode.LDSTR) {
                metadata.userString(instruction.token());
            }
        }
    }

    // --------------------------------------------------------------------------------------------- signatures

    private void signatures(TableId table, IntConsumer read) {
        each(table, rid -> {
            read.accept(rid);
            signatures++;
        });
    }

    private void signatures() {
        signatures(TableId.FIELD, rid -> SignatureReader.field(metadata.field(rid).signature()));
        signatures(TableId.METHOD_DEF, rid -> SignatureReader.method(metadata.methodDef(rid).signature()));
        signatures(TableId.MEMBER_REF, rid -> member(metadata.memberRef(rid).signature()));
        signatures(TableId.PROPERTY, rid -> SignatureReader.property(metadata.property(rid).signature()));
        signatures(TableId.TYPE_SPEC, rid -> SignatureReader.type(metadata.typeSpec(rid).signature()));
        signatures(TableId.METHOD_SPEC, rid -> SignatureReader.methodSpec(metadata.methodSpec(rid).signature()));
        signatures(TableId.STAND_ALONE_SIG, rid -> {
            ByteSpan blob = metadata.standAloneSig(rid).signature();
            if (SignatureReader.isLocals(blob)) {
                SignatureReader.locals(blob);
            } else {
                member(blob);
            }
        });
    }

    private static void member(ByteSpan blob) {
        if (SignatureReader.isField(blob)) {
            SignatureReader.field(blob);
        } else {
            SignatureReader.method(blob);
        }
    }

    private void attributes() {
        each(TableId.CUSTOM_ATTRIBUTE, rid -> {
            CustomAttributeRow row = metadata.customAttribute(rid);
            metadata.customAttributes(row.parent());
            try {
                CustomAttributeReader.read(row.value(), constructor(row.constructor()),
                        typeArguments(row.constructor()), types);
                attributes++;
            } catch (LocalTypes.Elsewhere e) {
                attributesElsewhere++;
            }
        });
    }

    private MethodSig constructor(int token) {
        int rid = Token.rid(token);
        return SignatureReader.method(Token.is(token, TableId.METHOD_DEF) ? metadata.methodDef(rid).signature()
                : metadata.memberRef(rid).signature());
    }

    private List<TypeSig> typeArguments(int constructor) {
        if (Token.is(constructor, TableId.MEMBER_REF)) {
            MemberRefRow row = metadata.memberRef(Token.rid(constructor));
            if (Token.is(row.parent(), TableId.TYPE_SPEC)
                    && SignatureReader.type(metadata.typeSpec(Token.rid(row.parent())).signature())
                            instanceof TypeSig.GenericInstance instance) {
                return instance.arguments();
            }
        }
        return List.of();
    }

    // ------------------------------------------------------------------------------------------------- debug

    private void debug(PortablePdb pdb) {
        each(TableId.DOCUMENT, rid -> {
            pdb.documentName(rid);
            pdb.embeddedSource(rid);
        });
        each(TableId.METHOD_DEBUG_INFORMATION, rid -> {
            int token = Token.of(TableId.METHOD_DEF, rid);
            sequencePoints += pdb.sequencePoints(token).size();
            for (LocalScopeRow scope : pdb.scopes(token)) {
                pdb.localName(token, 0, scope.startOffset());
            }
        });
    }
}
