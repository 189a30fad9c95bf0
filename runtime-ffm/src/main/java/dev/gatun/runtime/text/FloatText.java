package dev.gatun.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/**
 * Floats as .NET prints them by default: the fewest digits that give the same value back, with an exponent from
 * {@code 1E+15} (for float32 {@code 1E+07}) upwards and from {@code 1E-05} downwards.
 */
public final class FloatText {
    private static final int DOUBLE_DIGITS = 15;
    private static final int FLOAT_DIGITS = 7;

    private FloatText() {
    }

    public static String of(double value) {
        return Double.isFinite(value) ? text(Double.toString(Math.abs(value)), isNegative(value), DOUBLE_DIGITS,
                d -> d.doubleValue() == Math.abs(value)) : Double.toString(value);
    }

    public static String of(float value) {
        return Float.isFinite(value) ? text(Float.toString(Math.abs(value)), isNegative(value), FLOAT_DIGITS,
                d -> d.floatValue() == Math.abs(value)) : Float.toString(value);
    }

    private static boolean isNegative(double value) {
        return Math.copySign(1, value) < 0;
    }

    /** Java's shortest digits, arranged in the other way. */
    private static String text(String java, boolean negative, int precision, Predicate<BigDecimal> isSame) {
        var decimal = new BigDecimal(java).stripTrailingZeros();
        if (decimal.precision() == 2) {
            // Java gives two digits where one would do.
            var shorter = decimal.round(new MathContext(1)).stripTrailingZeros();
            decimal = isSame.test(shorter) ? shorter : decimal;
        }
        var sign = negative ? "-" : "";
        if (decimal.signum() == 0) {
            return sign + "0";
        }
        int digits = decimal.precision();
        int beforePoint = digits - decimal.scale();
        if (beforePoint > Math.max(digits, precision) || beforePoint < -3) {
            var all = decimal.unscaledValue().toString();
            int exponent = beforePoint - 1;
            return sign + all.charAt(0) + (digits > 1 ? "." + all.substring(1) : "") + "E" + (exponent < 0 ? "-" : "+")
                    + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        }
        return sign + decimal.toPlainString();
    }
}
