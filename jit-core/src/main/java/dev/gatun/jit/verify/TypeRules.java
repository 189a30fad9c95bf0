package dev.gatun.jit.verify;

import dev.gatun.jit.types.GenericConstraints;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assignment compatibility and merging (ECMA-335 I.8.7, III.1.8.1.3), over the variables of a definition. */
final class TypeRules {
    private final List<GenericConstraints.Parameter> ofType;
    private final List<GenericConstraints.Parameter> ofMethod;

    TypeRules(MethodDesc method) {
        ofType = GenericConstraints.of(method.owner());
        ofMethod = GenericConstraints.of(method);
    }

    /** The constraints of a generic parameter of the method that is verified, or of its class. */
    Optional<GenericConstraints.Parameter> constraints(TypeDesc variable) {
        boolean method = variable.name().startsWith("!!");
        int index = Integer.parseInt(variable.name().substring(method ? 2 : 1));
        var parameters = method ? ofMethod : ofType;
        return index < parameters.size() ? Optional.of(parameters.get(index)) : Optional.empty();
    }

    /** Whether locations of the type hold references: also a variable that is constrained to be a class. */
    boolean isReferenceType(TypeDesc type) {
        return type.isReference() || type.kind() == TypeKind.VARIABLE && constraints(type).map(c -> c.reference()
                || c.types().stream().anyMatch(t -> t.kind() == TypeKind.CLASS && !isValueBase(t))).orElse(false);
    }

    private static boolean isValueBase(TypeDesc type) {
        var system = type.system();
        return type == system.wellKnown(WellKnownType.OBJECT) || type == system.wellKnown(WellKnownType.VALUETYPE)
                || type == system.wellKnown(WellKnownType.ENUM);
    }

    /** Whether an object (or boxed value) of static type {@code from} may be stored where {@code to} is expected. */
    boolean isObjectAssignable(TypeDesc from, TypeDesc to) {
        return isObjectAssignable(from, to, new HashSet<>());
    }

    private boolean isObjectAssignable(TypeDesc from, TypeDesc to, Set<TypeDesc> seen) {
        if (from == to) {
            return true;
        }
        if (from.kind() == TypeKind.VARIABLE) {
            if (to == to.system().wellKnown(WellKnownType.OBJECT)) {
                return true;
            }
            if (!seen.add(from)) {
                return false;
            }
            var parameter = constraints(from);
            return parameter.isPresent() && (parameter.get().value()
                    && to == to.system().wellKnown(WellKnownType.VALUETYPE)
                    || parameter.get().types().stream().anyMatch(t -> isObjectAssignable(t, to, seen)));
        }
        if (from.kind() == TypeKind.SZARRAY && to.kind() == TypeKind.SZARRAY && !from.isClosed()) {
            return VType.sameLocation(from.elementType(), to.elementType())
                    || isReferenceType(from.elementType()) && isReferenceType(to.elementType())
                    && isObjectAssignable(from.elementType(), to.elementType(), seen);
        }
        return from.isAssignableTo(to);
    }

    /** Whether a value may be stored in a location of the type. */
    boolean isAssignable(VType value, TypeDesc location) {
        if (value.has(Flag.UNINITIALIZED)) {
            return false;
        }
        var to = VType.load(location);
        return switch (to.kind()) {
            case INT32 -> value.is(Kind.INT32) || value.is(Kind.NATIVE);
            case NATIVE -> value.is(Kind.NATIVE) || value.is(Kind.INT32) || value.is(Kind.FUNCTION);
            case INT64, FLOAT -> value.is(to.kind());
            case OBJECT -> value.is(Kind.NULL)
                    || value.is(Kind.OBJECT) && isObjectAssignable(value.type().orElseThrow(), location)
                    && isReferenceLocation(location);
            case VALUE -> value.is(Kind.VALUE) && value.type().equals(to.type());
            case BYREF -> value.pointsTo(to.type().orElseThrow()) && !value.has(Flag.READONLY);
            case POINTER -> value.is(Kind.POINTER) || value.is(Kind.NATIVE) || value.is(Kind.FUNCTION);
            case NULL, FUNCTION -> throw new IllegalStateException("no location holds " + to);
        };
    }

    private static boolean isReferenceLocation(TypeDesc location) {
        return location.isReference();
    }

    // --------------------------------------------------------------------------------------------------- merging

    /** What is known where two ways meet; empty if the stacks do not go together. */
    Optional<State> merge(State known, State more) {
        if (known.stack.size() != more.stack.size()) {
            return Optional.empty();
        }
        var frame = (BitSet) known.framePointers.clone();
        frame.or(more.framePointers);
        var merged = new State(known.stack, known.thisInitialized && more.thisInitialized, frame);
        for (int i = 0; i < merged.stack.size(); i++) {
            var entry = merge(known.stack.get(i), more.stack.get(i));
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            merged.stack.set(i, entry.get());
        }
        return Optional.of(merged);
    }

