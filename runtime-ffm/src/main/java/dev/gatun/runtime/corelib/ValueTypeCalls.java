package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;

/** {@code System.ValueType}: the fields by which values are compared. */
@InternalCalls("System.ValueType")
final class ValueTypeCalls {
    private ValueTypeCalls() {
    }

    private static FieldDesc field(TypeDesc type, int index) {
        return type.fields().stream().filter(f -> !f.isStatic()).skip(index).findFirst().orElseThrow();
    }

    static int fieldCount(Guest guest, long table) {
        return (int) guest.typeOf(table).fields().stream().filter(f -> !f.isStatic()).count();
    }

    static int fieldOffset(Guest guest, long table, int index) {
        return field(guest.typeOf(table), index).offset();
    }

    /** Pointers compare as native integers. */
    static long fieldTable(Guest guest, long table, int index) {
        var type = field(guest.typeOf(table), index).type();
        if (type.isReference()) {
            return 0;
        }
        return guest.methodTable(type.isValueType() ? type : type.system().primitive(dev.gatun.jit.types.TypeKind.I));
    }
}
