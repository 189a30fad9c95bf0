package dev.gatun.runtime.corelib;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A {@code System.Decimal}: a magnitude below 2^96 divided by 10^scale, and a sign that zero has too.
 *
 * <pre>
 *   1.50m  magnitude 150, scale 2
 *   +0   int32  flags: bit 31 sign, bits 16-23 scale
 *   +4   int32  bits 64-95 of the magnitude
 *   +8   int32  bits 0-31
 *   +12  int32  bits 32-63
 * </pre>
 */
record DecimalValue(BigInteger magnitude, int scale, boolean negative) {
    static final int MAX_SCALE = 28;
    /** Two small factors with more digits than this after the point multiply to a plain zero. */
    private static final int VANISHING_SCALE = MAX_SCALE + 19;

    static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(96);

    BigDecimal toBigDecimal() {
        return new BigDecimal(negative ? magnitude.negate() : magnitude, scale);
    }

    boolean isZero() {
        return magnitude.signum() == 0;
    }

    /**
     * The nearest decimal with at most the digits of the value after the point, ties to even; empty if it is too large.
     *
     * @param negative the sign if the value is zero
     */
    static Optional<DecimalValue> nearest(BigDecimal value, boolean negative) {
        var rounded = value;
        if (rounded.scale() > MAX_SCALE) {
            rounded = rounded.setScale(MAX_SCALE, RoundingMode.HALF_EVEN);
        } else if (rounded.scale() < 0) {
            if (rounded.precision() - rounded.scale() > 40) {
                return Optional.empty();
            }
            rounded = rounded.setScale(0);
        }
        // From the exact value each time: rounding twice could go the wrong way.
        int scale = rounded.scale();
        while (rounded.unscaledValue().abs().compareTo(LIMIT) >= 0) {
            if (scale == 0) {
                return Optional.empty();
            }
            scale = Math.max(0, scale - Math.max(1, rounded.precision() - 29));
            rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
        }
        int sign = rounded.signum();
        return Optional.of(new DecimalValue(rounded.unscaledValue().abs(), rounded.scale(),
                sign == 0 ? negative : sign < 0));
    }

    /** The product. A zero keeps its digits after the point only where both factors are small: .NET's shape of it. */
    Optional<DecimalValue> multiply(DecimalValue factor) {
        boolean small = magnitude.bitLength() <= 32 && factor.magnitude.bitLength() <= 32;
        if (small ? scale + factor.scale > VANISHING_SCALE : isZero() || factor.isZero()) {
            return Optional.of(new DecimalValue(BigInteger.ZERO, 0, false));
        }
        return nearest(toBigDecimal().multiply(factor.toBigDecimal()), negative != factor.negative);
    }

    /** The quotient: exact in the fewest digits, but not fewer than the operands' scales leave, else rounded. */
    Optional<DecimalValue> divide(DecimalValue divisor) {
        boolean sign = negative != divisor.negative;
        if (isZero()) {
            return Optional.of(new DecimalValue(BigInteger.ZERO, Math.max(0, scale - divisor.scale), sign));
        }
        int preferred = Math.max(0, scale - divisor.scale);
        var a = toBigDecimal();
        var b = divisor.toBigDecimal();
        // 29 digits before the point and 28 after it, and one more that tells which way to round.
        var quotient = a.divide(b, new MathContext(90, RoundingMode.DOWN));
        boolean exact = quotient.multiply(b).compareTo(a) == 0;
        if (!exact) {
            // A digit beyond all others keeps a cut-off quotient from looking like a tie.
            quotient = quotient.add(new BigDecimal(BigInteger.valueOf(quotient.signum()), quotient.scale() + 1));
        }
        return nearest(quotient, sign).map(q -> q.withoutZeros(q.isZero() ? 0 : preferred));
    }

    /** Without the zeros at the end that are not needed for a scale. */
    private DecimalValue withoutZeros(int minimalScale) {
        var digits = magnitude;
        int left = scale;
        while (left > minimalScale) {
            var parts = digits.divideAndRemainder(BigInteger.TEN);
            if (parts[1].signum() != 0) {
                break;
            }
            digits = parts[0];
            left--;
        }
        return new DecimalValue(digits, left, negative);
    }

    /** The dividend itself when it is the smaller one, else with the larger scale. */
    DecimalValue remainder(DecimalValue divisor) {
        if (magnitude.multiply(BigInteger.TEN.pow(divisor.scale))
                .compareTo(divisor.magnitude.multiply(BigInteger.TEN.pow(scale))) < 0) {
            return this;
        }
        var rest = toBigDecimal().remainder(divisor.toBigDecimal());
        var fitted = nearest(rest.setScale(Math.max(scale, divisor.scale)), negative).orElseThrow();
        return new DecimalValue(fitted.magnitude, fitted.scale, negative);
    }

    /** Fewer digits after the point; MidpointRounding: 0 even, 1 away from zero, 2 to zero, 3 down, 4 up. */
    DecimalValue round(int decimals, int mode) {
        if (scale <= decimals) {
            return this;
        }
        var rounding = switch (mode) {
            case 0 -> RoundingMode.HALF_EVEN;
            case 1 -> RoundingMode.HALF_UP;
            case 2 -> RoundingMode.DOWN;
            case 3 -> RoundingMode.FLOOR;
            default -> RoundingMode.CEILING;
        };
        var rounded = toBigDecimal().setScale(decimals, rounding);
        return new DecimalValue(rounded.unscaledValue().abs(), decimals, negative);
    }
}
