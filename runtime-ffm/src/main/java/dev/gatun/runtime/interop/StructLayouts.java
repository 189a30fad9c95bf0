package dev.gatun.runtime.interop;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.FieldSlot;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The memory layouts of guest value types, field by field with their names. */
public final class StructLayouts {
    private StructLayouts() {
    }

    /**
     * The layout of a location of a value type; references are 8 bytes. Overlapping fields give a union of padded
     * structs.
     */
    public static MemoryLayout of(TypeDesc type) {
        var reduced = type.reduced();
        return switch (reduced.kind()) {
            case BOOLEAN -> ValueLayout.JAVA_BOOLEAN;
            case I1, U1 -> ValueLayout.JAVA_BYTE;
            case CHAR -> ValueLayout.JAVA_CHAR;
            case I2, U2 -> ValueLayout.JAVA_SHORT;
            case I4, U4 -> ValueLayout.JAVA_INT;
            case R4 -> ValueLayout.JAVA_FLOAT;
            case R8 -> ValueLayout.JAVA_DOUBLE;
            case STRUCT -> struct(reduced);
            case TYPEDBYREF -> MemoryLayout.structLayout(ValueLayout.JAVA_LONG.withName("value"),
                    ValueLayout.JAVA_LONG.withName("type"));
            case VOID -> throw new IllegalArgumentException("void has no layout");
            default -> ValueLayout.JAVA_LONG;
        };
    }

    private static MemoryLayout struct(TypeDesc type) {
        var layout = type.layout();
        var fields = new ArrayList<>(layout.fields());
        fields.sort(Comparator.comparingInt(FieldSlot::offset));
        if (fields.size() == 1 && fields.getFirst().offset() == 0 && fields.getFirst().size() > 0
                && fields.getFirst().field().type().kind() != TypeKind.STRUCT && layout.size() > fields.getFirst()
                .size()
                && layout.size() % fields.getFirst().size() == 0 && layout.alignment() == fields.getFirst().size()) {
            var element = of(fields.getFirst().field().type());
            return MemoryLayout.structLayout(MemoryLayout.sequenceLayout(layout.size() / element.byteSize(), element)
                    .withName(fields.getFirst().field().name())).withName(type.name());
        }
        for (int i = 1; i < fields.size(); i++) {
            if (fields.get(i).offset() < fields.get(i - 1).end()) {
                return MemoryLayout.unionLayout(fields.stream()
                        .map(f -> (MemoryLayout) padded(List.of(f), layout.size()))
                        .toArray(MemoryLayout[]::new)).withName(type.name());
            }
        }
        return padded(fields, layout.size()).withName(type.name());
    }

    private static StructLayout padded(List<FieldSlot> fields, int size) {
        var members = new ArrayList<MemoryLayout>();
        long at = 0;
        for (var field : fields) {
            if (field.offset() > at) {
                members.add(MemoryLayout.paddingLayout(field.offset() - at));
            }
            var member = of(field.field().type());
            long alignment = Math.min(member.byteAlignment(), Math.max(1, Long.lowestOneBit(field.offset() | 64)));
            members.add((alignment < member.byteAlignment() ? unaligned(member, alignment) : member)
                    .withName(field.field().name()));
            at = field.offset() + member.byteSize();
        }
        if (size > at) {
            members.add(MemoryLayout.paddingLayout(size - at));
        }
        return MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new));
    }

    /** A struct's alignment may be lowered only together with that of its members. */
    private static MemoryLayout unaligned(MemoryLayout layout, long alignment) {
        if (layout instanceof ValueLayout value) {
            return value.withByteAlignment(alignment);
        }
        return MemoryLayout.sequenceLayout(layout.byteSize(), ValueLayout.JAVA_BYTE);
    }

    /**
     * The layout of a struct that C functions take and give by value. The JDK's linker takes naturally aligned ones
     * only.
     */
    static MemoryLayout forCalls(TypeDesc type) {
        var layout = of(type);
        if (isNatural(type)) {
            return layout;
        }
        throw new UnsupportedIlException(type.fullName(), -1,
                "a struct with packed or overlapping fields passed by value to Java or C");
    }

    private static boolean isNatural(TypeDesc type) {
        if (type.reduced().kind() != TypeKind.STRUCT) {
            return true;
        }
        int end = 0;
        var fields = new ArrayList<>(type.layout().fields());
        fields.sort(Comparator.comparingInt(FieldSlot::offset));
        for (var field : fields) {
            var fieldType = field.field().type();
            int alignment = fieldType.valueAlignment();
            if (field.offset() < end || field.offset() % alignment != 0 || !isNatural(fieldType)) {
                return false;
            }
            end = field.end();
        }
        return type.layout().size() % type.layout().alignment() == 0;
    }
}
