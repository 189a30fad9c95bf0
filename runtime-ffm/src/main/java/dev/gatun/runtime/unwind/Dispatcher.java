package dev.gatun.runtime.unwind;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.events.ExceptionEvent;
import dev.gatun.runtime.fault.Faults;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThread;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.Optional;

/**
 * Finds the handlers of exceptions (ECMA-335 I.12.4.2.5), for the unwind stub: a first pass over the frames chooses the handler and
 * runs filters, with every frame still there; a second one gives frames up and stops at each finally and fault handler on the way,
 * which comes back when it has ended, and at last at the chosen one.
 *
 * <p>Each activation is searched by itself: an exception that none of its frames handles goes to the Java code that entered it, and
 * from there, if Java was called by compiled code, on to that code as a new one. Used by any thread for itself.
 */
public final class Dispatcher {
    private final GuestRuntime runtime;
    private final GuestExceptions exceptions;

    public Dispatcher(GuestRuntime runtime) {
        this.runtime = runtime;
        this.exceptions = new GuestExceptions(runtime);
    }

    public GuestExceptions exceptions() {
        return exceptions;
    }

    /**
     * Called by the unwind stub: returns where compiled code goes on, with the context's RESUME fields set, or 0 for an exception that
     * leaves the guest; it is then the thread's {@link GuestThread#unhandled}.
     */
    public long dispatch(long context) {
        var thread = runtime.threads().current();
        int before = thread.inFlight().size();
        try {
            return dispatch(thread, context);
        } catch (Throwable e) {
            // Out of memory or stack, or a bug: nothing may leave an upcall, so the guest is left for it.
            thread.inFlight().cutTo(before);
            thread.unhandled(new InFlight(ThreadContext.TRAP_HOST, Optional.of(e), Optional.empty()));
            return 0;
        }
    }

    private long dispatch(GuestThread thread, long context) {
        var registers = new long[32];
        for (int i = 0; i < registers.length; i++) {
            registers[i] = NativeMemory.getLong(context + ThreadContext.RESUME_REGISTERS + 8L * i);
        }
        var frames = StackFrames.of(runtime.linker().codeMap(), context);
        long end = NativeMemory.getLong(NativeMemory.getLong(context + ThreadContext.ACTIVATION) + Activation.FRAME);
        InFlight exception;
        if (NativeMemory.getInt(context + ThreadContext.TRAP) == ThreadContext.TRAP_RESUMED) {
            exception = thread.inFlight().resume(NativeMemory.getLong(context + ThreadContext.EXCEPTION));
        } else {
            thread.inFlight().dropBelow(frames.frame());
            var event = new ExceptionEvent();
            event.begin();
            exception = thrown(thread, context);
            runtime.tracer().thrown(context, exception);
            thread.inFlight().push(exception);
            boolean catchable = exceptions.isCatchable(exception);
            boolean cleanups = search(thread, exception, StackFrames.of(runtime.linker().codeMap(), context), catchable);
            if (exception.target().isEmpty() && runtime.reportsCrash(exception)) {
                exception.crash(thread.keepingRegisters(() -> runtime.crashes().report(thread, context, exception)));
            }
            tell(event, exception);
            boolean ends = exception.target().isEmpty()
                    && (!catchable || !cleanups || thread.endsWithUnhandled() && isOutermost(context));
            if (ends) {
                return leave(thread, exception, end);
            }
        }
        return land(thread, exception, frames, registers, context, end);
    }

    private void tell(ExceptionEvent event, InFlight exception) {
        var type = exceptions.typeName(exception);
        runtime.statistics().thrown(type);
        event.end();
        if (event.shouldCommit()) {
            var trace = exception.trace();
            event.type = type;
            event.place = trace.length == 0 ? "" : runtime.linker().codeMap().find(trace[0] - 1).map(InstalledMethod::name).orElse("");
            event.frames = trace.length;
            event.handled = exception.target().isPresent();
            event.commit();
        }
    }

    private static boolean isOutermost(long context) {
        return NativeMemory.getLong(NativeMemory.getLong(context + ThreadContext.ACTIVATION) + Activation.PREVIOUS) == 0;
    }

    private long leave(GuestThread thread, InFlight exception, long end) {
        thread.inFlight().remove(exception);
        thread.inFlight().dropBelow(end);
        thread.unhandled(exception);
        runtime.tracer().left(end);
        return 0;
    }

