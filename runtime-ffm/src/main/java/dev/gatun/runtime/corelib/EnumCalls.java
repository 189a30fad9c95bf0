package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.FieldDesc;
import java.util.List;

/** {@code System.Enum}: the constants of an enum, in declaration order. */
@InternalCalls("System.Enum")
final class EnumCalls {
    private EnumCalls() {
    }

    private static List<FieldDesc> constants(Guest guest, long table) {
        return guest.typeOf(table).fields().stream().filter(FieldDesc::isLiteral).toList();
    }

    static int countConstants(Guest guest, long table) {
        return constants(guest, table).size();
    }

    static long getConstantName(Guest guest, long table, int index) {
        return guest.newString(constants(guest, table).get(index).name());
    }

    static long getConstantValue(Guest guest, long table, int index) {
        return constants(guest, table).get(index).constant().orElseThrow().bits();
    }

    static int hasFlagsAttribute(Guest guest, long table) {
        return guest.typeOf(table).hasAttribute("System", "FlagsAttribute") ? 1 : 0;
    }
}
