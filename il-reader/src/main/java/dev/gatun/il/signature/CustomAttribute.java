package dev.gatun.il.signature;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of a custom attribute (ECMA-335 II.23.3).
 *
 * @param fixed those of the constructor
 * @param named the fields and properties that are set besides
 */
public record CustomAttribute(List<AttributeValue> fixed, List<Named> named) {
    public CustomAttribute {
        fixed = List.copyOf(fixed);
        named = List.copyOf(named);
    }

    /**
     * A field or property that is set.
     *
     * @param isField whether it is a field, otherwise a property
     */
    public record Named(boolean isField, String name, AttributeValue value) {
        @Override
        public String toString() {
            return name + " = " + value;
        }
    }

    /** For example {@code (1, "x", Name = "y")}. */
    @Override
    public String toString() {
        return Stream.concat(fixed.stream(), named.stream()).map(Object::toString)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
