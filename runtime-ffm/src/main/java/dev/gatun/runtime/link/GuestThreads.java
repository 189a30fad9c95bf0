package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.runtime.memory.ThreadContexts;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The Java threads that have called into one runtime. Thread-safe. */
public final class GuestThreads {
    private static final long BUFFER_BYTES = 1 << 18;

    private final GuestRuntime runtime;
    private final ThreadContexts contexts;
    private final Safepoints safepoints = new Safepoints(this);
    private final ThreadLocal<Place> current = ThreadLocal.withInitial(Place::new);
    private final List<Attached> attached = new ArrayList<>();
    private volatile int largestBuffer = 64;
    private volatile boolean closed;

    /** A thread with the memory it holds. */
    private record Attached(GuestThread thread, Arena memory, Place place) {
    }

    /** What a thread keeps for as long as it lives: after the end of the runtime it leads to nothing. */
    private static final class Place {
        private volatile GuestThread thread;
    }

    GuestThreads(GuestRuntime runtime, ThreadContexts contexts) {
        this.runtime = runtime;
        this.contexts = contexts;
    }

    GuestRuntime runtime() {
        return runtime;
    }

    /** The calling thread; it becomes known on its first call. */
    public GuestThread current() {
        var place = current.get();
        var known = place.thread;
        return known != null ? known : attach(place);
    }

    /** The calling thread, or null where it has never called. */
    GuestThread currentIfAny() {
        return current.get().thread;
    }

    Safepoints safepoints() {
        return safepoints;
    }

    /** Every thread that has called and has not ended. */
    synchronized List<GuestThread> all() {
        return attached.stream().map(Attached::thread).toList();
    }

    /** Bytes of arguments and result of any signature so far. */
    int largestBuffer() {
        return largestBuffer;
    }

    synchronized void needBuffer(int bytes) {
        largestBuffer = Math.max(largestBuffer, bytes);
    }

    /** The calling thread, {@link GuestThread#enter entered}. */
    public GuestThread enter() {
        var thread = current();
        thread.enter();
        return thread;
    }

    /** Makes every call into the guest that is under way end with a throwable as soon as its thread polls. */
    public void interrupt(Supplier<? extends Throwable> throwable) {
        all().stream().filter(GuestThread::isActive).forEach(thread -> thread.interrupt(throwable));
    }

    /** Does so for some Java threads only. */
    void interrupt(Predicate<Thread> which, Supplier<? extends Throwable> throwable) {
        all().stream().filter(GuestThread::isActive).filter(thread -> which.test(thread.thread()))
                .forEach(thread -> thread.interrupt(throwable));
    }

    private GuestThread attach(Place place) {
        var thread = Thread.currentThread();
        if (thread.isVirtual()) {
            throw new InternalCompilerError("a virtual thread enters the guest: see VirtualCallers");
        }
        synchronized (this) {
            if (closed) {
                throw closedError();
            }
            releaseDead();
            var memory = Arena.ofShared();
            long context = contexts.current();
            long buffers = memory.allocate(BUFFER_BYTES, 64).address();
            var guest = new GuestThread(this, thread, context, memory, buffers, buffers + BUFFER_BYTES);
            attached.add(new Attached(guest, memory, place));
            place.thread = guest;
            guest.settlePoll();
            return guest;
        }
    }

    private void releaseDead() {
        attached.removeIf(a -> {
            if (a.thread.thread().isAlive()) {
                return false;
            }
            a.memory.close();
            return true;
        });
    }

    boolean isClosed() {
        return closed;
    }

    static IllegalStateException closedError() {
        return new IllegalStateException("the runtime is closed");
    }

    /**
     * Lets no further call in. Returns false where it was closed already.
     *
     * @throws IllegalStateException if calls are under way; the runtime stays open
     */
    synchronized boolean close() {
        if (closed) {
            return false;
        }
        closed = true;
        for (var a : attached) {
            if (a.thread.isActive()) {
                closed = false;
                throw new IllegalStateException("a call into the guest is under way on thread " + a.thread.thread()
                        .getName());
            }
        }
        attached.forEach(a -> {
            a.memory.close();
            a.place.thread = null;
        });
        attached.clear();
        return true;
    }
}
