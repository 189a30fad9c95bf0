package dev.gatun.runtime.corelib;

/** {@code System.Diagnostics.Stopwatch}. */
@InternalCalls("System.Diagnostics.Stopwatch")
final class StopwatchCalls {
    private StopwatchCalls() {
    }

    /** In nanoseconds, as .NET on Linux has it. */
    static long queryCounter(Guest guest) {
        return System.nanoTime();
    }
}
