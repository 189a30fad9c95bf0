package dev.gatun.fuzz.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A call signature.
 *
 * @param result     empty for void
 * @param parameters in order
 */
public record SignatureShape(Optional<Shape> result, List<Shape> parameters) {
    public SignatureShape {
        parameters = List.copyOf(parameters);
    }

    /** Every struct that the signature needs, each after those inside it. */
    public List<StructShape> structs() {
        var structs = new ArrayList<StructShape>();
        var types = new ArrayList<>(parameters);
        result.ifPresent(types::add);
        for (var type : types) {
            if (type instanceof StructShape struct) {
                struct.closure().stream().filter(s -> !structs.contains(s)).forEach(structs::add);
            }
        }
        return structs;
    }

    /** The head of a C# method: {@code S0 Name(int a0, S1 a1)}. */
    public String cs(String name) {
        return result.map(Shape::cs).orElse("void") + " " + name + "(" + IntStream.range(0, parameters.size())
                .mapToObj(i -> parameters.get(i).cs() + " a" + i).collect(Collectors.joining(", ")) + ")";
    }

    /** The head of a C function. */
    public String c(String name) {
        return result.map(Shape::c).orElse("void") + " " + name + "(" + (parameters.isEmpty() ? "void"
                : IntStream.range(0, parameters.size()).mapToObj(i -> parameters.get(i).c() + " a" + i)
                        .collect(Collectors.joining(", "))) + ")";
    }

    @Override
    public String toString() {
        return parameters + " -> " + result.map(Object::toString).orElse("void");
    }
}
