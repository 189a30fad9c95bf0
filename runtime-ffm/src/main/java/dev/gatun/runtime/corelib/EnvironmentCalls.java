package dev.gatun.runtime.corelib;

import java.util.concurrent.TimeUnit;

/** {@code System.Environment}. */
@InternalCalls("System.Environment")
final class EnvironmentCalls {
    /** What a shell reports for a process that ended by SIGABRT, as .NET's FailFast ends it. */
    private static final int ABORTED = 134;

    private EnvironmentCalls() {
    }

    static long getMilliseconds(Guest guest) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    static int getProcessorCount(Guest guest) {
        return Runtime.getRuntime().availableProcessors();
    }

    static int getArgumentCount(Guest guest) {
        return guest.arguments().size();
    }

    static long getArgument(Guest guest, int index) {
        return guest.newString(guest.arguments().get(index));
    }

    static long readVariable(Guest guest, long name) {
        var value = System.getenv(guest.string(name));
        return value == null ? 0 : guest.newString(value);
    }

    static void setExitCode(Guest guest, int exitCode) {
        guest.exitCode(exitCode);
    }

    static void terminate(Guest guest, int exitCode) {
        guest.exit(exitCode);
    }

    /** The C# side has written the message to standard error. */
    static void abort(Guest guest) {
        guest.exit(ABORTED);
    }
}
