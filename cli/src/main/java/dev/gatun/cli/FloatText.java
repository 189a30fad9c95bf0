package dev.gatun.cli;

import java.math.BigDecimal;

/**
 * Floats as .NET prints them by default: the fewest digits that give the same value back, with an exponent from
 * {@code 1E+15} (for float32 {@code 1E+07}) upwards and from {@code 1E-05} downwards.
 */
final class FloatText {
    private static final int DOUBLE_DIGITS = 15;
    private static final int FLOAT_DIGITS = 7;

    private FloatText() {
    }

    static String of(double value) {
        return Double.isFinite(value) ? text(Double.toString(Math.abs(value)), 1 / value < 0 || value < 0, DOUBLE_DIGITS)
                : Double.toString(value);
    }

    static String of(float value) {
        return Float.isFinite(value) ? text(Float.toString(Math.abs(value)), 1 / value < 0 || value < 0, FLOAT_DIGITS)
                : Float.toString(value);
    }

    /** Java's shortest digits, arranged in the other way. */
    private static String text(String java, boolean negative, int precision) {
        var decimal = new BigDecimal(java).stripTrailingZeros();
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
