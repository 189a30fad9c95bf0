package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.DebugEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Turns what a {@link MetadataBuilder} collected into the bytes of a PE file: orders rows, writes bodies, lays out. */
final class ImageWriter {
    private static final int RSDS = 0x53445352;
    private static final int MPDB = 0x4244504D;

    private final MetadataBuilder builder;
    private final PeOptions options;
    private final Map<TableId, TableRows> tables;
    private final TableOrder order;
    private final Map<TableId, int[][]> lists = new EnumMap<>(TableId.class);

    ImageWriter(MetadataBuilder builder, PeOptions options) {
        this.builder = builder;
        this.options = options;
        this.tables = builder.tables;
        this.order = new TableOrder(tables);
    }

    BuiltImage write(boolean embedPdb) {
        orderRows();
        boolean hasPdb = builder.pdb.hasDocuments();
        var bodies = new ByteWriter(1 << 16);
        var pe = new PeWriter(options, new byte[0], new byte[0], new byte[0], new int[0]);
        writeBodies(bodies, pe.bodiesRva());
        builder.heaps.encodeBlobs(order::token);
        order.sortByKeys();
        byte[] pdb = hasPdb ? pdb() : new byte[0];
        List<PeWriter.Debug> debug = hasPdb ? debug(pdb, embedPdb) : List.of();
        return image(bodies.align(4).toByteArray(), pdb, debug, embedPdb);
    }

    private BuiltImage image(byte[] bodies, byte[] pdb, List<PeWriter.Debug> debug, boolean embedPdb) {
        var pe = new PeWriter(options, bodies, builder.resources.toByteArray(), builder.data.toByteArray(),
                builder.dataPointers.toArray());
        builder.heaps.setGuid(builder.mvid, new UUID(0, 0));
        byte[] draft = metadata();
        int dataRva = pe.dataRva(draft.length, debug);
        byte[] data = dataWithPointers(dataRva);
        TableRows fieldRvas = tables.get(TableId.FIELD_RVA);
        int[] offsets = IntStream.rangeClosed(1, fieldRvas.count()).map(rid -> fieldRvas.get(rid, 0)).toArray();
        for (int rid = 1; rid <= offsets.length; rid++) {
            fieldRvas.set(rid, 0, dataRva + offsets[rid - 1]);
        }
        byte[] digest = digest(draft, bodies, data, pdb);
        builder.heaps.setGuid(builder.mvid, guid(digest));
        byte[] metadata = metadata();
        for (int rid = 1; rid <= offsets.length; rid++) {
            fieldRvas.set(rid, 0, offsets[rid - 1]);
        }
        int stamp = ByteBuffer.wrap(digest, 16, 4).getInt() & 0x7FFF_FFFF;
        byte[] image = new PeWriter(options, bodies, builder.resources.toByteArray(), data,
                builder.dataPointers.toArray()).write(metadata, order.token(builder.entryPoint), debug, stamp);
        return new BuiltImage(image, pdb.length == 0 || embedPdb ? Optional.empty() : Optional.of(pdb),
                order::token);
    }

    private byte[] metadata() {
        return new MetadataWriter(tables, order, builder.heaps, lists, Map.of()).write(options.runtimeVersion(),
                new byte[0]);
    }

    private byte[] dataWithPointers(int dataRva) {
        byte[] data = builder.data.toByteArray();
        var bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        for (int pointer : builder.dataPointers.toArray()) {
            long address = options.imageBase() + dataRva + bytes.getInt(pointer);
            if (options.pe32Plus()) {
                bytes.putLong(pointer, address);
            } else {
                bytes.putInt(pointer, (int) address);
            }
        }
        return data;
    }

    // -------------------------------------------------------------------------------------------------------- rows

    private void orderRows() {
        orderTypes();
        byOwner(TableId.FIELD, TableId.TYPE_DEF, 4);
        byOwner(TableId.METHOD_DEF, TableId.TYPE_DEF, 5);
        byOwner(TableId.PARAM, TableId.METHOD_DEF, 5);
        mapMembers(TableId.PROPERTY, TableId.PROPERTY_MAP);
        mapMembers(TableId.EVENT, TableId.EVENT_MAP);
        builder.settleVarargCalls();
        Map<Integer, Integer> targets = builder.memberRefTargets();
        int refs = tables.get(TableId.MEMBER_REF).count();
        order.setOrder(TableId.MEMBER_REF, IntStream.rangeClosed(1, refs)
                .filter(rid -> !targets.containsKey(Token.of(TableId.MEMBER_REF, rid))).toArray(),
                rid -> order.token(targets.get(Token.of(TableId.MEMBER_REF, rid))));
    }

