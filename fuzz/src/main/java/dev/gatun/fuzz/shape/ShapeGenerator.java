package dev.gatun.fuzz.shape;

import dev.gatun.fuzz.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generates struct types of 1 to 64 bytes and call signatures of up to 12 parameters. Structs of a generator differ by
 * name. Not thread-safe.
 */
public final class ShapeGenerator {
    private static final int LARGEST = 64;
    private static final List<Integer> PACKS = List.of(0, 1, 2, 4, 8);

    private final Draw draw;
    private final List<StructShape> structs = new ArrayList<>();

    public ShapeGenerator(Draw draw) {
        this.draw = draw;
    }

    /** A struct type; it may contain earlier ones. */
    public StructShape struct() {
        int pack = draw.oneIn(4) ? draw.of(PACKS) : 0;
        boolean floatsOnly = draw.oneIn(5);
        int limit = draw.of(List.of(8, 16, 32, LARGEST));
        var fields = new ArrayList<Shape>();
        int count = draw.between(1, 8);
        for (int i = 0; i < count; i++) {
            Shape field = floatsOnly ? draw.oneIn(2) ? Scalar.DOUBLE : Scalar.FLOAT
                    : !structs.isEmpty() && draw.oneIn(5) ? draw.of(structs) : draw.of(Scalar.ALL);
            fields.add(field);
            if (new StructShape("S", pack, fields).size() > limit) {
                fields.removeLast();
            }
        }
        if (fields.isEmpty()) {
            fields.add(Scalar.BYTE);
        }
        var struct = new StructShape("S" + structs.size(), pack, fields);
        structs.add(struct);
        return struct;
    }

    /** A signature, half of whose types are structs. */
    public SignatureShape signature() {
        int count = draw.oneIn(4) ? draw.between(0, 12) : draw.between(0, 5);
        var parameters = new ArrayList<Shape>();
        for (int i = 0; i < count; i++) {
            parameters.add(shape());
        }
        return new SignatureShape(draw.oneIn(6) ? Optional.empty() : Optional.of(shape()), parameters);
    }

    private Shape shape() {
        if (!draw.coin()) {
            return draw.of(Scalar.ALL);
        }
        return structs.isEmpty() || draw.coin() ? struct() : draw.of(structs);
    }
}
