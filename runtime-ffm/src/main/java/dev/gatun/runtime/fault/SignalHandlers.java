package dev.gatun.runtime.fault;

import dev.gatun.jit.target.StubFactory;
import dev.gatun.runtime.memory.CodeHeap;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.os.OsException;
import java.util.HashMap;
import java.util.Map;

/**
 * The process's handlers for faults in compiled code, laid over those that HotSpot has installed.
 *
 * <p>There is one handler for all open runtimes. It finds the fault's rip in a table of code ranges in native memory; a
 * fault anywhere else goes on to the handler that was there before, so that HotSpot's null checks, stack banging and
 * crash reports work as ever.
 *
 * <pre>
 *   table of ranges    {@value #RANGES} rows of  start of code, fault stub, end of code;  start == end == 0: unused
 *   table of previous  65 code addresses by signal number
 * </pre>
 *
 * The handler's code and its tables are never freed: a thread may be in the handler whenever a runtime is closed. With
 * the last range gone the previous handlers are put back, for each signal that still has ours; where another handler
 * has been put on top of ours, ours stays beneath it.
 */
public final class SignalHandlers {
    /** Linux and macOS agree on SIGILL, SIGFPE and SIGSEGV; SIGBUS is 7 on Linux. */
    private static final int[] SIGNALS = {4, 7, 8, 11};
    private static final int RANGES = 64;
    private static final int ROW = 24;
    private static final int PREVIOUS = 65;

    private static final Object LOCK = new Object();
    private static SignalHandlers instance;

    private final Os os;
    private final long handler;
    private final long ranges;
    private final long previous;
    private final Map<Integer, Os.SignalAction> installed = new HashMap<>();
    private int used;

    private SignalHandlers(Os os, StubFactory stubs) {
        this.os = os;
        var heap = CodeHeap.create(os, os.pageSize(), os.pageSize());
        ranges = heap.allocateData((long) RANGES * ROW, 8);
        previous = heap.allocateData(PREVIOUS * 8L, 8);
        handler = heap.install(stubs.signalHandler(ranges, RANGES, previous), symbol -> {
            throw new IllegalStateException("the signal handler refers to " + symbol.name());
        });
    }

    /** A range of code whose faults are caught, until closed. */
    public interface Range extends AutoCloseable {
        /** Stops catching. No thread may be in the range. */
        @Override
        void close();
    }

    /**
     * Catches faults of code in {@code [start, end)} from now on: a faulting thread, whose r15 must be its thread
     * context, goes on at {@code faultStub}.
     *
     * @param stubs makes the handler, for the first range of the process
     */
    public static Range catchFaults(Os os, StubFactory stubs, long start, long end, long faultStub) {
        synchronized (LOCK) {
            if (instance == null) {
                instance = new SignalHandlers(os, stubs);
            }
            return instance.add(start, end, faultStub);
        }
    }

    private Range add(long start, long end, long faultStub) {
        int free = 0;
        while (free < RANGES && NativeMemory.getLong(row(free)) != 0) {
            free++;
        }
        if (free == RANGES) {
            throw new OsException("SignalHandlers.catchFaults", 0, "more than " + RANGES + " runtimes are open");
        }
        long row = row(free);
        // A fault elsewhere may be looking: the end comes last, so a row is never half valid.
        NativeMemory.putLongVolatile(row, start);
        NativeMemory.putLongVolatile(row + 8, faultStub);
        NativeMemory.putLongVolatile(row + 16, end);
        if (used++ == 0) {
            install();
        }
        var open = new boolean[] {true};
        return () -> {
            synchronized (LOCK) {
                if (open[0]) {
                    open[0] = false;
                    NativeMemory.putLongVolatile(row + 16, 0);
                    NativeMemory.putLongVolatile(row + 8, 0);
                    NativeMemory.putLongVolatile(row, 0);
                    if (--used == 0) {
                        uninstall();
                    }
                }
            }
        };
    }

    private long row(int index) {
        return ranges + (long) index * ROW;
    }

    private void install() {
        for (int signal : SIGNALS) {
            if (!installed.containsKey(signal)) {
                var before = os.signalAction(signal);
                long next = before.handler();
                if (next <= 1) {
                    // Nobody handles the signal: returning would repeat the fault for ever.
                    next = os.libc("abort").orElseThrow(() -> new OsException("abort", 0, "not in the C library"));
                }
                NativeMemory.putLongVolatile(previous + 8L * signal, next);
                os.installSignalHandler(signal, handler);
                installed.put(signal, before);
            }
        }
    }

    private void uninstall() {
        for (int signal : SIGNALS) {
            if (os.signalAction(signal).handler() == handler) {
                os.restoreSignalHandler(signal, installed.remove(signal));
            }
        }
    }
}
