package dev.gatun.cli;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.text.Enums;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads arguments from the command line, by the types that the method wants. */
final class ValueParser {
    private ValueParser() {
    }

    /**
     * The value as {@link dev.gatun.runtime.IlMethod#methodType} represents it.
     *
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    static Object parse(TypeDesc type, String text) {
        var reduced = type.reduced().kind();
        if (type.isEnum() && !isNumber(text)) {
            return number(reduced, Enums.value(type, text.strip()));
        }
        return switch (reduced) {
            case BOOLEAN -> bool(text);
            case CHAR -> character(text);
            case I1, U1, I2, U2, I4, U4, I8, U8, I, U, POINTER, FNPTR -> number(reduced, integer(type, text));
            case R4 -> (float) floating(type, text, Float.parseFloat(checked(type, text)));
            case R8 -> floating(type, text, Double.parseDouble(checked(type, text)));
            case STRUCT -> struct(type, text);
            case SZARRAY -> array(type.elementType(), text);
            case CLASS -> {
                if (type.fullName().equals("string")) {
                    yield text;
                }
                throw cannot(type);
            }
            default -> throw cannot(type);
        };
    }

    private static IllegalArgumentException cannot(TypeDesc type) {
        return new IllegalArgumentException("a " + type.fullName() + " cannot be given on the command line");
    }

    private static IllegalArgumentException not(TypeDesc type, String text) {
        return new IllegalArgumentException("'" + text + "' is no " + type.fullName());
    }

    private static boolean bool(String text) {
        return switch (text.strip()) {
            case "true", "True", "1" -> true;
            case "false", "False", "0" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is no bool: true or false");
        };
    }

    private static char character(String text) {
        var inner = text.length() == 3 && text.startsWith("'") && text.endsWith("'") ? text.substring(1, 2) : text;
        if (inner.length() == 1) {
            return inner.charAt(0);
        }
        if (inner.matches("\\\\u[0-9a-fA-F]{4}")) {
            return (char) Integer.parseInt(inner.substring(2), 16);
        }
        throw new IllegalArgumentException("'" + text + "' is no char: one character, or \\u and four hex digits");
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[+-]?(0[xX][0-9a-fA-F]+|[0-9]+)");
    }

    /** Decimal, or hexadecimal with {@code 0x}; hexadecimal may fill a signed type's bits. */
    private static BigInteger integer(TypeDesc type, String text) {
        var stripped = text.strip();
        if (!isNumber(stripped)) {
            throw not(type, text);
        }
        boolean negative = stripped.startsWith("-");
        var digits = stripped.replaceFirst("^[+-]", "");
        boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
        var magnitude = hex ? new BigInteger(digits.substring(2), 16) : new BigInteger(digits);
        var value = negative ? magnitude.negate() : magnitude;
        var kind = type.reduced().kind();
        int bits = kind.valueSize() * 8;
        boolean signed = switch (kind) {
            case I1, I2, I4, I8, I -> true;
            default -> false;
        };
        var least = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        var most = BigInteger.ONE.shiftLeft(signed && !hex ? bits - 1 : bits).subtract(BigInteger.ONE);
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(text + " does not fit " + type.fullName() + " (" + least + " to "
                    + BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE) + ")");
        }
        return value;
    }

    private static Object number(TypeKind kind, BigInteger value) {
        return switch (kind.valueSize()) {
            case 1 -> kind == TypeKind.BOOLEAN ? (Object) (value.signum() != 0) : (Object) value.byteValue();
            case 2 -> kind == TypeKind.CHAR ? (Object) (char) value.intValue() : (Object) value.shortValue();
            case 4 -> value.intValue();
            default -> value.longValue();
        };
    }

    /** What Java and .NET both read as a number. */
    private static String checked(TypeDesc type, String text) {
        var stripped = text.strip();
        if (stripped.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?|[+-]?(NaN|Infinity)")) {
            return stripped;
        }
        throw not(type, text);
    }

    private static double floating(TypeDesc type, String text, double value) {
        if (Double.isInfinite(value) && !text.contains("Inf")) {
            throw new IllegalArgumentException(text + " does not fit " + type.fullName());
        }
        return value;
    }

    /** {@code [1,2,3]}: a Java array of the elements' Java type. */
    private static Object array(TypeDesc element, String text) {
        var stripped = text.strip();
        if (!stripped.startsWith("[") || !stripped.endsWith("]")) {
            throw new IllegalArgumentException("'" + text + "' is no array: [a,b,c]");
        }
        boolean strings = element.fullName().equals("string");
        if (!strings && !element.isPrimitive()) {
            throw cannot(element.makeArray());
        }
        var values = new ArrayList<>();
        for (var item : split(stripped.substring(1, stripped.length() - 1))) {
            values.add(parse(element, strings ? unquoted(item) : item));
        }
        var array = Array.newInstance(componentType(element), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private static Class<?> componentType(TypeDesc element) {
        return switch (element.kind()) {
            case BOOLEAN -> boolean.class;
            case CHAR -> char.class;
            case I1, U1 -> byte.class;
            case I2, U2 -> short.class;
            case I4, U4 -> int.class;
            case I8, U8, I, U -> long.class;
            case R4 -> float.class;
            case R8 -> double.class;
            default -> String.class;
        };
    }

    /** {@code { X = 1, Y = 2 }} or {@code { 1, 2 }}; fields that are not named are zero. */
    private static MemorySegment struct(TypeDesc type, String text) {
        var segment = Arena.ofAuto().allocate(type.valueSize(), Math.max(8, type.valueAlignment()));
        fill(segment, 0, type, text);
        return segment;
    }

    private static void fill(MemorySegment segment, long at, TypeDesc type, String text) {
        var stripped = text.strip();
        if (!stripped.startsWith("{") || !stripped.endsWith("}")) {
            throw new IllegalArgumentException("'" + text + "' is no " + type.fullName() + ": { Field = value, ... }");
        }
        var fields = type.layout().fields();
        int position = 0;
        for (var item : split(stripped.substring(1, stripped.length() - 1))) {
            int equals = item.indexOf('=');
            var name = equals < 0 ? "" : item.substring(0, equals).strip();
            boolean named = name.matches("[\\p{L}_<>$][\\p{L}\\p{N}_<>$]*");
            var slot = named ? fields.stream().filter(f -> f.field().name().equals(name)).findFirst().orElseThrow(
                    () -> new IllegalArgumentException(type.fullName() + " has no field " + name))
                    : position < fields.size() ? fields.get(position) : null;
            if (slot == null) {
                throw new IllegalArgumentException(type.fullName() + " has only " + fields.size() + " fields");
            }
            position = fields.indexOf(slot) + 1;
            store(segment, at + slot.offset(), slot.field().type(), named ? item.substring(equals + 1) : item);
        }
    }

    private static void store(MemorySegment segment, long at, TypeDesc type, String text) {
        if (type.kind() == TypeKind.STRUCT && !type.isEnum()) {
            fill(segment, at, type, text);
            return;
        }
        if (type.isReference()) {
            throw cannot(type);
        }
        switch (parse(type, text.strip())) {
            case Boolean b -> segment.set(ValueLayout.JAVA_BYTE, at, (byte) (b ? 1 : 0));
            case Byte b -> segment.set(ValueLayout.JAVA_BYTE, at, b);
            case Short s -> segment.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, s);
            case Character c -> segment.set(ValueLayout.JAVA_CHAR_UNALIGNED, at, c);
            case Integer i -> segment.set(ValueLayout.JAVA_INT_UNALIGNED, at, i);
            case Long l -> segment.set(ValueLayout.JAVA_LONG_UNALIGNED, at, l);
            case Float f -> segment.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, f);
            case Double d -> segment.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, d);
            default -> throw cannot(type);
        }
    }

    /** Splits at commas that stand in no brackets and no quotes; an empty text has no items. */
    static List<String> split(String text) {
        var items = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            } else if (!quoted && c == ',' && depth == 0) {
                items.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.isBlank()) {
            items.add(text.substring(start));
        }
        return items;
    }

    /** A string within an array: quotes around it are not part of it. */
    private static String unquoted(String text) {
        var stripped = text.strip();
        return stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : text.strip();
    }
}
