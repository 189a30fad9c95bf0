package dev.gatun.runtime.memory;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.os.Os;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The {@link ThreadContext}s of one runtime: each Java thread gets one when it first asks, and loses it some time after
 * it has ended. Contexts lie in the data part of a code heap and are used again.
 */
public final class ThreadContexts {
    /**
     * Bytes of stack that compiled code leaves to what it calls. HotSpot wants about 100 kB for its guard zones and for
     * the deepest thing it does without a check; the rest is for Java and C below an upcall.
     */
    public static final long STACK_RESERVE = 192 << 10;

    private record Owner(WeakReference<Thread> thread, long address) {
        boolean isGone() {
            var t = thread.get();
            return t == null || !t.isAlive();
        }
    }

    private final Os os;
    private final CodeHeap heap;
    private final LongConsumer onAttach;
    private final LongConsumer onRelease;
    private final ThreadLocal<Long> current = ThreadLocal.withInitial(this::attach);
    private final List<Owner> owners = new ArrayList<>();
    private final Deque<Long> free = new ArrayDeque<>();

    /**
     * @param onAttach  fills in the rest of a new context
     * @param onRelease called with the context of a thread that has ended, before its memory is used again: to take
     *                  back its allocation buffer
     */
    public ThreadContexts(Os os, CodeHeap heap, LongConsumer onAttach, LongConsumer onRelease) {
        this.os = os;
        this.heap = heap;
        this.onAttach = onAttach;
        this.onRelease = onRelease;
    }

    /**
     * The address of the calling thread's context; zeroed when new but for the stack limit. A virtual thread runs on
     * the stack of its carrier of the moment, so its limit is set anew at each call that is not nested in compiled
     * code.
     */
    public long current() {
        long context = current.get();
        if (Thread.currentThread().isVirtual() && NativeMemory.getLong(context + ThreadContext.ACTIVATION) == 0) {
            setStackLimit(context);
        }
        return context;
    }

    /**
     * Calls {@code action} with the context of every thread that has one and has not ended, while none comes or goes.
     */
    public synchronized void forEach(LongConsumer action) {
        releaseEnded();
        owners.forEach(o -> action.accept(o.address()));
    }

    /** How many threads have a context. */
    public synchronized int count() {
        releaseEnded();
        return owners.size();
    }

    private synchronized long attach() {
        releaseEnded();
        long context = free.isEmpty() ? heap.allocateData(ThreadContext.SIZE, 64) : free.pop();
        NativeMemory.clear(context, ThreadContext.SIZE);
        setStackLimit(context);
        onAttach.accept(context);
        owners.add(new Owner(new WeakReference<>(Thread.currentThread()), context));
        return context;
    }

    private void setStackLimit(long context) {
        var stack = os.currentStack();
        long limit = stack.low() + Math.min(STACK_RESERVE, (stack.high() - stack.low()) / 2);
        NativeMemory.putLong(context + ThreadContext.STACK_LIMIT, limit);
        NativeMemory.putLong(context + ThreadContext.OWN_STACK_LIMIT, limit);
        NativeMemory.putLong(context + ThreadContext.STACK_TOP, stack.high());
    }

    private void releaseEnded() {
        owners.removeIf(owner -> {
            boolean gone = owner.isGone();
            if (gone) {
                onRelease.accept(owner.address());
                free.push(owner.address());
            }
            return gone;
        });
    }
}
