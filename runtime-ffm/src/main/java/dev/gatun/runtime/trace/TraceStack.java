package dev.gatun.runtime.trace;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.link.InstalledMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The calls of one thread that have been shown and have not returned. Frames that an exception gave up are found by the
 * next event: the stack grows down, so what lies below the frame of an event is gone, and so are the inlined methods of the
 * same frame that the event's inline site is not within.
 */
final class TraceStack {
    /**
     * A call.
     *
     * @param frame    rbp of the method that the trace point is in
     * @param code     that method, with what is inlined into it
     * @param site     the inline site: of the called method itself, or of the method that calls
     * @param ilOffset of the call, where the caller tells of it; -1 where the method itself does
     */
    record Call(long frame, InstalledMethod code, int site, int ilOffset, MethodDesc method) {
        private boolean isTold() {
            return ilOffset >= 0;
        }
    }

    private final List<Call> calls = new ArrayList<>();
    /** 1 for the first thread that is traced. */
    private final int thread;

    TraceStack(int thread) {
        this.thread = thread;
    }

    int thread() {
        return thread;
    }

    int depth() {
        return calls.size();
    }

    void push(Call call) {
        calls.add(call);
    }

    /** Ends the call if it is the top one. */
    boolean pop(Call call) {
        if (!calls.isEmpty() && calls.getLast().equals(call)) {
            calls.removeLast();
            return true;
        }
        return false;
    }

    /** Drops the calls below a stack address, the newest first. */
    void dropBelow(long address, Consumer<MethodDesc> dropped) {
        while (!calls.isEmpty() && Long.compareUnsigned(calls.getLast().frame(), address) < 0) {
            dropped.accept(calls.removeLast().method());
        }
    }

    /** Before a method begins: whatever has its frame has ended. */
    void beforeEntry(long frame, InstalledMethod code, int site, Consumer<MethodDesc> dropped) {
        if (site == 0) {
            dropBelow(frame + 1, dropped);
        } else {
            beforeEvent(frame, code, parent(code.code(), site), dropped);
        }
    }

    /** Before any other event at an inline site of a frame. */
    void beforeEvent(long frame, InstalledMethod code, int site, Consumer<MethodDesc> dropped) {
        dropBelow(frame, dropped);
        while (!calls.isEmpty() && calls.getLast().frame() == frame && !encloses(calls.getLast(), code, site)) {
            dropped.accept(calls.removeLast().method());
        }
    }

    /** Before the caller tells that a call has returned. */
    void beforeReturn(long frame, InstalledMethod code, int site, int ilOffset, Consumer<MethodDesc> dropped) {
        dropBelow(frame, dropped);
        while (!calls.isEmpty() && calls.getLast().frame() == frame
                && !(calls.getLast().isTold() && calls.getLast().code() == code && calls.getLast().site() == site
                        && calls.getLast().ilOffset() == ilOffset)
                && !encloses(calls.getLast(), code, site)) {
            dropped.accept(calls.removeLast().method());
        }
    }

    private static boolean encloses(Call call, InstalledMethod code, int site) {
        if (call.isTold() || call.code() != code) {
            return false;
        }
        for (int at = site; at >= 0; at = parent(code.code(), at)) {
            if (at == call.site()) {
                return true;
            }
        }
        return false;
    }

    private static int parent(CompiledCode code, int site) {
        return code.inlined().get(site).parent();
    }
}
