package dev.gatun.jit.target;

import dev.gatun.jit.vcode.MemType;
import java.util.List;

/** The shape of an argument or result, as much as an ABI's classification needs. */
public sealed interface ValueShape {
    /** Nothing: a void result. */
    record Void() implements ValueShape {
        @Override
        public String toString() {
            return "void";
        }
    }

    /** A number, pointer or reference. Narrow integers travel in an I32 register, already extended. */
    record Scalar(MemType type) implements ValueShape {
        @Override
        public String toString() {
            return type.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A value type that is not a scalar to the JIT.
     *
     * @param name      for printing
     * @param size      bytes, at least 1
     * @param alignment bytes
     * @param leaves    its scalars at every depth, by offset; overlapping ones in a union
     */
    record Struct(String name, int size, int alignment, List<Leaf> leaves) implements ValueShape {
        public Struct {
            leaves = List.copyOf(leaves);
        }

        @Override
        public String toString() {
            return name + "#" + size;
        }
    }

    /** A scalar inside a struct, {@code offset} bytes from its start. */
    record Leaf(int offset, MemType type) {
    }

    Void VOID = new Void();
}
