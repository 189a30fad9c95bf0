package dev.gatun.jit.target;

import dev.gatun.jit.vcode.MemType;
import java.util.List;

/**
 * Where an ABI puts the arguments and the result of a call: locations and the bytes of stack they take. Pure data, so that every
 * ABI is tested and printed on every host.
 *
 * @param arguments  one for each parameter, in order
 * @param result     of the result
 * @param stackBytes bytes of outgoing argument area at the call, home space included, a multiple of 16
 */
public record CallLayout(List<Location> arguments, Location result, int stackBytes) {
    public CallLayout {
        arguments = List.copyOf(arguments);
    }

    /** Where one value is. */
    public sealed interface Location {
    }

    /** Nowhere: a void result. */
    public record Nowhere() implements Location {
    }

    /** In one or more registers: a scalar in one, a struct in one piece for each. */
    public record InRegisters(List<Piece> pieces) implements Location {
        public InRegisters {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A part of a value in a machine register.
     *
     * @param register number in the RegisterFile
     * @param offset   where the part lies in a struct; 0 for a scalar
     * @param type     its width and class; the last piece of a struct may be wider than what is left of the struct
     */
    public record Piece(int register, int offset, MemType type) {
    }

    /** By value in the argument area, {@code offset} bytes from the stack pointer at the call instruction. */
    public record OnStack(int offset, int size) implements Location {
    }

    /** An argument: a pointer to a copy that the caller owns, itself passed at {@code pointer}. */
    public record ByReference(Location pointer) implements Location {
    }

    /**
     * A result: stored through a pointer that the caller passes.
     *
     * @param register the register that brings the pointer
     * @param returned the register in which the callee gives it back
     */
    public record HiddenBuffer(int register, int returned) implements Location {
    }
}