    private InFlight thrown(GuestThread thread, long context) {
        int trap = NativeMemory.getInt(context + ThreadContext.TRAP);
        switch (trap) {
            case ThreadContext.TRAP_THROWN, ThreadContext.TRAP_RETHROWN -> {
                var exception = new InFlight(trap, Optional.empty(), Optional.empty());
                exception.exception(NativeMemory.getLong(context + ThreadContext.EXCEPTION));
                if (trap == ThreadContext.TRAP_RETHROWN) {
                    exception.startTrace(exceptions.trace(exception.exception()));
                }
                return exception;
            }
            case ThreadContext.TRAP_HOST -> {
                var host = thread.takePending();
                var exception = new InFlight(trap, Optional.of(host), Optional.empty());
                exceptions.adopt(exception, host);
                return exception;
            }
            case ThreadContext.TRAP_FAULT -> {
                Trap kind = Faults.classify(context);
                boolean plain = kind != Trap.ACCESS_VIOLATION && kind != Trap.EXECUTION_ENGINE;
                return new InFlight(kind.ordinal(), Optional.empty(),
                        plain ? Optional.empty() : Optional.of(FaultReader.read(runtime.linker().codeMap(), context)));
            }
            default -> {
                return new InFlight(trap, Optional.empty(), Optional.empty());
            }
        }
    }

    /** What a clause means to a pass: the answer ends the search unless it is 0. */
    private interface ClauseVisitor {
        boolean visit(InstalledMethod code, CompiledCode.Clause clause, int index);
    }

    /** Shows the clauses that protect the current place of a frame, inner ones first; true where the visitor stops there. */
    private static boolean visitClauses(StackFrames frames, ClauseVisitor visitor) {
        var code = frames.code().orElse(null);
        if (code == null || code.code().clauses().isEmpty()) {
            return false;
        }
        int offset = code.offsetInMethod(frames.address());
        var clauses = code.code().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).il().tryCovers(offset) && visitor.visit(code, clauses.get(i), i)) {
                return true;
            }
        }
        return false;
    }

    /** The first pass. Records the trace and the target; true if there are handlers to run on the way. */
    private boolean search(GuestThread thread, InFlight exception, StackFrames frames, boolean catchable) {
        var unused = new long[32];
        boolean[] cleanups = {false};
        do {
            exception.addToTrace(frames.address());
            if (!catchable || !frames.isOwn()) {
                continue;
            }
            long frame = frames.frame();
            boolean found = visitClauses(frames, (code, clause, index) -> switch (clause.il().kind()) {
                case FINALLY, FAULT -> {
                    cleanups[0] = true;
                    yield false;
                }
                case CATCH -> {
                    boolean takes = exceptions.isInstance(thread, exception, clause.caught().orElseThrow());
                    if (takes) {
                        exception.target(Optional.of(new InFlight.Target(frame, index)));
                    }
                    yield takes;
                }
                case FILTER -> {
                    boolean takes = passes(thread, exception, code.address() + clause.filterOffset().getAsInt(), frame);
                    if (takes) {
                        exception.target(Optional.of(new InFlight.Target(frame, index)));
                    }
                    yield takes;
                }
            });
            if (found) {
                break;
            }
        } while (frames.next(unused));
        exceptions.recordTrace(thread, exception);
        return cleanups[0];
    }

    /** Runs a filter. One that throws has answered no (ECMA-335 I.12.4.2.5). */
    private boolean passes(GuestThread thread, InFlight exception, long filter, long frame) {
        long object = exceptions.object(thread, exception);
        NativeMemory.putLong(thread.context() + ThreadContext.EXCEPTION, object);
        // What the filter may look at: the trace up to its frame.
        exceptions.recordTrace(thread, exception);
        return thread.filter(runtime.linker().stubs().filterThunk(), filter, frame);
    }

    /** The second pass, from a frame on. */
    private long land(GuestThread thread, InFlight exception, StackFrames frames, long[] registers, long context, long end) {
        long[] address = {0};
        do {
            if (!frames.isOwn()) {
                break;
            }
            long frame = frames.frame();
            boolean found = visitClauses(frames, (code, clause, index) -> {
                boolean isTarget = exception.target().filter(t -> t.frame() == frame && t.clause() == index).isPresent();
                boolean cleans = clause.il().kind() == ExceptionClause.Kind.FINALLY || clause.il().kind() == ExceptionClause.Kind.FAULT;
                if (!isTarget && !cleans) {
                    return false;
                }
                long object = exceptions.object(thread, exception);
                if (isTarget) {
                    thread.inFlight().caught(exception, frame, clause.il());
                } else {
                    exception.cleanup(frame, clause.il());
                }
                NativeMemory.putLong(context + ThreadContext.EXCEPTION, object);
                resumeAt(context, frame, code, registers);
                runtime.tracer().handled(clause, frame, code);
                address[0] = code.address() + clause.handlerOffset();
                return true;
            });
            if (found) {
                return address[0];
            }
        } while (frames.next(registers));
        return leave(thread, exception, end);
    }

    private static void resumeAt(long context, long frame, InstalledMethod code, long[] registers) {
        var info = code.code().frame();
        NativeMemory.putLong(context + ThreadContext.RESUME_FRAME, frame);
        NativeMemory.putLong(context + ThreadContext.RESUME_SP, info.stackPointerAt() == 0 ? frame - info.size()
                : NativeMemory.getLong(frame + info.stackPointerAt()));
        for (int i = 0; i < registers.length; i++) {
            NativeMemory.putLong(context + ThreadContext.RESUME_REGISTERS + 8L * i, registers[i]);
        }
    }
}