    private Optional<VType> merge(VType a, VType b) {
        if (a.equals(b)) {
            return Optional.of(a);
        }
        if (a.has(Flag.UNINITIALIZED) != b.has(Flag.UNINITIALIZED)) {
            return Optional.empty();
        }
        if (a.isReference() && b.isReference()) {
            var plainA = a.without(Flag.THIS);
            var plainB = b.without(Flag.THIS);
            return Optional.of(a.is(Kind.NULL) ? plainB : b.is(Kind.NULL) || plainA.equals(plainB) ? plainA
                    : VType.object(common(a.type().orElseThrow(), b.type().orElseThrow())));
        }
        if (a.is(Kind.BYREF) && b.is(Kind.BYREF)
                && VType.sameLocation(a.type().orElseThrow(), b.type().orElseThrow())) {
            var merged = VType.byRef(a.type().orElseThrow());
            merged = a.has(Flag.READONLY) || b.has(Flag.READONLY) ? merged.with(Flag.READONLY) : merged;
            return Optional.of(a.has(Flag.HOME) && b.has(Flag.HOME) ? merged.with(Flag.HOME) : merged);
        }
        if (isNumber(a) && isNumber(b) && !a.is(Kind.FLOAT) && !b.is(Kind.FLOAT) && !a.is(Kind.INT64)
                && !b.is(Kind.INT64)) {
            return Optional.of(a.is(Kind.POINTER) || b.is(Kind.POINTER) ? VType.POINTER
                    : a.is(Kind.INT32) && b.is(Kind.INT32) ? VType.INT32 : VType.NATIVE);
        }
        if (isPointerOrWord(a) && isPointerOrWord(b)) {
            return Optional.of(VType.POINTER);
        }
        return a.is(Kind.VALUE) && b.is(Kind.VALUE) && a.type().equals(b.type()) ? Optional.of(a) : Optional.empty();
    }

    /** Words that correct IL may mix: what comes of it is no managed pointer any more, so that its use is found. */
    private static boolean isPointerOrWord(VType value) {
        return value.is(Kind.BYREF) || value.is(Kind.NATIVE) || value.is(Kind.POINTER) || value.is(Kind.FUNCTION);
    }

    static boolean isNumber(VType value) {
        return switch (value.kind()) {
            case INT32, INT64, NATIVE, FLOAT, POINTER, FUNCTION -> true;
            default -> false;
        };
    }

    /** The one that the other is assignable to, else the closest common base class. */
    private TypeDesc common(TypeDesc a, TypeDesc b) {
        if (isObjectAssignable(a, b)) {
            return b;
        }
        if (isObjectAssignable(b, a)) {
            return a;
        }
        var object = a.system().wellKnown(WellKnownType.OBJECT);
        for (var at = base(a); at.isPresent(); at = base(at.get())) {
            if (isObjectAssignable(b, at.get())) {
                // Where only Object is common, an interface may be.
                return at.get() == object ? commonInterface(a, b).orElse(object) : at.get();
            }
        }
        return commonInterface(a, b).orElse(object);
    }

    private Optional<TypeDesc> base(TypeDesc type) {
        return type.kind() == TypeKind.VARIABLE ? constraints(type).flatMap(c -> c.types().stream()
                .filter(t -> t.kind() == TypeKind.CLASS).findFirst()) : type.baseType();
    }

    private Optional<TypeDesc> commonInterface(TypeDesc a, TypeDesc b) {
        return a.interfaces().stream().filter(i -> isObjectAssignable(b, i)).findFirst();
    }

    // ------------------------------------------------------------------------------------------------ constraints

    /** Why the arguments do not satisfy the parameters, empty if they do. */
    Optional<String> whyNotSatisfied(List<TypeDesc> arguments, List<GenericConstraints.Parameter> parameters) {
        // Of a nested type, the parameters of the enclosing ones are repeated.
        for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
            var argument = arguments.get(i);
            var parameter = parameters.get(i);
            if (parameter.reference() && !isReferenceType(argument)) {
                return Optional.of(argument + " is no reference type, as " + parameter.name() + " must be");
            }
            if (parameter.value() && !isPlainValue(argument)) {
                return Optional.of(argument + " is no value type, as " + parameter.name() + " must be");
            }
            if (parameter.constructor() && !hasConstructor(argument)) {
                return Optional.of(argument + " has no public constructor without parameters, as " + parameter.name()
                        + " must");
            }
            for (var type : parameter.types()) {
                if (!isObjectAssignable(argument, type)) {
                    return Optional.of(argument + " is no " + type + ", as " + parameter.name() + " must be");
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPlainValue(TypeDesc type) {
        return type.kind() == TypeKind.VARIABLE ? constraints(type).map(c -> c.value()).orElse(false)
                : type.isValueType() && !type.isNullable();
    }

    private boolean hasConstructor(TypeDesc type) {
        return type.kind() == TypeKind.VARIABLE ? constraints(type).map(c -> c.constructor() || c.value()).orElse(false)
                : type.isValueType() || !type.isAbstract() && type.defaultConstructor().map(MethodDesc::isPublic)
                .orElse(false);
    }
}
