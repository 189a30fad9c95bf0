package dev.gatun.runtime.corelib;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * {@code System.Threading.Monitor}: a lock for every object that some thread has entered or waits for. Objects do not
 * move, so the address names the object.
 */
@InternalCalls("System.Threading.Monitor")
final class MonitorCalls {
    private static final String NOT_HELD =
        "Object synchronization method was called from an unsynchronized block of code.";

    private static final ConcurrentHashMap<Key, Entry> LOCKS = new ConcurrentHashMap<>();

    private MonitorCalls() {
    }

    /** Addresses of different runtimes never meet, because they share one address space. */
    private record Key(long address) {
    }

    private static final class Entry {
        final ReentrantLock lock = new ReentrantLock();
        final Condition pulse = lock.newCondition();

        /** Entries not yet left and threads that want to enter; at 0 the entry goes. Guarded by the map. */
        int users;
    }

    private static Entry acquire(long object) {
        return LOCKS.compute(new Key(object), (key, known) -> {
            var entry = known == null ? new Entry() : known;
            entry.users++;
            return entry;
        });
    }

    private static void release(long object) {
        LOCKS.computeIfPresent(new Key(object), (key, entry) -> --entry.users == 0 ? null : entry);
    }

    private static Entry held(Guest guest, long object) {
        var entry = LOCKS.get(new Key(object));
        if (entry == null || !entry.lock.isHeldByCurrentThread()) {
            throw guest.raise("System.Threading.SynchronizationLockException", NOT_HELD);
        }
        return entry;
    }

    static void lock(Guest guest, long object) {
        acquire(object).lock.lock();
    }

    static int tryLock(Guest guest, long object, int milliseconds) {
        var entry = acquire(object);
        boolean locked = false;
        try {
            locked = milliseconds == 0 ? entry.lock.tryLock() : entry.lock.tryLock(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!locked) {
                release(object);
            }
        }
        return locked ? 1 : 0;
    }

    static void unlock(Guest guest, long object) {
        held(guest, object).lock.unlock();
        release(object);
    }

    static int isLocked(Guest guest, long object) {
        var entry = LOCKS.get(new Key(object));
        return entry != null && entry.lock.isHeldByCurrentThread() ? 1 : 0;
    }

    /** Waits for a pulse; below 0 milliseconds without limit. */
    static int await(Guest guest, long object, int milliseconds) {
        var entry = held(guest, object);
        try {
            if (milliseconds >= 0) {
                return entry.pulse.await(milliseconds, TimeUnit.MILLISECONDS) ? 1 : 0;
            }
            entry.pulse.await();
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    static void signal(Guest guest, long object, int all) {
        var entry = held(guest, object);
        if (all != 0) {
            entry.pulse.signalAll();
        } else {
            entry.pulse.signal();
        }
    }
}
