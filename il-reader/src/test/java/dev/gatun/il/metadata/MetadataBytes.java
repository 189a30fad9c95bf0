package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes small metadata, all columns narrow, in shapes that no compiler at hand writes: uncompressed, unsorted. */
final class MetadataBytes {
    private final String stream;
    private final Map<TableId, List<int[]>> tables = new EnumMap<>(TableId.class);
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();

    /** @param stream {@code #~} or {@code #-} */
    MetadataBytes(String stream) {
        this.stream = stream;
        strings.write(0);
    }

    /** The offset of a string that is added to #Strings. */
    int string(String text) {
        int at = strings.size();
        strings.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        strings.write(0);
        return at;
    }

    MetadataBytes row(TableId table, int... values) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
        return this;
    }

    Metadata build() {
        byte[] rows = rows();
        ByteBuffer out = ByteBuffer.allocate(200 + rows.length + strings.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x424A5342).putShort((short) 1).putShort((short) 1).putInt(0).putInt(4).put("v1\0\0".getBytes());
        out.putShort((short) 0).putShort((short) 2);
        int first = out.position() + 12 + 20;
        out.putInt(first).putInt(rows.length).put((stream + "\0\0").getBytes());
        out.putInt(first + rows.length).putInt(strings.size()).put("#Strings\0\0\0\0".getBytes());
        out.put(rows).put(strings.toByteArray());
        return Metadata.of(ByteSpan.of(out.array(), "test"));
    }

    private byte[] rows() {
        ByteBuffer out = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        long valid = 0;
        for (TableId table : tables.keySet()) {
            valid |= 1L << table.id();
        }
        out.putInt(0).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 1).putLong(valid).putLong(-1);
        tables.values().forEach(rows -> out.putInt(rows.size()));
        tables.forEach((table, rows) -> rows.forEach(values -> {
            for (int i = 0; i < values.length; i++) {
                if (table.columns().get(i).kind() == ColumnKind.Fixed.U4) {
                    out.putInt(values[i]);
                } else {
                    out.putShort((short) values[i]);
                }
            }
        }));
        byte[] bytes = new byte[out.position() + 3 & ~3];
        out.flip().get(bytes, 0, out.limit());
        return bytes;
    }
}
