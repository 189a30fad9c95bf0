package dev.gatun.runtime.corelib;

/** {@code System.Runtime.CompilerServices.RuntimeHelpers}. */
@InternalCalls("System.Runtime.CompilerServices.RuntimeHelpers")
final class RuntimeHelpersCalls {
    private RuntimeHelpersCalls() {
    }

    static long stackLimit(Guest guest) {
        return guest.stackLimit();
    }
}
