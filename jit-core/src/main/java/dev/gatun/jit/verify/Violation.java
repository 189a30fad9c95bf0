package dev.gatun.jit.verify;

import java.util.Locale;

/**
 * A rule that a method breaks.
 *
 * @param method   as users spell it, {@code Namespace.Type::Method(int32)}
 * @param ilOffset of the instruction, -1 where no instruction is to blame
 */
public record Violation(Severity severity, String method, int ilOffset, String reason) {

    /** How bad it is. */
    public enum Severity {
        /** Not correct IL: no runtime gives it a meaning (ECMA-335 III.1.1 to III.1.7). */
        INVALID,
        /** Correct, but it cannot be proved to be safe. */
        UNVERIFIABLE,
        /** Names what cannot be found, so that nothing can be said. */
        UNRESOLVED
    }

    /** For example {@code Demo.T::M() at IL_0004: unverifiable: ...}. */
    @Override
    public String toString() {
        return method + (ilOffset < 0 ? "" : String.format(" at IL_%04x", ilOffset)) + ": "
                + severity.name().toLowerCase(Locale.ROOT) + ": " + reason;
    }
}
