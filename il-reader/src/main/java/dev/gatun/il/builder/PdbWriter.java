package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes the Portable PDB of an image ("Portable PDB v1.0"): documents, sequence points and names of locals. */
final class PdbWriter {
    private static final String VERSION = "PDB v1.0";
    private static final int ID = 20;

    private record Document(String path, UUID language) {
    }

    private final Map<Document, Integer> documents = new LinkedHashMap<>();

    int document(String path, UUID language) {
        return documents.computeIfAbsent(new Document(path, language), _ -> documents.size() + 1);
    }

    boolean hasDocuments() {
        return !documents.isEmpty();
    }

    /** The id of a PDB: 16 bytes of a GUID and a stamp of 4. */
    static byte[] id(byte[] pdb) {
        // The #Pdb stream comes first; it is at the offset that its header says.
        int header = 16 + 12 + 4;
        int offset = pdb[header] & 0xFF | (pdb[header + 1] & 0xFF) << 8;
        return Arrays.copyOfRange(pdb, offset, offset + ID);
    }

    /**
     * @param counts rows of the image's tables
     * @param bodies bodies by final MethodDef row
     */
    byte[] write(Map<TableId, Integer> counts, Map<Integer, BuiltBody> bodies, int entryPoint, int methods) {
        Map<TableId, TableRows> tables = new EnumMap<>(TableId.class);
        for (TableId table : TableId.values()) {
            tables.put(table, new TableRows(table));
        }
        var heaps = new HeapWriter();
        for (Document document : documents.keySet()) {
            tables.get(TableId.DOCUMENT).add(name(document.path(), heaps), 0, 0,
                    document.language().equals(new UUID(0, 0)) ? 0 : heaps.guid(document.language()));
        }
        tables.get(TableId.IMPORT_SCOPE).add(0, 0);
        var variableLists = new IntList();
        var constantLists = new IntList();
        for (int rid = 1; rid <= methods; rid++) {
            BuiltBody body = bodies.get(rid);
            tables.get(TableId.METHOD_DEBUG_INFORMATION).add(points(body, heaps));
            if (body != null && !body.variables().isEmpty()) {
                scopes(body, Token.of(TableId.METHOD_DEF, rid), tables, heaps, variableLists);
            }
        }
        for (int i = 0; i < variableLists.size(); i++) {
            constantLists.add(1);
        }
        var order = new TableOrder(tables);
        heaps.encodeBlobs(token -> token);
        Map<TableId, int[][]> lists = Map.of(TableId.LOCAL_SCOPE,
                new int[][] {{}, {}, variableLists.toArray(), constantLists.toArray(), {}, {}});
        var writer = new MetadataWriter(tables, order, heaps, lists, counts);
        byte[] draft = writer.write(VERSION, stream(counts, new byte[ID], entryPoint));
        byte[] digest = ImageWriter.digest(draft);
        byte[] id = new ByteWriter().bytes(HeapWriter.bytes(ImageWriter.guid(digest))).bytes(digest, 16, 4)
                .toByteArray();
        id[ID - 1] |= (byte) 0x80;
        return writer.write(VERSION, stream(counts, id, entryPoint));
    }

    private static byte[] stream(Map<TableId, Integer> counts, byte[] id, int entryPoint) {
        long present = counts.keySet().stream().mapToLong(t -> 1L << t.id()).reduce(0, (a, b) -> a | b);
        var out = new ByteWriter().bytes(id).i4(entryPoint).i8(present);
        counts.values().forEach(out::i4);
        return out.toByteArray();
    }

    private static int name(String path, HeapWriter heaps) {
        String separator = path.contains("/") || !path.contains("\\") ? "/" : "\\";
        String[] parts = path.split(Pattern.quote(separator), -1);
        int[] blobs = Arrays.stream(parts)
                .mapToInt(part -> heaps.blob(part.getBytes(StandardCharsets.UTF_8))).toArray();
        // Offsets of the parts are known only when they are written, which is before this blob is.
        return heaps.blob(List.of("document", path), (out, _) -> {
            out.u1(separator.charAt(0));
            for (int blob : blobs) {
                out.compressed(heaps.blobOffset(blob));
            }
        });
    }

    /** The Document column and the sequence points of a method. */
    private static int[] points(BuiltBody body, HeapWriter heaps) {
        if (body == null || body.points().isEmpty()) {
            return new int[] {0, 0};
        }
        List<MethodBodyBuilder.Point> points = body.points();
        int document = points.getFirst().document();
        boolean one = points.stream().allMatch(p -> p.document() == document);
        var out = new ByteWriter().compressed(0);
        if (!one) {
            out.compressed(document);
        }
        int current = document;
        int offset = 0;
        int line = -1;
        int column = 0;
        boolean first = true;
        for (MethodBodyBuilder.Point point : points) {
            if (point.document() != current) {
                out.compressed(0).compressed(point.document());
                current = point.document();
            }
            out.compressed(first ? point.position() : point.position() - offset);
            first = false;
            offset = point.position();
            if (point.startLine() == 0) {
                out.compressed(0).compressed(0);
                continue;
            }
            int lines = point.endLine() - point.startLine();
            int columns = point.endColumn() - point.startColumn();
            out.compressed(lines);
            if (lines == 0) {
                out.compressed(Math.max(columns, 1));
            } else {
                out.compressedSigned(columns);
            }
            if (line < 0) {
                out.compressed(point.startLine()).compressed(point.startColumn());
            } else {
                out.compressedSigned(point.startLine() - line).compressedSigned(point.startColumn() - column);
            }
            line = point.startLine();
            column = point.startColumn();
        }
        byte[] blob = out.toByteArray();
        return new int[] {one ? Token.of(TableId.DOCUMENT, document) : 0, heaps.blob(blob)};
    }

    /** One scope for each range that names locals, the outer ones first. */
    private static void scopes(BuiltBody body, int method, Map<TableId, TableRows> tables, HeapWriter heaps,
            IntList variableLists) {
        record Range(int start, int end) {
        }
        Map<Range, List<MethodBodyBuilder.Variable>> ranges = new TreeMap<>((a, b) -> a.start() != b.start()
                ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        for (MethodBodyBuilder.Variable variable : body.variables()) {
            ranges.computeIfAbsent(new Range(variable.start(), variable.end()), _ -> new ArrayList<>())
                    .add(variable);
        }
        ranges.forEach((range, variables) -> {
            variableLists.add(tables.get(TableId.LOCAL_VARIABLE).count() + 1);
            tables.get(TableId.LOCAL_SCOPE).add(method, Token.of(TableId.IMPORT_SCOPE, 1), 0, 0, range.start(),
                    range.end() - range.start());
            for (MethodBodyBuilder.Variable variable : variables) {
                tables.get(TableId.LOCAL_VARIABLE).add(0, variable.slot(), heaps.string(variable.name()));
            }
        });
    }
}
