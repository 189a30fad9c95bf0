package dev.gatun.runtime.heap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Objects whose finalizers are to run once they are no longer reachable, and those whose turn has come. Thread-safe; whoever
 * gets an object's address must be in the guest.
 */
public final class Finalizers {
    private long[] registered = new long[64];
    private int count;
    private final Set<Long> suppressed = new HashSet<>();
    private long[] ready = new long[64];
    private int readyFirst;
    private int readyEnd;
    private int running;

    /** From now on the object is finalized when it is no longer reachable. */
    public synchronized void register(long object) {
        if (suppressed.remove(object)) {
            return;
        }
        if (count == registered.length) {
            registered = Arrays.copyOf(registered, 2 * count);
        }
        registered[count++] = object;
    }

    /** From now on it is not. */
    public synchronized void suppress(long object) {
        suppressed.add(object);
    }

    public synchronized boolean isReady() {
        return readyFirst < readyEnd;
    }

    /** The next object to finalize, or 0; {@link #finished} must follow. */
    public synchronized long take() {
        if (readyFirst == readyEnd) {
            return 0;
        }
        running++;
        return ready[readyFirst++];
    }

    public synchronized void finished() {
        running--;
        if (running == 0 && readyFirst == readyEnd) {
            notifyAll();
        }
    }

    /** Waits until everything that was to be finalized has been. */
    public synchronized void awaitIdle() throws InterruptedException {
        while (running > 0 || readyFirst < readyEnd) {
            wait();
        }
    }

    // ---- for the collector, while the world is stopped

    /** Marks what waits for its finalizer. */
    synchronized void markReady(Marker marker) {
        for (int i = readyFirst; i < readyEnd; i++) {
            marker.mark(ready[i]);
        }
    }

    /** Moves unreachable objects to those that are ready, which makes them reachable. */
    synchronized void findReady(Marker marker) {
        int kept = 0;
        int from = readyEnd;
        for (int i = 0; i < count; i++) {
            long object = registered[i];
            if (marker.isMarked(object)) {
                registered[kept++] = object;
            } else if (!suppressed.remove(object)) {
                addReady(object);
            }
        }
        count = kept;
        suppressed.removeIf(object -> !marker.isMarked(object));
        for (int i = from; i < readyEnd; i++) {
            marker.mark(ready[i]);
        }
    }

    private void addReady(long object) {
        if (readyEnd == ready.length) {
            ready = Arrays.copyOf(ready, 2 * readyEnd);
        }
        ready[readyEnd++] = object;
    }
}
