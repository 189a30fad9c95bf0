package dev.gatun.runtime.corelib;

/** {@code System.Runtime.InteropServices.Marshal}: between delegates and C functions. */
@InternalCalls("System.Runtime.InteropServices.Marshal")
final class MarshalCalls {
    private MarshalCalls() {
    }

    static long functionPointer(Guest guest, long delegate) {
        return guest.functionPointer(delegate);
    }

    static long delegateOfPointer(Guest guest, long table, long pointer) {
        return guest.delegateOfPointer(table, pointer);
    }
}
