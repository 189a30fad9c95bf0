package dev.gatun.il.signature;

import java.util.List;
import java.util.stream.Collectors;

/** A property's signature (ECMA-335 II.23.2.5): its type and the parameters of an indexer. */
public record PropertySig(boolean hasThis, TypeSig type, List<TypeSig> parameters) {
    public PropertySig {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String toString() {
        return (hasThis ? "instance " : "") + type + parameters.stream().map(TypeSig::toString)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
