package dev.gatun.runtime.corelib;

/** {@code Gatun.StringTable}. */
@InternalCalls("Gatun.StringTable")
final class StringCalls {
    private StringCalls() {
    }

    static long intern(Guest guest, long string) {
        return guest.intern(string);
    }
}
