package dev.gatun.fuzz.il;

import java.util.List;
import java.util.Optional;

/**
 * A class of a generated program; its constructor takes no parameters.
 *
 * @param name   with namespace
 * @param base   the class it derives from
 * @param fields its own
 */
record ClassType(String name, Optional<ClassType> base, List<Field> fields) implements IlType {
    ClassType {
        fields = List.copyOf(fields);
    }

    @Override
    public String il() {
        return "class " + name;
    }

    @Override
    public String owner() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassType c && c.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
