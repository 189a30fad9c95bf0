package dev.gatun.runtime.corelib;

import dev.gatun.jit.code.ObjectModel;
import java.lang.foreign.ValueLayout;

/** {@code System.Exception}. */
@InternalCalls("System.Exception")
final class ExceptionCalls {
    private ExceptionCalls() {
    }

    /** The text of a trace that the runtime has recorded, an {@code Int64[]}. */
    static long formatTrace(Guest guest, long addresses) {
        var memory = guest.memory();
        var trace = new long[memory.get(ValueLayout.JAVA_INT_UNALIGNED, addresses + ObjectModel.LENGTH)];
        for (int i = 0; i < trace.length; i++) {
            trace[i] = memory.get(ValueLayout.JAVA_LONG_UNALIGNED, addresses + ObjectModel.ARRAY_ELEMENTS + 8L * i);
        }
        return guest.newString(guest.stackTrace(trace));
    }
}
