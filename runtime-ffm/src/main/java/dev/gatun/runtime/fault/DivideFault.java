package dev.gatun.runtime.fault;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.memory.NativeMemory;

/**
 * Reads the divisor of a {@code div} or {@code idiv} that faulted: the processor reports a zero divisor and a quotient
 * that does not fit alike. The instruction is {@code [66] [REX] F6|F7 ModRM [SIB] [disp]} (Intel SDM volume 2, 2.1 and
 * DIV, IDIV).
 */
final class DivideFault {
    private final long context;
    private long at;
    private int rex;

    private DivideFault(long context) {
        this.context = context;
        this.at = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
    }

    /** The divisor, sign-extended from its width. */
    static long divisor(long context) {
        return new DivideFault(context).read();
    }

    private long read() {
        boolean word = false;
        int opcode = next();
        while (opcode == 0x66) {
            word = true;
            opcode = next();
        }
        if ((opcode & 0xF0) == 0x40) {
            rex = opcode;
            opcode = next();
        }
        int bytes = opcode == 0xF6 ? 1 : (rex & 8) != 0 ? 8 : word ? 2 : 4;
        int modrm = next();
        int mod = modrm >> 6;
        int rm = modrm & 7;
        if (mod == 3) {
            if (bytes == 1 && rex == 0 && rm >= 4) {
                // ah, ch, dh, bh
                return (byte) (register(rm - 4) >> 8);
            }
            return narrow(register(rm | (rex & 1) << 3), bytes);
        }
        // The faulting frame is gone by now; the fault stub has kept what was in it.
        boolean inFrame = rm == 5 && mod != 0 && (rex & 1) == 0;
        long address = inFrame ? context + ThreadContext.FAULT_ADDRESS : address(mod, rm);
        return switch (bytes) {
            case 1 -> NativeMemory.getByte(address);
            case 2 -> NativeMemory.getShort(address);
            case 4 -> NativeMemory.getInt(address);
            default -> NativeMemory.getLong(address);
        };
    }

    private long address(int mod, int rm) {
        long base;
        if (rm == 4) {
            int sib = next();
            int index = sib >> 3 & 7 | (rex & 2) << 2;
            int number = sib & 7;
            base = number == 5 && mod == 0 ? displacement(4) : register(number | (rex & 1) << 3);
            if (index != 4) {
                base += register(index) << (sib >> 6);
            }
        } else if (rm == 5 && mod == 0) {
            // Relative to the next instruction: the displacement ends this one.
            long displacement = displacement(4);
            return at + displacement;
        } else {
            base = register(rm | (rex & 1) << 3);
        }
        return base + (mod == 1 ? displacement(1) : mod == 2 ? displacement(4) : 0);
    }

    private long displacement(int bytes) {
        long value = bytes == 1 ? NativeMemory.getByte(at) : NativeMemory.getInt(at);
        at += bytes;
        return value;
    }

    private long register(int number) {
        return NativeMemory.getLong(context + ThreadContext.FAULT_REGISTERS + 8L * number);
    }

    private int next() {
        return NativeMemory.getByte(at++) & 0xFF;
    }

    private static long narrow(long value, int bytes) {
        return switch (bytes) {
            case 1 -> (byte) value;
            case 2 -> (short) value;
            case 4 -> (int) value;
            default -> value;
        };
    }
}
