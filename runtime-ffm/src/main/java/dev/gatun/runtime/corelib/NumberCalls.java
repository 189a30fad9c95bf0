package dev.gatun.runtime.corelib;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** {@code System.Number}: floating-point numbers to digits and back. */
@InternalCalls("System.Number")
final class NumberCalls {
    /** Beyond these a number is infinite or zero whatever its digits are. */
    private static final int LARGEST_SCALE = 400;
    private static final int SMALLEST_SCALE = -400;

    private NumberCalls() {
    }

    static int getDigits(Guest guest, double value, int isSingle, int count, int significant, long digits, long scale) {
        FloatingPointDigits result;
        if (count < 0) {
            result = isSingle != 0 ? FloatingPointDigits.shortest((float) value) : FloatingPointDigits.shortest(value);
        } else if (significant != 0) {
            result = FloatingPointDigits.significant(value, count);
        } else {
            result = FloatingPointDigits.fixed(value, count);
        }
        var memory = guest.memory();
        var bytes = result.digits().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, digits + i, bytes[i]);
        }
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, scale, result.scale());
        return bytes.length;
    }

    static double toDouble(Guest guest, long digits, int count, int scale) {
        if (scale > LARGEST_SCALE) {
            return Double.POSITIVE_INFINITY;
        }
        return scale < SMALLEST_SCALE ? 0 : read(guest.memory(), digits, count, scale).doubleValue();
    }

    static float toSingle(Guest guest, long digits, int count, int scale) {
        if (scale > LARGEST_SCALE) {
            return Float.POSITIVE_INFINITY;
        }
        return scale < SMALLEST_SCALE ? 0 : read(guest.memory(), digits, count, scale).floatValue();
    }

    /** 0.DIGITS * 10^scale, exactly. */
    static BigDecimal read(MemorySegment memory, long digits, int count, int scale) {
        if (count == 0) {
            return BigDecimal.ZERO;
        }
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = memory.get(ValueLayout.JAVA_BYTE, digits + i);
        }
        return new BigDecimal(new BigInteger(new String(bytes, StandardCharsets.US_ASCII)), count - scale);
    }
}
