package dev.gatun.jit;

/**
 * How to compile.
 *
 * @param inline   replace calls of small methods by their code
 * @param optimize run the optional passes
 * @param listing  record the listing of the machine code
 * @param verify   replay every register allocation
 * @param trace    the trace points to compile in
 */
public record CompilerOptions(boolean inline, boolean optimize, boolean listing, boolean verify, TraceOptions trace) {
    /** The cheap tier. */
    public static final CompilerOptions O0 = new CompilerOptions(false, false, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE);
    /** The optimising tier. */
    public static final CompilerOptions O1 = new CompilerOptions(true, true, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE);

    public CompilerOptions withListing(boolean on) {
        return new CompilerOptions(inline, optimize, on, verify, trace);
    }

    public CompilerOptions withVerify(boolean on) {
        return new CompilerOptions(inline, optimize, listing, on, trace);
    }

    public CompilerOptions withTrace(TraceOptions points) {
        return new CompilerOptions(inline, optimize, listing, verify, points);
    }
}
