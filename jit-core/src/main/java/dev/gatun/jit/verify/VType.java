package dev.gatun.jit.verify;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A value on the evaluation stack as the verifier sees it (ECMA-335 III.1.8.1.2, verification types).
 *
 * @param type   of {@link Kind#OBJECT} the static type, where a value type or variable stands for its boxed form; of
 *               {@link Kind#VALUE} the type itself; of {@link Kind#BYREF} what it points to; otherwise empty
 * @param method of {@link Kind#FUNCTION} the method whose address it is
 */
record VType(Kind kind, Optional<TypeDesc> type, Set<Flag> flags, Optional<MethodDesc> method) {
    static final VType INT32 = of(Kind.INT32);
    static final VType INT64 = of(Kind.INT64);
    static final VType NATIVE = of(Kind.NATIVE);
    static final VType FLOAT = of(Kind.FLOAT);
    static final VType NULL = of(Kind.NULL);
    static final VType POINTER = of(Kind.POINTER);

    enum Kind {
        INT32("int32"), INT64("int64"), NATIVE("native int"), FLOAT("a float"), NULL("null"),
        OBJECT("an object"), VALUE("a value"), BYREF("a managed pointer"), FUNCTION("a method's address"),
        /** An unmanaged pointer. */
        POINTER("an unmanaged pointer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    enum Flag {
        /** The {@code this} that the method was called with. */
        THIS,
        /** {@code this} of a constructor before the base class's constructor has been called. */
        UNINITIALIZED,
        /** A pointer of controlled mutability (III.1.8.1.2.2). */
        READONLY,
        /** A pointer to what outlives the method, so that it may be returned. */
        HOME
    }

    static VType of(Kind kind) {
        return new VType(kind, Optional.empty(), Set.of(), Optional.empty());
    }

    static VType object(TypeDesc type) {
        return new VType(Kind.OBJECT, Optional.of(type), Set.of(), Optional.empty());
    }

    static VType byRef(TypeDesc target, Flag... flags) {
        var all = EnumSet.noneOf(Flag.class);
        all.addAll(Set.of(flags));
        return new VType(Kind.BYREF, Optional.of(target), Set.copyOf(all), Optional.empty());
    }

    static VType function(MethodDesc method) {
        return new VType(Kind.FUNCTION, Optional.empty(), Set.of(), Optional.of(method));
    }

    /** What loading a location of that type gives. */
    static VType load(TypeDesc location) {
        var type = location.reduced();
        return switch (type.kind()) {
            case BOOLEAN, CHAR, I1, U1, I2, U2, I4, U4 -> INT32;
            case I8, U8 -> INT64;
            case I, U -> NATIVE;
            case R4, R8 -> FLOAT;
            case CLASS, INTERFACE, SZARRAY, MDARRAY -> object(type);
            case POINTER, FNPTR -> POINTER;
            case BYREF -> byRef(type.elementType());
            case STRUCT, TYPEDBYREF, VARIABLE, VOID -> new VType(Kind.VALUE, Optional.of(type), Set.of(),
                    Optional.empty());
        };
    }

    VType with(Flag flag) {
        var all = EnumSet.of(flag);
        all.addAll(flags);
        return new VType(kind, type, Set.copyOf(all), method);
    }

    VType without(Flag flag) {
        if (!flags.contains(flag)) {
            return this;
        }
        var rest = EnumSet.copyOf(flags);
        rest.remove(flag);
        return new VType(kind, type, Set.copyOf(rest), method);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /**
     * Whether this has a meaning where a value like {@code other} is expected, safe or not (table III.9; a variable may come to be
     * anything).
     */
    boolean standsFor(VType other) {
        if (isVariable() || other.isVariable()) {
            return true;
        }
        return switch (other.kind) {
            case INT32 -> kind == Kind.INT32 || isNative();
            case NATIVE, POINTER, FUNCTION -> kind == Kind.INT32 || isNative() || kind == Kind.BYREF;
            case BYREF -> kind == Kind.BYREF || isNative();
            case OBJECT, NULL -> isReference();
            case VALUE -> kind == Kind.VALUE && type.equals(other.type);
            case INT64, FLOAT -> kind == other.kind;
        };
    }

    private boolean isVariable() {
        return kind == Kind.VALUE && type.orElseThrow().kind() == TypeKind.VARIABLE;
    }

    private boolean isNative() {
        return kind == Kind.NATIVE || kind == Kind.POINTER || kind == Kind.FUNCTION;
    }

    /** An object reference, null included. */
    boolean isReference() {
        return kind == Kind.OBJECT || kind == Kind.NULL;
    }

    /** A managed pointer to a location of exactly that type (sign and enums aside). */
    boolean pointsTo(TypeDesc target) {
        return kind == Kind.BYREF && sameLocation(type.orElseThrow(), target);
    }

    /** Whether locations of both types hold the same verification types (III.1.8.1.2.1). */
    static boolean sameLocation(TypeDesc a, TypeDesc b) {
        var left = a.reduced();
        var right = b.reduced();
        return left == right || left.isPrimitive() && right.isPrimitive() && size(left.kind()) == size(right.kind())
                || isPointer(left) && isPointer(right);
    }

    private static boolean isPointer(TypeDesc type) {
        return type.kind() == TypeKind.POINTER || type.kind() == TypeKind.FNPTR;
    }

    private static TypeKind size(TypeKind kind) {
        return switch (kind) {
            case BOOLEAN, U1 -> TypeKind.I1;
            case CHAR, U2 -> TypeKind.I2;
            case U4 -> TypeKind.I4;
            case U8 -> TypeKind.I8;
            case U -> TypeKind.I;
            default -> kind;
        };
    }

    /** As ilasm spells it, with its size. */
    Verifier.StackType asStackType() {
        var text = switch (kind) {
            case INT32 -> "int32";
            case INT64 -> "int64";
            case NATIVE -> "native int";
            case FLOAT -> "F";
            case NULL -> "null";
            case POINTER -> "void*";
            case OBJECT -> (type.orElseThrow().isValueType() ? "boxed " : "") + type.get();
            case VALUE -> type.orElseThrow().toString();
            case BYREF -> type.orElseThrow() + "&";
            case FUNCTION -> "method " + method.orElseThrow().name();
        };
        int size = kind == Kind.INT32 ? 4 : kind == Kind.VALUE && type.orElseThrow().isClosed() ? type.get().valueSize() : 8;
        return new Verifier.StackType(text, size, type);
    }

    /** As messages name it. */
    @Override
    public String toString() {
        var text = switch (kind) {
            case OBJECT -> {
                boolean boxed = type.orElseThrow().isValueType() || type.get().kind() == TypeKind.VARIABLE;
                yield (boxed ? "a boxed " : "an object of ") + type.get();
            }
            case VALUE -> "a value of " + type.orElseThrow();
            case BYREF -> (has(Flag.READONLY) ? "a read-only pointer to " : "a pointer to ") + type.orElseThrow();
            case FUNCTION -> "the address of " + method.orElseThrow();
            default -> kind.words;
        };
        return has(Flag.UNINITIALIZED) ? "this before it is initialised" : text;
    }
}
