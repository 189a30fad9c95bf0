package dev.gatun.runtime.corelib;

/** {@code System.Array}. */
@InternalCalls("System.Array")
final class ArrayCalls {
    private ArrayCalls() {
    }

    static long newVector(Guest guest, long elementTable, int length) {
        return guest.newArray(guest.methodTable(guest.typeOf(elementTable).makeArray()), length);
    }
}
