package dev.gatun.jit.importer;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.MemType;

/** The alias classes of the places that IL can name. */
final class Places {
    private Places() {
    }

    static Alias slot(FrameSlot slot) {
        return new Alias(Alias.Space.SLOT, slot);
    }

    /** A field that shares bytes with another one of its class (explicit layout) is no place of its own. */
    static Alias field(FieldDesc field) {
        int end = field.offset() + field.type().valueSize();
        for (var other : field.owner().fields()) {
            if (other != field && !other.isStatic() && other.offset() < end && field.offset() < other.offset() + other.type().valueSize()) {
                return Alias.ANY;
            }
        }
        return new Alias(Alias.Space.FIELD, field);
    }

    static Alias staticField(FieldDesc field) {
        return new Alias(Alias.Space.STATIC, field);
    }

    /** Elements of one width are one place: int[] and uint[] may be the same object, object[] and string[] too. */
    static Alias element(TypeDesc element) {
        if (Shapes.isStruct(element)) {
            return new Alias(Alias.Space.ELEMENT, element);
        }
        var type = Shapes.memType(element);
        return new Alias(Alias.Space.ELEMENT, switch (type) {
            case U8 -> MemType.I8;
            case U16 -> MemType.I16;
            default -> type;
        });
    }
}
