package dev.gatun.jit.code;

import java.util.Optional;

/** Where a value is at a place in compiled code, as data, so that the runtime can find it and no code need fetch it. */
public sealed interface ValueLocation {
    /** In a machine register, by its number in the {@code RegisterFile}. */
    record InRegister(int register) implements ValueLocation {
    }

    /** In memory, {@code offset} bytes from the frame pointer. */
    record InFrame(int offset) implements ValueLocation {
    }

    /** A constant: an integer, or the raw bits of a float. */
    record Constant(long bits) implements ValueLocation {
    }

    /** The address of a symbol. */
    record OfSymbol(Symbol symbol, int addend) implements ValueLocation {
    }

    /** An address: {@code base + index * scale + disp}. */
    record Address(Optional<ValueLocation> base, Optional<ValueLocation> index, int scale, int disp) implements ValueLocation {
    }
}
