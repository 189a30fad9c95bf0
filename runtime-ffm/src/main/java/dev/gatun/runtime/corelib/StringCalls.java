package dev.gatun.runtime.corelib;

/** {@code System.String}. */
@InternalCalls("System.String")
final class StringCalls {
    private StringCalls() {
    }

    static long internString(Guest guest, long string) {
        return guest.intern(string);
    }
}
