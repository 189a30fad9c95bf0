package dev.gatun.runtime.debug;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;

/**
 * IL types as C++ ones, which GDB can print and evaluate: namespaces and classes nest, references are pointers to
 * classes, a string is {@code { Length, chars[] }} and an array {@code { Length, items[] }}. Classes are described as
 * far as a few references lead from what the unit mentions, and only named beyond.
 */
final class DwarfTypes {
    /** How many references away from a variable a class still has its fields. */
    private static final int REACH = 3;

    private record Pending(TypeDesc type, DebugEntry entry, int distance) {
    }

    private final DebugEntry unit;
    private final Map<String, DebugEntry> scopes = new HashMap<>();
    private final Map<TypeKind, DebugEntry> primitives = new EnumMap<>(TypeKind.class);
    private final Map<TypeDesc, DebugEntry> values = new IdentityHashMap<>();
    private final Map<TypeDesc, DebugEntry> objects = new IdentityHashMap<>();
    private final Map<DebugEntry, DebugEntry> pointers = new IdentityHashMap<>();
    private final Queue<Pending> pending = new ArrayDeque<>();
    private Optional<DebugEntry> header = Optional.empty();

    DwarfTypes(DebugEntry unit) {
        this.unit = unit;
    }

    /** Describes the fields of all classes and structs mentioned so far; to be called last. */
    void finish() {
        while (!pending.isEmpty()) {
            var next = pending.remove();
            if (next.distance() > REACH) {
                next.entry().flag(Dwarf.DW_AT_DECLARATION);
            } else {
                describe(next);
            }
        }
    }

    /** The type of a variable, parameter or result; empty for void. */
    Optional<DebugEntry> of(TypeDesc type) {
        return value(type, 0);
    }

    /** The class or struct itself, as the scope of its methods. */
    DebugEntry scope(TypeDesc type) {
        return type.isValueType() && !type.isPrimitive() && !type.isEnum() ? value(type, 0).orElseThrow()
                : object(type, 0);
    }

    /** The name by which C++ would know a type: {@code System::Collections::Generic::List<int>}. */
    private static String fullName(TypeDesc type) {
        if (keyword(type.kind()).length() > 0) {
            return keyword(type.kind());
        }
        return switch (type.kind()) {
            case SZARRAY, MDARRAY -> fullName(type.elementType()) + "[" + ",".repeat(type.rank() - 1) + "]";
            case POINTER, BYREF -> fullName(type.elementType()) + "*";
            case STRUCT, CLASS, INTERFACE -> {
                var outer = type.enclosingType().map(t -> fullName(t) + "::").orElseGet(() ->
                        type.namespace().isEmpty() ? "" : type.namespace().replace(".", "::") + "::");
                yield outer + simpleName(type);
            }
            default -> "void*";
        };
    }

    /** A class's name without its namespace: {@code List<int>}. */
    static String simpleName(TypeDesc type) {
        var name = type.name().replaceFirst("`\\d+$", "");
        return type.typeArguments().isEmpty() ? name : name + type.typeArguments().stream().map(DwarfTypes::fullName)
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private Optional<DebugEntry> value(TypeDesc type, int distance) {
        if (type.isVoid()) {
            return Optional.empty();
        }
        if (type.isReference()) {
            return Optional.of(pointerTo(object(type, distance + 1)));
        }
        var known = values.get(type);
        if (known != null) {
            return Optional.of(known);
        }
        var made = type.isEnum() ? enumeration(type) : switch (type.kind()) {
            case POINTER, BYREF -> value(type.elementType(), distance + 1).map(this::pointerTo)
                    .orElseGet(this::pointerToVoid);
            case FNPTR, TYPEDBYREF, VARIABLE -> pointerToVoid();
            case STRUCT -> named(type, Dwarf.DW_TAG_STRUCTURE_TYPE);
            default -> primitive(type.kind());
        };
        values.put(type, made);
        if (type.kind() == TypeKind.STRUCT && !type.isEnum()) {
            // A struct inside a variable has no use without its fields.
            pending.add(new Pending(type, made, Math.min(distance, REACH)));
        }
        return Optional.of(made);
    }

    /** What a reference points to. */
    private DebugEntry object(TypeDesc type, int distance) {
        var known = objects.get(type);
        if (known == null) {
            known = type.isArray() ? unit.child(Dwarf.DW_TAG_STRUCTURE_TYPE).text(Dwarf.DW_AT_NAME, fullName(type))
                    : named(type, Dwarf.DW_TAG_CLASS_TYPE);
            objects.put(type, known);
            pending.add(new Pending(type, known, distance));
        }
        return known;
    }

    private DebugEntry named(TypeDesc type, int tag) {
        var scope = type.enclosingType().isPresent() ? scope(type.enclosingType().get()) : namespace(type.namespace());
        return scope.child(tag).text(Dwarf.DW_AT_NAME, simpleName(type));
    }

    private DebugEntry namespace(String name) {
        if (name.isEmpty()) {
            return unit;
        }
        var known = scopes.get(name);
        if (known == null) {
            int dot = name.lastIndexOf('.');
            known = namespace(dot < 0 ? "" : name.substring(0, dot)).child(Dwarf.DW_TAG_NAMESPACE)
                    .text(Dwarf.DW_AT_NAME, name.substring(dot + 1));
            scopes.put(name, known);
        }
        return known;
    }

    private DebugEntry pointerTo(DebugEntry target) {
        return pointers.computeIfAbsent(target, t -> unit.child(Dwarf.DW_TAG_POINTER_TYPE)
                .number(Dwarf.DW_AT_BYTE_SIZE, 8).reference(Dwarf.DW_AT_TYPE, t));
    }

    private DebugEntry pointerToVoid() {
        return pointers.computeIfAbsent(unit, t -> unit.child(Dwarf.DW_TAG_POINTER_TYPE)
                .number(Dwarf.DW_AT_BYTE_SIZE, 8));
    }

    private DebugEntry primitive(TypeKind kind) {
        return primitives.computeIfAbsent(kind, this::newPrimitive);
    }

    private DebugEntry newPrimitive(TypeKind kind) {
        int encoding = switch (kind) {
            case BOOLEAN -> Dwarf.DW_ATE_BOOLEAN;
            case CHAR -> Dwarf.DW_ATE_UTF;
            case R4, R8 -> Dwarf.DW_ATE_FLOAT;
            case U1, U2, U4, U8, U -> Dwarf.DW_ATE_UNSIGNED;
            default -> Dwarf.DW_ATE_SIGNED;
        };
        int size = switch (kind) {
            case BOOLEAN, I1, U1 -> 1;
            case CHAR, I2, U2 -> 2;
            case I4, U4, R4 -> 4;
            default -> 8;
        };
        return unit.child(Dwarf.DW_TAG_BASE_TYPE).text(Dwarf.DW_AT_NAME, keyword(kind))
                .number(Dwarf.DW_AT_ENCODING, encoding).number(Dwarf.DW_AT_BYTE_SIZE, size);
    }

    /** C#'s name of a primitive, char16_t for its char; empty for others. */
    private static String keyword(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case CHAR -> "char16_t";
            case I1 -> "sbyte";
            case U1 -> "byte";
            case I2 -> "short";
            case U2 -> "ushort";
            case I4 -> "int";
            case U4 -> "uint";
            case I8 -> "long";
            case U8 -> "ulong";
            case I -> "nint";
            case U -> "nuint";
            case R4 -> "float";
            case R8 -> "double";
            default -> "";
        };
    }

