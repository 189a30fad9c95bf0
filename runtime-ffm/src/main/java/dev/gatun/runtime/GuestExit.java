package dev.gatun.runtime;

/**
 * The guest called {@code Environment.Exit}. {@link IlAssembly#run} turns it into its result; any other call into the
 * guest ends with it. It unwinds the guest without running its handlers.
 */
public final class GuestExit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** What the guest asked for; a Java method that the guest calls may throw it to the same effect. */
    public GuestExit(int exitCode) {
        super("the guest exits with " + exitCode, null, false, false);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
