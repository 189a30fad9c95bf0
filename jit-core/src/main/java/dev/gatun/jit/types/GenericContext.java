package dev.gatun.jit.types;

import java.util.List;

/**
 * What the variables of an open signature stand for: {@code !n} is {@code typeArguments.get(n)}, {@code !!n} is
 * {@code methodArguments.get(n)} (ECMA-335 II.9.4).
 */
public record GenericContext(List<TypeDesc> typeArguments, List<TypeDesc> methodArguments) {
    /** No variable may occur. */
    public static final GenericContext EMPTY = new GenericContext(List.of(), List.of());

    /** Variables stand for themselves, as where open signatures are compared. Told from {@link #EMPTY} by identity. */
    static final GenericContext OPEN = new GenericContext(List.of(), List.of());

    public GenericContext {
        typeArguments = List.copyOf(typeArguments);
        methodArguments = List.copyOf(methodArguments);
    }

    boolean isEmpty() {
        return typeArguments.isEmpty() && methodArguments.isEmpty();
    }
}
