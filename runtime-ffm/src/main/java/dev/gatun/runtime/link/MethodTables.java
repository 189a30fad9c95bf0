package dev.gatun.runtime.link;

import static dev.gatun.jit.code.ObjectModel.FIRST_FIELD;
import static dev.gatun.jit.code.ObjectModel.INTERFACE_TABLE_SLOTS;
import static dev.gatun.jit.code.ObjectModel.MT_BASE_SIZE;
import static dev.gatun.jit.code.ObjectModel.MT_COMPONENT_SIZE;
import static dev.gatun.jit.code.ObjectModel.MT_ELEMENT;
import static dev.gatun.jit.code.ObjectModel.MT_ELEMENT_TYPE;
import static dev.gatun.jit.code.ObjectModel.MT_FLAGS;
import static dev.gatun.jit.code.ObjectModel.MT_INTERFACE_TABLE;
import static dev.gatun.jit.code.ObjectModel.MT_PARENT;
import static dev.gatun.jit.code.ObjectModel.MT_RANK;
import static dev.gatun.jit.code.ObjectModel.MT_REFERENCES;
import static dev.gatun.jit.code.ObjectModel.MT_TYPE_ID;
import static dev.gatun.jit.code.ObjectModel.MT_VTABLE;
import static dev.gatun.jit.code.ObjectModel.STRING_CHARS;

import dev.gatun.il.signature.ElementType;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.heap.MethodTableSet;
import dev.gatun.runtime.memory.NativeMemory;

/**
 * Lays out method tables ({@link ObjectModel}), each when it is first asked for, after those it refers to. Types with variables have
 * one too, for their {@code System.Type}, with nothing that an object would need. Thread-safe.
 */
final class MethodTables {
    private final Linker linker;
    private final MethodTableSet known;

    /** @param known gets every table */
    MethodTables(Linker linker, MethodTableSet known) {
        this.linker = linker;
        this.known = known;
    }

    /** The address of a type's method table. */
    long of(LinkedType linked) {
        long known = linked.methodTable;
        return known != 0 ? known : build(linked);
    }

    private long of(TypeDesc type) {
        return of(linker.linked(type));
    }

    private synchronized long build(LinkedType linked) {
        if (linked.methodTable != 0) {
            return linked.methodTable;
        }
        var type = linked.type;
        boolean hasInstances = type.isClosed() && !type.isInterface() && (type.isReference() || type.isValueType() && !type.isVoid());
        var slots = hasInstances ? type.vtable().slots() : java.util.List.<MethodDesc>of();
        long parent = type.baseType().map(this::of).orElse(0L);
        long element = type.isArray() ? of(type.elementType()) : 0;
        long table = linker.allocateData(MT_VTABLE + 8L * slots.size(), 16);
        NativeMemory.putInt(table + MT_BASE_SIZE, baseSize(type));
        NativeMemory.putInt(table + MT_COMPONENT_SIZE, componentSize(type));
        NativeMemory.putInt(table + MT_TYPE_ID, linked.id);
        NativeMemory.putInt(table + MT_FLAGS, flags(type));
        NativeMemory.putLong(table + MT_PARENT, parent);
        NativeMemory.putLong(table + MT_ELEMENT, element);
        NativeMemory.putInt(table + MT_ELEMENT_TYPE, elementType(type).code());
        NativeMemory.putInt(table + MT_RANK, type.rank());
        NativeMemory.putLong(table + MT_REFERENCES, type.isClosed() ? ReferenceMaps.of(type, linker) : 0);
        for (int i = 0; i < INTERFACE_TABLE_SLOTS; i++) {
            NativeMemory.putLong(table + MT_INTERFACE_TABLE + 8L * i, linker.stubs().interfaceStub());
        }
        for (int i = 0; i < slots.size(); i++) {
            bind(slots.get(i), table + MT_VTABLE + 8L * i);
        }
        known.add(table);
        linked.methodTable = table;
        return table;
    }

    /** A slot that nothing can call through holds the trap for code that must not run. */
    private void bind(MethodDesc method, long slot) {
        if (method.isAbstract() || method.isGenericDefinition()) {
            NativeMemory.putLong(slot, linker.stubs().trap(dev.gatun.jit.vcode.Trap.EXECUTION_ENGINE));
        } else {
            linker.method(method).bindSlot(slot);
        }
    }

    private static int baseSize(TypeDesc type) {
        if (isString(type)) {
            return STRING_CHARS + 2;
        }
        if (!type.isClosed()) {
            return FIRST_FIELD;
        }
        return switch (type.kind()) {
            case INTERFACE, POINTER, BYREF, FNPTR, VOID -> FIRST_FIELD;
            case SZARRAY -> ObjectModel.ARRAY_ELEMENTS;
            case MDARRAY -> ObjectModel.mdElements(type.rank());
            case CLASS -> type.layout().size();
            default -> FIRST_FIELD + type.valueSize();
        };
    }

    private static int componentSize(TypeDesc type) {
        return isString(type) ? 2 : type.isArray() && type.isClosed() ? type.elementType().valueSize() : 0;
    }

    private static int flags(TypeDesc type) {
        return (type.isArray() ? ObjectModel.FLAG_ARRAY : 0)
                | (type.isValueType() ? ObjectModel.FLAG_VALUE_TYPE : 0)
                | (hasReferences(type) ? ObjectModel.FLAG_HAS_REFERENCES : 0)
                | (isString(type) ? ObjectModel.FLAG_STRING : 0)
                | (type.isInterface() ? ObjectModel.FLAG_INTERFACE : 0)
                | (type.isEnum() ? ObjectModel.FLAG_ENUM : 0)
                | (type.kind() == TypeKind.MDARRAY ? ObjectModel.FLAG_MD_ARRAY : 0)
                | (isVariant(type) ? ObjectModel.FLAG_VARIANT : 0)
                | (type.isClosed() && type.finalizer().isPresent() ? ObjectModel.FLAG_FINALIZER : 0);
    }

    /** A generic parameter's flags say in or out, ECMA-335 II.23.1.7. */
    private static boolean isVariant(TypeDesc type) {
        return type.isGenericInstance() && (type.isInterface() || type.isDelegate())
                && type.module().metadata().genericParams(type.token()).stream().anyMatch(p -> (p.flags() & 3) != 0);
    }

    private static boolean hasReferences(TypeDesc type) {
        return type.isClosed() && switch (type.kind()) {
            case CLASS, STRUCT -> type.layout().hasPointers();
            case SZARRAY, MDARRAY -> type.elementType().isReference() || hasReferences(type.elementType())
                    && type.elementType().isValueType();
            default -> false;
        };
    }

    private static boolean isString(TypeDesc type) {
        return type == type.system().wellKnown(WellKnownType.STRING);
    }

    private static ElementType elementType(TypeDesc type) {
        var kind = type.reduced().kind();
        return switch (kind) {
            case STRUCT -> ElementType.VALUETYPE;
            case CLASS -> isString(type) ? ElementType.STRING
                    : type == type.system().wellKnown(WellKnownType.OBJECT) ? ElementType.OBJECT : ElementType.CLASS;
            case INTERFACE -> ElementType.CLASS;
            case MDARRAY -> ElementType.ARRAY;
            case POINTER -> ElementType.PTR;
            case VARIABLE -> ElementType.VAR;
            default -> ElementType.valueOf(kind.name());
        };
    }
}
