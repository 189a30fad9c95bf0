package dev.gatun.runtime.text;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Names and values of an enum's members. */
public final class Enums {
    private Enums() {
    }

    private static List<FieldDesc> members(TypeDesc type) {
        return type.fields().stream().filter(f -> f.isLiteral() && f.constant().isPresent()).toList();
    }

    /** @throws IllegalArgumentException if there is no member of that name */
    public static BigInteger value(TypeDesc type, String name) {
        return members(type).stream().filter(f -> f.name().equals(name)).findFirst().map(Enums::constant)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no member of "
                        + type.fullName() + ": "
                        + members(type).stream().map(FieldDesc::name).limit(12).collect(Collectors.joining(", "))));
    }

    /** The first member of that value, else the number itself. */
    public static String name(TypeDesc type, BigInteger value) {
        return members(type).stream().filter(f -> constant(f).equals(value)).findFirst().map(FieldDesc::name)
                .orElseGet(value::toString);
    }

    /** The little-endian bytes of the Constant table (ECMA-335 II.22.9), with the sign of the underlying type. */
    private static BigInteger constant(FieldDesc member) {
        var bytes = member.constant().orElseThrow().value().toByteArray();
        var bigEndian = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            bigEndian[bytes.length - 1 - i] = bytes[i];
        }
        return switch (member.owner().reduced().kind()) {
            case I1, I2, I4, I8, I -> new BigInteger(bigEndian);
            default -> new BigInteger(1, bigEndian);
        };
    }
}
