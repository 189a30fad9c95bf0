package dev.gatun.runtime.trace;

import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.TraceFrame;
import dev.gatun.jit.code.ValueLocation;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.function.ToLongFunction;

/**
 * The registers at a trace point, and the values that they lead to.
 *
 * @param frame   address of the {@link TraceFrame}
 * @param symbols gives symbols their addresses
 */
record TracedRegisters(long frame, ToLongFunction<Symbol> symbols) {
    private static final int INTEGERS = 16;
    private static final int RSP = 4;
    private static final int RBP = 5;

    long register(int number) {
        return NativeMemory.getLong(frame + (number < INTEGERS ? TraceFrame.INTEGERS + 8L * number
                : TraceFrame.FLOATS + 16L * (number - INTEGERS)));
    }

    /** The frame pointer of the method that the trace point is in. */
    long framePointer() {
        return register(RBP);
    }

    long stackPointer() {
        return register(RSP);
    }

    /** A value, as raw bits of which those above its width mean nothing; of a struct its address. */
    long value(ValueLocation location) {
        return switch (location) {
            case ValueLocation.InRegister(var number) -> register(number);
            case ValueLocation.InFrame(var offset) -> NativeMemory.getLong(framePointer() + offset);
            case ValueLocation.Constant(var bits) -> bits;
            case ValueLocation.OfSymbol(var symbol, var addend) -> symbols.applyAsLong(symbol) + addend;
            case ValueLocation.Address(var base, var index, var scale, var disp) ->
                    base.map(this::value).orElse(0L) + index.map(this::value).orElse(0L) * scale + disp;
        };
    }
}
