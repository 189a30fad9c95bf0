package dev.gatun.runtime.link;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Does what virtual threads want of the guest, on platform threads. The collector looks for addresses on the stacks of threads, and
 * a virtual thread that has to wait for anything in Java is taken off its stack: its frames move into Java's heap, out of sight.
 * The virtual thread waits meanwhile, which costs little; to the guest, the platform thread is the caller.
 */
public final class VirtualCallers {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("gatun for virtual threads ", 0).factory());

    private VirtualCallers() {
    }

    /** Runs something that enters the guest on the calling thread, if it is not a virtual one. */
    public static <T> T call(Supplier<T> action) {
        return Thread.currentThread().isVirtual() ? onPlatformThread(action::get) : action.get();
    }

    /** What the action throws is thrown, with the caller's frames below its own. */
    public static <T> T onPlatformThread(Callable<T> action) {
        var worker = new AtomicReference<Thread>();
        var result = THREADS.submit(() -> {
            worker.set(Thread.currentThread());
            try {
                return action.call();
            } finally {
                worker.set(null);
                Thread.interrupted();
            }
        });
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    var thread = worker.get();
                    if (thread != null) {
                        thread.interrupt();
                    }
                } catch (ExecutionException e) {
                    var cause = e.getCause();
                    var frames = Stream.concat(Arrays.stream(cause.getStackTrace()), Arrays.stream(new Throwable().getStackTrace()));
                    cause.setStackTrace(frames.toArray(StackTraceElement[]::new));
                    throw Sneaky.raise(cause);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