    private DebugEntry enumeration(TypeDesc type) {
        var underlying = value(type.underlying(), 0).orElseThrow();
        var entry = named(type, Dwarf.DW_TAG_ENUMERATION_TYPE).number(Dwarf.DW_AT_BYTE_SIZE, type.valueSize())
                .reference(Dwarf.DW_AT_TYPE, underlying);
        for (var field : type.fields()) {
            field.constant().ifPresent(c -> entry.child(Dwarf.DW_TAG_ENUMERATOR)
                    .text(Dwarf.DW_AT_NAME, field.name()).signed(Dwarf.DW_AT_CONST_VALUE, c.bits()));
        }
        return entry;
    }

    private void describe(Pending what) {
        var type = what.type();
        var entry = what.entry();
        if (type.kind() == TypeKind.SZARRAY || isString(type)) {
            sequence(type, entry, what.distance());
            return;
        }
        if (type.isValueType()) {
            entry.number(Dwarf.DW_AT_BYTE_SIZE, type.valueSize());
        } else if (type.kind() == TypeKind.CLASS) {
            entry.number(Dwarf.DW_AT_BYTE_SIZE, type.layout().size());
            type.baseType().ifPresentOrElse(base -> entry.child(Dwarf.DW_TAG_INHERITANCE)
                    .reference(Dwarf.DW_AT_TYPE, object(base, what.distance()))
                    .number(Dwarf.DW_AT_DATA_MEMBER_LOCATION, 0), () -> header(entry));
        } else {
            // An interface, or an array of more dimensions: an object of some kind.
            entry.number(Dwarf.DW_AT_BYTE_SIZE, ObjectModel.FIRST_FIELD);
            header(entry);
        }
        if (!type.isArray()) {
            type.fields().stream().filter(f -> !f.isStatic()).forEach(f -> field(entry, f, what.distance()));
        }
    }

    private void field(DebugEntry entry, FieldDesc field, int distance) {
        value(field.type(), distance).ifPresent(type -> member(entry, field.name(), type, field.offset()));
    }

    private static DebugEntry member(DebugEntry entry, String name, DebugEntry type, int offset) {
        return entry.child(Dwarf.DW_TAG_MEMBER).text(Dwarf.DW_AT_NAME, name).reference(Dwarf.DW_AT_TYPE, type)
                .number(Dwarf.DW_AT_DATA_MEMBER_LOCATION, offset);
    }

    /** The pointer that every object begins with. */
    private void header(DebugEntry entry) {
        member(entry, "methodTable", pointerToVoid(), ObjectModel.METHOD_TABLE).flag(Dwarf.DW_AT_ARTIFICIAL);
    }

    private static boolean isString(TypeDesc type) {
        return type.kind() == TypeKind.CLASS && type.module().isClassLibrary() && type.namespace().equals("System")
                && type.name().equals("String");
    }

    /** A string or array: its length, and elements without end. */
    private void sequence(TypeDesc type, DebugEntry entry, int distance) {
        boolean array = type.isArray();
        int elements = array ? ObjectModel.ARRAY_ELEMENTS : ObjectModel.STRING_CHARS;
        entry.number(Dwarf.DW_AT_BYTE_SIZE, elements);
        header(entry);
        member(entry, "Length", primitive(TypeKind.I4), ObjectModel.LENGTH);
        var element = array ? value(type.elementType(), distance).orElseThrow() : primitive(TypeKind.CHAR);
        var list = unit.child(Dwarf.DW_TAG_ARRAY_TYPE).reference(Dwarf.DW_AT_TYPE, element);
        list.child(Dwarf.DW_TAG_SUBRANGE_TYPE);
        member(entry, array ? "items" : "chars", list, elements);
    }
}
