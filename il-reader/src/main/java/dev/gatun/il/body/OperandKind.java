package dev.gatun.il.body;

/** What follows an opcode in the instruction stream (ECMA-335 VI.C.2), and how many bytes it takes. */
public enum OperandKind {
    NONE(0),
    /** A signed byte constant ({@code ldc.i4.s}). */
    I1(1),
    /** An unsigned byte: the alignment of {@code unaligned.}, the checks of {@code no.} */
    U1(1),
    I4(4),
    I8(8),
    R4(4),
    R8(8),
    /** The number of an argument or local in a byte. */
    VAR1(1),
    /** The number of an argument or local in two bytes. */
    VAR2(2),
    /** The distance to a target in a byte, from the end of the instruction. */
    BRANCH1(1),
    /** The distance to a target in four bytes, from the end of the instruction. */
    BRANCH4(4),
    /** A count and so many distances, from the end of the instruction; the size is that of the count. */
    SWITCH(4),
    METHOD(4),
    FIELD(4),
    TYPE(4),
    STRING(4),
    /** A StandAloneSig. */
    SIGNATURE(4),
    /** A type, method or field ({@code ldtoken}). */
    TOKEN(4);

    private final int size;

    OperandKind(int size) {
        this.size = size;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public boolean isBranch() {
        return this == BRANCH1 || this == BRANCH4;
    }

    public boolean isToken() {
        return compareTo(METHOD) >= 0;
    }
}
