package dev.gatun.il.signature;

import java.util.List;

/**
 * A method's signature (ECMA-335 II.23.2.1 to II.23.2.3).
 *
 * @param explicitThis whether {@code parameters} include {@code this}
 * @param genericArity how many generic parameters the method has
 * @param parameters without an implicit {@code this}
 * @param sentinel the number of the first parameter after "..." at a vararg call, -1 if there is none
 */
public record MethodSig(CallKind kind, boolean hasThis, boolean explicitThis, int genericArity, TypeSig returnType,
        List<TypeSig> parameters, int sentinel) {
    public MethodSig {
        parameters = List.copyOf(parameters);
    }

    /** The signature with {@code name}, if it is not empty, where ilasm puts the method's name. */
    public String toString(String name) {
        var text = new StringBuilder();
        if (hasThis) {
            text.append(explicitThis ? "instance explicit " : "instance ");
        }
        if (kind != CallKind.DEFAULT) {
            text.append(kind.ilasm()).append(' ');
        }
        text.append(returnType).append(name.isEmpty() ? "" : " ").append(name);
        if (genericArity > 0) {
            text.append("<[").append(genericArity).append("]>");
        }
        text.append('(');
        for (int i = 0; i < parameters.size(); i++) {
            text.append(i == 0 ? "" : ",").append(i == sentinel ? "...," : "").append(parameters.get(i));
        }
        if (sentinel >= 0 && sentinel == parameters.size()) {
            text.append(parameters.isEmpty() ? "..." : ",...");
        }
        return text.append(')').toString();
    }

    @Override
    public String toString() {
        return toString("");
    }
}
