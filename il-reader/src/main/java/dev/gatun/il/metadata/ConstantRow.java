package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.signature.ElementType;

/**
 * A compile-time constant (ECMA-335 II.22.9).
 *
 * @param type an element type: BOOLEAN to STRING, or CLASS for a null reference
 * @param parent Field, Param or Property token
 */
public record ConstantRow(int token, int type, int parent, ByteSpan value) {

    /** The value of a bool, char or integer, sign- or zero-extended, or the bits of a floating-point number. */
    public long bits() {
        return switch (ElementType.of(type)) {
            case BOOLEAN, U1 -> value.u1(0);
            case I1 -> value.i1(0);
            case CHAR, U2 -> value.u2(0);
            case I2 -> (short) value.u2(0);
            case I4, R4, CLASS -> value.i4(0);
            case U4 -> value.u4(0);
            case I8, U8, R8 -> value.i8(0);
            default -> throw value.error(0, "expected a constant number, found one of type 0x"
                    + Integer.toHexString(type));
        };
    }

    public boolean isString() {
        return type == ElementType.STRING.code();
    }

    /** The text of a string. */
    public String text() {
        if (!isString() || (value.length() & 1) != 0) {
            throw value.error(0, "expected a constant string in UTF-16, found type 0x" + Integer.toHexString(type)
                    + " of " + value.length() + " bytes");
        }
        return value.utf16(0, value.length());
    }
}
