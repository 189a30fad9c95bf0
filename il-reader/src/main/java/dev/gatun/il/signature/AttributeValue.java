package dev.gatun.il.signature;

import java.util.List;

/** A value in a custom attribute (ECMA-335 II.23.3). */
public sealed interface AttributeValue {

    /**
     * A bool, char, integer or floating-point number.
     *
     * @param type BOOLEAN to R8
     * @param bits integers extended to 64 bits as their sign says, floats as their bits (float32 in the low half)
     */
    record Number(ElementType type, long bits) implements AttributeValue {
        @Override
        public String toString() {
            return switch (type) {
                case BOOLEAN -> bits != 0 ? "true" : "false";
                case R4 -> Float.toString(Float.intBitsToFloat((int) bits));
                case R8 -> Double.toString(Double.longBitsToDouble(bits));
                case U8 -> Long.toUnsignedString(bits);
                default -> Long.toString(bits);
            };
        }
    }

    /**
     * A value of an enum.
     *
     * @param enumType the enum's name as reflection writes it, or a token such as {@code 0x02000005} where the
     *                 constructor's signature names it
     */
    record EnumNumber(String enumType, Number value) implements AttributeValue {
        @Override
        public String toString() {
            return "(" + enumType + ") " + value;
        }
    }

    /** A string. */
    record Text(String text) implements AttributeValue {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** A System.Type, by its name as reflection writes it, perhaps with its assembly. */
    record TypeName(String name) implements AttributeValue {
        @Override
        public String toString() {
            return "typeof(" + name + ")";
        }
    }

    /** An array. */
    record Elements(List<AttributeValue> values) implements AttributeValue {
        public Elements {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /** A null string, type or array. */
    record Null() implements AttributeValue {
        @Override
        public String toString() {
            return "null";
        }
    }
}
