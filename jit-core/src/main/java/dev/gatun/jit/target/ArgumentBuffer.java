package dev.gatun.jit.target;

/**
 * How arguments and a result lie in memory between Java and an entry thunk: every parameter starts at a multiple of 8; a
 * scalar takes 8 bytes (narrow integers extended to 32 bits, the upper half ignored; floats in the low 4), a struct its
 * size rounded up to 8. A result lies at the start of its own buffer.
 */
public final class ArgumentBuffer {
    private ArgumentBuffer() {
    }

    /** Offset of each parameter, and after the last the size of the buffer. */
    public static int[] offsets(CallSignature signature) {
        var offsets = new int[signature.parameters().size() + 1];
        for (int i = 0; i < signature.parameters().size(); i++) {
            offsets[i + 1] = offsets[i] + bytes(signature.parameters().get(i));
        }
        return offsets;
    }

    /** Bytes that a value takes: a multiple of 8. */
    public static int bytes(ValueShape shape) {
        return switch (shape) {
            case ValueShape.Void() -> 0;
            case ValueShape.Scalar s -> 8;
            case ValueShape.Struct s -> s.size() + 7 & ~7;
        };
    }
}
