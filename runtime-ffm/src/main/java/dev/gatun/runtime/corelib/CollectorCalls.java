package dev.gatun.runtime.corelib;

/** {@code System.GC}. */
@InternalCalls("System.GC")
final class CollectorCalls {
    private CollectorCalls() {
    }

    static void requestCollection(Guest guest) {
        guest.collect(true);
    }

    static int countCollections(Guest guest) {
        return guest.collections(false);
    }

    static long countUsedBytes(Guest guest) {
        return guest.usedBytes();
    }
}
