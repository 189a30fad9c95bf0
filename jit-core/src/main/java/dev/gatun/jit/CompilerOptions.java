package dev.gatun.jit;

/**
 * How to compile.
 *
 * @param inline   replace calls of small methods by their code
 * @param optimize run the optional passes
 * @param listing  record the listing of the machine code
 * @param verify   replay every register allocation
 * @param trace    the trace points to compile in
 * @param debug    record where variables are
 * @param pinned   without {@code optimize} keep variables in the frame, where a debugger finds them at any time
 */
public record CompilerOptions(boolean inline, boolean optimize, boolean listing, boolean verify, TraceOptions trace, boolean debug,
        boolean pinned) {
    /** The cheap tier. */
    public static final CompilerOptions O0 = new CompilerOptions(false, false, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE,
            false, false);
    /** The optimising tier. */
    public static final CompilerOptions O1 = new CompilerOptions(true, true, false, Boolean.getBoolean("gatun.verify"), TraceOptions.NONE,
            false, false);

    public CompilerOptions withListing(boolean on) {
        return new CompilerOptions(inline, optimize, on, verify, trace, debug, pinned);
    }

    public CompilerOptions withVerify(boolean on) {
        return new CompilerOptions(inline, optimize, listing, on, trace, debug, pinned);
    }

    public CompilerOptions withTrace(TraceOptions points) {
        return new CompilerOptions(inline, optimize, listing, verify, points, debug, pinned);
    }

    /** For debuggers: records where variables are, and keeps them in the frame if nothing is optimised. */
    public CompilerOptions withDebug(boolean on) {
        return new CompilerOptions(inline, optimize, listing, verify, trace, on, on);
    }

    /** Records where variables are. The code is the same as without. */
    public CompilerOptions withVariables() {
        return new CompilerOptions(inline, optimize, listing, verify, trace, true, pinned);
    }

    /** Whether every argument and local has a place in the frame for as long as the method runs. */
    public boolean keepsVariables() {
        return pinned && !optimize;
    }
}
