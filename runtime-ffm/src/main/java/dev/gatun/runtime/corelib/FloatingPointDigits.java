package dev.gatun.runtime.corelib;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a positive floating-point number: 0.DIGITS * 10^scale, without leading or trailing zeros.
 *
 * <pre>
 *   shortest(0.1)          digits "1",   scale 0
 *   shortest(1.5e-5)       digits "15",  scale -4
 *   fixed(2.25, 1)         digits "22",  scale 1      ties to even
 *   significant(1.0/3, 3)  digits "333", scale 0
 * </pre>
 *
 * @param digits empty for zero
 */
record FloatingPointDigits(String digits, int scale) {
    /** A double has at most 1074 digits after the point and 767 significant ones; more are zeros. */
    private static final int EXACT = 1100;

    /** The fewest digits that lie nearer to the value than to any other double; of those the nearest to it. */
    static FloatingPointDigits shortest(double value) {
        return parse(Double.toString(value))
                .strictlyBetween(new BigDecimal(value), new BigDecimal(Math.nextDown(value)), above(value));
    }

    static FloatingPointDigits shortest(float value) {
        var above = Math.nextUp(value);
        return parse(Float.toString(value)).strictlyBetween(new BigDecimal(value), new BigDecimal(Math.nextDown(value)),
                Float.isInfinite(above) ? new BigDecimal(0x1p128) : new BigDecimal(above));
    }

    /** The next double; after the largest, the power of two that infinity stands for. */
    private static BigDecimal above(double value) {
        var above = Math.nextUp(value);
        return Double.isInfinite(above) ? BigDecimal.TWO.pow(1024) : new BigDecimal(above);
    }

    /**
     * These digits, unless .NET would print others. Double.toString takes a number halfway between two doubles where it
     * reads back as the even one, as 1.0E23 does, where .NET prints 9.999999999999999E+22; and it prefers two digits to
     * one: 4.9E-324.
     */
    private FloatingPointDigits strictlyBetween(BigDecimal exact, BigDecimal below, BigDecimal above) {
        var low = exact.add(below).divide(BigDecimal.TWO);
        var high = exact.add(above).divide(BigDecimal.TWO);
        var printed = new BigDecimal(new BigInteger(digits), digits.length() - scale);
        if (digits.length() != 2 && printed.compareTo(low) != 0 && printed.compareTo(high) != 0) {
            return this;
        }
        for (int count = 1;; count++) {
            BigDecimal best = null;
            for (var mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                var candidate = exact.round(new MathContext(count, mode));
                boolean inside = candidate.compareTo(low) > 0 && candidate.compareTo(high) < 0;
                if (inside && (best == null
                        || candidate.subtract(exact).abs().compareTo(best.subtract(exact).abs()) < 0)) {
                    best = candidate;
                }
            }
            if (best != null) {
                return of(best);
            }
        }
    }

    /** The exact value rounded to so many digits after the point, ties to even. */
    static FloatingPointDigits fixed(double value, int decimals) {
        var exact = new BigDecimal(value);
        return of(decimals >= EXACT ? exact : exact.setScale(decimals, RoundingMode.HALF_EVEN));
    }

    /** The exact value rounded to so many significant digits, ties to even. */
    static FloatingPointDigits significant(double value, int count) {
        var exact = new BigDecimal(value);
        return of(count >= EXACT ? exact : exact.round(new MathContext(count, RoundingMode.HALF_EVEN)));
    }

    private static FloatingPointDigits of(BigDecimal value) {
        if (value.signum() == 0) {
            return new FloatingPointDigits("", 0);
        }
        var all = value.unscaledValue().toString();
        int end = all.length();
        while (all.charAt(end - 1) == '0') {
            end--;
        }
        return new FloatingPointDigits(all.substring(0, end), all.length() - value.scale());
    }

    /** What Double.toString and Float.toString write: {@code 123.45}, {@code 1.0E10}. */
    private static FloatingPointDigits parse(String text) {
        int exponentAt = text.indexOf('E');
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text, exponentAt + 1, text.length(), 10);
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int point = text.indexOf('.');
        var all = text.substring(0, point) + text.substring(point + 1, end);
        int scale = point + exponent;
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        int last = all.length();
        while (last > first && all.charAt(last - 1) == '0') {
            last--;
        }
        return new FloatingPointDigits(all.substring(first, last), scale - first);
    }
}
