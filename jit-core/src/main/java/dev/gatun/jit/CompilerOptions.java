package dev.gatun.jit;

/**
 * How to compile.
 *
 * @param inline   replace calls of small methods by their code
 * @param optimize run the optional passes
 * @param listing  record the listing of the machine code
 * @param verify   replay every register allocation
 * @param trace    the trace points to compile in
 * @param debug    record where variables are; without {@code optimize} keep them in the frame, where a debugger finds them at any time
 */
public record CompilerOptions(boolean inline, boolean optimize, boolean listing, boolean verify, TraceOptions trace, boolean debug) {
    /** The cheap tier. */
    public static final CompilerOptions O0 = new CompilerOptions(false, false, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE,
            false);
    /** The optimising tier. */
    public static final CompilerOptions O1 = new CompilerOptions(true, true, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE,
            false);

    public CompilerOptions withListing(boolean on) {
        return new CompilerOptions(inline, optimize, on, verify, trace, debug);
    }

    public CompilerOptions withVerify(boolean on) {
        return new CompilerOptions(inline, optimize, listing, on, trace, debug);
    }

    public CompilerOptions withTrace(TraceOptions points) {
        return new CompilerOptions(inline, optimize, listing, verify, points, debug);
    }

    public CompilerOptions withDebug(boolean on) {
        return new CompilerOptions(inline, optimize, listing, verify, trace, on);
    }

    /** Whether every argument and local has a place in the frame for as long as the method runs. */
    public boolean keepsVariables() {
        return debug && !optimize;
    }
}
