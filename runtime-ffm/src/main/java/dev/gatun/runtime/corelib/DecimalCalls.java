package dev.gatun.runtime.corelib;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code System.Decimal}: arithmetic of values in memory, which {@link DecimalValue} draws. */
@InternalCalls("System.Decimal")
final class DecimalCalls {
    private static final int OK = 0;
    private static final int OVERFLOW = 1;
    private static final int DIVISION_BY_ZERO = 2;

    private static final BigInteger LOW_64 = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28
    };

    private DecimalCalls() {
    }

    private static DecimalValue load(MemorySegment memory, long address) {
        int flags = memory.get(ValueLayout.JAVA_INT_UNALIGNED, address);
        long high = memory.get(ValueLayout.JAVA_INT_UNALIGNED, address + 4) & 0xFFFF_FFFFL;
        long low = memory.get(ValueLayout.JAVA_INT_UNALIGNED, address + 8) & 0xFFFF_FFFFL;
        long middle = memory.get(ValueLayout.JAVA_INT_UNALIGNED, address + 12) & 0xFFFF_FFFFL;
        var magnitude = BigInteger.valueOf(high).shiftLeft(32).or(BigInteger.valueOf(middle)).shiftLeft(32)
                .or(BigInteger.valueOf(low));
        return new DecimalValue(magnitude, flags >> 16 & 0xFF, flags < 0);
    }

    private static void store(MemorySegment memory, long address, DecimalValue value) {
        var magnitude = value.magnitude();
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, address, value.scale() << 16 | (value.negative() ? 1 << 31 : 0));
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, address + 4, magnitude.shiftRight(64).intValue());
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, address + 8, magnitude.intValue());
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, address + 12, magnitude.shiftRight(32).intValue());
    }

    static int compute(Guest guest, int operation, long a, long b, long result) {
        var memory = guest.memory();
        var left = load(memory, a);
        var right = load(memory, b);
        if (operation >= 3 && right.isZero()) {
            return DIVISION_BY_ZERO;
        }
        Optional<DecimalValue> value = switch (operation) {
            case 0 -> DecimalValue.nearest(left.toBigDecimal().add(right.toBigDecimal()),
                    left.negative() && right.negative());
            case 1 -> DecimalValue.nearest(left.toBigDecimal().subtract(right.toBigDecimal()),
                    left.negative() && !right.negative());
            case 2 -> left.multiply(right);
            case 3 -> left.divide(right);
            default -> Optional.of(left.remainder(right));
        };
        value.ifPresent(v -> store(memory, result, v));
        return value.isPresent() ? OK : OVERFLOW;
    }

    static int compare(Guest guest, long a, long b) {
        var memory = guest.memory();
        return load(memory, a).toBigDecimal().compareTo(load(memory, b).toBigDecimal());
    }

    static void round(Guest guest, long d, int decimals, int mode, long result) {
        var memory = guest.memory();
        store(memory, result, load(memory, d).round(decimals, mode));
    }

    /** Not always the nearest double: .NET rounds the magnitude, then the quotient, and programs print that. */
    static double toDouble(Guest guest, long d) {
        var value = load(guest.memory(), d);
        double low = new BigDecimal(value.magnitude().and(LOW_64)).doubleValue();
        double high = value.magnitude().shiftRight(64).doubleValue();
        double magnitude = (low + high * 0x1p64) / POWERS_OF_TEN[value.scale()];
        return value.negative() ? -magnitude : magnitude;
    }

    static float toSingle(Guest guest, long d) {
        return (float) toDouble(guest, d);
    }

    static int fromDouble(Guest guest, double value, int digits, long result) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        var rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        var decimal = DecimalValue.nearest(rounded, value < 0)
                .map(d -> new DecimalValue(d.magnitude(), d.isZero() ? 0 : d.scale(), d.negative() && !d.isZero()));
        decimal.ifPresent(d -> store(guest.memory(), result, d));
        return decimal.isPresent() ? 1 : 0;
    }

    static int getDigits(Guest guest, long d, long digits) {
        var memory = guest.memory();
        var value = load(memory, d);
        if (value.isZero()) {
            return 0;
        }
        var bytes = value.magnitude().toString().getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            memory.set(ValueLayout.JAVA_BYTE, digits + i, bytes[i]);
        }
        return bytes.length;
    }

    static int fromDigits(Guest guest, long digits, int count, int scale, int isNegative, long result) {
        if (scale > 40) {
            return 0;
        }
        var value = NumberCalls.read(guest.memory(), digits, count, Math.max(scale, -200));
        if (count == 0) {
            value = new BigDecimal(BigInteger.ZERO, Math.clamp(-(long) scale, 0, DecimalValue.MAX_SCALE));
        }
        var decimal = DecimalValue.nearest(value, false)
                .map(d -> new DecimalValue(d.magnitude(), d.scale(), isNegative != 0 && !d.isZero()));
        decimal.ifPresent(d -> store(guest.memory(), result, d));
        return decimal.isPresent() ? 1 : 0;
    }
}
