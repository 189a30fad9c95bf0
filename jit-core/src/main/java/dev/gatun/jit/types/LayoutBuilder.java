package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.code.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Places the fields of a type (ECMA-335 II.10.7, II.22.8, II.22.16). Declaration order at natural alignment; automatic
 * layout is the same. A stated packing bounds the alignment of fields without references, a stated size is honoured,
 * explicit offsets are obeyed and checked. A derived class goes on where its base's last field ends.
 */
final class LayoutBuilder {
    /** Larger instances are refused. */
    private static final long MAX_SIZE = 0x0800_0000;

    private final DefinedType type;
    private final List<FieldSlot> slots = new ArrayList<>();
    private final int start;
    private final int packing;
    private final long statedSize;
    private final boolean explicit;
    private long end;
    private int alignment = 1;
    private boolean hasReferences;

    static TypeLayout layout(TypeDesc type) {
        if (!type.isClosed()) {
            throw new IllegalStateException(type + " is a generic definition and has no layout");
        }
        return switch (type.kind()) {
            case VOID, POINTER, BYREF, FNPTR, VARIABLE -> throw new IllegalStateException(type + " has no layout");
            case SZARRAY -> header(type, ObjectModel.ARRAY_ELEMENTS);
            case MDARRAY -> header(type, ObjectModel.mdElements(type.rank()));
            case INTERFACE -> header(type, ObjectModel.FIRST_FIELD);
            case STRUCT, CLASS -> new LayoutBuilder((DefinedType) type).build();
            default -> primitive((DefinedType) type);
        };
    }

    private static TypeLayout header(TypeDesc type, int size) {
        return new TypeLayout(type, size, size, ObjectModel.OBJECT_ALIGNMENT, List.of(), 1);
    }

    /** The field of a primitive has the primitive as its type, so that it ends the recursion. */
    private static TypeLayout primitive(DefinedType type) {
        var slots = new ArrayList<FieldSlot>();
        for (var field : type.fields()) {
            if (!field.isStatic()) {
                slots.add(new FieldSlot(field, 8 * slots.size()));
            }
        }
        int size = type.kind().valueSize();
        return new TypeLayout(type, size, size, Math.min(size, 8), slots, 1);
    }

    private LayoutBuilder(DefinedType type) {
        this.type = type;
        var definition = type.definition();
        var row = definition.classLayout();
        packing = row.map(r -> r.packingSize()).filter(p -> p != 0).orElse(Integer.MAX_VALUE);
        statedSize = row.map(r -> Integer.toUnsignedLong(r.classSize())).orElse(0L);
        explicit = (definition.row().flags() & TypeDefinition.LAYOUT_MASK) == TypeDefinition.EXPLICIT_LAYOUT;
        if (type.isValueType()) {
            start = 0;
        } else if (type.baseType().isEmpty()) {
            start = ObjectModel.FIRST_FIELD;
        } else {
            var base = type.baseType().get().layout();
            slots.addAll(base.fields());
            start = explicit ? roundUp(base.fieldsEnd(), ObjectModel.OBJECT_ALIGNMENT) : base.fieldsEnd();
        }
        end = start;
    }

    private TypeLayout build() {
        int inherited = slots.size();
        for (var field : type.fields()) {
            if (!field.isStatic()) {
                place(field);
            }
        }
        var own = slots.subList(inherited, slots.size());
        if (explicit && hasReferences) {
            OverlapCheck.check(type, own);
        }
        int repeat = inlineArrayLength(own);
        if (repeat > 1) {
            end = (end - start) * repeat + start;
        }
        end = Math.max(end, start + statedSize);
        if (end > MAX_SIZE) {
            throw new BadImageException(type.where(), "needs " + end + " bytes, more than " + MAX_SIZE);
        }
        int fieldsEnd = (int) end;
        if (!type.isValueType()) {
            return new TypeLayout(type, roundUp(fieldsEnd, ObjectModel.OBJECT_ALIGNMENT), fieldsEnd,
                    ObjectModel.OBJECT_ALIGNMENT, slots, 1);
        }
        // Where a size is stated, CoreCLR does not round up to the alignment, even if the fields need more.
        int size = statedSize != 0 && !hasReferences ? fieldsEnd : roundUp(fieldsEnd, alignment);
        return new TypeLayout(type, Math.max(size, 1), fieldsEnd, alignment, slots, repeat);
    }

    private void place(FieldDesc field) {
        var fieldType = field.type();
        if (fieldType.isVoid()) {
            throw new BadImageException(type.where(), "has a field " + field.name() + " of type void");
        }
        int size = fieldType.valueSize();
        int natural = fieldType.valueAlignment();
        boolean references = fieldType.isReference() || fieldType.kind() == TypeKind.BYREF
                || fieldType.kind() == TypeKind.STRUCT && fieldType.layout().hasPointers();
        // References stay on words of their own whatever the packing, for the collector to find them.
        int fieldAlignment = references ? natural : Math.min(natural, packing);
        hasReferences |= references;
        alignment = Math.max(alignment, fieldAlignment);
        long offset;
        if (explicit) {
            int stated = field.explicitOffset().orElseThrow(() -> new BadImageException(type.where(),
                    "has explicit layout but no offset for its field " + field.name()));
            offset = start + Integer.toUnsignedLong(stated);
        } else {
            offset = (end + fieldAlignment - 1) / fieldAlignment * fieldAlignment;
        }
        if (offset + size > MAX_SIZE) {
            throw new BadImageException(type.where(), "has its field " + field.name() + " at offset " + offset
                    + ", beyond " + MAX_SIZE);
        }
        slots.add(new FieldSlot(field, (int) offset));
        end = Math.max(end, offset + size);
    }

    /** The argument of {@code [InlineArray(n)]}, 1 without the attribute. */
    private int inlineArrayLength(List<FieldSlot> own) {
        if (!type.isValueType() || own.size() != 1) {
            return 1;
        }
        var value = type.module().attributeValue(type.token(), "System.Runtime.CompilerServices",
                "InlineArrayAttribute");
        if (value.isEmpty()) {
            return 1;
        }
        int length = value.get().i4(2);
        if (length <= 0 || (end - start) * length > MAX_SIZE) {
            throw new BadImageException(type.where(), "is an inline array of " + length + " elements");
        }
        return length;
    }

    private static int roundUp(int value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
