package dev.gatun.jit.types;

import dev.gatun.il.metadata.GenericParamRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How types and methods are spelt: for ilasm and users, for stack traces, for reflection. */
final class TypeNames {
    private TypeNames() {
    }

    static String join(String namespace, String name) {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }

    /** {@code Ns.Outer/Inner}, without arguments. */
    static String metadataName(TypeDefinition type) {
        var outer = type.enclosing();
        return outer.map(o -> metadataName(o) + "/" + type.row().name())
                .orElseGet(() -> join(type.row().namespace(), type.row().name()));
    }

    /** {@code Ns.Outer/Inner<int32>}; {@code int32} and the like for what has a keyword. */
    static String ilasm(TypeDesc type) {
        return switch (type) {
            case DefinedType t -> {
                var keyword = keyword(t);
                yield keyword.isEmpty() ? owner(t) : keyword;
            }
            case ElementedType t -> t.elementType().fullName() + t.suffix();
            case FunctionPointerType t -> t.name();
            case VariableType t -> t.name();
        };
    }

    private static String keyword(DefinedType type) {
        if (type.kind() == TypeKind.CLASS && type.module().isClassLibrary() && type.definition().enclosing().isEmpty()
                && type.definition().row().namespace().equals("System")) {
            return switch (type.name()) {
                case "Object" -> "object";
                case "String" -> "string";
                default -> "";
            };
        }
        return type.kind().keyword();
    }

    /** As {@link #ilasm}, but never a keyword: what stands before {@code ::}. */
    static String owner(TypeDesc type) {
        return type instanceof DefinedType t ? metadataName(t.definition()) + arguments(t.typeArguments())
                : ilasm(type);
    }

    private static String arguments(List<TypeDesc> arguments) {
        return arguments.isEmpty() ? ""
                : arguments.stream().map(TypeDesc::fullName).collect(Collectors.joining(",", "<", ">"));
    }

    static String method(MethodDesc method) {
        return owner(method.owner()) + "::" + method.name() + arguments(method.methodArguments())
                + parameters(method);
    }

    /** What the parameters are of, even where the types of some are nowhere to be found. */
    private static String parameters(MethodDesc method) {
        try {
            return method.signature().parameterList();
        } catch (UnresolvedReferenceException e) {
            return method instanceof DefinedMethod defined ? defined.parameterNamesOfTypes().stream()
                    .collect(Collectors.joining(",", "(", ")")) : "(...)";
        }
    }

    static String stackTrace(TypeDesc type) {
        return switch (type) {
            case DefinedType t -> metadataName(t.definition()).replace('/', '.');
            case ElementedType t -> stackTrace(t.elementType()) + t.suffix();
            default -> type.name();
        };
    }

    /** Parameters by the bare names of their open types, as StackTrace.ToString of .NET has them. */
    static String stackTrace(MethodDesc method) {
        if (!(method instanceof DefinedMethod defined)) {
            return stackTrace(method.owner()) + "." + method.name() + "()";
        }
        var open = (DefinedMethod) ((DefinedType) defined.owner()).open().methods().get(defined.index());
        var typeVariables = ((DefinedType) defined.owner()).definition().genericParams();
        var names = method.parameterNames();
        var parameters = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var type = simpleName(open.signature().parameters().get(i), typeVariables, open.genericParams());
            parameters.add(names.get(i).isEmpty() ? type : type + " " + names.get(i));
        }
        var generics = open.genericParams().isEmpty() ? "" : open.genericParams().stream().map(GenericParamRow::name)
                .collect(Collectors.joining(",", "[", "]"));
        return stackTrace(method.owner()) + "." + method.name() + generics
                + parameters.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String simpleName(TypeDesc type, List<GenericParamRow> ofType, List<GenericParamRow> ofMethod) {
        return switch (type) {
            case ElementedType t -> simpleName(t.elementType(), ofType, ofMethod) + t.suffix();
            case VariableType v -> {
                var names = v.ofMethod() ? ofMethod : ofType;
                yield v.index() < names.size() ? names.get(v.index()).name() : v.name();
            }
            case FunctionPointerType t -> "IntPtr";
            case DefinedType t -> t.name();
        };
    }

    static String reflection(TypeDesc type) {
        return switch (type) {
            case DefinedType t when t.isGenericDefinition() -> metadataName(t.definition()).replace('/', '+')
                    + t.definition().genericParams().stream().map(p -> p.name()).collect(Collectors.joining(",", "[", "]"));
            case DefinedType t -> metadataName(t.definition()).replace('/', '+')
                    + (t.typeArguments().isEmpty() ? "" : t.typeArguments().stream().map(TypeNames::reflection)
                    .collect(Collectors.joining(",", "[", "]")));
            case ElementedType t -> reflection(t.elementType()) + t.suffix();
            default -> type.name();
        };
    }
}
