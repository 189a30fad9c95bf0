package dev.gatun.cli;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.text.Enums;
import dev.gatun.runtime.text.FloatText;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Prints results as text, by their IL types. */
final class Values {
    /** More elements of an array are not printed. */
    private static final int MAX_ELEMENTS = 1000;

    private Values() {
    }

    /** A value as {@link dev.gatun.runtime.IlMethod#methodType} represents it; a string as it is. */
    static String text(TypeDesc type, Object value) {
        return value instanceof String string ? string : nested(type, value);
    }

    private static String nested(TypeDesc type, Object value) {
        return switch (value) {
            case null -> "null";
            case String string -> '"' + string.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case MemorySegment segment when type.kind() == TypeKind.STRUCT && !type.isEnum() ->
                    struct(type, segment, 0);
            case MemorySegment segment -> "0x" + Long.toHexString(segment.address());
            case Float f -> FloatText.of(f);
            case Double d -> FloatText.of(d);
            case Boolean b -> b.toString();
            case Character c -> c.toString();
            case Number number -> integer(type, number.longValue());
            case Object array when array.getClass().isArray() -> array(type, array);
            default -> value.toString();
        };
    }

    /** An integer of the type's width and sign; an enum's member; a pointer in hexadecimal. */
    private static String integer(TypeDesc type, long bits) {
        var kind = type.reduced().kind();
        long value = switch (kind) {
            case U1 -> bits & 0xFF;
            case U2 -> bits & 0xFFFF;
            case U4 -> bits & 0xFFFF_FFFFL;
            default -> bits;
        };
        if (kind == TypeKind.POINTER || kind == TypeKind.FNPTR || kind == TypeKind.BYREF) {
            return "0x" + Long.toHexString(value);
        }
        var text = kind == TypeKind.U8 || kind == TypeKind.U ? Long.toUnsignedString(value) : Long.toString(value);
        return type.isEnum() ? Enums.name(type, new BigInteger(text)) : text;
    }

    private static String array(TypeDesc type, Object array) {
        var element = type.isArray() ? type.elementType() : type;
        var items = new ArrayList<String>();
        int length = Array.getLength(array);
        for (int i = 0; i < Math.min(length, MAX_ELEMENTS); i++) {
            items.add(nested(element, Array.get(array, i)));
        }
        if (length > MAX_ELEMENTS) {
            items.add("... " + (length - MAX_ELEMENTS) + " more");
        }
        return "[" + String.join(", ", items) + "]";
    }

    /** {@code { X = 1, Y = 2 }}. */
    private static String struct(TypeDesc type, MemorySegment segment, long at) {
        var layout = type.layout();
        if (layout.fields().isEmpty()) {
            return "{ }";
        }
        return layout.fields().stream().map(f -> f.field().name() + " = "
                + field(f.field().type(), segment, at + f.offset()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String field(TypeDesc type, MemorySegment segment, long at) {
        return switch (type.reduced().kind()) {
            case STRUCT, TYPEDBYREF -> struct(type, segment, at);
            case BOOLEAN -> Boolean.toString(segment.get(ValueLayout.JAVA_BYTE, at) != 0);
            case CHAR -> "'" + segment.get(ValueLayout.JAVA_CHAR_UNALIGNED, at) + "'";
            case R4 -> FloatText.of(segment.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at));
            case R8 -> FloatText.of(segment.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at));
            case CLASS, INTERFACE, SZARRAY, MDARRAY ->
                    reference(type, segment.get(ValueLayout.JAVA_LONG_UNALIGNED, at));
            default -> integer(type, switch (type.reduced().kind().valueSize()) {
                case 1 -> segment.get(ValueLayout.JAVA_BYTE, at);
                case 2 -> segment.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
                case 4 -> segment.get(ValueLayout.JAVA_INT_UNALIGNED, at);
                default -> segment.get(ValueLayout.JAVA_LONG_UNALIGNED, at);
            });
        };
    }

    private static String reference(TypeDesc type, long address) {
        return address == 0 ? "null" : type.fullName() + " at 0x" + Long.toHexString(address);
    }
}
