package dev.gatun.il.metadata;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import java.util.UUID;

/** The heaps of ECMA-335 II.24.2.3 to II.24.2.5. An absent heap is an empty one. */
final class Heaps {
    /** Longer names are refused: a file could otherwise make every row cost as much as the whole file. */
    private static final int MAX_STRING = 0xFFFF;
    private static final UUID NO_GUID = new UUID(0, 0);

    private final ByteSpan strings;
    private final ByteSpan userStrings;
    private final ByteSpan blobs;
    private final ByteSpan guids;

    Heaps(ByteSpan strings, ByteSpan userStrings, ByteSpan blobs, ByteSpan guids) {
        this.strings = strings;
        this.userStrings = userStrings;
        this.blobs = blobs;
        this.guids = guids;
    }

    String string(int offset) {
        if (offset == 0) {
            return "";
        }
        inside(strings, "#Strings", offset);
        int end = strings.indexOf(0, offset);
        if (end < 0 || end - offset > MAX_STRING) {
            throw strings.error(offset, "expected a zero byte after at most " + MAX_STRING + " bytes of a name");
        }
        return strings.utf8(offset, end - offset);
    }

    ByteSpan blob(int offset) {
        if (offset == 0) {
            return ByteSpan.EMPTY;
        }
        inside(blobs, "#Blob", offset);
        return lengthAndBytes(blobs, offset);
    }

    UUID guid(int index) {
        if (index == 0) {
            return NO_GUID;
        }
        if (index < 0 || index > guids.length() / 16) {
            throw guids.error(0, "expected an index into #GUID of at most " + guids.length() / 16 + ", found "
                    + (index & 0xFFFF_FFFFL));
        }
        int at = (index - 1) * 16;
        long high = guids.u4(at) << 32 | (long) guids.u2(at + 4) << 16 | guids.u2(at + 6);
        return new UUID(high, Long.reverseBytes(guids.i8(at + 8)));
    }

    /**
     * The text of a user string: UTF-16 code units followed by one byte that says whether they need care. Mono's ilasm
     * leaves the byte out where the string is given as a bytearray; CoreCLR and Mono take that, and so do we.
     */
    String userString(int token) {
        int offset = Token.rid(token);
        if (Token.table(token) != Token.USER_STRING) {
            throw new BadImageException("token " + Token.toString(token), "expected a user string, 0x70......");
        }
        inside(userStrings, "#US", offset);
        ByteSpan bytes = lengthAndBytes(userStrings, offset);
        return bytes.utf16(0, bytes.length() & ~1);
    }

    private static void inside(ByteSpan heap, String name, int offset) {
        if (offset < 0 || offset >= heap.length()) {
            throw heap.error(0, "expected an offset into " + name + " below 0x" + Integer.toHexString(heap.length())
                    + ", found 0x" + Integer.toHexString(offset));
        }
    }

    private static ByteSpan lengthAndBytes(ByteSpan heap, int offset) {
        ByteCursor cursor = heap.cursor();
        cursor.position(offset);
        return cursor.take(cursor.compressed());
    }
}
