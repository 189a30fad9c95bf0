package dev.gatun.il;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing sequence of bytes, little-endian: the counterpart of {@link ByteCursor}. */
public final class ByteWriter {
    private byte[] data;
    private int length;

    public ByteWriter() {
        this(64);
    }

    public ByteWriter(int capacity) {
        data = new byte[Math.max(capacity, 16)];
    }

    public int length() {
        return length;
    }

    private int grow(int size) {
        int at = length;
        if (data.length - at < size) {
            data = Arrays.copyOf(data, Math.max(at + size, data.length * 2));
        }
        length = at + size;
        return at;
    }

    public ByteWriter u1(int value) {
        int at = grow(1);
        data[at] = (byte) value;
        return this;
    }

    public ByteWriter u2(int value) {
        int at = grow(2);
        data[at] = (byte) value;
        data[at + 1] = (byte) (value >> 8);
        return this;
    }

    public ByteWriter i4(int value) {
        set4(grow(4), value);
        return this;
    }

    public ByteWriter i8(long value) {
        return i4((int) value).i4((int) (value >>> 32));
    }

    /** Writes over the four bytes at {@code at}. */
    public void set4(int at, int value) {
        data[at] = (byte) value;
        data[at + 1] = (byte) (value >> 8);
        data[at + 2] = (byte) (value >> 16);
        data[at + 3] = (byte) (value >> 24);
    }

    /** Writes over the byte at {@code at}. */
    public void set1(int at, int value) {
        data[at] = (byte) value;
    }

    public ByteWriter bytes(byte[] bytes) {
        return bytes(bytes, 0, bytes.length);
    }

    public ByteWriter bytes(byte[] bytes, int from, int size) {
        int at = grow(size);
        System.arraycopy(bytes, from, data, at, size);
        return this;
    }

    public ByteWriter bytes(ByteWriter other) {
        return bytes(other.data, 0, other.length);
    }

    public ByteWriter utf8(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** UTF-16 code units as they are, unpaired surrogates too. */
    public ByteWriter utf16(String text) {
        for (int i = 0; i < text.length(); i++) {
            u2(text.charAt(i));
        }
        return this;
    }

    /**
     * An unsigned number in 1, 2 or 4 bytes (ECMA-335 II.23.2).
     *
     * @throws IllegalArgumentException if it is negative or above 0x1FFFFFFF
     */
    public ByteWriter compressed(int value) {
        if (value < 0 || value > 0x1FFF_FFFF) {
            throw new IllegalArgumentException("no compressed form of " + value);
        }
        if (value < 0x80) {
            return u1(value);
        }
        return value < 0x4000 ? u1(0x80 | value >> 8).u1(value)
                : u1(0xC0 | value >> 24).u1(value >> 16).u1(value >> 8).u1(value);
    }

    /**
     * A signed number in 1, 2 or 4 bytes, rotated left by one (ECMA-335 II.23.2).
     *
     * @throws IllegalArgumentException if it needs more than 29 bits
     */
    public ByteWriter compressedSigned(int value) {
        int sign = value >>> 31;
        if (value >= -0x40 && value < 0x40) {
            return u1((value & 0x3F) << 1 | sign);
        }
        if (value >= -0x2000 && value < 0x2000) {
            int rotated = (value & 0x1FFF) << 1 | sign;
            return u1(0x80 | rotated >> 8).u1(rotated);
        }
        if (value >= -0x1000_0000 && value < 0x1000_0000) {
            int rotated = (value & 0x0FFF_FFFF) << 1 | sign;
            return u1(0xC0 | rotated >> 24).u1(rotated >> 16).u1(rotated >> 8).u1(rotated);
        }
        throw new IllegalArgumentException("no compressed form of " + value);
    }

    /** UTF-8 after its compressed length (the SerString of ECMA-335 II.23.3). */
    public ByteWriter text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return compressed(bytes.length).bytes(bytes);
    }

    /** Zeros up to a multiple of {@code alignment}, a power of two. */
    public ByteWriter align(int alignment) {
        int padded = length + alignment - 1 & -alignment;
        return zeros(padded - length);
    }

    public ByteWriter zeros(int count) {
        int at = grow(count);
        Arrays.fill(data, at, at + count, (byte) 0);
        return this;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(data, length);
    }

    @Override
    public String toString() {
        return ByteSpan.of(toByteArray(), "bytes").toString();
    }
}
