package dev.gatun.il.builder;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.ByteWriter;
import dev.gatun.il.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

/**
 * The heaps #Strings, #US, #GUID and #Blob (ECMA-335 II.24.2.3 to .5), each thing once. Blobs may hold tokens that are
 * not final yet, so columns hold the number of a {@link Blob} until {@link #encodeBlobs}.
 */
final class HeapWriter {
    private final ByteWriter strings = new ByteWriter().u1(0);
    private final Map<String, Integer> stringOffsets = new HashMap<>(Map.of("", 0));
    private final ByteWriter userStrings = new ByteWriter().u1(0);
    private final Map<String, Integer> userStringOffsets = new HashMap<>();
    private final ByteWriter guids = new ByteWriter();
    private final Map<UUID, Integer> guidIndexes = new HashMap<>();
    private final List<Blob> blobs = new ArrayList<>();
    private final Map<Object, Integer> blobIndexes = new HashMap<>();
    private ByteWriter encodedBlobs = new ByteWriter();
    private int[] blobOffsets = new int[0];

    /** Contents of a blob, written when tokens are final. */
    interface Blob {
        void write(ByteWriter out, IntUnaryOperator tokens);
    }

    HeapWriter() {
        blobs.add((_, _) -> { });
    }

    int string(String text) {
        Integer known = stringOffsets.get(text);
        if (known != null) {
            return known;
        }
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("a name cannot hold the character U+0000");
        }
        int at = strings.length();
        strings.utf8(text).u1(0);
        stringOffsets.put(text, at);
        return at;
    }

    /** The token of a string for {@code ldstr}. */
    int userString(String text) {
        return userStringOffsets.computeIfAbsent(text, _ -> {
            int at = userStrings.length();
            if (at > 0xFF_FFFF) {
                throw new IllegalArgumentException("more than 16 MB of string literals");
            }
            boolean special = false;
            for (int i = 0; i < text.length() && !special; i++) {
                special = isSpecial(text.charAt(i));
            }
            userStrings.compressed(2 * text.length() + 1).utf16(text).u1(special ? 1 : 0);
            return Token.USER_STRING << 24 | at;
        });
    }

    /** Characters that the last byte of a user string tells of (ECMA-335 II.24.2.4). */
    private static boolean isSpecial(char c) {
        return c > 0xFF || c >= 0x01 && c <= 0x08 || c >= 0x0E && c <= 0x1F || c == 0x27 || c == 0x2D
                || c == 0x7F;
    }

    int guid(UUID guid) {
        return guidIndexes.computeIfAbsent(guid, _ -> {
            guids.bytes(bytes(guid));
            return guids.length() / 16;
        });
    }

    /** A GUID of its own, even if it is equal to another now: it may be changed by {@link #setGuid}. */
    int newGuid() {
        guids.zeros(16);
        return guids.length() / 16;
    }

    void setGuid(int index, UUID guid) {
        byte[] bytes = bytes(guid);
        for (int i = 0; i < 16; i++) {
            guids.set1((index - 1) * 16 + i, bytes[i]);
        }
    }

    /** A GUID as files have it: the first three groups little-endian. */
    static byte[] bytes(UUID guid) {
        long high = guid.getMostSignificantBits();
        return new ByteWriter(16).i4((int) (high >>> 32)).u2((int) (high >>> 16)).u2((int) high)
                .i8(Long.reverseBytes(guid.getLeastSignificantBits())).toByteArray();
    }

    int blob(byte[] bytes) {
        return bytes.length == 0 ? 0 : blob(ByteSpan.of(bytes, "blob"), (out, _) -> out.bytes(bytes));
    }

    /** A blob that is to be written once for all keys that are equal. */
    int blob(Object key, Blob blob) {
        return blobIndexes.computeIfAbsent(key, _ -> {
            blobs.add(blob);
            return blobs.size() - 1;
        });
    }

    /** Writes the blobs, now that tokens are final. */
    void encodeBlobs(IntUnaryOperator tokens) {
        encodedBlobs = new ByteWriter().u1(0);
        blobOffsets = new int[blobs.size()];
        Map<ByteSpan, Integer> known = new HashMap<>();
        for (int i = 1; i < blobOffsets.length; i++) {
            var out = new ByteWriter();
            blobs.get(i).write(out, tokens);
            ByteSpan bytes = ByteSpan.of(out.toByteArray(), "blob");
            blobOffsets[i] = known.computeIfAbsent(bytes, _ -> {
                int at = encodedBlobs.length();
                encodedBlobs.compressed(out.length()).bytes(out);
                return at;
            });
        }
    }

    /** Where {@link #encodeBlobs} put the blob of that number. */
    int blobOffset(int index) {
        return blobOffsets[index];
    }

    ByteWriter strings() {
        return strings;
    }

    /** Empty without any string. */
    ByteWriter userStrings() {
        return userStrings;
    }

    ByteWriter guids() {
        return guids;
    }

    ByteWriter blobs() {
        return encodedBlobs;
    }
}
