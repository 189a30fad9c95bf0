package dev.gatun.jit.types;

/** The methods that array types have of themselves (ECMA-335 II.14.2). */
public enum ArrayMethodKind {
    /** {@code .ctor(length...)}: every lower bound 0. */
    CONSTRUCTOR(".ctor"),
    /** {@code .ctor(lowerBound, length, ...)}. */
    CONSTRUCTOR_WITH_BOUNDS(".ctor"),
    /** {@code T Get(index...)}. */
    GET("Get"),
    /** {@code void Set(index..., T)}. */
    SET("Set"),
    /** {@code T& Address(index...)}. */
    ADDRESS("Address");

    private final String methodName;

    ArrayMethodKind(String methodName) {
        this.methodName = methodName;
    }

    public String methodName() {
        return methodName;
    }
}
