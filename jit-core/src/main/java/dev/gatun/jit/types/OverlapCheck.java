package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import java.util.ArrayList;
import java.util.List;

/** Explicit offsets may make fields share bytes, but a reference only with references, word for word. */
final class OverlapCheck {
    private record Range(FieldDesc field, int from, int to, boolean reference) {
        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }

    private OverlapCheck() {
    }

    static void check(TypeDesc type, List<FieldSlot> slots) {
        var ranges = new ArrayList<Range>();
        for (var slot : slots) {
            var fieldType = slot.field().type();
            if (fieldType.kind() == TypeKind.STRUCT && fieldType.layout().hasPointers()) {
                for (var leaf : fieldType.layout().leaves()) {
                    int from = slot.offset() + leaf.offset();
                    ranges.add(new Range(slot.field(), from, from + leaf.type().size(), isReference(leaf.type())));
                }
            } else {
                boolean reference = fieldType.isReference() || fieldType.kind() == TypeKind.BYREF;
                ranges.add(new Range(slot.field(), slot.offset(), slot.end(), reference));
            }
        }
        for (var range : ranges) {
            if (range.reference) {
                if (range.from % ScalarType.REF.size() != 0) {
                    throw new BadImageException(type.where(), "has a reference in its field " + range.field.name()
                            + " at offset " + range.from + ", which is no multiple of 8");
                }
                for (var other : ranges) {
                    if (range.overlaps(other) && !other.reference) {
                        throw new BadImageException(type.where(), "has a reference in its field " + range.field.name()
                                + " overlapped by its field " + other.field.name() + ", which is none");
                    }
                }
            }
        }
    }

    private static boolean isReference(ScalarType type) {
        return type == ScalarType.REF || type == ScalarType.BYREF;
    }
}
