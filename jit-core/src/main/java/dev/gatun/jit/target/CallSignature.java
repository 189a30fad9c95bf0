package dev.gatun.jit.target;

import java.util.List;
import java.util.stream.Collectors;

/** The shapes of a method's parameters, {@code this} included, and of its result. */
public record CallSignature(ValueShape result, List<ValueShape> parameters) {
    public CallSignature {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
        return parameters.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ") -> ")) + result;
    }
}
