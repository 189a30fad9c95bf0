package dev.gatun.jit.types;

import dev.gatun.jit.UnsupportedIlException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The instantiation that stands for a generic method where it is to be compiled and nobody has said over what: each parameter is
 * {@code object} if its constraints allow, else the first type that they do allow of {@code string}, {@code int32}, the types of the
 * constraints themselves, and the types of the module and of the assemblies that it refers to, generic ones over {@code object}. What
 * such a type derives from or implements may decide the other arguments: {@code Name : Item<string, Name>} as the second argument of
 * {@code Set<K, I> where I : Item<K, I>} makes {@code string} the first.
 */
public final class CanonicalInstance {
    private CanonicalInstance() {
    }

    /** The constraints of the parameters as they are over some arguments. */
    private interface Constraints {
        List<GenericConstraints.Parameter> over(List<TypeDesc> arguments);
    }

    /**
     * @param method as {@link TypeDesc#methods} of a type's definition lists it
     * @return the method itself if nothing of it is open; empty if no arguments are found that its constraints allow
     */
    public static Optional<MethodDesc> of(MethodDesc method) {
        var type = ofType(method.owner());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var onType = type.get() == method.owner() ? method : type.get().methods().get(method.index());
        if (!onType.isGenericDefinition()) {
            return Optional.of(onType);
        }
        return arguments(onType.module(), onType.methodArguments(), a -> GenericConstraints.of(onType.instantiate(a)))
                .map(onType::instantiate);
    }

    private static Optional<TypeDesc> ofType(TypeDesc type) {
        if (!type.isGenericDefinition()) {
            return Optional.of(type);
        }
        return arguments(type.module(), type.typeArguments(), a -> GenericConstraints.of(type.instantiate(a)))
                .map(type::instantiate);
    }

    private static Optional<List<TypeDesc>> arguments(ModuleDesc module, List<TypeDesc> variables, Constraints constraints) {
        int count = variables.size();
        var objects = Collections.nCopies(count, module.system().wellKnown(WellKnownType.OBJECT));
        try {
            constraints.over(objects);
        } catch (UnresolvedReferenceException e) {
            // Nobody can meet a constraint whose type is missing: there is no better choice.
            return Optional.of(objects);
        }
        var arguments = new ArrayList<TypeDesc>(objects);
        // A choice may decide what another parameter's constraints mean, so that all are looked at until nothing changes.
        for (int round = 0; round <= count; round++) {
            boolean changed = false;
            for (int i = 0; i < count; i++) {
                if (!fits(arguments, i, arguments.get(i), constraints)) {
                    int position = i;
                    var found = candidates(module, constraints.over(arguments).get(i))
                            .filter(c -> fits(arguments, position, c, constraints)).findFirst();
                    if (found.isEmpty()) {
                        return unified(module, variables, i, constraints);
                    }
                    arguments.set(i, found.get());
                    changed = true;
                }
            }
            if (!changed) {
                return Optional.of(List.copyOf(arguments));
            }
        }
        return Optional.empty();
    }

    /** Arguments that follow from what a type at hand derives from or implements, where it is the argument at a position. */
    private static Optional<List<TypeDesc>> unified(ModuleDesc module, List<TypeDesc> variables, int position, Constraints constraints) {
        var parameter = constraints.over(variables).get(position);
        var object = module.system().wellKnown(WellKnownType.OBJECT);
        for (var candidate : candidates(module, parameter).toList()) {
            var bound = new HashMap<TypeDesc, TypeDesc>();
            bound.put(variables.get(position), candidate);
            try {
                parameter.types().forEach(wanted -> supertypes(candidate).filter(s -> s.genericDefinition() == wanted.genericDefinition())
                        .findFirst().ifPresent(s -> bind(wanted, s, bound)));
            } catch (UnresolvedReferenceException | UnsupportedIlException e) {
                continue;
            }
            var arguments = variables.stream().map(v -> bound.getOrDefault(v, object)).toList();
            if (IntStream.range(0, arguments.size()).allMatch(i -> fits(arguments, i, arguments.get(i), constraints))) {
                return Optional.of(arguments);
            }
        }
        return Optional.empty();
    }

    private static Stream<TypeDesc> supertypes(TypeDesc type) {
        return Stream.concat(Stream.iterate(Optional.of(type), Optional::isPresent, t -> t.get().baseType()).map(Optional::get),
                type.interfaces().stream());
    }

    /** Notes what the variables of an open type are where it is another, closed one. */
    private static void bind(TypeDesc open, TypeDesc closed, Map<TypeDesc, TypeDesc> bound) {
        if (open instanceof VariableType) {
            bound.putIfAbsent(open, closed);
        } else if (open.isGenericInstance() && open.genericDefinition() == closed.genericDefinition()) {
            for (int i = 0; i < open.typeArguments().size(); i++) {
                bind(open.typeArguments().get(i), closed.typeArguments().get(i), bound);
            }
        } else if (open.isArray() && closed.isArray()) {
            bind(open.elementType(), closed.elementType(), bound);
        }
    }

    private static Stream<TypeDesc> candidates(ModuleDesc module, GenericConstraints.Parameter parameter) {
        var system = module.system();
        var first = new ArrayList<TypeDesc>(List.of(system.wellKnown(WellKnownType.OBJECT), system.wellKnown(WellKnownType.STRING),
                system.wellKnown(WellKnownType.INT32)));
        first.addAll(parameter.types());
        var modules = new LinkedHashSet<ModuleDesc>(List.of(module));
        modules.addAll(module.references().assemblies());
        return Stream.concat(first.stream(), modules.stream().flatMap(m -> m.types().stream()).map(CanonicalInstance::overObject))
                .filter(TypeDesc::isClosed).filter(c -> mayFit(c, parameter));
    }

    /** What can be said without another instantiation: its kind, and whether it derives from what is wanted over some arguments. */
    private static boolean mayFit(TypeDesc candidate, GenericConstraints.Parameter parameter) {
        if (parameter.reference() && !candidate.isReference() || parameter.value() && !candidate.isValueType()) {
            return false;
        }
        try {
            return parameter.types().stream().allMatch(wanted -> !wanted.isGenericInstance() || supertypes(candidate).anyMatch(
                    s -> s.genericDefinition() == wanted.genericDefinition()));
        } catch (UnresolvedReferenceException | UnsupportedIlException e) {
            return false;
        }
    }

    private static TypeDesc overObject(TypeDesc type) {
        return type.isGenericDefinition() ? type.instantiate(Collections.nCopies(type.typeArguments().size(),
                type.system().wellKnown(WellKnownType.OBJECT))) : type;
    }

    private static boolean fits(List<TypeDesc> arguments, int position, TypeDesc candidate, Constraints constraints) {
        var tried = new ArrayList<>(arguments);
        tried.set(position, candidate);
        try {
            return satisfies(candidate, constraints.over(tried).get(position));
        } catch (UnresolvedReferenceException | UnsupportedIlException e) {
            // A base class or an interface of the candidate is nowhere to be found.
            return false;
        }
    }

    private static boolean satisfies(TypeDesc type, GenericConstraints.Parameter parameter) {
        if (type.isByRefLike() || type.isVoid() || parameter.reference() && !type.isReference()
                || parameter.value() && (!type.isValueType() || type.isNullable())) {
            return false;
        }
        if (parameter.constructor() && !type.isValueType() && (type.isAbstract() || type.findMethods(".ctor").stream()
                .noneMatch(m -> m.isPublic() && m.signature().parameters().isEmpty()))) {
            return false;
        }
        return parameter.types().stream().allMatch(type::isAssignableTo);
    }
}
