package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.IlType.ArrayOf;
import dev.gatun.fuzz.il.IlType.Field;
import dev.gatun.fuzz.il.IlType.RefTo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types and signatures of a program, drawn before any body. */
final class World {
    private static final List<Integer> PACKS = List.of(1, 2, 4, 8);

    final String namespace;
    final List<StructType> structs = new ArrayList<>();
    final List<StructType> pairs = new ArrayList<>();
    final List<ClassType> classes = new ArrayList<>();
    /** A class that structs may have fields of; those may be null. */
    final ClassType node;
    final List<Place.Static> statics = new ArrayList<>();
    final List<Routine> routines = new ArrayList<>();
    private final Draw draw;

    /** What a world is for. */
    enum Scale {
        /** A method {@code F} that calls nothing. */
        EXPRESSION,
        /** A static method {@code F} and some that it may call. */
        METHOD,
        /** Methods of all kinds. */
        PROGRAM
    }

    /** The method that is all about, unless the world is a program. */
    final Optional<Routine> target;

    World(Draw draw, String namespace, Scale scale) {
        this.draw = draw;
        this.namespace = namespace;
        node = new ClassType(namespace + ".N", Optional.empty(), List.of(new Field("V", Prim.I8)));
        int structCount = draw.between(1, 5);
        for (int i = 0; i < structCount; i++) {
            structs.add(struct());
        }
        int pairCount = draw.below(3);
        for (int i = 0; i < pairCount; i++) {
            pairs.add(pair(value(), value()));
        }
        int classCount = draw.between(1, 3);
        for (int i = 0; i < classCount; i++) {
            var fields = new ArrayList<Field>();
            int count = draw.between(1, 4);
            for (int k = 0; k < count; k++) {
                fields.add(new Field("F" + i + k, value()));
            }
            classes.add(new ClassType(namespace + ".K" + i,
                    i == 0 ? Optional.empty() : Optional.of(classes.get(i - 1)), fields));
        }
        if (scale == Scale.EXPRESSION) {
            target = Optional.of(target(draw.of(Prim.ALL)));
            return;
        }
        int staticCount = draw.below(4);
        for (int i = 0; i < staticCount; i++) {
            var type = value();
            statics.add(new Place.Static(namespace + ".Program", "G" + i, type.il(), type));
        }
        int cellCount = draw.below(3);
        for (int i = 0; i < cellCount; i++) {
            var type = value();
            statics.add(new Place.Static(cell(type), "S", "!0", type));
            statics.add(new Place.Static(cell(type), "N", "int64", Prim.I8));
        }
        target = scale == Scale.METHOD ? Optional.of(target(value())) : Optional.empty();
        target.ifPresent(routines::add);
        int routineCount = scale == Scale.METHOD ? draw.below(4) : draw.between(1, 16);
        for (int i = 0; i < routineCount; i++) {
            routines.add(routine(i));
        }
    }

    private Routine target(IlType result) {
        var parameters = new ArrayList<IlType>();
        int count = draw.oneIn(6) ? draw.between(0, 10) : draw.between(0, 3);
        for (int i = 0; i < count; i++) {
            parameters.add(draw.oneIn(3) ? draw.of(structs) : draw.of(Prim.ALL));
        }
        return new Routine(Routine.Kind.STATIC, program(), "F", Optional.of(result), parameters);
    }

    String cell(IlType argument) {
        return "class " + namespace + ".Cell`1<" + argument.il() + ">";
    }

    StructType pair(IlType first, IlType second) {
        return new StructType(namespace + ".Pair`2<" + first.il() + ", " + second.il() + ">", true, false, 0,
                List.of(new Field("A", first, "!0", -1), new Field("B", second, "!1", -1)));
    }

    /** A primitive or struct type. */
    IlType value() {
        return switch (draw.below(5)) {
            case 0, 1 -> draw.of(Prim.ALL);
            case 2, 3 -> structs.isEmpty() ? draw.of(Prim.ALL) : draw.of(structs);
            default -> pairs.isEmpty() ? draw.of(Prim.ALL) : draw.of(pairs);
        };
    }

    /** A type that a local or parameter may have. */
    IlType variable() {
        return switch (draw.below(8)) {
            case 6 -> draw.oneIn(3) ? node : draw.of(classes);
            case 7 -> new ArrayOf(draw.oneIn(5) ? draw.of(classes) : value());
            default -> value();
        };
    }

    private StructType struct() {
        String name = namespace + ".S" + structs.size();
        int shape = draw.below(6);
        int limit = draw.of(List.of(8, 16, 24, 64));
        var fields = new ArrayList<Field>();
        int count = draw.between(1, draw.oneIn(4) ? 8 : 4);
        if (shape == 5) {
            // Unions of integers: a float there could be a signalling NaN, which not every runtime passes on as it is.
            int offset = 0;
            for (int i = 0; i < count && offset < limit; i++) {
                var type = draw.of(List.of(Prim.I4, Prim.I8, Prim.U1, Prim.I2, Prim.U4));
                offset = offset + type.size() - 1 & -type.size();
                fields.add(new Field("F" + i, type, type.il(), offset));
                if (draw.coin()) {
                    var other = draw.of(List.of(Prim.U1, Prim.I1, Prim.U2).stream()
                            .filter(p -> p.size() <= type.size()).toList());
                    fields.add(new Field("U" + i, other, other.il(), offset));
                }
                offset += type.size();
            }
            return new StructType(name, false, true, 0, fields);
        }
        int size = 0;
        for (int i = 0; i < count && size < limit; i++) {
            IlType type = !structs.isEmpty() && draw.oneIn(4) ? draw.of(structs)
                    : draw.oneIn(12) ? node : draw.of(Prim.ALL);
            fields.add(new Field("F" + i, type));
            size += type instanceof Prim p ? p.size() : 8;
        }
        return new StructType(name, false, false, shape == 4 ? draw.of(PACKS) : 0, fields);
    }

    private Routine routine(int index) {
        int count = draw.oneIn(4) ? draw.between(0, 10) : draw.between(0, 4);
        var parameters = new ArrayList<IlType>();
        for (int i = 0; i < count; i++) {
            parameters.add(draw.oneIn(6) ? new RefTo(value()) : variable());
        }
        Optional<IlType> result = draw.oneIn(8) ? Optional.empty() : Optional.of(variable());
        return switch (draw.below(6)) {
            case 4 -> new Routine(Routine.Kind.STRUCT_INSTANCE, draw.of(structs), "M" + index, result, parameters);
            case 5 -> new Routine(Routine.Kind.VIRTUAL, classes.getFirst(), "M" + index, result, parameters);
            default -> new Routine(Routine.Kind.STATIC, program(), "M" + index, result, parameters);
        };
    }

    ClassType program() {
        return new ClassType(namespace + ".Program", Optional.empty(), List.of());
    }
}
