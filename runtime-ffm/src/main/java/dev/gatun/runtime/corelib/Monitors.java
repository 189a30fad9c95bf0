package dev.gatun.runtime.corelib;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * The locks of one runtime's objects: one for every object that some thread has entered or waits for. Objects do not move, so
 * the address names the object; and those that are here are roots, so that it stays its name. Thread-safe.
 */
public final class Monitors {
    private final ConcurrentHashMap<Long, Entry> locks = new ConcurrentHashMap<>();

    /** The lock of one object. */
    static final class Entry {
        final ReentrantLock lock = new ReentrantLock();
        final Condition pulse = lock.newCondition();

        /** Entries not yet left and threads that want to enter; at 0 the entry goes. Guarded by the map. */
        int users;
    }

    Entry acquire(long object) {
        return locks.compute(object, (key, known) -> {
            var entry = known == null ? new Entry() : known;
            entry.users++;
            return entry;
        });
    }

    void release(long object) {
        locks.computeIfPresent(object, (key, entry) -> --entry.users == 0 ? null : entry);
    }

    Entry find(long object) {
        return locks.get(object);
    }

    /** Gives up every lock of the calling thread, which ends without leaving what it has entered. */
    public void abandon() {
        locks.forEach((object, entry) -> {
            while (entry.lock.isHeldByCurrentThread()) {
                entry.lock.unlock();
                release(object);
            }
        });
    }

    /** Every object with a lock. */
    public void forEachObject(LongConsumer action) {
        locks.keySet().forEach(action::accept);
    }
}
