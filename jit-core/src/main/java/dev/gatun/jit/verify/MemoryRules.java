package dev.gatun.jit.verify;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.Visibility;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import java.util.Optional;

/** Access through pointers, to fields and to array elements (ECMA-335 III.3, III.4). */
final class MemoryRules {
    private final MethodVerifier m;

    MemoryRules(MethodVerifier verifier) {
        m = verifier;
    }

    /** Whether the instruction was one of this family. */
    boolean apply(Instruction instruction) {
        switch (instruction.opcode()) {
            case LDIND_I1, LDIND_U1 -> loadIndirect(TypeKind.I1);
            case LDIND_I2, LDIND_U2 -> loadIndirect(TypeKind.I2);
            case LDIND_I4, LDIND_U4 -> loadIndirect(TypeKind.I4);
            case LDIND_I8 -> loadIndirect(TypeKind.I8);
            case LDIND_I -> loadIndirect(TypeKind.I);
            case LDIND_R4 -> loadIndirect(TypeKind.R4);
            case LDIND_R8 -> loadIndirect(TypeKind.R8);
            case LDIND_REF -> loadReference();
            case STIND_I1 -> storeIndirect(TypeKind.I1);
            case STIND_I2 -> storeIndirect(TypeKind.I2);
            case STIND_I4 -> storeIndirect(TypeKind.I4);
            case STIND_I8 -> storeIndirect(TypeKind.I8);
            case STIND_I -> storeIndirect(TypeKind.I);
            case STIND_R4 -> storeIndirect(TypeKind.R4);
            case STIND_R8 -> storeIndirect(TypeKind.R8);
            case STIND_REF -> storeReference();
            case LDOBJ -> {
                var type = type(instruction);
                pointer(type, false);
                m.push(VType.load(type));
            }
            case STOBJ -> {
                var type = type(instruction);
                m.popFor(type, "a value");
                pointer(type, true);
            }
            case CPOBJ -> {
                var type = type(instruction);
                pointer(type, false);
                pointer(type, true);
            }
            case INITOBJ -> pointer(type(instruction), true);
            case CPBLK, INITBLK -> {
                m.unverifiable(instruction.opcode() + " is not verifiable");
                m.pop();
                m.pop();
                m.pop();
            }
            case LOCALLOC -> {
                m.unverifiable("localloc is not verifiable");
                m.pop();
                m.push(VType.POINTER);
            }
            case LDFLD, LDFLDA -> loadField(instruction);
            case STFLD -> storeField(instruction);
            case LDSFLD, LDSFLDA, STSFLD -> staticField(instruction);
            case NEWARR -> {
                var type = type(instruction);
                count("a length");
                if (type.kind() == TypeKind.BYREF || type.isByRefLike() || type.isVoid()) {
                    m.invalid("an array of " + type);
                }
                m.push(VType.object(type.makeArray()));
            }
            case LDLEN -> {
                array();
                m.push(VType.NATIVE);
            }
            case LDELEM_I1, LDELEM_U1 -> loadElement(TypeKind.I1);
            case LDELEM_I2, LDELEM_U2 -> loadElement(TypeKind.I2);
            case LDELEM_I4, LDELEM_U4 -> loadElement(TypeKind.I4);
            case LDELEM_I8 -> loadElement(TypeKind.I8);
            case LDELEM_I -> loadElement(TypeKind.I);
            case LDELEM_R4 -> loadElement(TypeKind.R4);
            case LDELEM_R8 -> loadElement(TypeKind.R8);
            case LDELEM_REF -> {
                count("an index");
                var element = array();
                if (element.isPresent() && !element.get().isReference()) {
                    m.unverifiable("expected an array of references, found one of " + element.get());
                }
                m.push(element.filter(TypeDesc::isReference).map(VType::object).orElse(VType.NULL));
            }
            case LDELEM -> {
                var type = type(instruction);
                count("an index");
                elementOf(type, true);
                m.push(VType.load(type));
            }
            case LDELEMA -> elementAddress(instruction);
            case STELEM_I1 -> storeElement(TypeKind.I1);
            case STELEM_I2 -> storeElement(TypeKind.I2);
            case STELEM_I4 -> storeElement(TypeKind.I4);
            case STELEM_I8 -> storeElement(TypeKind.I8);
            case STELEM_I -> storeElement(TypeKind.I);
            case STELEM_R4 -> storeElement(TypeKind.R4);
            case STELEM_R8 -> storeElement(TypeKind.R8);
            case STELEM_REF -> {
                var value = m.pop();
                if (!value.isReference() || value.has(Flag.UNINITIALIZED)) {
                    m.mismatch(value, VType.NULL, "an object");
                }
                count("an index");
                array().filter(element -> !element.isReference()).ifPresent(element ->
                        m.unverifiable("expected an array of references, found one of " + element));
            }
            case STELEM -> {
                var type = type(instruction);
                m.popFor(type, "an element");
                count("an index");
                elementOf(type, true);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private TypeDesc type(Instruction instruction) {
        var type = m.resolve(() -> m.method.resolveType(instruction.token()));
        m.checkVisible(type);
        return type;
    }

    private TypeDesc primitive(TypeKind kind) {
        return m.method.owner().system().primitive(kind);
    }

    // -------------------------------------------------------------------------------------------------- pointers

    /** Pops a pointer to a location of the type; {@code write} asks for one that may be written through. */
    private void pointer(TypeDesc type, boolean write) {
        var pointer = m.pop();
        if (pointer.is(Kind.BYREF)) {
            if (!pointer.pointsTo(type)) {
                m.mismatch(pointer, VType.byRef(type), "a pointer to " + type);
            } else if (write && pointer.has(Flag.READONLY)) {
                m.unverifiable("a store through " + pointer);
            }
        } else {
            notManaged(pointer);
        }
    }

    private void notManaged(VType pointer) {
        if (pointer.is(Kind.POINTER) || pointer.is(Kind.NATIVE) || pointer.is(Kind.FUNCTION)) {
            m.unverifiable("an access through " + pointer);
        } else {
            m.invalid("expected a pointer, found " + pointer);
        }
    }

    private void loadIndirect(TypeKind kind) {
        var type = primitive(kind);
        pointer(type, false);
        m.push(VType.load(type));
    }

    private void loadReference() {
        var pointer = m.pop();
        if (!pointer.is(Kind.BYREF)) {
            notManaged(pointer);
            m.push(VType.NULL);
        } else if (!m.types.isReferenceType(pointer.type().orElseThrow())) {
            m.mismatch(pointer, pointer, "a pointer to a reference");
            m.push(VType.NULL);
        } else {
            m.push(VType.load(pointer.type().get()));
        }
    }

    private void storeIndirect(TypeKind kind) {
        var type = primitive(kind);
        m.popFor(type, "a value");
        pointer(type, true);
    }

    private void storeReference() {
        var value = m.pop();
        var pointer = m.pop();
        if (!pointer.is(Kind.BYREF)) {
            notManaged(pointer);
        } else if (!m.types.isAssignable(value, pointer.type().orElseThrow())) {
            m.mismatch(value, VType.NULL, "a value of type " + pointer.type().get());
        } else if (pointer.has(Flag.READONLY)) {
            m.unverifiable("a store through " + pointer);
        }
    }

    // ---------------------------------------------------------------------------------------------------- fields

    private FieldDesc field(Instruction instruction) {
        return m.resolve(() -> m.method.resolveField(instruction.token()));
    }

    /** Pops the object, struct or pointer that a field is of. */
    private VType fieldOwner(FieldDesc field, boolean write) {
        var object = m.pop();
        var owner = field.owner();
        boolean fits = switch (object.kind()) {
            case OBJECT -> !owner.isValueType() && (object.has(Flag.UNINITIALIZED)
                    ? write && owner.genericDefinition() == m.method.owner().genericDefinition()
                    : m.types.isObjectAssignable(object.type().orElseThrow(), owner));
            case NULL -> !owner.isValueType();
            case BYREF -> object.pointsTo(owner);
            case VALUE -> !write && object.type().orElseThrow() == owner;
            case INT32, INT64, FLOAT -> !write && VType.load(owner).is(object.kind());
            case POINTER, NATIVE, FUNCTION -> {
                m.unverifiable("an access through " + object);
                yield true;
            }
        };
        if (!fits) {
            boolean holds = object.isReference() || object.is(Kind.BYREF);
            m.mismatch(object, holds ? object : VType.load(owner), "something with the field " + field);
        }
        Optional<TypeDesc> instance = object.is(Kind.OBJECT) || object.is(Kind.BYREF) ? object.type()
                : Optional.empty();
        if (!Visibility.canUse(m.method.owner(), field, instance)) {
            m.unverifiable(field + " is not visible from " + m.method.owner());
        }
        return object;
    }

    private void loadField(Instruction instruction) {
        var field = field(instruction);
        boolean address = instruction.opcode() == Opcode.LDFLDA;
        if (field.isStatic()) {
            m.pop();
            load(field, address, VType.byRef(field.type(), Flag.HOME));
            return;
        }
        var object = fieldOwner(field, false);
        if (!address) {
            m.push(VType.load(field.type()));
            return;
        }
        var pointer = VType.byRef(field.type());
        if (object.is(Kind.VALUE)) {
            m.invalid("ldflda of a value that has no address");
        }
        pointer = object.isReference() || object.has(Flag.HOME) ? pointer.with(Flag.HOME) : pointer;
        pointer = object.has(Flag.READONLY) || field.isInitOnly() && !mayInitialize(field, object)
                ? pointer.with(Flag.READONLY) : pointer;
        m.push(pointer);
    }

    private void load(FieldDesc field, boolean address, VType pointer) {
        boolean fixed = field.isInitOnly() && !(m.method.isStaticConstructor()
                && m.method.owner().genericDefinition() == field.owner().genericDefinition());
        m.push(!address ? VType.load(field.type()) : fixed ? pointer.with(Flag.READONLY) : pointer);
    }

    /** Whether an initonly instance field may be written here: in a constructor of its class, on this. */
    private boolean mayInitialize(FieldDesc field, VType object) {
        return m.method.isConstructor() && m.method.owner().genericDefinition() == field.owner().genericDefinition()
                && object.has(Flag.THIS);
    }

    private void storeField(Instruction instruction) {
        var field = field(instruction);
        var value = m.popFor(field.type(), "a value for " + field);
        if (value.is(Kind.BYREF)) {
            m.invalid("a managed pointer is stored in a field");
        }
        if (field.isStatic()) {
            m.pop();
            storeStatic(field);
            return;
        }
        var object = fieldOwner(field, true);
        if (object.has(Flag.READONLY)) {
            m.unverifiable("a store to " + field + " through " + object);
        }
        if (field.isLiteral()) {
            m.invalid("a store to the constant " + field);
        }
        if (field.isInitOnly() && !mayInitialize(field, object)) {
            m.unverifiable("a store to the initonly field " + field + " outside of its constructor");
        }
    }

    private void staticField(Instruction instruction) {
        var field = field(instruction);
        boolean store = instruction.opcode() == Opcode.STSFLD;
        if (store) {
            m.popFor(field.type(), "a value for " + field);
        }
        if (!field.isStatic()) {
            m.invalid(field + " is not static");
        }
        if (field.isLiteral()) {
            m.invalid(field + " is a constant and has no location");
        }
        if (!Visibility.canUse(m.method.owner(), field, Optional.empty())) {
            m.unverifiable(field + " is not visible from " + m.method.owner());
        }
        if (store) {
            storeStatic(field);
        } else {
            load(field, instruction.opcode() == Opcode.LDSFLDA,
                    VType.byRef(field.type(), Flag.HOME));
        }
    }

    private void storeStatic(FieldDesc field) {
        if (field.isInitOnly() && !(m.method.isStaticConstructor()
                && m.method.owner().genericDefinition() == field.owner().genericDefinition())) {
            m.unverifiable("a store to the initonly field " + field + " outside of its static constructor");
        }
    }

    // -------------------------------------------------------------------------------------------------- elements

    private void count(String what) {
        var value = m.pop();
        if (!value.is(Kind.INT32) && !value.is(Kind.NATIVE)) {
            m.invalid("expected " + what + ", an int32 or native int, found " + value);
        }
    }

    /** Pops a vector; empty if null may be all that is there, or it is none. */
    private Optional<TypeDesc> array() {
        var value = m.pop();
        if (value.is(Kind.NULL)) {
            return Optional.empty();
        }
        if (!value.is(Kind.OBJECT) || value.type().orElseThrow().kind() != TypeKind.SZARRAY) {
            if (value.isReference()) {
                m.mismatch(value, VType.NULL, "an array");
            } else {
                m.invalid("expected an array, found " + value);
            }
            return Optional.empty();
        }
        return Optional.of(value.type().get().elementType());
    }

    /** Pops an array whose elements are of the type, or with {@code covariant} of one that is assignable to it. */
    private void elementOf(TypeDesc type, boolean covariant) {
        array().filter(element -> !VType.sameLocation(element, type) && !(covariant
                && m.types.isReferenceType(type) && m.types.isReferenceType(element)
                && (m.types.isObjectAssignable(element, type) || m.types.isObjectAssignable(type, element))))
                .ifPresent(element -> m.unverifiable("expected an array of " + type + ", found one of " + element));
    }

    private void loadElement(TypeKind kind) {
        count("an index");
        elementOf(primitive(kind), false);
        m.push(VType.load(primitive(kind)));
    }

    private void storeElement(TypeKind kind) {
        m.popFor(primitive(kind), "an element");
        count("an index");
        elementOf(primitive(kind), false);
    }

    private void elementAddress(Instruction instruction) {
        var type = type(instruction);
        count("an index");
        elementOf(type, m.readonlyPrefix);
        var pointer = VType.byRef(type, Flag.HOME);
        m.push(m.readonlyPrefix ? pointer.with(Flag.READONLY) : pointer);
    }
}
