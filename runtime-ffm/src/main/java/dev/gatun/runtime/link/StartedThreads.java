package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.heap.HandleTable;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/**
 * Java threads that the guest has started. What the guest does not handle on one goes to that thread's uncaught exception
 * handler. Thread-safe.
 */
final class StartedThreads {
    private static final String CLASS = "System.Threading.Thread";
    private static final long STACK_BYTES = 4L << 20;
    private static final long SMALLEST_STACK = 1L << 20;

    private final GuestRuntime runtime;
    private final Set<Thread> foreground = new HashSet<>();

    StartedThreads(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /** @param stackBytes 0 for what is usual */
    void start(long object, String name, int stackBytes, boolean background) {
        int handle = runtime.heap().handles().create(HandleTable.Kind.NORMAL, object);
        var thread = new Thread(null, () -> run(handle), name.isEmpty() ? "gatun thread" : name,
                stackBytes == 0 ? STACK_BYTES : Math.max(SMALLEST_STACK, stackBytes));
        thread.setDaemon(true);
        if (!background) {
            synchronized (this) {
                foreground.add(thread);
            }
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
        } finally {
            ended(Thread.currentThread());
        }
    }

    private synchronized void ended(Thread thread) {
        foreground.remove(thread);
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
