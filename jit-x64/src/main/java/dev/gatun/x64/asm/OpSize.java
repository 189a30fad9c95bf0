package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;

/**
 * Width of an integer operation. Writing a DWORD register clears its upper half, writing a BYTE or WORD register keeps
 * the rest of it (Intel SDM vol. 1, 3.4.1.1).
 */
public enum OpSize {
    BYTE, WORD, DWORD, QWORD;

    private static final OpSize[] BY_LOG2 = values();

    private final String pointer = name().toLowerCase(java.util.Locale.ROOT) + " ptr ";

    /** Width in bytes: 1, 2, 4 or 8. */
    public int bytes() {
        return 1 << ordinal();
    }

    /** Width in bits: 8, 16, 32 or 64. */
    public int bits() {
        return 8 << ordinal();
    }

    /** The size of 1, 2, 4 or 8 bytes. */
    public static OpSize ofBytes(int bytes) {
        if (bytes != 1 && bytes != 2 && bytes != 4 && bytes != 8) {
            throw new InternalCompilerError("no operation is " + bytes + " bytes wide");
        }
        return BY_LOG2[Integer.numberOfTrailingZeros(bytes)];
    }

    static OpSize ofLog2(int log2) {
        return BY_LOG2[log2];
    }

    /** {@code "dword ptr "} and so on, as it stands before a memory operand. */
    String pointerText() {
        return pointer;
    }
}
