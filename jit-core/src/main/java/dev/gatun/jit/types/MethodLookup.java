package dev.gatun.jit.types;

import dev.gatun.jit.types.LookupException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds methods and types as users spell them: {@code Ns.Type::Method}, with a parameter list where overloads need it,
 * {@code Ns.Outer/Inner::Add(int32,string)}, {@code Ns.List`1<int32>::Add}, {@code Ns.Type::Generic<string>(string)}.
 * Types may be spelt as in ilasm, in C# ({@code int}, {@code ref long}) or in reflection ({@code System.Int32}).
 * Looked for in the module, then in the class library, then in the assemblies that the module refers to.
 */
public final class MethodLookup {
    private MethodLookup() {
    }

    /**
     * @return the method; a generic one without arguments in the spelling is its definition
     * @throws LookupException with what could have been meant
     */
    public static MethodDesc find(ModuleDesc module, String spelling) {
        int separator = spelling.indexOf("::");
        if (separator <= 0 || separator + 2 == spelling.length()) {
            throw new LookupException(Kind.MALFORMED, spelling,
                    "'" + spelling + "' is not of the form Namespace.Type::Method", methodsNamed(module, spelling));
        }
        var type = type(module, spelling.substring(0, separator), spelling);
        var rest = spelling.substring(separator + 2).strip();
        int open = rest.endsWith(")") ? opening(rest, '(', ')') : -1;
        var name = open < 0 ? rest : rest.substring(0, open).strip();
        var candidates = named(module, type, name, spelling);
        if (candidates.isEmpty()) {
            throw new LookupException(Kind.NO_SUCH_METHOD, spelling, type.fullName() + " has no method " + name,
                    nearMethods(module, type, name));
        }
        var all = candidates;
        if (open >= 0) {
            var wanted = Spelling.split(rest.substring(open + 1, rest.length() - 1)).stream()
                    .map(Spelling::canonical).toList();
            candidates = candidates.stream().filter(m -> parameters(m).equals(wanted)).toList();
        }
        if (candidates.isEmpty()) {
            throw new LookupException(Kind.NO_SUCH_METHOD, spelling, type.fullName() + " has no method " + rest,
                    all.stream().map(MethodDesc::fullName).toList());
        }
        if (candidates.size() > 1) {
            throw new LookupException(Kind.AMBIGUOUS, spelling, spelling + " names " + candidates.size() + " methods",
                    candidates.stream().map(MethodDesc::fullName).toList());
        }
        return candidates.getFirst();
    }

    /** A type by its spelling, arguments and array suffixes included. @throws LookupException with near names */
    public static TypeDesc findType(ModuleDesc module, String spelling) {
        return type(module, spelling, spelling);
    }

    private static List<String> parameters(MethodDesc method) {
        return method.signature().parameters().stream().map(p -> Spelling.canonical(p.fullName())).toList();
    }

    private static List<MethodDesc> named(ModuleDesc module, TypeDesc type, String name, String spelling) {
        var plain = type.findMethods(name);
        int open = name.endsWith(">") ? opening(name, '<', '>') : -1;
        if (!plain.isEmpty() || open <= 0) {
            return plain;
        }
        var arguments = new ArrayList<TypeDesc>();
        for (var argument : Spelling.split(name.substring(open + 1, name.length() - 1))) {
            arguments.add(type(module, argument, spelling));
        }
        return type.findMethods(name.substring(0, open)).stream()
                .filter(m -> m.methodArguments().size() == arguments.size()).map(m -> m.instantiate(arguments))
                .toList();
    }

    /** Where the bracket opens that the text's last character closes; -1 if it does not. */
    private static int opening(String text, char open, char close) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == close) {
                depth++;
            } else if (text.charAt(i) == open && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static TypeDesc type(ModuleDesc module, String text, String spelling) {
        var name = Spelling.canonical(text);
        if (name.endsWith("&")) {
            return type(module, name.substring(0, name.length() - 1), spelling).makeByRef();
        }
        if (name.endsWith("*")) {
            return type(module, name.substring(0, name.length() - 1), spelling).makePointer();
        }
        if (name.endsWith("]")) {
            int open = name.lastIndexOf('[');
            if (open > 0) {
                var element = type(module, name.substring(0, open), spelling);
                var shape = name.substring(open + 1, name.length() - 1);
                return shape.isEmpty() ? element.makeArray()
                        : element.makeArray(shape.equals("*") ? 1 : shape.length() + 1);
            }
        }
        var exact = definition(module, name);
        if (exact.isPresent()) {
            return exact.get();
        }
        int open = name.endsWith(">") ? opening(name, '<', '>') : -1;
        if (open > 0) {
            var generic = definition(module, name.substring(0, open));
            var arguments = Spelling.split(name.substring(open + 1, name.length() - 1)).stream()
                    .map(a -> type(module, a, spelling)).toList();
            if (generic.isPresent() && generic.get().typeArguments().size() == arguments.size()) {
                return generic.get().instantiate(arguments);
            }
        }
        throw new LookupException(Kind.NO_SUCH_TYPE, spelling, "no type " + text.strip() + " in " + module.name(),
                nearTypes(module, open > 0 ? name.substring(0, open) : name));
    }

    private static Optional<TypeDesc> definition(ModuleDesc module, String name) {
        var system = module.system();
        for (var type : WellKnownType.values()) {
            var keyword = type.kind().keyword();
            if (!keyword.isEmpty() && keyword.replace(" ", "").equals(name)) {
                return system.findWellKnown(type);
            }
        }
        if (name.equals("object") || name.equals("string")) {
            return system.findWellKnown(name.equals("object") ? WellKnownType.OBJECT : WellKnownType.STRING);
        }
        var own = module.findType(name);
        if (own.isPresent()) {
            return own;
        }
        var inClassLibrary = system.classLibrary().findType(name);
        return inClassLibrary.isPresent() ? inClassLibrary : module.references().assemblies().stream()
                .map(m -> m.findType(name)).flatMap(Optional::stream).findFirst();
    }

    /** The same simple name in another namespace first, then names that look alike. */
    private static List<String> nearTypes(ModuleDesc module, String name) {
        var all = module.names().allNames();
        var simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
        var found = new ArrayList<>(all.stream().filter(n -> n.equals(simple) || n.endsWith("." + simple)
                || n.endsWith("/" + simple)).toList());
        Spelling.nearest(name, all).stream().filter(n -> !found.contains(n)).forEach(found::add);
        return found.subList(0, Math.min(found.size(), 5));
    }

    private static List<String> nearMethods(ModuleDesc module, TypeDesc type, String name) {
        var near = Spelling.nearest(name, type.methods().stream().map(MethodDesc::name).toList());
        if (near.isEmpty()) {
            return methodsNamed(module, name);
        }
        return near.stream().flatMap(n -> type.findMethods(n).stream()).map(MethodDesc::fullName).limit(5).toList();
    }

    /** Methods of that name in any type of the module. */
    private static List<String> methodsNamed(ModuleDesc module, String name) {
        return module.types().stream().flatMap(t -> t.findMethods(name).stream()).map(MethodDesc::fullName).limit(5)
                .toList();
    }
}
