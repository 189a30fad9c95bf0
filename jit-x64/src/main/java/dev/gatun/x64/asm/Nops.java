package dev.gatun.x64.asm;

/** The multi-byte no-operations that the Intel SDM recommends (vol. 2B, NOP, table 4-12). */
final class Nops {
    private static final int LONGEST = 9;
    private static final byte[][] BY_LENGTH = {
        {},
        {(byte) 0x90},
        {0x66, (byte) 0x90},
        {0x0F, 0x1F, 0x00},
        {0x0F, 0x1F, 0x40, 0x00},
        {0x0F, 0x1F, 0x44, 0x00, 0x00},
        {0x66, 0x0F, 0x1F, 0x44, 0x00, 0x00},
        {0x0F, 0x1F, (byte) 0x80, 0x00, 0x00, 0x00, 0x00},
        {0x0F, 0x1F, (byte) 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
        {0x66, 0x0F, 0x1F, (byte) 0x84, 0x00, 0x00, 0x00, 0x00, 0x00},
    };

    private Nops() {
    }

    /** Writes exactly {@code length} bytes of no-operations at {@code at}. */
    static void write(byte[] code, int at, int length) {
        int left = length;
        int to = at;
        while (left > 0) {
            int n = Math.min(left, LONGEST);
            System.arraycopy(BY_LENGTH[n], 0, code, to, n);
            to += n;
            left -= n;
        }
    }
}
