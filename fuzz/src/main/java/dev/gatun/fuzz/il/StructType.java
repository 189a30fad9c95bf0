package dev.gatun.fuzz.il;

import java.util.List;

/**
 * A value type of a generated program.
 *
 * @param name     with namespace; of an instance of a generic one, with its arguments
 * @param generic  whether it is an instance of a generic type
 * @param explicit whether its fields state their offsets
 * @param pack     its packing, 0 for the natural one
 * @param fields   in declaration order
 */
record StructType(String name, boolean generic, boolean explicit, int pack, List<Field> fields) implements IlType {
    StructType {
        fields = List.copyOf(fields);
    }

    /** Whether it holds no references, so that its bytes may be copied. */
    boolean isPlain() {
        return fields.stream().allMatch(f -> f.type() instanceof Prim
                || f.type() instanceof StructType s && s.isPlain());
    }

    @Override
    public String il() {
        return "valuetype " + name;
    }

    @Override
    public String owner() {
        return generic ? il() : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StructType s && s.name.equals(name);
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
