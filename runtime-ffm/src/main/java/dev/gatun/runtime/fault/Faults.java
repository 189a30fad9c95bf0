package dev.gatun.runtime.fault;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.memory.NativeMemory;

/** What a fault of the processor, recorded in a thread context, is to an IL program. */
public final class Faults {
    private static final int SIGFPE = 8;
    private static final int SIGBUS = 7;
    private static final int SIGSEGV = 11;

    private Faults() {
    }

    /**
     * The trap that a context with {@code TRAP_FAULT} stands for: a small address is a null reference and any other an
     * access violation; a divide fault is an overflow unless the divisor is zero; all else, such as an undefined
     * instruction, is our own.
     */
    public static Trap classify(long context) {
        return switch (NativeMemory.getInt(context + ThreadContext.SIGNAL)) {
            case SIGSEGV, SIGBUS -> {
                long address = NativeMemory.getLong(context + ThreadContext.FAULT_ADDRESS);
                yield Long.compareUnsigned(address, ObjectModel.NULL_AREA) < 0 ? Trap.NULL_REFERENCE
                        : Trap.ACCESS_VIOLATION;
            }
            case SIGFPE -> DivideFault.divisor(context) == 0 ? Trap.DIVIDE_BY_ZERO : Trap.OVERFLOW;
            default -> Trap.EXECUTION_ENGINE;
        };
    }
}
