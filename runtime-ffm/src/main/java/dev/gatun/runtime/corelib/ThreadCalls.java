package dev.gatun.runtime.corelib;

import java.util.concurrent.TimeUnit;

/** {@code System.Threading.Thread}. */
@InternalCalls("System.Threading.Thread")
final class ThreadCalls {
    private ThreadCalls() {
    }

    static void pause(Guest guest, int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void giveWay(Guest guest) {
        Thread.yield();
    }
}
