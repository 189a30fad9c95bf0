package dev.gatun.jit.types;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.GenericParamRow;
import java.util.ArrayList;
import java.util.List;

/** What generic parameters demand of their arguments (ECMA-335 II.10.1.7). */
public final class GenericConstraints {
    private static final int REFERENCE = 0x4;
    private static final int VALUE = 0x8;
    private static final int CONSTRUCTOR = 0x10;

    private GenericConstraints() {
    }

    /**
     * One parameter.
     *
     * @param reference   the argument must be a reference type
     * @param value       the argument must be a value type, and not nullable
     * @param constructor the argument must have a public constructor without parameters
     * @param types       what the argument must be assignable to, over the arguments of the instantiation
     */
    public record Parameter(String name, boolean reference, boolean value, boolean constructor,
                            List<TypeDesc> types) {
    }

    /** The parameters of the type's definition, their constraints over its own arguments. */
    public static List<Parameter> of(TypeDesc type) {
        return type instanceof DefinedType defined ? parameters(type.module(), defined.definition().genericParams(),
                new GenericContext(type.typeArguments(), List.of())) : List.of();
    }

    /** The parameters of the method itself. */
    public static List<Parameter> of(MethodDesc method) {
        return method instanceof DefinedMethod defined
                ? parameters(method.module(), defined.genericParams(), method.genericContext()) : List.of();
    }

    private static List<Parameter> parameters(ModuleDesc module, List<GenericParamRow> rows, GenericContext context) {
        var parameters = new ArrayList<Parameter>();
        for (var row : rows) {
            var types = new ArrayList<TypeDesc>();
            for (int token : module.metadata().genericParamConstraints(Token.rid(row.token()))) {
                types.add(module.type(token, context));
            }
            parameters.add(new Parameter(row.name(), (row.flags() & REFERENCE) != 0, (row.flags() & VALUE) != 0,
                    (row.flags() & CONSTRUCTOR) != 0, List.copyOf(types)));
        }
        return List.copyOf(parameters);
    }
}
