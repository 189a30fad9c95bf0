package dev.gatun.il.pdb;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.CodedIndex;
import dev.gatun.il.metadata.LocalScopeRow;
import dev.gatun.il.metadata.LocalVariableRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.MethodDebugInformationRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.DebugEntry;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A Portable PDB: source positions and names of locals (the "Portable PDB v1.0" format, metadata of ECMA-335 II.24 with
 * tables of its own). Immutable. A method without debug information has no sequence points and no names.
 */
public final class PortablePdb {
    private static final int METADATA_SIGNATURE = 0x424A5342;
    private static final int DEBUGGER_HIDDEN = 1;
    private static final UUID EMBEDDED_SOURCE = UUID.fromString("0e8a571b-6926-466e-b4ad-8ab04611f5fe");
    private static final int RSDS = 0x53445352;

    private final Metadata metadata;

    private PortablePdb(Metadata metadata) {
        this.metadata = metadata;
    }

    public static PortablePdb read(Path path) throws IOException {
        return of(Files.readAllBytes(path), path.toString());
    }

    /** The PDB in {@code bytes}, which the caller must not change from now on; {@code name} is for messages. */
    public static PortablePdb of(byte[] bytes, String name) {
        return new PortablePdb(Metadata.of(ByteSpan.of(bytes, name)));
    }

