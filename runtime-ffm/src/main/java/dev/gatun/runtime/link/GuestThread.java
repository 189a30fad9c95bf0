package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.events.UpcallEvent;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.unwind.InFlight;
import dev.gatun.runtime.unwind.InFlightStack;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * A Java thread as one runtime knows it: its thread context, and a stack of argument buffers for the calls it makes
 * into the guest. Used by its own thread only, but for {@link #isActive}.
 */
public final class GuestThread {
    private static final MethodHandle ENTER = Linker.nativeLinker()
            .downcallHandle(FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    private static final MethodHandle STACK_POINTER = Linker.nativeLinker()
            .downcallHandle(FunctionDescriptor.of(ValueLayout.JAVA_LONG));
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
    private final Safepoints safepoints;
    private final MemorySegment stackPointer;
    private final long context;
    private final long buffersStart;
    private final long buffersEnd;
    private long arguments;
    /** How often the guest was entered and not left; written by this thread. */
    private int depth;
    /** By depth: whether the thread was in the guest when it entered once more. */
    private boolean[] wasInGuest = new boolean[16];
    private Throwable pending;
    private final InFlightStack inFlight = new InFlightStack();
    private InFlight unhandled;
    private boolean endsWithUnhandled;
    /** What the next poll is to throw; given by another thread. */
    private volatile Supplier<? extends Throwable> interruption;
    private final Deque<Upcall> upcalls = new ArrayDeque<>();
    private volatile boolean keepsRegisters;
    private int lastNativeError;
    private long threadObject;
    private long[] kept = new long[4];
    private int keptCount;
    private final ThreadStatics statics;

    private record Upcall(String name, long started, UpcallEvent event) {
    }

    GuestThread(GuestThreads threads, Thread thread, long context, Arena memory, long buffers, long buffersEnd) {
        this.statics = new ThreadStatics(context, memory);
        this.threads = threads;
        this.safepoints = threads.safepoints();
        this.stackPointer = MemorySegment.ofAddress(threads.runtime().linker().stubs().stackPointer());
        this.buffersStart = buffers;
        this.thread = thread;
        this.context = context;
        this.arguments = buffers;
        this.buffersEnd = buffersEnd;
    }

    /** The address of the thread context. */
    public long context() {
        return context;
    }

    public Thread javaThread() {
        return thread;
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
    public boolean isActive() {
        return (int) DEPTH.getVolatile(this) != 0;
    }

    /**
     * Begins work in the guest's memory: until the matching {@link #leave} the runtime cannot be closed. Nests.
     *
     * @throws IllegalStateException if the runtime is closed
     */
    public void enter() {
        if (depth != 0) {
            if (depth == wasInGuest.length) {
                wasInGuest = Arrays.copyOf(wasInGuest, 2 * depth);
            }
            boolean inGuest = isInGuest();
            wasInGuest[depth] = inGuest;
            depth++;
            if (!inGuest) {
                toGuest();
            }
            return;
        }
        // Either close() sees this, or this sees that the runtime is closed.
        DEPTH.setVolatile(this, 1);
        if (threads.isClosed()) {
            DEPTH.setVolatile(this, 0);
            throw GuestThreads.closedError();
        }
        toGuest();
    }

    /** Ends what {@link #enter} began. */
    public void leave() {
        if (depth == 1 || !wasInGuest[depth - 1]) {
            toSafe();
        }
        DEPTH.setRelease(this, depth - 1);
    }

    // ---- in the guest or not

    /** Whether the thread may be touching guest memory. To be asked by any thread. */
    boolean isInGuest() {
        return NativeMemory.getIntVolatile(context + ThreadContext.STATE) == ThreadContext.STATE_GUEST;
    }

    /** Lets the thread touch guest memory; waits while a collection runs. */
    void toGuest() {
        while (true) {
            NativeMemory.putIntVolatile(context + ThreadContext.STATE, ThreadContext.STATE_GUEST);
            if (!safepoints.isStopping()) {
                NativeMemory.putLong(context + ThreadContext.SAFE_SP, 0);
                return;
            }
            NativeMemory.putIntVolatile(context + ThreadContext.STATE, ThreadContext.STATE_SAFE);
            safepoints.awaitResume();
        }
    }

    /** From here on a collection does not wait for the thread. Java on its stack holds no address that nothing else holds. */
    void toSafe() {
        NativeMemory.putIntRelease(context + ThreadContext.STATE, ThreadContext.STATE_SAFE);
    }

    /** The same where Java on the stack does hold addresses, so that the collector looks for them there. */
    void toSafeHere() {
        long sp;
        try {
            sp = (long) STACK_POINTER.invokeExact(stackPointer);
        } catch (Throwable e) {
            throw new InternalCompilerError("the stack pointer", e);
        }
        NativeMemory.putLong(context + ThreadContext.SAFE_SP, sp);
        toSafe();
    }

    /**
     * Runs something that may take long and touches no guest memory; a collection does not wait for it. What it throws is
     * thrown; an interruption that came meanwhile too.
     */
    public <T> T outside(Supplier<T> action) {
        if (!isInGuest()) {
            return action.get();
        }
        toSafe();
        T result;
        try {
            result = action.get();
        } finally {
            toGuest();
        }
        throwInterruption();
        return result;
    }

    /** Begins a stretch of {@link #outside}; returns whether {@link #endOutside} is to end it. */
    public boolean beginOutside() {
        boolean inGuest = isInGuest();
        if (inGuest) {
            toSafe();
        }
        return inGuest;
    }

    public void endOutside(boolean wasInGuest) {
        if (wasInGuest) {
            toGuest();
        }
    }

    /** What compiled code calls when a poll finds that it is asked to stop. */
    void poll() {
        if (safepoints.isStopping()) {
            toSafeHere();
            toGuest();
        }
        threads.runtime().heap().polled();
        settlePoll();
        throwInterruption();
    }

    private void throwInterruption() {
        var asked = interruption;
        if (asked != null) {
            interruption = null;
            settlePoll();
            throw Sneaky.raise(asked.get());
        }
    }

    /**
     * Makes the guest on this thread end with a throwable as soon as it polls. To be called by any thread. Where it waits in
     * Java, the Java thread is interrupted.
     */
    void interrupt(Supplier<? extends Throwable> throwable) {
        interruption = throwable;
        askToPoll();
        thread.interrupt();
    }

    /** Whether {@link #interrupt} waits to be noticed. */
    public boolean isInterrupted() {
        return interruption != null;
    }

    /** To be called by any thread. */
    void askToPoll() {
        NativeMemory.putIntVolatile(context + ThreadContext.POLL, 1);
        NativeMemory.putLongVolatile(context + ThreadContext.STACK_LIMIT, -1);
    }

    /** Ends polling unless somebody still wants it. To be called by any thread. */
    void settlePoll() {
        if (safepoints.isPollingAlways()) {
            askToPoll();
            return;
        }
        NativeMemory.putLongVolatile(context + ThreadContext.STACK_LIMIT,
                NativeMemory.getLong(context + ThreadContext.OWN_STACK_LIMIT));
        NativeMemory.putIntVolatile(context + ThreadContext.POLL, 0);
        if (interruption != null || safepoints.isStopping()) {
            askToPoll();
        }
    }

    /**
     * Keeps an object until {@link #releaseKept}: one that Java has only in an object of its own, where the collector does not look.
     * (In local variables of Java it does find addresses, on the stack.)
     */
    public void keep(long object) {
        if (keptCount == kept.length) {
            kept = Arrays.copyOf(kept, 2 * keptCount);
        }
        kept[keptCount++] = object;
    }

    /** How many objects are kept, for {@link #releaseKept}. */
    public int keptCount() {
        return keptCount;
    }

    /** Gives up all but the first of the objects that are kept. */
    public void releaseKept(int count) {
        keptCount = count;
    }

    /** The thread's own place of a thread-static field. */
    long threadStatic(int id) {
        return statics.place(threads.runtime().linker().threadStatic(id));
    }

    /** The guest's object for this thread, or 0 where nobody has asked for it. */
    public long threadObject() {
        return threadObject;
    }

    public void threadObject(long object) {
        threadObject = object;
    }

    /** Objects that Java holds for the thread. */
    void roots(World.Roots roots) {
        roots.object(threadObject);
        inFlight.forEachObject(roots::object);
        statics.roots(roots);
        for (int i = 0; i < keptCount; i++) {
            roots.object(kept[i]);
        }
        var left = unhandled;
        if (left != null) {
            roots.object(left.exception());
        }
    }

    /** Gives the memory where arguments and results are. */
    void buffers(LongRange action) {
        if (isActive()) {
            action.accept(buffersStart, Math.min(buffersEnd, arguments + threads.largestBuffer()));
            if (keepsRegisters) {
                action.accept(context + ThreadContext.FAULT_REGISTERS, context + ThreadContext.FAULT_REGISTERS + 16 * 8);
            }
        }
    }

    /** Java that the host has defined is called. */
    public void beginUpcall(String name) {
        var event = new UpcallEvent();
        event.begin();
        upcalls.push(new Upcall(name, System.nanoTime(), event));
    }

    public void endUpcall() {
        var upcall = upcalls.poll();
        if (upcall != null) {
            runtime().statistics().upcall(System.nanoTime() - upcall.started());
            upcall.event().end();
            if (upcall.event().shouldCommit()) {
                upcall.event().function = upcall.name();
                upcall.event().commit();
            }
        }
    }

    /** Runs something while what the registers of a fault point to is kept alive. */
    public <T> T keepingRegisters(Supplier<T> action) {
        keepsRegisters = true;
        try {
            return action.get();
        } finally {
            keepsRegisters = false;
        }
    }

    interface LongRange {
        void accept(long low, long high);
    }

    /**
     * Calls {@code target}, an address of guest code, with the arguments in the buffer. What the guest did not handle
     * is thrown.
     */
    void call(EntryThunk thunk, long target) {
        long base = arguments;
        int status;
        boolean fromOutside = !isInGuest();
        if (fromOutside) {
            toGuest();
        }
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
            if (fromOutside) {
                toSafe();
            }
        }
        if (status != 0) {
            if (fromOutside) {
                toGuest();
            }
            try {
                throw Sneaky.raise(threads.runtime().failures().take(this));
            } finally {
                if (fromOutside) {
                    toSafe();
                }
            }
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

    /** Whether compiled code has yet to be told what {@link #raise} was called with. */
    public boolean isPending() {
        return pending != null;
    }

    /** What {@link #raise} left, which is thereby taken. */
    public Throwable takePending() {
        var taken = pending;
        pending = null;
        NativeMemory.putInt(context + ThreadContext.HOST_PENDING, 0);
        return taken;
    }

    /** The exceptions whose handlers run on the thread. */
    public InFlightStack inFlight() {
        return inFlight;
    }

    /** Says what the guest is left for. */
    public void unhandled(InFlight exception) {
        unhandled = exception;
    }

    /** What the last call into the guest failed with, which is thereby taken. */
    InFlight takeUnhandled() {
        var taken = unhandled;
        unhandled = null;
        return taken;
    }

    /** Whether an exception that nothing handles ends the program that runs here, so that no finally handler runs (as in .NET). */
    public boolean endsWithUnhandled() {
        return endsWithUnhandled;
    }

    public void endsWithUnhandled(boolean ends) {
        endsWithUnhandled = ends;
    }

    /**
     * Runs the exception filter at {@code code} for the method whose frame pointer is {@code frame}; false where it throws.
     *
     * @param thunk from {@code StubFactory.filterThunk}
     */
    public boolean filter(MemorySegment thunk, long code, long frame) {
        long base = arguments;
        try {
            arguments = base + 16;
            int status = (int) ENTER.invokeExact(thunk, context, code, frame, base);
            if (status != 0) {
                unhandled = null;
                return false;
            }
            return NativeMemory.getInt(base) != 0;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InternalCompilerError("a filter thunk threw", e);
        } finally {
            arguments = base;
        }
    }

    /** The C library's errno after the last native call that asked for it to be kept. */
    public int lastNativeError() {
        return lastNativeError;
    }

    public void lastNativeError(int error) {
        lastNativeError = error;
    }

}
