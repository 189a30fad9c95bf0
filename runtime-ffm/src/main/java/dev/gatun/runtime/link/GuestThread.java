package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * A Java thread as one runtime knows it: its thread context, and a stack of argument buffers for the calls it makes
 * into the guest. Used by its own thread only, but for {@link #isActive}.
 */
public final class GuestThread {
    private static final MethodHandle ENTER = Linker.nativeLinker()
            .downcallHandle(FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    private static final VarHandle DEPTH;

    static {
        try {
            DEPTH = MethodHandles.lookup().findVarHandle(GuestThread.class, "depth", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final GuestThreads threads;
    private final Thread thread;
    private final boolean isVirtual;
    private final long context;
    private final long buffersEnd;
    private long arguments;
    /** How often the guest was entered and not left; written by this thread. */
    private int depth;
    private Throwable pending;
    private int lastNativeError;

    GuestThread(GuestThreads threads, Thread thread, long context, long buffers, long buffersEnd) {
        this.threads = threads;
        this.thread = thread;
        this.isVirtual = thread.isVirtual();
        this.context = context;
        this.arguments = buffers;
        this.buffersEnd = buffersEnd;
    }

    /** The address of the thread context. */
    public long context() {
        return context;
    }

    Thread thread() {
        return thread;
    }

    public GuestRuntime runtime() {
        return threads.runtime();
    }

    /**
     * Where the arguments of the next call go, and after it where its result is: the offsets are those of {@link
     * EntryThunk}.
     */
    public long arguments() {
        return arguments;
    }

    /** Whether the guest has been entered. To be asked by any thread. */
    boolean isActive() {
        return (int) DEPTH.getVolatile(this) != 0;
    }

    /**
     * Begins work in the guest's memory: until the matching {@link #leave} the runtime cannot be closed. Nests.
     *
     * @throws IllegalStateException if the runtime is closed
     */
    public void enter() {
        if (depth != 0) {
            depth++;
            return;
        }
        // Either close() sees this, or this sees that the runtime is closed.
        DEPTH.setVolatile(this, 1);
        if (threads.isClosed()) {
            DEPTH.setVolatile(this, 0);
            throw GuestThreads.closedError();
        }
        if (isVirtual) {
            threads.refresh(this);
        }
    }

    /** Ends what {@link #enter} began. */
    public void leave() {
        DEPTH.setRelease(this, depth - 1);
    }

    /**
     * Calls {@code target}, an address of guest code, with the arguments in the buffer. What the guest did not handle
     * is thrown.
     */
    void call(EntryThunk thunk, long target) {
        long base = arguments;
        int status;
        try {
            if (thunk.bytes() > buffersEnd - base) {
                throw new IlException("System.StackOverflowException",
                        "Too many nested calls between Java and the guest.");
            }
            arguments = base + thunk.bytes();
            status = (int) ENTER.invokeExact(thunk.code(), context, target, base, base + thunk.resultOffset());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalCompilerError("an entry thunk threw", e);
        } finally {
            arguments = base;
        }
        if (status != 0) {
            throw Sneaky.raise(threads.runtime().failures().take(this));
        }
    }

    /**
     * Makes the compiled code that called Java unwind as soon as it is back: {@code throwable} comes out of the Java
     * call it began with.
     */
    public void raise(Throwable throwable) {
        pending = throwable;
        NativeMemory.putInt(context + ThreadContext.HOST_PENDING, 1);
    }

    /** What {@link #raise} left, which is thereby taken. */
    Throwable takePending() {
        var taken = pending;
        pending = null;
        NativeMemory.putInt(context + ThreadContext.HOST_PENDING, 0);
        return taken;
    }

    /** The C library's errno after the last native call that asked for it to be kept. */
    public int lastNativeError() {
        return lastNativeError;
    }

    public void lastNativeError(int error) {
        lastNativeError = error;
    }

}
