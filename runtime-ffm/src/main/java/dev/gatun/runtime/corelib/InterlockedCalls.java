package dev.gatun.runtime.corelib;

import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/** {@code System.Threading.Interlocked}: atomic operations on aligned words of memory. */
@InternalCalls("System.Threading.Interlocked")
final class InterlockedCalls {
    private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
    private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

    private InterlockedCalls() {
    }

    static int compareExchange(Guest guest, long location, int value, int comparand) {
        return (int) INT.compareAndExchange(guest.memory(), location, comparand, value);
    }

    static long compareExchange(Guest guest, long location, long value, long comparand) {
        // The same code serves references.
        guest.wroteReference(location);
        return (long) LONG.compareAndExchange(guest.memory(), location, comparand, value);
    }

    static int exchange(Guest guest, long location, int value) {
        return (int) INT.getAndSet(guest.memory(), location, value);
    }

    static long exchange(Guest guest, long location, long value) {
        guest.wroteReference(location);
        return (long) LONG.getAndSet(guest.memory(), location, value);
    }

    static void memoryBarrier(Guest guest) {
        VarHandle.fullFence();
    }
}
