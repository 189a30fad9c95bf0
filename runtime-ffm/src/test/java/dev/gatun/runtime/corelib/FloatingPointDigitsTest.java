package dev.gatun.runtime.corelib;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits of floating-point numbers; the expected ones are what .NET Core 3.1 prints. */
class FloatingPointDigitsTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 0", "1, 1, 1", "60, 6, 2", "123.456, 123456, 3", "1.5e-5, 15, -4", "1e23, 9999999999999999, 23",
        "4.9e-324, 5, -323", "9.9e-324, 1, -322", "2.2250738585072014E-308, 22250738585072014, -307",
        "1.7976931348623157E308, 17976931348623157, 309", "9007199254740993, 9007199254740992, 16",
        "9.5367431640625E-07, 95367431640625, -6", "5e-324, 5, -323", "2e22, 2, 23"
    })
    void shortestOfDouble(double value, String digits, int scale) {
        assertThat(FloatingPointDigits.shortest(value)).isEqualTo(new FloatingPointDigits(digits, scale));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 0", "16777216, 16777216, 8", "1.4e-45, 1, -44", "3.4028235E38, 34028235, 39", "0.3, 3, 0",
        "123456789, 12345679, 9"
    })
    void shortestOfFloat(float value, String digits, int scale) {
        assertThat(FloatingPointDigits.shortest(value)).isEqualTo(new FloatingPointDigits(digits, scale));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 0, 2, 1", "3.5, 0, 4, 1", "0.125, 2, 12, 0", "0.004, 2, '', 0", "9.995, 2, 999, 1",
        "1e22, 3, 1, 23"})
    void fixedRoundsTheExactValueWithTiesToEven(double value, int decimals, String digits, int scale) {
        assertThat(FloatingPointDigits.fixed(value, decimals)).isEqualTo(new FloatingPointDigits(digits, scale));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 1, 2, 1", "0.1, 20, 10000000000000000555, 0", "999.5, 3, 1, 4", "1234, 2, 12, 4"})
    void significantRoundsTheExactValue(double value, int count, String digits, int scale) {
        assertThat(FloatingPointDigits.significant(value, count)).isEqualTo(new FloatingPointDigits(digits, scale));
    }

    @Test
    void shortestReadsBack() {
        var random = new Random(20);
        for (int i = 0; i < 2000; i++) {
            double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
            if (value == 0 || !Double.isFinite(value)) {
                continue;
            }
            var shortest = FloatingPointDigits.shortest(value);
            assertThat(new BigDecimal("0." + shortest.digits() + "E"
                + shortest.scale()).doubleValue()).isEqualTo(value);
        }
    }
}
