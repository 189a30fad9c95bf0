package dev.gatun.jit.code;

/**
 * A record on the stack of each entry from C into compiled code that has not returned, in bytes. {@link ThreadContext#ACTIVATION}
 * is the address of the newest.
 *
 * <pre>
 *   +0   the activation before it, or 0
 *   +8   rbp of the entry thunk: where the frames of compiled code end
 *   +16  exit stack pointer of the compiled code below it, which called the C that entered here
 *   +24  exit frame of that code
 * </pre>
 *
 * So the stack of a thread is, newest first: compiled frames from {@link ThreadContext#EXIT_FRAME} up to {@link #FRAME} of the top
 * activation, frames of C and Java, compiled frames from that activation's {@link #EXIT_FRAME} up to the next one's FRAME...
 */
public final class Activation {
    public static final int PREVIOUS = 0;
    public static final int FRAME = 8;
    public static final int EXIT_SP = 16;
    public static final int EXIT_FRAME = 24;
    public static final int SIZE = 32;

    private Activation() {
    }
}
