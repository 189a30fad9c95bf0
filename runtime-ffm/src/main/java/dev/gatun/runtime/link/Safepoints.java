package dev.gatun.runtime.link;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Stops the threads of a runtime for the collector.
 *
 * <p>A thread is in the guest ({@link ThreadContext#STATE}) while it runs compiled code or Java that touches guest memory. Who
 * wants the others stopped says so to all of them ({@link ThreadContext#POLL}) and waits until none is in the guest. Loops and
 * prologues of compiled code ask; a thread in C or Java that touches nothing is not waited for, and is kept out when it comes
 * back. Neither side can miss the other: each writes its own word before it reads the other's.
 */
final class Safepoints implements World {
    /** Turns of busy waiting for other threads before this one sleeps for a moment. */
    private static final int SPINS = 2000;
    private static final long NAP_NANOS = 20_000;

    private final GuestThreads threads;
    private final ReentrantLock turn = new ReentrantLock();
    private final Object resumed = new Object();
    private final List<Consumer<Roots>> sources = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;
    private volatile boolean alwaysPolling;
    private volatile Runnable onFinalizers = () -> { };

    Safepoints(GuestThreads threads) {
        this.threads = threads;
    }

    /** Adds somebody who knows of roots; called while the world is stopped. */
    void addRoots(Consumer<Roots> source) {
        sources.add(source);
    }

    void onFinalizers(Runnable action) {
        onFinalizers = action;
    }

    /** From now on every poll calls the runtime: for tests. */
    void pollAlways() {
        alwaysPolling = true;
    }

    boolean isPollingAlways() {
        return alwaysPolling;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Waits until a collection that runs is over. The caller is not in the guest. */
    void awaitResume() {
        boolean interrupted = false;
        synchronized (resumed) {
            while (stopping) {
                try {
                    resumed.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void whileStopped(Runnable action) {
        var self = threads.currentIfAny();
        boolean inGuest = self != null && self.isInGuest();
        if (inGuest) {
            self.toSafeHere();
        }
        try {
            turn.lock();
            try {
                stopOthers(self);
                action.run();
            } finally {
                resumeOthers();
                turn.unlock();
            }
        } finally {
            if (inGuest) {
                self.toGuest();
            }
        }
    }

    private void stopOthers(GuestThread self) {
        stopping = true;
        var others = threads.all().stream().filter(t -> t != self).toList();
        others.forEach(GuestThread::askToPoll);
        int turns = 0;
        for (var other : others) {
            while (other.isInGuest()) {
                if (++turns < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.parkNanos(NAP_NANOS);
                }
            }
        }
    }

    private void resumeOthers() {
        synchronized (resumed) {
            stopping = false;
            resumed.notifyAll();
        }
        threads.all().forEach(GuestThread::settlePoll);
    }

    @Override
    public void contexts(LongConsumer action) {
        threads.all().forEach(t -> action.accept(t.context()));
    }

    @Override
    public void roots(Roots roots) {
        for (var thread : threads.all()) {
            long context = thread.context();
            long safe = NativeMemory.getLong(context + ThreadContext.SAFE_SP);
            long low = safe != 0 ? safe : NativeMemory.getLong(context + ThreadContext.EXIT_SP);
            if (low != 0) {
                roots.words(low, NativeMemory.getLong(context + ThreadContext.STACK_TOP));
            }
            roots.object(NativeMemory.getLong(context + ThreadContext.EXCEPTION));
            thread.buffers(roots::words);
            thread.roots(roots);
        }
        sources.forEach(source -> source.accept(roots));
    }

    @Override
    public void finalizersReady() {
        onFinalizers.run();
    }
}