    /** In order of definition, but enclosing types before those within. */
    private void orderTypes() {
        var placed = new BitSet();
        var rids = new IntList();
        for (int rid : builder.definedTypes.toArray()) {
            place(rid, placed, rids, 0);
        }
        if (rids.size() != tables.get(TableId.TYPE_DEF).count()) {
            throw new IllegalArgumentException("a type was reserved but never defined");
        }
        order.setOrder(TableId.TYPE_DEF, rids.toArray());
    }

    private void place(int rid, BitSet placed, IntList rids, int depth) {
        if (placed.get(rid)) {
            return;
        }
        if (depth > 1000) {
            throw new IllegalArgumentException("types that are within themselves");
        }
        Integer outer = builder.enclosing.get(rid);
        if (outer != null) {
            place(outer, placed, rids, depth + 1);
        }
        placed.set(rid);
        rids.add(rid);
    }

    /** Orders members by the final order of their owners, and fills the owners' list column. */
    private void byOwner(TableId members, TableId owners, int column) {
        int[] starts = sortByOwner(members, owners);
        lists.computeIfAbsent(owners, t -> new int[t.columns().size()][])[column] = starts;
    }

    /** Gives the first member's final row number for each final row of owners. */
    private int[] sortByOwner(TableId members, TableId owners) {
        IntList of = builder.owners.getOrDefault(members, new IntList());
        TableRows rows = tables.get(members);
        order.sort(members, rid -> (long) order.token(of.get(rid - 1)) << 16
                | (members == TableId.PARAM ? rows.get(rid, 1) : 0));
        int count = tables.get(owners).count();
        int[] starts = new int[count];
        int[] sorted = order.order(members);
        int member = 0;
        for (int owner = 1; owner <= count; owner++) {
            starts[owner - 1] = member + 1;
            while (member < sorted.length && Token.rid(order.token(of.get(sorted[member] - 1))) == owner) {
                member++;
            }
        }
        return starts;
    }

    /** Makes a PropertyMap or EventMap: a row for each type that has such members. */
    private void mapMembers(TableId members, TableId map) {
        int[] starts = sortByOwner(members, TableId.TYPE_DEF);
        int total = tables.get(members).count();
        var rows = new TableRows(map);
        var list = new IntList();
        int[] types = order.order(TableId.TYPE_DEF);
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : total + 1;
            if (end > starts[i]) {
                rows.add(Token.of(TableId.TYPE_DEF, types[i]), 0);
                list.add(starts[i]);
            }
        }
        tables.put(map, rows);
        lists.put(map, new int[][] {{}, list.toArray()});
    }

    // ------------------------------------------------------------------------------------------------------ bodies

    private void writeBodies(ByteWriter out, int rva) {
        TableRows methods = tables.get(TableId.METHOD_DEF);
        for (int rid : order.order(TableId.METHOD_DEF)) {
            BuiltBody body = builder.bodies.get(rid);
            if (body != null) {
                int locals = body.locals().isEmpty() ? 0 : builder.localsSig(body.locals());
                methods.set(rid, 0, rva + body.write(out, locals, order::token));
            }
        }
    }

    // --------------------------------------------------------------------------------------------------------- PDB

    private byte[] pdb() {
        Map<TableId, Integer> counts = new EnumMap<>(TableId.class);
        for (TableRows rows : tables.values()) {
            int count = order.order(rows.id).length;
            if (count > 0 && !rows.id.isDebug()) {
                counts.put(rows.id, count);
            }
        }
        Map<Integer, BuiltBody> bodies = new TreeMap<>();
        builder.bodies.forEach((rid, body) -> bodies.put(Token.rid(order.token(Token.of(TableId.METHOD_DEF, rid))),
                body));
        return builder.pdb.write(counts, bodies, order.token(builder.entryPoint),
                tables.get(TableId.METHOD_DEF).count());
    }

    private List<PeWriter.Debug> debug(byte[] pdb, boolean embed) {
        byte[] id = Arrays.copyOf(PdbWriter.id(pdb), 16);
        int stamp = ByteBuffer.wrap(PdbWriter.id(pdb), 16, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        String path = builder.moduleName().replaceFirst("\\.[^.]*$", "") + ".pdb";
        var debug = new ArrayList<PeWriter.Debug>();
        debug.add(new PeWriter.Debug(DebugEntry.CODE_VIEW, stamp, 0x100, 0x504D,
                new ByteWriter().i4(RSDS).bytes(id).i4(1).utf8(path).u1(0).toByteArray()));
        if (embed) {
            debug.add(new PeWriter.Debug(DebugEntry.EMBEDDED_PDB, 0, 0x100, 0x100,
                    new ByteWriter().i4(MPDB).i4(pdb.length).bytes(deflated(pdb)).toByteArray()));
        }
        return debug;
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (var stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A GUID of version 4 of the first 16 bytes. */
    static UUID guid(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new UUID(bytes.getLong() & ~0xF000L | 0x4000L, bytes.getLong() & ~(3L << 62) | 1L << 63);
    }
}
