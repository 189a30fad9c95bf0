package dev.gatun.runtime.corelib;

import java.math.BigDecimal;
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

    /** The fewest digits that read back as the same double; of those the nearest to it. */
    static FloatingPointDigits shortest(double value) {
        var digits = parse(Double.toString(value));
        if (digits.digits.length() != 2) {
            return digits;
        }
        // Double.toString prefers two digits to one: 4.9E-324.
        return digits.oneDigit(candidate -> candidate.doubleValue() == value, new BigDecimal(value));
    }

    static FloatingPointDigits shortest(float value) {
        var digits = parse(Float.toString(value));
        if (digits.digits.length() != 2) {
            return digits;
        }
        return digits.oneDigit(candidate -> candidate.floatValue() == value, new BigDecimal(value));
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

    private interface ReadsBack {
        boolean test(BigDecimal candidate);
    }

    private FloatingPointDigits oneDigit(ReadsBack readsBack, BigDecimal exact) {
        var two = new BigDecimal(new java.math.BigInteger(digits), 2 - scale);
        FloatingPointDigits best = this;
        BigDecimal bestDistance = null;
        for (var mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
            var candidate = two.round(new MathContext(1, mode));
            var distance = candidate.subtract(exact).abs();
            if (readsBack.test(candidate) && (bestDistance == null || distance.compareTo(bestDistance) < 0)) {
                best = of(candidate);
                bestDistance = distance;
            }
        }
        return best;
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