    /**
     * The PDB of an image: the one embedded in it, else NAME.pdb beside it. Empty if there is none, or one of another
     * format (of Windows, or Mono's .mdb), one of another build of the image, or one that cannot be read from disk.
     */
    public static Optional<PortablePdb> find(PeImage image) {
        Optional<PortablePdb> embedded = image.embeddedPdb();
        if (embedded.isPresent() || image.path().isEmpty()) {
            return embedded;
        }
        Path path = image.path().get();
        String base = image.name().replaceFirst("\\.[^.]*$", "");
        Path beside = path.resolveSibling(base + ".pdb");
        try {
            if (!Files.isRegularFile(beside)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(beside);
            ByteSpan span = ByteSpan.of(bytes, beside.toString());
            if (span.length() < 4 || span.i4(0) != METADATA_SIGNATURE) {
                return Optional.empty();
            }
            PortablePdb pdb = of(bytes, beside.toString());
            return pdb.belongsTo(image) ? Optional.of(pdb) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the PDB was made with the image: the GUID of its id is that of the image's CodeView entry, which is
     * "RSDS", the GUID, an age and a path. An image without such an entry takes any PDB.
     */
    boolean belongsTo(PeImage image) {
        ByteSpan pdb = metadata.stream("#Pdb");
        for (DebugEntry entry : image.debugEntries()) {
            ByteSpan data = entry.data();
            if (entry.type() == DebugEntry.CODE_VIEW && data.length() >= 20 && data.i4(0) == RSDS) {
                return pdb.length() >= 16 && pdb.slice(0, 16).equals(data.slice(4, 16));
            }
        }
        return true;
    }

    /** The PDB's own metadata: the tables from {@link TableId#DOCUMENT} on. */
    public Metadata metadata() {
        return metadata;
    }

    /** The path of a Document row: parts joined by a separator, each a blob. */
    public String documentName(int documentRid) {
        ByteCursor in = metadata.document(documentRid).name().cursor();
        if (in.atEnd()) {
            return "";
        }
        int separator = in.u1();
        var name = new StringBuilder();
        boolean first = true;
        while (!in.atEnd()) {
            if (!first && separator != 0) {
                name.append((char) separator);
            }
            first = false;
            ByteSpan part = metadata.blob(in.compressed());
            name.append(part.utf8(0, part.length()));
            if (name.length() > 0xFFFF) {
                throw in.error("expected a path of at most 65535 characters");
            }
        }
        return name.toString();
    }

    /** The text of a source file if the compiler was told to put it into the PDB; UTF-8 is assumed. */
    public Optional<String> embeddedSource(int documentRid) {
        for (int rid : metadata.find(TableId.CUSTOM_DEBUG_INFORMATION, 0,
                CodedIndex.HAS_CUSTOM_DEBUG_INFORMATION.encode(Token.of(TableId.DOCUMENT, documentRid)))) {
            var row = metadata.customDebugInformation(rid);
            if (row.kind().equals(EMBEDDED_SOURCE)) {
                ByteSpan text = row.value().from(4);
                int size = row.value().i4(0);
                byte[] bytes = size == 0 ? text.toByteArray() : Deflated.inflate(text, size);
                return Optional.of(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
            }
        }
        return Optional.empty();
    }

    /** The MethodDef token of the async or iterator method that a MoveNext was written as, 0 if it is none. */
    public int kickoffMethod(int moveNextToken) {
        int[] rids = metadata.find(TableId.STATE_MACHINE_METHOD, 0, methodRid(moveNextToken));
        return rids.length == 0 ? 0 : metadata.stateMachineMethod(rids[0]).kickoff();
    }

    /** The sequence points of a MethodDef token, in order of IL offset. */
    public List<SequencePoint> sequencePoints(int methodDefToken) {
        int rid = methodRid(methodDefToken);
        if (rid > metadata.rows(TableId.METHOD_DEBUG_INFORMATION)) {
            return List.of();
        }
        MethodDebugInformationRow row = metadata.methodDebugInformation(rid);
        return row.sequencePoints().isEmpty() ? List.of() : sequencePoints(row);
    }

    private static int methodRid(int token) {
        if (!Token.is(token, TableId.METHOD_DEF) || Token.rid(token) == 0) {
            throw new IllegalArgumentException(Token.toString(token) + " is no MethodDef token");
        }
        return Token.rid(token);
    }

    private List<SequencePoint> sequencePoints(MethodDebugInformationRow row) {
        ByteCursor in = row.sequencePoints().cursor();
        in.compressed();
        int documentRid = row.document() == 0 ? in.compressed() : Token.rid(row.document());
        String document = document(in, documentRid);
        List<SequencePoint> points = new ArrayList<>();
        long offset = 0;
        long line = 0;
        long column = 0;
        boolean anyVisible = false;
        while (!in.atEnd()) {
            int delta = in.compressed();
            if (delta == 0 && !points.isEmpty()) {
                document = document(in, in.compressed());
                continue;
            }
            offset += delta;
            int lines = in.compressed();
            int columns = lines == 0 ? in.compressed() : in.compressedSigned();
            if (lines == 0 && columns == 0) {
                points.add(new SequencePoint(number(in, offset), document, SequencePoint.HIDDEN_LINE, 0,
                        SequencePoint.HIDDEN_LINE, 0));
                continue;
            }
            line = anyVisible ? line + in.compressedSigned() : in.compressed();
            column = anyVisible ? column + in.compressedSigned() : in.compressed();
            anyVisible = true;
            points.add(new SequencePoint(number(in, offset), document, number(in, line), number(in, column),
                    number(in, line + lines), number(in, column + columns)));
        }
        return List.copyOf(points);
    }

    private String document(ByteCursor in, int rid) {
        if (rid < 1 || rid > metadata.rows(TableId.DOCUMENT)) {
            throw in.error("expected a Document row from 1 to " + metadata.rows(TableId.DOCUMENT) + ", found " + rid);
        }
        return documentName(rid);
    }

    private static int number(ByteCursor in, long value) {
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw in.error("expected an offset, line or column, found " + value);
        }
        return (int) value;
    }

    /** The sequence point that covers an IL offset: the last one not after it. May be hidden. */
    public Optional<SequencePoint> at(int methodDefToken, int ilOffset) {
        SequencePoint found = null;
        for (SequencePoint point : sequencePoints(methodDefToken)) {
            if (point.ilOffset() > ilOffset) {
                break;
            }
            found = point;
        }
        return Optional.ofNullable(found);
    }

    /** The scopes of a method's locals, outer before inner. */
    public List<LocalScopeRow> scopes(int methodDefToken) {
        int[] rids = metadata.find(TableId.LOCAL_SCOPE, 0, methodRid(methodDefToken));
        List<LocalScopeRow> scopes = new ArrayList<>(rids.length);
        for (int rid : rids) {
            scopes.add(metadata.localScope(rid));
        }
        return List.copyOf(scopes);
    }

    /** The names of a scope's own locals by slot, without those hidden from the debugger's user. */
    public Map<Integer, String> localNames(LocalScopeRow scope) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int rid : scope.variables()) {
            LocalVariableRow variable = metadata.localVariable(rid);
            if ((variable.attributes() & DEBUGGER_HIDDEN) == 0) {
                names.put(variable.index(), variable.name());
            }
        }
        return names;
    }

    /** The name that a local slot has at an IL offset, in the innermost scope that names it. */
    public Optional<String> localName(int methodDefToken, int slot, int ilOffset) {
        String name = "";
        long innermost = Long.MAX_VALUE;
        for (LocalScopeRow scope : scopes(methodDefToken)) {
            long length = scope.length() & 0xFFFF_FFFFL;
            long into = ilOffset - (scope.startOffset() & 0xFFFF_FFFFL);
            if (into < 0 || into >= length || length > innermost) {
                continue;
            }
            for (int rid : scope.variables()) {
                LocalVariableRow variable = metadata.localVariable(rid);
                if (variable.index() == slot && (variable.attributes() & DEBUGGER_HIDDEN) == 0) {
                    name = variable.name();
                    innermost = length;
                }
            }
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    @Override
    public String toString() {
        return metadata.toString();
    }
}
