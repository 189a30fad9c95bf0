package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Primitive;
import java.util.List;

/** Constants, most of them at the edges of their types. */
final class Literals {
    private static final List<String> DOUBLES = List.of("0.0", "1.0", "-1.0", "0.5", "-0.0", "1e10", "-3.75", "1e300",
            "double.NaN", "double.PositiveInfinity", "double.NegativeInfinity", "double.Epsilon", "double.MaxValue",
            "2147483648.0", "4294967296.0", "9007199254740993.0", "0.1");
    private static final List<String> FLOATS = List.of("0f", "1f", "-1f", "0.5f", "-0f", "1e10f", "-3.75f", "1e38f",
            "float.NaN", "float.PositiveInfinity", "float.NegativeInfinity", "float.Epsilon", "float.MaxValue",
            "16777217f", "0.1f");

    private Literals() {
    }

    static String of(Draw draw, Primitive type) {
        return switch (type) {
            case BOOL -> draw.coin() ? "true" : "false";
            case DOUBLE -> "(" + draw.of(DOUBLES) + ")";
            case FLOAT -> "(" + draw.of(FLOATS) + ")";
            case CHAR -> "((char)" + (narrow(draw, type) & 0xffff) + ")";
            case LONG -> {
                long value = narrow(draw, type);
                yield value == Long.MIN_VALUE ? "long.MinValue" : "(" + value + "L)";
            }
            case ULONG -> Long.toUnsignedString(narrow(draw, type)) + "UL";
            case UINT -> (narrow(draw, type) & 0xffffffffL) + "u";
            case INT -> {
                int value = (int) narrow(draw, type);
                yield value == Integer.MIN_VALUE ? "int.MinValue" : "(" + value + ")";
            }
            case BYTE -> "((byte)" + (narrow(draw, type) & 0xff) + ")";
            case USHORT -> "((ushort)" + (narrow(draw, type) & 0xffff) + ")";
            case SBYTE -> "((sbyte)" + parenthesised((byte) narrow(draw, type)) + ")";
            case SHORT -> "((short)" + parenthesised((short) narrow(draw, type)) + ")";
        };
    }

    private static String parenthesised(int value) {
        return value < 0 ? "(" + value + ")" : "" + value;
    }

    private static long narrow(Draw draw, Primitive type) {
        int bits = 8 * type.bytes;
        return switch (draw.below(9)) {
            case 0 -> draw.below(4);
            case 1 -> -1;
            case 2 -> 1L << bits - 1;
            case 3 -> (1L << bits - 1) - 1;
            case 4 -> draw.between(-128, 127);
            case 5 -> 1L << draw.below(bits);
            case 6 -> (1L << draw.below(bits)) - 1;
            case 7 -> draw.below(1 << 16);
            default -> draw.bits();
        };
    }

    /** A number that anything can be divided by without failing: neither 0 nor -1. */
    static String divisor(Draw draw, Primitive type) {
        long value = switch (draw.below(6)) {
            case 0 -> draw.between(2, 10);
            case 1 -> 1L << draw.below(8 * type.bytes - 1);
            case 2 -> type.signed ? -draw.between(2, 100) : draw.between(2, 100);
            case 3 -> (1L << 8 * type.bytes - 1) - 1;
            case 4 -> type.signed ? 100 : -1L >>> 64 - 8 * type.bytes;
            default -> draw.between(1, 127);
        };
        return switch (type) {
            case LONG -> "(" + value + "L)";
            case ULONG -> Long.toUnsignedString(value) + "UL";
            case UINT -> (value & 0xffffffffL) + "u";
            case INT -> "(" + value + ")";
            default -> "((" + type.cs() + ")" + parenthesised((int) value) + ")";
        };
    }
}
