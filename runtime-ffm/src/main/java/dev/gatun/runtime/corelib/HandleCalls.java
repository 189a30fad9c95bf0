package dev.gatun.runtime.corelib;

import dev.gatun.runtime.heap.HandleTable;

/** {@code Gatun.Handles}. */
@InternalCalls("Gatun.Handles")
final class HandleCalls {
    private HandleCalls() {
    }

    static int create(Guest guest, int kind, long target) {
        return guest.handles().create(HandleTable.Kind.values()[kind], target);
    }

    static int createDependent(Guest guest, long first, long second) {
        return guest.handles().create(HandleTable.Kind.DEPENDENT, first, second);
    }

    static long get(Guest guest, int handle) {
        return guest.handles().isHandle(handle) ? guest.handles().get(handle) : 0;
    }

    static void set(Guest guest, int handle, long target) {
        if (guest.handles().isHandle(handle)) {
            guest.handles().set(handle, target);
        }
    }

    static long second(Guest guest, int handle) {
        return guest.handles().isHandle(handle) ? guest.handles().second(handle) : 0;
    }

    static void setSecond(Guest guest, int handle, long target) {
        guest.handles().setSecond(handle, target);
    }

    static int kind(Guest guest, int handle) {
        return guest.handles().isHandle(handle) ? guest.handles().kind(handle).ordinal() : -1;
    }

    static void free(Guest guest, int handle) {
        guest.handles().free(handle);
    }
}
