package dev.gatun.il;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An immutable view of a byte range of a file. All multi-byte reads are little-endian, as everything in PE files and
 * ECMA-335 metadata is (strings and compressed integers excepted). Reading outside of the span is a
 * {@link BadImageException} that names the file offset. Two spans are equal when their bytes are.
 */
public final class ByteSpan {
    private static final VarHandle U2 = view(short[].class);
    private static final VarHandle I4 = view(int[].class);
    private static final VarHandle I8 = view(long[].class);
    /** The span of no bytes, of no file. */
    public static final ByteSpan EMPTY = new ByteSpan(new byte[0], 0, 0, "nothing", 0);

    private final byte[] data;
    private final int start;
    private final int length;
    private final String file;
    /** What is added to an index of {@link #data} to give an offset in the file. */
    private final long origin;

    private ByteSpan(byte[] data, int start, int length, String file, long origin) {
        this.data = data;
        this.start = start;
        this.length = length;
        this.file = file;
        this.origin = origin;
    }

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /** All of {@code bytes}, which the caller must not change from now on. {@code file} is the name errors give. */
    public static ByteSpan of(byte[] bytes, String file) {
        return new ByteSpan(bytes, 0, bytes.length, file, 0);
    }

    /** As {@link #of(byte[], String)} for bytes that stand at {@code fileOffset} of their file. */
    public static ByteSpan of(byte[] bytes, String file, long fileOffset) {
        return new ByteSpan(bytes, 0, bytes.length, file, fileOffset);
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The name of the file, as errors show it. */
    public String file() {
        return file;
    }

    /** Where the first byte of this span stands in its file. */
    public long fileOffset() {
        return origin + start;
    }

    /** The unsigned byte at {@code at}. */
    public int u1(int at) {
        return data[check(at, 1)] & 0xFF;
    }

    /** The signed byte at {@code at}. */
    public int i1(int at) {
        return data[check(at, 1)];
    }

    public int u2(int at) {
        return (short) U2.get(data, check(at, 2)) & 0xFFFF;
    }

    public int i4(int at) {
        return (int) I4.get(data, check(at, 4));
    }

    public long u4(int at) {
        return i4(at) & 0xFFFF_FFFFL;
    }

    public long i8(int at) {
        return (long) I8.get(data, check(at, 8));
    }

    private int check(int at, int size) {
        if ((at | (length - size - at)) < 0) {
            throw outside(at, size);
        }
        return start + at;
    }

    private BadImageException outside(long at, long size) {
        return error(at, "expected " + size + " bytes here, but the range of " + length + " bytes from 0x"
                + Long.toHexString(fileOffset()) + " ends before");
    }

    /** Bytes {@code from .. from + size - 1} of this span. */
    public ByteSpan slice(int from, int size) {
        if ((from | size | (length - from - size)) < 0 || from > length) {
            throw outside(from, size & 0xFFFF_FFFFL);
        }
        return new ByteSpan(data, start + from, size, file, origin);
    }

    /** Everything from {@code from} on. */
    public ByteSpan from(int from) {
        return slice(from, length - from);
    }

    /** The index of the first byte {@code value} at or after {@code from}, or -1. */
    public int indexOf(int value, int from) {
        byte b = (byte) value;
        for (int i = start + Math.max(0, from), end = start + length; i < end; i++) {
            if (data[i] == b) {
                return i - start;
            }
        }
        return -1;
    }

    public byte[] toByteArray() {
        return Arrays.copyOfRange(data, start, start + length);
    }

    /** Copies {@code size} bytes from {@code from} on into {@code target}. */
    public void copyTo(int from, byte[] target, int at, int size) {
        if ((from | size | (length - from - size)) < 0) {
            throw outside(from, size & 0xFFFF_FFFFL);
        }
        System.arraycopy(data, start + from, target, at, size);
    }

    /** The bytes {@code from .. from + size - 1} as UTF-8; malformed sequences become U+FFFD. */
    public String utf8(int from, int size) {
        if ((from | size | (length - from - size)) < 0) {
            throw outside(from, size & 0xFFFF_FFFFL);
        }
        return new String(data, start + from, size, StandardCharsets.UTF_8);
    }

    /** The bytes {@code from .. from + size - 1} as little-endian UTF-16 code units, unpaired surrogates kept. */
    public String utf16(int from, int size) {
        char[] chars = new char[size >> 1];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) u2(from + 2 * i);
        }
        return new String(chars);
    }

    /** A cursor at the start of this span. */
    public ByteCursor cursor() {
        return new ByteCursor(this);
    }

    /** The error of bad bytes at {@code at} of this span. */
    public BadImageException error(long at, String problem) {
        return new BadImageException(file + "+0x" + Long.toHexString(fileOffset() + at), problem);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByteSpan that && length == that.length && Arrays.equals(data, start, start + length,
                that.data, that.start, that.start + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + data[i];
        }
        return hash;
    }

    /** The bytes in hexadecimal, at most 64 of them. */
    @Override
    public String toString() {
        var hex = HexFormat.ofDelimiter(" ").withUpperCase();
        return length <= 64 ? hex.formatHex(data, start, start + length)
                : hex.formatHex(data, start, start + 64) + " ... (" + length + " bytes)";
    }
}
