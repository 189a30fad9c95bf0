package dev.gatun.runtime.corelib;

/** {@code System.GC}. */
@InternalCalls("System.GC")
final class CollectorCalls {
    private CollectorCalls() {
    }

    static void requestCollection(Guest guest, int full) {
        guest.collect(full != 0);
    }

    static int countCollections(Guest guest, int full) {
        return guest.collections(full != 0);
    }

    static long countUsedBytes(Guest guest) {
        return guest.usedBytes();
    }

    static int isOld(Guest guest, long object) {
        return guest.isOld(object) ? 1 : 0;
    }

    static void suppress(Guest guest, long object) {
        guest.finalizers().suppress(object);
    }

    static void register(Guest guest, long object) {
        guest.finalizers().register(object);
    }

    static void awaitFinalizers(Guest guest) {
        guest.awaitFinalizers();
    }

    static void addPressure(Guest guest, long bytes) {
        guest.addPressure(bytes);
    }
}
