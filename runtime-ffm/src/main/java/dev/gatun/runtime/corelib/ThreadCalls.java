package dev.gatun.runtime.corelib;

import java.util.concurrent.TimeUnit;

/** {@code System.Threading.Thread}. */
@InternalCalls("System.Threading.Thread")
final class ThreadCalls {
    private ThreadCalls() {
    }

    static void launch(Guest guest, long thread, long name, int stackBytes, int background) {
        guest.startThread(thread, name == 0 ? "" : guest.string(name), stackBytes, background != 0);
    }

    static long getCurrent(Guest guest) {
        return guest.threadObject();
    }

    static void setCurrent(Guest guest, long thread) {
        guest.threadObject(thread);
    }

    /** Below 0 milliseconds for ever. */
    static void pause(Guest guest, int milliseconds) {
        guest.outside(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds < 0 ? Long.MAX_VALUE : milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
    }

    static void giveWay(Guest guest) {
        guest.outside(() -> {
            Thread.yield();
            return null;
        });
    }
}
