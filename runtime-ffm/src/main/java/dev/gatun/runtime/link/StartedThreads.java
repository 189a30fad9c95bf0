package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.GuestInterruption;
import dev.gatun.runtime.heap.HandleTable;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Java threads that the guest has started. What the guest does not handle on one ends the program that runs; without one it goes
 * to that thread's uncaught exception handler. Thread-safe.
 */
final class StartedThreads {
    private static final String CLASS = "System.Threading.Thread";
    private static final long STACK_BYTES = 4L << 20;
    private static final long SMALLEST_STACK = 1L << 20;
    /** How long threads that are to end are waited for, and how long until they are asked again. */
    private static final long STOP_NANOS = 5_000_000_000L;
    private static final long STOP_MILLIS_BETWEEN = 50;

    private final GuestRuntime runtime;
    private final Set<Thread> foreground = new HashSet<>();
    private final Set<Thread> background = new HashSet<>();
    /** The thread of the program's Main, null while none runs. */
    private Thread program;
    private volatile Runnable whenEnded = () -> { };
    private volatile boolean stopping;
    /** What ended the program on another thread. */
    private Throwable end;

    StartedThreads(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /** @param stackBytes 0 for what is usual */
    void start(long object, String name, int stackBytes, boolean inBackground) {
        int handle = runtime.heap().handles().create(HandleTable.Kind.NORMAL, object);
        var thread = new Thread(null, () -> run(handle), name.isEmpty() ? "gatun thread" : name,
                stackBytes == 0 ? STACK_BYTES : Math.max(SMALLEST_STACK, stackBytes));
        thread.setDaemon(true);
        synchronized (this) {
            (inBackground ? background : foreground).add(thread);
        }
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            ended(thread);
            runtime.heap().handles().free(handle);
            throw e;
        }
    }

    private void run(int handle) {
        try {
            var thread = runtime.threads().enter();
            try {
                MethodDesc entry = runtime.types().classLibrary().findType(CLASS)
                        .flatMap(t -> t.findMethods("Run").stream().findFirst())
                        .orElseThrow(() -> new InternalCompilerError("the class library lacks " + CLASS + "::Run"));
                var thunk = runtime.linker().stubs().entryThunk(Shapes.signature(entry));
                NativeMemory.putLong(thread.arguments() + thunk.offsets()[0], runtime.heap().handles().get(handle));
                runtime.heap().handles().free(handle);
                thunk.call(thread, runtime.linker().method(entry).entry());
            } finally {
                thread.leave();
            }
        } catch (Throwable e) {
            boolean interrupted = e instanceof GuestInterruption;
            if (interrupted) {
                whenEnded.run();
            }
            if (!(interrupted && stopping) && !endsProgram(e)) {
                throw e;
            }
        } finally {
            ended(Thread.currentThread());
        }
    }

    void whenEnded(Runnable action) {
        whenEnded = action;
    }

    /** Main runs on the current thread. */
    synchronized void beginProgram() {
        program = Thread.currentThread();
        stopping = false;
        end = null;
    }

    /** @return what ended the program on another thread than Main's, or null */
    synchronized Throwable endProgram() {
        program = null;
        return end;
    }

    private synchronized boolean endsProgram(Throwable failure) {
        if (program == null) {
            return false;
        }
        if (end == null && !(failure instanceof GuestInterruption)) {
            end = failure;
            var main = program;
            runtime.threads().interrupt(main::equals, () -> new GuestInterruption("the program has ended"));
            main.interrupt();
        }
        return true;
    }

    private synchronized void ended(Thread thread) {
        foreground.remove(thread);
        background.remove(thread);
    }

    private synchronized List<Thread> running(boolean foregroundToo) {
        var running = new ArrayList<>(background);
        if (foregroundToo) {
            running.addAll(foreground);
        }
        return running;
    }

    /**
     * Makes the threads end that are in the background, or all, and waits for them, for a while: C functions that do not return
     * cannot be ended.
     */
    void stop(boolean foregroundToo) {
        stopping = true;
        long end = System.nanoTime() + STOP_NANOS;
        var self = Thread.currentThread();
        while (true) {
            var running = running(foregroundToo).stream().filter(t -> t != self).toList();
            if (running.isEmpty() || System.nanoTime() > end) {
                return;
            }
            runtime.threads().interrupt(running::contains, () -> new GuestInterruption("the program has ended"));
            try {
                running.getFirst().join(STOP_MILLIS_BETWEEN);
            } catch (InterruptedException e) {
                self.interrupt();
                return;
            }
        }
    }

    /** Waits until no thread runs that is not in the background. */
    void await() {
        while (true) {
            ArrayList<Thread> running;
            synchronized (this) {
                running = new ArrayList<>(foreground);
            }
            if (running.isEmpty()) {
                return;
            }
            for (var thread : running) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
