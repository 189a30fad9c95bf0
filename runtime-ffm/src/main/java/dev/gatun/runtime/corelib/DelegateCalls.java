package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.MethodDesc;

/** {@code System.Delegate}: what code addresses mean. */
@InternalCalls("System.Delegate")
final class DelegateCalls {
    private DelegateCalls() {
    }

    /** A number that two code addresses share when calls of them run the same method; never 0. */
    static long identify(Guest guest, long code) {
        return guest.methodOfCode(code) + 1L;
    }

    /** Where Invoke of a delegate type is called. */
    static long invokeCode(Guest guest, long table) {
        return guest.codeOf(guest.typeOf(table).findMethods("Invoke").getFirst());
    }

    static long getMethodName(Guest guest, long method) {
        return guest.newString(method(guest, method).name());
    }

    static long getMethodOwner(Guest guest, long method) {
        return guest.typeObject(method(guest, method).owner());
    }

    /** MethodAttributes, ECMA-335 II.23.1.10. */
    static int getMethodAttributes(Guest guest, long method) {
        return method(guest, method).attributes();
    }

    static long getMethodResult(Guest guest, long method) {
        return guest.typeObject(method(guest, method).signature().returnType());
    }

    /** As MethodBase.ToString spells it: {@code Int32 Add(Int32, Int32)}. */
    static long getMethodText(Guest guest, long method) {
        return guest.newString(MethodText.of(method(guest, method)));
    }

    private static MethodDesc method(Guest guest, long method) {
        return guest.method((int) (method - 1));
    }
}
