package dev.gatun.runtime.crash;

/** Spellings that the reports share. */
final class TextOf {
    private TextOf() {
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** {@code +0x18}. */
    static String offset(int bytes) {
        return "+0x" + Integer.toHexString(bytes);
    }
}
