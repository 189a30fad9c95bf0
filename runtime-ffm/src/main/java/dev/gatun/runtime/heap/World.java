package dev.gatun.runtime.heap;

import java.util.function.LongConsumer;

/** What a heap must know of the threads that use it. */
public interface World {
    /**
     * Runs an action while no other thread is in the guest. The caller is in the guest itself or is no thread of it. One action
     * at a time; where several threads want one, each gets its turn.
     */
    void whileStopped(Runnable action);

    /** Gives the address of the context of every thread. */
    void contexts(LongConsumer action);

    /** Gives every root; called while the world is stopped. */
    void roots(Roots roots);

    /** Told when objects wait to be finalized. */
    void finalizersReady();

    /** Takes roots. */
    interface Roots {
        /** Words that may be addresses of objects, or of places in them, in {@code [low, high)}. */
        void words(long low, long high);

        /** A place that holds a reference. */
        void slot(long address);

        /** An object, or 0. */
        void object(long object);
    }
}
