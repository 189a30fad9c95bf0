package dev.gatun.runtime;

import java.util.Locale;
import java.util.Optional;

/**
 * One IL method on the stack when an exception was thrown.
 *
 * @param type       the declaring type as .NET prints it, {@code Ns.Outer.Inner}
 * @param method     the method's name without type and parameters
 * @param display    as .NET prints it in a stack trace, {@code Ns.Type.Method(Int32 a)}
 * @param file       the source file, where a Portable PDB names it
 * @param line       the line in it, from 1; 0 without a file
 * @param ilOffset   the offset of the IL instruction, -1 where unknown
 * @param nativeAddress of the machine instruction, or of the one after the call
 */
public record IlFrame(String type, String method, String display, Optional<String> file, int line, int ilOffset,
        long nativeAddress) {
    /** The frame as a line of a Java stack trace. */
    public StackTraceElement toStackTraceElement() {
        return file.map(f -> new StackTraceElement(type, method, f.substring(f.lastIndexOf('/') + 1), line))
                .orElseGet(() -> new StackTraceElement(type, method, position(), -1));
    }

    private String position() {
        return ilOffset < 0 ? "IL" : String.format(Locale.ROOT, "IL_%04x", ilOffset);
    }

    /** {@code at Ns.Type.Method(Int32 a) in file:line 12}, or with the IL offset where there is no PDB. */
    @Override
    public String toString() {
        return "at " + display + file.map(f -> " in " + f + ":line " + line)
                .orElse(ilOffset < 0 ? "" : " + " + position());
    }
}
