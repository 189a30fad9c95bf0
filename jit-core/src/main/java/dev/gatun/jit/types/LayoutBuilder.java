package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.metadata.ClassLayoutRow;
import dev.gatun.jit.code.ObjectModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a type out: its fields in declaration order at natural alignment, where automatic layout is the same. A stated
 * packing and size are honoured, explicit offsets obeyed and checked. A derived class goes on where its base's last
 * field ends.
 */
final class LayoutBuilder {
    private LayoutBuilder() {
    }

    static TypeLayout layout(TypeDesc type) {
        if (!type.isClosed()) {
            throw new IllegalStateException(type + " is a generic definition and has no layout");
        }
        return switch (type.kind()) {
            case VOID, POINTER, BYREF, FNPTR, VARIABLE -> throw new IllegalStateException(type + " has no layout");
            case SZARRAY -> header(type, ObjectModel.ARRAY_ELEMENTS);
            case MDARRAY -> header(type, ObjectModel.mdElements(type.rank()));
            case INTERFACE -> header(type, ObjectModel.FIRST_FIELD);
            case STRUCT -> valueType((DefinedType) type);
            case CLASS -> referenceType((DefinedType) type);
            default -> primitive((DefinedType) type);
        };
    }

    private static TypeLayout header(TypeDesc type, int size) {
        return new TypeLayout(type, size, size, ObjectModel.OBJECT_ALIGNMENT, List.of(), 1);
    }

    /** The field of a primitive has the primitive as its type, so that it ends the recursion. */
    private static TypeLayout primitive(DefinedType type) {
        var slots = new ArrayList<FieldSlot>();
        for (var field : instanceFields(type)) {
            slots.add(new FieldSlot(field, 8 * slots.size()));
        }
        int size = type.kind().valueSize();
        return new TypeLayout(type, size, size, Math.min(size, 8), slots, 1);
    }

    private static TypeLayout valueType(DefinedType type) {
        var fields = instanceFields(type);
        var shapes = shapes(type, fields);
        var placement = FieldPlacement.place(type.where(), 0, packing(type), shapes);
        var slots = slots(fields, placement);
        checkOverlap(type, slots);
        int repeat = inlineArrayLength(type, fields, placement.end());
        boolean references = shapes.stream().anyMatch(FieldPlacement.Shape::references);
        long size = FieldPlacement.valueSize((long) placement.end() * repeat, placement.alignment(), statedSize(type),
                references);
        checkSize(type, size);
        return new TypeLayout(type, (int) size, (int) size, placement.alignment(), slots, repeat);
    }

    private static TypeLayout referenceType(DefinedType type) {
        var slots = new ArrayList<FieldSlot>();
        int start = ObjectModel.FIRST_FIELD;
        if (type.baseType().isPresent()) {
            var base = type.baseType().get().layout();
            slots.addAll(base.fields());
            start = isExplicit(type) ? (int) FieldPlacement.roundUp(base.fieldsEnd(), ObjectModel.OBJECT_ALIGNMENT)
                    : base.fieldsEnd();
        }
        var fields = instanceFields(type);
        var placement = FieldPlacement.place(type.where(), start, packing(type), shapes(type, fields));
        var own = slots(fields, placement);
        checkOverlap(type, own);
        slots.addAll(own);
        long end = Math.max(placement.end(), start + statedSize(type));
        checkSize(type, end);
        return new TypeLayout(type, (int) FieldPlacement.roundUp(end, ObjectModel.OBJECT_ALIGNMENT), (int) end,
                ObjectModel.OBJECT_ALIGNMENT, slots, 1);
    }

    private static void checkSize(DefinedType type, long size) {
        if (size > FieldPlacement.MAX_SIZE) {
            throw new BadImageException(type.where(), "needs " + size + " bytes, more than "
                    + FieldPlacement.MAX_SIZE);
        }
    }

    private static List<FieldDesc> instanceFields(DefinedType type) {
        return type.fields().stream().filter(f -> !f.isStatic()).toList();
    }

    private static List<FieldSlot> slots(List<FieldDesc> fields, FieldPlacement placement) {
        var slots = new ArrayList<FieldSlot>();
        for (var field : fields) {
            slots.add(new FieldSlot(field, placement.offsets()[slots.size()]));
        }
        return slots;
    }

    private static List<FieldPlacement.Shape> shapes(DefinedType type, List<FieldDesc> fields) {
        return fields.stream().map(f -> shape(type, f)).toList();
    }

    private static FieldPlacement.Shape shape(DefinedType type, FieldDesc field) {
        var fieldType = field.type();
        if (fieldType.isVoid()) {
            throw new BadImageException(type.where(), "has a field " + field.name() + " of type void");
        }
        long offset = -1;
        if (isExplicit(type)) {
            offset = Integer.toUnsignedLong(field.explicitOffset().orElseThrow(() -> new BadImageException(
                    type.where(), "has explicit layout but no offset for its field " + field.name())));
        }
        return new FieldPlacement.Shape(field.name(), fieldType.valueSize(), fieldType.valueAlignment(),
                holdsReferences(fieldType), offset);
    }

    private static boolean holdsReferences(TypeDesc type) {
        return type.isReference() || type.kind() == TypeKind.BYREF || type.kind() == TypeKind.TYPEDBYREF
                || type.kind() == TypeKind.STRUCT && type.layout().hasPointers();
    }

    private static boolean isExplicit(DefinedType type) {
        return (type.definition().row().flags() & TypeDefinition.LAYOUT_MASK) == TypeDefinition.EXPLICIT_LAYOUT;
    }

    /** Whether the type's author says where its fields lie, or how large it is. */
    static boolean isStated(DefinedType type) {
        return isExplicit(type) || statedSize(type) != 0;
    }

    private static int packing(DefinedType type) {
        return type.definition().classLayout().map(ClassLayoutRow::packingSize).filter(p -> p != 0)
                .orElse(FieldPlacement.UNPACKED);
    }

    private static long statedSize(DefinedType type) {
        return type.definition().classLayout().map(r -> Integer.toUnsignedLong(r.classSize())).orElse(0L);
    }

    private static void checkOverlap(DefinedType type, List<FieldSlot> own) {
        if (isExplicit(type) && own.stream().anyMatch(s -> holdsReferences(s.field().type()))) {
            OverlapCheck.check(type, own);
        }
    }

    /** The argument of {@code [InlineArray(n)]}, 1 without the attribute. */
    private static int inlineArrayLength(DefinedType type, List<FieldDesc> fields, int elementSize) {
        var value = type.module().attributeValue(type.token(), "System.Runtime.CompilerServices",
                "InlineArrayAttribute");
        if (value.isEmpty()) {
            return 1;
        }
        int length = value.get().i4(2);
        if (fields.size() != 1 || length <= 0 || (long) elementSize * length > FieldPlacement.MAX_SIZE) {
            throw new BadImageException(type.where(), "is an inline array of " + length + " elements and "
                    + fields.size() + " fields");
        }
        return length;
    }
}
