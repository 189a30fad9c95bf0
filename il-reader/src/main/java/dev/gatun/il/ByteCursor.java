package dev.gatun.il;

/** Reads a {@link ByteSpan} from front to back. Reading past the end is a {@link BadImageException}. */
public final class ByteCursor {
    private final ByteSpan span;
    private int at;

    public ByteCursor(ByteSpan span) {
        this.span = span;
    }

    public ByteSpan span() {
        return span;
    }

    public int position() {
        return at;
    }

    /** Moves to {@code position}, 0 to the span's length inclusive. */
    public void position(int position) {
        if (position < 0 || position > span.length()) {
            throw span.error(position, "expected a position within " + span.length() + " bytes");
        }
        at = position;
    }

    public int remaining() {
        return span.length() - at;
    }

    public boolean atEnd() {
        return at >= span.length();
    }

    /** The next byte without consuming it. */
    public int peek() {
        return span.u1(at);
    }

    public int u1() {
        int value = span.u1(at);
        at++;
        return value;
    }

    public int i1() {
        return (byte) u1();
    }

    public int u2() {
        int value = span.u2(at);
        at += 2;
        return value;
    }

    public int i4() {
        int value = span.i4(at);
        at += 4;
        return value;
    }

    public long u4() {
        return i4() & 0xFFFF_FFFFL;
    }

    public long i8() {
        long value = span.i8(at);
        at += 8;
        return value;
    }

    /** The next {@code size} bytes. */
    public ByteSpan take(int size) {
        ByteSpan taken = span.slice(at, size);
        at += size;
        return taken;
    }

    public void skip(int size) {
        take(size);
    }

    /** A compressed unsigned integer of 1, 2 or 4 bytes, big-endian, 0 to 0x1FFFFFFF (ECMA-335 II.23.2). */
    public int compressed() {
        int first = span.u1(at);
        if (first < 0x80) {
            at++;
            return first;
        }
        if (first < 0xC0) {
            int value = (first & 0x3F) << 8 | span.u1(at + 1);
            at += 2;
            return value;
        }
        if (first < 0xE0) {
            int value = (first & 0x1F) << 24 | span.u1(at + 1) << 16 | span.u1(at + 2) << 8 | span.u1(at + 3);
            at += 4;
            return value;
        }
        throw error("expected a compressed integer, found the byte 0x" + Integer.toHexString(first));
    }

    /** A compressed signed integer: rotated left by one within 7, 14 or 29 bits (ECMA-335 II.23.2). */
    public int compressedSigned() {
        int before = at;
        int raw = compressed();
        int magnitude = raw >>> 1;
        if ((raw & 1) == 0) {
            return magnitude;
        }
        return switch (at - before) {
            case 1 -> magnitude | 0xFFFF_FFC0;
            case 2 -> magnitude | 0xFFFF_E000;
            default -> magnitude | 0xF000_0000;
        };
    }

    /**
     * A compressed count of things of which each takes at least {@code minSize} bytes of what remains, so that a bad
     * count is found before anything is allocated for it.
     */
    public int count(int minSize, String what) {
        int before = at;
        int count = compressed();
        if ((long) count * minSize > remaining()) {
            throw span.error(before, "expected " + count + " " + what + ", but only " + remaining() + " bytes follow");
        }
        return count;
    }

    /** The error of bad bytes at the current position. */
    public BadImageException error(String problem) {
        return span.error(at, problem);
    }

    @Override
    public String toString() {
        return "at " + at + " of " + span;
    }
}
