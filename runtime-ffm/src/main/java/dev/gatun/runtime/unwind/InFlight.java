package dev.gatun.runtime.unwind;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.FaultDetails;
import java.util.Arrays;
import java.util.Optional;

/** An exception that has been thrown and not been caught yet. */
public final class InFlight {
    /** Above every frame: an exception whose handler is still looked for is given up by nothing that filters do. */
    private static final long NO_FRAME = -1;

    private final int trap;
    private final Optional<Throwable> host;
    private final Optional<FaultDetails> fault;
    private long[] trace = new long[16];
    private int traceLength;
    private long exception;
    private Optional<Target> target = Optional.empty();
    private Optional<CrashReport> crash = Optional.empty();
    private long cleanupFrame = NO_FRAME;
    private Optional<ExceptionClause> cleanup = Optional.empty();

    /**
     * The handler that an exception goes to.
     *
     * @param frame  rbp of its method
     * @param clause its index among the method's clauses
     */
    record Target(long frame, int clause) {
    }

    /**
     * @param trap  what {@link ThreadContext#TRAP} says
     * @param host  what Java threw, where it was Java
     * @param fault what the processor said, where it was the processor
     */
    InFlight(int trap, Optional<Throwable> host, Optional<FaultDetails> fault) {
        this.trap = trap;
        this.host = host;
        this.fault = fault;
    }

    /** Ordinal of the Trap, or one of the negative values of {@link ThreadContext#TRAP}. */
    public int trap() {
        return trap;
    }

    /** What Java threw. */
    public Optional<Throwable> host() {
        return host;
    }

    /** What the processor said. */
    public Optional<FaultDetails> fault() {
        return fault;
    }

    /** What was seen of it before its frames were given up; empty for one that is handled. */
    public Optional<CrashReport> crash() {
        return crash;
    }

    void crash(Optional<CrashReport> report) {
        crash = report;
    }

    /** The exception object; 0 where nobody has asked for it. */
    public long exception() {
        return exception;
    }

    void exception(long object) {
        exception = object;
    }

    /** The code addresses from where it was thrown, innermost first: of each the byte after the call or the fault. */
    public long[] trace() {
        return Arrays.copyOf(trace, traceLength);
    }

    void addToTrace(long address) {
        if (traceLength == trace.length) {
            trace = Arrays.copyOf(trace, 2 * traceLength);
        }
        trace[traceLength++] = address;
    }

    void startTrace(long[] earlier) {
        trace = Arrays.copyOf(earlier, earlier.length + 16);
        traceLength = earlier.length;
    }

    /** The handler that was found; empty for one that leaves the guest. */
    Optional<Target> target() {
        return target;
    }

    void target(Optional<Target> found) {
        target = found;
    }

    /** rbp of the method whose finally or fault handler runs; the highest address before there was one. */
    long cleanupFrame() {
        return cleanupFrame;
    }

    /** The finally or fault handler that runs. */
    Optional<ExceptionClause> cleanup() {
        return cleanup;
    }

    void cleanup(long frame, ExceptionClause clause) {
        cleanupFrame = frame;
        cleanup = Optional.of(clause);
    }
}
