package dev.gatun.x64.abi;

import dev.gatun.jit.vcode.MemType;
import java.util.List;

/** What an ABI does with a struct before any register is counted. */
public sealed interface StructPassing {
    /**
     * In registers, one for each part; where they don't all fit in what is left, the whole struct goes to the stack.
     */
    record InParts(List<Part> parts) implements StructPassing {
        public InParts {
            parts = List.copyOf(parts);
        }
    }

    /** As an argument by value on the stack, as a result through a hidden buffer. */
    record InMemory() implements StructPassing {
    }

    /** As an argument a pointer to a copy, as a result through a hidden buffer. */
    record Referenced() implements StructPassing {
    }

    /** {@code type} at {@code offset} of the struct; the last one may reach past the end of the struct. */
    record Part(int offset, MemType type) {
    }
}
