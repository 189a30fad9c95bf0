package dev.gatun.runtime.trace;

import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.code.TraceFrame;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Looks at a trace point twice: before the event is told and, from a second stub, after everything has been given back. All
 * registers, the flags, the stack of compiled code, the thread context and, at one point in {@value #HEAP_EVERY}, the heap must
 * be the same.
 */
final class TraceCheck {
    /** Bits of the flags that instructions of compiled code set: the arithmetic ones and the direction. */
    private static final long FLAGS = 0xCD5;
    private static final int HEAP_EVERY = 32;

    private record State(byte[] registers, long flags, long stack, long heap, long context) {
    }

    private final GuestRuntime runtime;
    private final ThreadLocal<State> before = new ThreadLocal<>();
    private final ThreadLocal<Integer> points = ThreadLocal.withInitial(() -> 0);
    private volatile String violation;

    TraceCheck(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    void before(long context, long frame) {
        points.set(points.get() + 1);
        before.set(state(context, frame));
    }

    void after(long context, long returnAddress, long frame) {
        var then = before.get();
        var now = state(context, frame);
        before.remove();
        if (!difference(then, now).isEmpty() && violation == null) {
            violation = difference(then, now) + " at the trace point before " + TraceValues.hex(returnAddress) + ", "
                    + runtime.linker().codeMap().find(returnAddress - 1).map(Object::toString).orElse("?");
        }
    }

    Optional<String> violation() {
        return Optional.ofNullable(violation);
    }

    private static String difference(State then, State now) {
        if (then.flags() != now.flags()) {
            return "the flags have changed";
        }
        int at = java.util.Arrays.mismatch(then.registers(), now.registers());
        return at >= 0 ? "a register has changed, at +" + at + " of the trace frame"
                : then.stack() != now.stack() ? "the stack has changed"
                : then.heap() != now.heap() ? "the heap has changed"
                : then.context() != now.context() ? "the thread context has changed" : "";
    }

    private State state(long context, long frame) {
        var registers = NativeMemory.segment(frame, TraceFrame.SIZE).toArray(ValueLayout.JAVA_BYTE);
        long flags = NativeMemory.getLong(frame + TraceFrame.FLAGS) & FLAGS;
        // The flags are compared apart, and what lies between them and the floats is nobody's.
        java.util.Arrays.fill(registers, TraceFrame.FLAGS, TraceFrame.FLOATS, (byte) 0);
        long stack = new TracedRegisters(frame, s -> 0).stackPointer();
        long stackEnd = NativeMemory.getLong(NativeMemory.getLong(context + ThreadContext.ACTIVATION) + Activation.FRAME);
        return new State(registers, flags, checksum(stack, stackEnd - stack), points.get() % HEAP_EVERY == 0 ? checksum(runtime.heapStart(), runtime.heap().used()) : 0,
                checksum(context, ThreadContext.EXIT_SP));
    }

    private static long checksum(long address, long bytes) {
        var crc = new CRC32C();
        crc.update(NativeMemory.segment(address, bytes).asByteBuffer());
        return crc.getValue();
    }
}
