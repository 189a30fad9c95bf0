package dev.gatun.runtime.corelib;

import java.util.concurrent.TimeUnit;

/** {@code System.Threading.Monitor}. Whoever has to wait does so outside of the guest, so that collections go on. */
@InternalCalls("System.Threading.Monitor")
final class MonitorCalls {
    private static final String NOT_HELD =
        "Object synchronization method was called from an unsynchronized block of code.";

    private MonitorCalls() {
    }

    private static Monitors.Entry held(Guest guest, long object) {
        var entry = guest.monitors().find(object);
        if (entry == null || !entry.lock.isHeldByCurrentThread()) {
            throw guest.raise("System.Threading.SynchronizationLockException", NOT_HELD);
        }
        return entry;
    }

    static void lock(Guest guest, long object) {
        var entry = guest.monitors().acquire(object);
        if (entry.lock.tryLock()) {
            return;
        }
        boolean locked = false;
        try {
            // An interruption is thrown on the way back: the lock is not held then, and the entry not used.
            guest.outside(() -> {
                try {
                    entry.lock.lockInterruptibly();
                } catch (InterruptedException e) {
                    if (!guest.isInterrupted()) {
                        entry.lock.lock();
                        Thread.currentThread().interrupt();
                    }
                }
                return null;
            });
            locked = entry.lock.isHeldByCurrentThread();
        } finally {
            if (!locked) {
                if (entry.lock.isHeldByCurrentThread()) {
                    entry.lock.unlock();
                }
                guest.monitors().release(object);
            }
        }
    }

    static int tryLock(Guest guest, long object, int milliseconds) {
        var entry = guest.monitors().acquire(object);
        boolean locked = false;
        try {
            locked = entry.lock.tryLock() || milliseconds > 0 && guest.outside(() -> {
                try {
                    return entry.lock.tryLock(milliseconds, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            });
        } finally {
            if (!locked) {
                guest.monitors().release(object);
            }
        }
        return locked ? 1 : 0;
    }

    static void unlock(Guest guest, long object) {
        held(guest, object).lock.unlock();
        guest.monitors().release(object);
    }

    static int isLocked(Guest guest, long object) {
        var entry = guest.monitors().find(object);
        return entry != null && entry.lock.isHeldByCurrentThread() ? 1 : 0;
    }

    /** Waits for a pulse; below 0 milliseconds without limit. */
    static int await(Guest guest, long object, int milliseconds) {
        var entry = held(guest, object);
        return guest.outside(() -> {
            try {
                if (milliseconds >= 0) {
                    return entry.pulse.await(milliseconds, TimeUnit.MILLISECONDS);
                }
                entry.pulse.await();
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }) ? 1 : 0;
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
