package dev.gatun.jit.code;

import dev.gatun.jit.types.TypeDesc;
import java.util.List;

/**
 * What debuggers need to know of a method's code beyond its map and frame; made only where it was asked for.
 *
 * @param prologueEnd where the frame is complete, all registers saved
 * @param returns     the return instructions, by ascending offset: the frame is gone there
 * @param variables   arguments and locals of the method itself, arguments first
 */
public record DebugInfo(int prologueEnd, List<Integer> returns, List<Variable> variables) {
    public static final DebugInfo NONE = new DebugInfo(0, List.of(), List.of());

    public DebugInfo {
        returns = List.copyOf(returns);
        variables = List.copyOf(variables);
    }

    /**
     * An argument or local.
     *
     * @param argument whether it is an argument, {@code this} included
     * @param number   as IL counts: argument 0 of an instance method is {@code this}
     * @param ranges   where its value is, by ascending offset; nowhere between them
     */
    public record Variable(boolean argument, int number, TypeDesc type, List<Range> ranges) {
        public Variable {
            ranges = List.copyOf(ranges);
        }
    }

    /** From code offset {@code from} up to {@code to} (exclusive) the value is at a place. */
    public record Range(int from, int to, Place place) {
    }

    /** Where a value is. */
    public sealed interface Place {
        /** A machine register, by its number in the {@code RegisterFile}. */
        record Register(int number) implements Place {
        }

        /** Memory so many bytes from the frame pointer. */
        record Frame(int offset) implements Place {
        }
    }
}
