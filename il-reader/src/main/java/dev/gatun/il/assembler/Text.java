package dev.gatun.il.assembler;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.grammar.IlParser.BytesContext;
import dev.gatun.il.grammar.IlParser.DottedNameContext;
import dev.gatun.il.grammar.IlParser.FloatValueContext;
import dev.gatun.il.grammar.IlParser.IntegerContext;
import dev.gatun.il.grammar.IlParser.NameContext;
import dev.gatun.il.grammar.IlParser.NamePartContext;
import dev.gatun.il.grammar.IlParser.TextContext;
import dev.gatun.il.grammar.IlParser.VersionContext;
import java.math.BigInteger;
import java.util.Arrays;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The values of names, numbers, strings and bytes (ECMA-335 II.5.2 to II.5.4). */
final class Text {
    private Text() {
    }

    static String name(NameContext name) {
        return unquoted(name.start.getText());
    }

    static String name(DottedNameContext name) {
        if (name.getChildCount() == 1) {
            return unquoted(name.start.getText());
        }
        var text = new StringBuilder();
        for (NamePartContext part : name.namePart()) {
            text.append(text.isEmpty() ? "" : ".").append(unquoted(part.start.getText()));
        }
        return text.toString();
    }

    /** A name without the quotes it may have. */
    static String unquoted(String name) {
        return name.length() >= 2 && name.charAt(0) == '\'' ? unescaped(name) : name;
    }

    static String string(TextContext text) {
        if (text.QUOTED().size() == 1) {
            return unescaped(text.QUOTED(0).getText());
        }
        var all = new StringBuilder();
        for (TerminalNode part : text.QUOTED()) {
            all.append(unescaped(part.getText()));
        }
        return all.toString();
    }

    /** What stands between the quotes: C's escapes, octal numbers, and a backslash that joins lines. */
    static String unescaped(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1);
        }
        var text = new StringBuilder();
        int end = quoted.length() - 1;
        for (int i = 1; i < end; i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 1 >= end) {
                text.append(c);
                continue;
            }
            char escape = quoted.charAt(++i);
            switch (escape) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'a' -> text.append('\u0007');
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'v' -> text.append('\u000B');
                case '\r', '\n' -> {
                    while (i + 1 < end && Character.isWhitespace(quoted.charAt(i + 1))) {
                        i++;
                    }
                }
                case 'u' -> {
                    if (i + 4 < end && quoted.substring(i + 1, i + 5).matches("[0-9A-Fa-f]{4}")) {
                        text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                        i += 4;
                    } else {
                        text.append('u');
                    }
                }
                default -> {
                    int digits = 0;
                    int value = 0;
                    while (digits < 3 && i + digits < end && quoted.charAt(i + digits) >= '0'
                            && quoted.charAt(i + digits) <= '7') {
                        value = value * 8 + quoted.charAt(i + digits) - '0';
                        digits++;
                    }
                    if (digits > 0) {
                        text.append((char) value);
                        i += digits - 1;
                    } else {
                        text.append(escape);
                    }
                }
            }
        }
        return text.toString();
    }

    private static BigInteger big(ParserRuleContext at, String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        BigInteger value = digits.startsWith("0x") || digits.startsWith("0X")
                ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
        return negative ? value.negate() : value;
    }

    /** A number of at most so many bits, as signed or as unsigned, whose bits it gives (sign-extended to 64). */
    static long number(IntegerContext integer, int bits) {
        String text = integer.start.getText();
        BigInteger value = big(integer, text);
        // Hexadecimal digits give bits, even more of them if they only repeat the sign.
        if (value.signum() < 0 ? value.bitLength() >= bits : value.bitLength() > bits) {
            long wide = value.longValue();
            long extended = value.bitLength() <= 32 ? (int) wide : wide;
            boolean sign = bits < 64 && text.startsWith("0x") && value.bitLength() <= 64 && extended < 0
                    && extended >> bits - 1 == -1;
            if (!sign) {
                throw Problems.stop(integer, "expected a number of " + bits + " bits, found " + text);
            }
        }
        long number = value.longValue();
        return bits == 64 ? number : number << 64 - bits >> 64 - bits;
    }

    static int int32(IntegerContext integer) {
        return (int) number(integer, 32);
    }

    /** A number from 0 to {@code max}. */
    static int upTo(IntegerContext integer, int max, String what) {
        BigInteger value = big(integer, integer.start.getText());
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(max)) > 0) {
            throw Problems.stop(integer, "expected " + what + " from 0 to " + max + ", found " + value);
        }
        return value.intValue();
    }

    /** A float64, whose bits may be given. */
    static double float64(FloatValueContext value) {
        if (value.integer() != null) {
            return value.start.getText().equals("float32")
                    ? Float.intBitsToFloat((int) number(value.integer(), 32))
                    : Double.longBitsToDouble(number(value.integer(), 64));
        }
        if (value.FLOAT() != null) {
            return Double.parseDouble(value.FLOAT().getText());
        }
        String text = value.getText();
        double magnitude = switch (text.replaceFirst("^-", "")) {
            case "inf", "Infinity" -> Double.POSITIVE_INFINITY;
            case "nan", "NaN" -> Double.NaN;
            default -> throw Problems.stop(value, "expected a floating-point number, found " + text);
        };
        return text.startsWith("-") ? -magnitude : magnitude;
    }

    /** The bits of a float32; the value is rounded once from the digits. */
    static int float32Bits(FloatValueContext value) {
        if (value.integer() != null && value.start.getText().equals("float32")) {
            return (int) number(value.integer(), 32);
        }
        return value.FLOAT() != null ? Float.floatToRawIntBits(Float.parseFloat(value.FLOAT().getText()))
                : Float.floatToRawIntBits((float) float64(value));
    }

    static long float64Bits(FloatValueContext value) {
        if (value.integer() != null && value.start.getText().equals("float64")) {
            return number(value.integer(), 64);
        }
        return Double.doubleToRawLongBits(float64(value));
    }

    static byte[] bytes(BytesContext bytes) {
        var list = bytes.HEX_BYTE();
        var out = new byte[list.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) Integer.parseInt(list.get(i).getText(), 16);
        }
        return out;
    }

    /** Four numbers of 16 bits. */
    static int[] version(VersionContext version) {
        var numbers = new int[4];
        int i = 0;
        for (IntegerContext part : version.integer()) {
            if (i == 4) {
                throw Problems.stop(part, "expected a version of four numbers");
            }
            numbers[i++] = upTo(part, 0xFFFF, "a part of a version");
        }
        return numbers;
    }

    /** The little-endian bytes of a number. */
    static byte[] littleEndian(long bits, int size) {
        var out = new ByteWriter(8).i8(bits).toByteArray();
        return Arrays.copyOf(out, size);
    }

}
