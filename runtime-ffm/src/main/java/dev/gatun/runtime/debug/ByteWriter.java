package dev.gatun.runtime.debug;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Little-endian bytes that grow: what object files and dumps are made of. */
final class ByteWriter {
    private byte[] bytes = new byte[256];
    private int size;

    int size() {
        return size;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    ByteWriter u1(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
        return this;
    }

    ByteWriter u2(int value) {
        return u1(value).u1(value >> 8);
    }

    ByteWriter u4(int value) {
        return u2(value).u2(value >> 16);
    }

    ByteWriter u8(long value) {
        return u4((int) value).u4((int) (value >> 32));
    }

    /** Unsigned LEB128 (DWARF 5, 7.6). */
    ByteWriter uleb(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            u1((int) rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        return u1((int) rest);
    }

    /** Signed LEB128. */
    ByteWriter sleb(long value) {
        long rest = value;
        while (rest < -0x40 || rest >= 0x40) {
            u1((int) rest & 0x7F | 0x80);
            rest >>= 7;
        }
        return u1((int) rest & 0x7F);
    }

    /** UTF-8 and a zero byte; a zero within the text would end it early and is left out. */
    ByteWriter text(String value) {
        return raw(value.replace("\0", "").getBytes(StandardCharsets.UTF_8)).u1(0);
    }

    ByteWriter raw(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    /** Zero bytes up to a multiple of {@code alignment}. */
    ByteWriter align(int alignment) {
        while (size % alignment != 0) {
            u1(0);
        }
        return this;
    }

    /** Overwrites four bytes, where a length or offset was left open. */
    void patch4(int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }
}
