package dev.gatun.jit.types;

import dev.gatun.il.signature.CallKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A method's signature over descriptors; equal when the same types stand in the same places.
 *
 * @param hasThis      whether a {@code this} goes before the parameters (it is not one of them)
 * @param returnType   {@link TypeKind#VOID} for none
 * @param parameters   without {@code this}
 * @param genericArity number of generic parameters of the method itself
 * @param convention   default, vararg, or one of the unmanaged ones (function pointers and {@code calli} only)
 */
public record MethodSignature(boolean hasThis, TypeDesc returnType, List<TypeDesc> parameters, int genericArity,
                              CallKind convention) {
    public MethodSignature {
        parameters = List.copyOf(parameters);
    }

    /** A static, non-generic, managed signature. */
    public static MethodSignature ofStatic(TypeDesc returnType, TypeDesc... parameters) {
        return new MethodSignature(false, returnType, List.of(parameters), 0, CallKind.DEFAULT);
    }

    /** An instance, non-generic, managed signature. */
    public static MethodSignature ofInstance(TypeDesc returnType, TypeDesc... parameters) {
        return new MethodSignature(true, returnType, List.of(parameters), 0, CallKind.DEFAULT);
    }

    public boolean varargs() {
        return convention == CallKind.VARARG;
    }

    public boolean returnsVoid() {
        return returnType.kind() == TypeKind.VOID;
    }

    MethodSignature substitute(GenericContext context) {
        return new MethodSignature(hasThis, returnType.substitute(context),
                parameters.stream().map(p -> p.substitute(context)).toList(), genericArity, convention);
    }

    /** {@code (int32,string)}. */
    String parameterList() {
        return parameters.stream().map(TypeDesc::fullName).collect(Collectors.joining(",", "(", ")"));
    }

    /** {@code instance int32 (int32,string)}. */
    @Override
    public String toString() {
        return (convention.ilasm() + (hasThis ? " instance " : " ")).stripLeading() + returnType.fullName() + " "
                + parameterList();
    }
}
