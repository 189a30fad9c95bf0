package dev.gatun.jit.types;

import dev.gatun.jit.types.UnresolvedReferenceException.Kind;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Which method of a type implements an interface's method (ECMA-335 II.12.2). From the type itself upwards, a class
 * that names the interface decides, by a MethodImpl row or else by name and signature among its public virtual
 * methods and those it inherits; then variant interfaces; then the interfaces' own default methods.
 */
final class InterfaceDispatch {
    private InterfaceDispatch() {
    }

    static MethodDesc resolve(TypeDesc type, MethodDesc method) {
        var wanted = method.definition();
        var found = find(type, wanted).orElseThrow(() -> new UnresolvedReferenceException(Kind.IMPLEMENTATION,
                method.fullName(), "type " + type));
        return method.isGenericDefinition() || method.methodArguments().isEmpty() ? found
                : found.instantiate(method.methodArguments());
    }

    private static Optional<MethodDesc> find(TypeDesc type, MethodDesc method) {
        if (!method.isVirtual() || type.isInterface()) {
            return Optional.of(method);
        }
        var required = (DefinedType) method.owner();
        var exact = type.interfaces().contains(required) ? findExact(type, method) : Optional.<MethodDesc>empty();
        if (exact.isPresent()) {
            return exact;
        }
        for (var candidate : type.interfaces()) {
            if (candidate != required && candidate.genericDefinition() == required.genericDefinition()
                    && candidate.isAssignableTo(required)) {
                var found = findExact(type, candidate.methods().get(method.index()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return type.isArray() && ElementedType.isArrayCollection(required)
                && Assignability.elementsCompatible(type.elementType(), required.typeArguments().getFirst())
                ? vectorMethod(type, method) : Optional.empty();
    }

    private static Optional<MethodDesc> findExact(TypeDesc type, MethodDesc method) {
        if (type.kind() == TypeKind.SZARRAY && ElementedType.isArrayCollection(method.owner())) {
            return vectorMethod(type, method);
        }
        for (Optional<TypeDesc> at = Optional.of(type); at.isPresent(); at = at.get().baseType()) {
            if (at.get() instanceof DefinedType declaring) {
                var found = inClass(declaring, method);
                if (found.isPresent()) {
                    return found.map(f -> f.isVirtual() ? type.vtable().resolveVirtual(f) : f);
                }
            }
        }
        return defaultMethod(type, method);
    }

    /**
     * {@code T[]} as a collection: what {@code Array<T>} of the class library does. T is the interface's argument, not
     * the array's element: of {@code string[]} as {@code IList<object>} any object may be looked for.
     */
    private static Optional<MethodDesc> vectorMethod(TypeDesc array, MethodDesc method) {
        return array.system().findWellKnown(WellKnownType.VECTOR)
                .map(v -> v.instantiate(method.owner().typeArguments()))
                .filter(v -> v.interfaces().contains(method.owner()))
                .flatMap(v -> findExact(v, method));
    }

    /**
     * What one class says about an interface that it names itself. Compared over the class's own variables, so that
     * methods which only look alike after instantiation are told apart. Where a base class implements the interface
     * already, only the class's own methods count: what the base says is better than a mere inherited name.
     */
    private static Optional<MethodDesc> inClass(DefinedType type, MethodDesc method) {
        var open = type.open();
        for (var override : open.overrides()) {
            var declaration = override.declaration();
            if (declaration.index() == method.index() && declaration.owner().isInterface()
                    && declaration.owner().substitute(type.context()) == method.owner()) {
                return Optional.of(VTableBuilder.substitute(override.body(), type.context()));
            }
        }
        for (var candidate : open.ownInterfaces()) {
            if (candidate.substitute(type.context()) == method.owner()) {
                boolean again = open.baseType().isPresent() && open.baseType().get().interfaces().contains(candidate);
                var found = byNameAndSignature(open, candidate.methods().get(method.index()), !again);
                if (found.isPresent()) {
                    return found.map(f -> VTableBuilder.substitute(f, type.context()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MethodDesc> byNameAndSignature(DefinedType open, MethodDesc method, boolean inherited) {
        var signature = method.signature();
        for (Optional<TypeDesc> at = Optional.of(open); at.isPresent();
                at = inherited ? at.get().baseType() : Optional.empty()) {
            for (var candidate : at.get().findMethods(method.name())) {
                if (candidate.isVirtual() && candidate.isPublic() && !candidate.isStatic()
                        && candidate.signature().equals(signature)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /** The most specific body that the interfaces themselves provide. */
    private static Optional<MethodDesc> defaultMethod(TypeDesc type, MethodDesc method) {
        var bodies = new ArrayList<MethodDesc>();
        if (!method.isAbstract()) {
            bodies.add(method);
        }
        for (var candidate : type.interfaces()) {
            for (var override : ((DefinedType) candidate).overrides()) {
                if (override.declaration() == method) {
                    bodies.add(override.body());
                }
            }
        }
        bodies.removeIf(body -> bodies.stream().anyMatch(
                other -> other != body && other.owner().interfaces().contains(body.owner())));
        if (bodies.size() > 1) {
            throw new UnresolvedReferenceException(Kind.IMPLEMENTATION, method.fullName(), "type " + type
                    + ", where none of " + bodies + " is more specific");
        }
        return bodies.stream().findFirst().filter(body -> !body.isAbstract());
    }
}
