package dev.gatun.il.body;

/** What an instruction pops or pushes, as far as the opcode alone says (ECMA-335 VI.C.2). */
public enum StackKind {
    /** Whatever the operands or the token say. */
    ANY('1'),
    /** int32 or native int or a pointer. */
    INT('i'),
    INT64('l'),
    FLOAT32('f'),
    FLOAT64('d'),
    REF('o');

    private final char letter;

    StackKind(char letter) {
        this.letter = letter;
    }

    /** The kind that a letter stands for in the rows of {@link Opcode}. */
    static StackKind of(char letter) {
        for (StackKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no stack kind " + letter);
    }
}
