package dev.gatun.runtime.link;

import dev.gatun.jit.importer.Shapes;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Runs finalizers, one after the other, on a thread of its own that exists while there are any. Thread-safe. */
final class FinalizerThread {
    private static final Logger LOGGER = System.getLogger("dev.gatun.runtime");

    private final GuestRuntime runtime;
    private Thread thread;
    private boolean stopped;

    FinalizerThread(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /** There are objects to finalize. */
    synchronized void wake() {
        if (thread == null && !stopped) {
            thread = Thread.ofPlatform().daemon().name("gatun finalizer").start(this::run);
        }
    }

    /** Waits, outside of the guest, until all finalizers have run; at once where a finalizer itself waits. */
    void await() {
        if (Thread.currentThread() == currentThread()) {
            return;
        }
        runtime.threads().current().outside(() -> {
            try {
                runtime.heap().finalizers().awaitIdle();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
    }

    private synchronized Thread currentThread() {
        return thread;
    }

    private void run() {
        while (true) {
            synchronized (this) {
                if (stopped || !runtime.heap().finalizers().isReady()) {
                    thread = null;
                    return;
                }
            }
            finalizeNext();
        }
    }

    private void finalizeNext() {
        GuestThread guest;
        try {
            guest = runtime.threads().enter();
        } catch (IllegalStateException closed) {
            synchronized (this) {
                stopped = true;
            }
            return;
        }
        try {
            long object = runtime.heap().finalizers().take();
            if (object != 0) {
                try {
                    var finalizer = runtime.linker().typeOf(GuestObjects.methodTable(object)).finalizer().orElseThrow();
                    NativeMemory.putLong(guest.arguments(), object);
                    runtime.linker().stubs().entryThunk(Shapes.signature(finalizer))
                            .call(guest, runtime.linker().method(finalizer).entry());
                } finally {
                    NativeMemory.putLong(guest.arguments(), 0);
                    runtime.heap().finalizers().finished();
                }
            }
        } catch (Throwable e) {
            // .NET ends the process; a host must not end with its guest.
            LOGGER.log(Level.WARNING, "a finalizer failed", e);
        } finally {
            guest.leave();
        }
    }

    /** Runs no further finalizer; waits for the one that runs. */
    void stop() {
        Thread running;
        synchronized (this) {
            stopped = true;
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            try {
                running.join(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        synchronized (this) {
            stopped = false;
        }
    }
}
