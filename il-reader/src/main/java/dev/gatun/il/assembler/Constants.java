package dev.gatun.il.assembler;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.ElementType;

/** Default values of fields, parameters and properties (ECMA-335 II.16.2). */
final class Constants {
    private Constants() {
    }

    static void add(MetadataBuilder builder, int parent, FieldInitContext init) {
        switch (init) {
            case InitFloatContext value -> {
                boolean single = value.getStart().getText().equals("float32");
                builder.constant(parent, (single ? ElementType.R4 : ElementType.R8).code(), floatBytes(single,
                        value.floatValue(), value.integer()));
            }
            case InitIntegerContext value -> {
                ElementType type = Types.element(value.intType());
                builder.constant(parent, type.code(), integerBytes(type, value.integer()));
            }
            case InitCharContext value -> builder.constant(parent, ElementType.CHAR.code(),
                    integerBytes(ElementType.CHAR, value.integer()));
            case InitBoolContext value -> builder.constant(parent, ElementType.BOOLEAN.code(), new byte[] {
                (byte) (value.truth() != null ? truth(value.truth()) : Text.int32(value.integer()) != 0 ? 1 : 0)});
            // A string's constant is its UTF-16 units, which bytes give as they are.
            case InitBytesContext value -> builder.constant(parent, ElementType.STRING.code(),
                    Text.bytes(value.bytearray().bytes()));
            case InitTextContext value -> builder.constant(parent, ElementType.STRING.code(),
                    new ByteWriter().utf16(Text.string(value.text())).toByteArray());
            case InitNullContext _ -> builder.constant(parent, ElementType.CLASS.code(), new byte[4]);
            default -> throw Problems.stop(init, "expected a constant");
        }
    }

    static int truth(TruthContext truth) {
        return truth.TRUE() != null ? 1 : 0;
    }

    static int size(ElementType type) {
        return switch (type) {
            case BOOLEAN, I1, U1 -> 1;
            case CHAR, I2, U2 -> 2;
            case I8, U8, R8 -> 8;
            default -> 4;
        };
    }

    static byte[] integerBytes(ElementType type, IntegerContext integer) {
        int size = size(type);
        return Text.littleEndian(Text.number(integer, 8 * size), size);
    }

    /** A float's bits; an integer in place of digits is the bits themselves, as both assemblers take it. */
    static byte[] floatBytes(boolean single, FloatValueContext value, IntegerContext integer) {
        if (integer != null) {
            return Text.littleEndian(Text.number(integer, single ? 32 : 64), single ? 4 : 8);
        }
        return single ? Text.littleEndian(Text.float32Bits(value), 4) : Text.littleEndian(Text.float64Bits(value), 8);
    }

    /** As {@link #floatBytes}, but an integer is the value. */
    static long floatBits(boolean single, FloatValueContext value, IntegerContext integer) {
        if (integer == null) {
            return single ? Text.float32Bits(value) : Text.float64Bits(value);
        }
        long number = Text.number(integer, 64);
        return single ? Float.floatToRawIntBits(number) : Double.doubleToRawLongBits(number);
    }
}
