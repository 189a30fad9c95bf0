package dev.gatun.jit.code;

/**
 * The registers as the trace stub found them, in memory, in bytes. They are what its caller had at the trace point: rsp as
 * it is after the stub returns, rbp the caller's frame.
 *
 * <pre>
 *   +0    the 16 integer registers, in hardware order
 *   +128  the flags
 *   +144  the 16 xmm registers, 16 bytes each
 * </pre>
 */
public final class TraceFrame {
    public static final int INTEGERS = 0;
    public static final int FLAGS = 128;
    public static final int FLOATS = 144;
    public static final int SIZE = FLOATS + 16 * 16;

    private TraceFrame() {
    }
}
