package dev.gatun.jit;

/**
 * How to compile.
 *
 * @param inline   replace calls of small methods by their code
 * @param optimize run the optional passes
 * @param listing  record the listing of the machine code
 * @param verify   replay every register allocation
 */
public record CompilerOptions(boolean inline, boolean optimize, boolean listing, boolean verify) {
    /** The cheap tier. */
    public static final CompilerOptions O0 = new CompilerOptions(false, false, false, Boolean.getBoolean("gatun.verify"));
    /** The optimising tier. */
    public static final CompilerOptions O1 = new CompilerOptions(true, true, false, Boolean.getBoolean("gatun.verify"));

    public CompilerOptions withListing(boolean on) {
        return new CompilerOptions(inline, optimize, on, verify);
    }

    public CompilerOptions withVerify(boolean on) {
        return new CompilerOptions(inline, optimize, listing, on);
    }
}
