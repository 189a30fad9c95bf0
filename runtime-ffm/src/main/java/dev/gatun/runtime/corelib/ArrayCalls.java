package dev.gatun.runtime.corelib;

/** {@code System.Array}. */
@InternalCalls("System.Array")
final class ArrayCalls {
    private ArrayCalls() {
    }

    static long newVector(Guest guest, long elementTable, int length) {
        return guest.newArray(guest.methodTable(guest.typeOf(elementTable).makeArray()), length);
    }

    /** @param shape lengths, then lower bounds, an int32 for each dimension */
    static long newGeneral(Guest guest, long elementTable, int rank, long shape) {
        return guest.newArray(guest.methodTable(guest.typeOf(elementTable).makeArray(rank)), rank, shape);
    }
}
