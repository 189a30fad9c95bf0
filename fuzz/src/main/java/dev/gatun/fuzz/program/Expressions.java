package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Array;
import dev.gatun.fuzz.program.CsType.Class;
import dev.gatun.fuzz.program.CsType.Nullable;
import dev.gatun.fuzz.program.CsType.Primitive;
import dev.gatun.fuzz.program.CsType.Special;
import dev.gatun.fuzz.program.CsType.Struct;
import dev.gatun.fuzz.program.Method.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Expressions in one method. All of them end, fail never, and have a value that C# defines. */
final class Expressions {
    private static final List<String> COMPARISONS = List.of("<", ">", "<=", ">=", "==", "!=");
    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "&", "|", "^");

    /** What expressions need of the method they stand in. */
    interface Host {
        /** A variable of the type, made for this. */
        String newLocal(CsType type);

        /** The methods that may be called here. */
        List<Method> callable();

        /** The classes that derive from a class, and the class. */
        List<Class> subclasses(Class type);
    }

    private final Draw draw;
    private final Types types;
    private final Host host;
    final Scope scope;
    private int calls = 12;

    Expressions(Draw draw, Types types, Host host) {
        this.draw = draw;
        this.types = types;
        this.host = host;
        scope = new Scope(draw, () -> of(Primitive.INT, 1));
    }

    /** An expression of a type, with at most so many operators inside one another. */
    Node of(CsType type, int depth) {
        if (depth <= 0) {
            return leaf(type);
        }
        return switch (draw.below(12)) {
            case 0, 1, 2 -> leaf(type);
            case 3, 4 -> call(type, depth - 1).orElseGet(() -> particular(type, depth));
            case 5 -> switch (draw.below(4)) {
                case 0, 1 -> conditional(type, depth - 1);
                case 2 -> boxed(type, depth - 1);
                default -> throughGenerics(type, depth - 1);
            };
            default -> particular(type, depth);
        };
    }

    private Node particular(CsType type, int depth) {
        return switch (type) {
            case Primitive p when p == Primitive.BOOL -> bool(depth - 1);
            case Primitive p when p.isFloat() -> floating(p, depth - 1);
            case Primitive p -> integer(p, depth - 1);
            case Struct s -> newStruct(s, depth - 1);
            case Class c -> newObject(c, depth - 1);
            case Nullable n -> nullable(n, depth - 1);
            case Array a -> newArray(a, depth - 1);
            case Special s -> s == Special.STRING ? string(depth - 1) : object(depth - 1);
            case CsType.Parameter p -> leaf(p);
        };
    }

    private Node leaf(CsType type) {
        var place = draw.oneIn(5) ? Optional.<Scope.Place>empty() : scope.find(p -> fits(p.type(), type));
        if (place.isPresent()) {
            return Node.expression(type, place.get().parts().get().toArray());
        }
        return switch (type) {
            case Primitive p -> Node.expression(p, Literals.of(draw, p));
            case Special s when s == Special.STRING -> Node.expression(s, "\"" + "abcdefgh".substring(draw.below(8))
                    + "\"");
            case Array a -> newArray(a, 0);
            default -> Node.expression(type, type.simple());
        };
    }

    private static boolean fits(CsType has, CsType wanted) {
        return has.equals(wanted) || has instanceof Class c && wanted instanceof Class w && c.is(w);
    }

    private Node conditional(CsType type, int depth) {
        if (draw.oneIn(3)) {
            return Node.expression(type, "Check.Choose<" + type.cs() + ">(", of(Primitive.BOOL, depth), ", ",
                    of(type, depth), ", ", of(type, depth), ")");
        }
        String cast = cast(type);
        return Node.expression(type, "(", of(Primitive.BOOL, depth), " ? ", cast, of(type, depth), " : ", cast,
                of(type, depth),
                ")");
    }

    /** Two classes may have no common type that C# would infer. */
    private static String cast(CsType type) {
        return type instanceof Class c ? "(" + c.name() + ")" : "";
    }

    /** A value boxed and unboxed again; for a class a cast from object. */
    private Node boxed(CsType type, int depth) {
        if (type instanceof Nullable || type == Special.OBJECT) {
            return of(type, depth);
        }
        return Node.expression(type, "((" + type.cs() + ")(object)", of(type, depth), ")");
    }

    /** A value that goes through generic code, and comes back. */
    private Node throughGenerics(CsType type, int depth) {
        String name = type.cs();
        return switch (draw.below(8)) {
            case 0 -> Node.expression(type, "(", of(type, depth), ", ", of(types.any(), depth), ").Item1");
            case 1 -> Node.expression(type, "(", of(Primitive.BYTE, depth), ", ", of(type, depth), ", ",
                    of(types.struct(), depth), ").Item2");
            case 2 -> Node.expression(type, "new Box<" + name + "> { Value = ", of(type, depth), " }.Get()");
            case 3 -> Node.expression(type, "((Box<" + name + ">)new CountingBox<" + name + "> { Value = ",
                    of(type, depth), " }).Get()");
            case 4 -> type instanceof Class || type instanceof Array ? boxed(type, depth)
                    : Node.expression(type, "Shared<" + name + ">.Exchange(", of(type, depth), ")");
            case 5 -> Node.expression(type, "Check.Grid<" + name + ">(", of(type, depth), ", ",
                    of(Primitive.INT, depth), ", ", of(Primitive.INT, depth), ")");
            case 6 -> Node.expression(type, "Check.Listed<" + name + ">(", of(Primitive.UINT, depth), ", ",
                    of(type, depth), ", ", of(type, depth), ", ", of(type, depth), ")");
            default -> Node.expression(type, "((", of(Primitive.INT, depth), " & 3) switch { 0 => ", cast(type),
                    of(type, depth), ", 1 => ", cast(type), of(type, depth), ", _ => ", cast(type), of(type, depth),
                    " })");
        };
    }

    private Node bool(int depth) {
        return switch (draw.below(8)) {
            case 0, 1, 2, 3 -> {
                var type = draw.oneIn(4) ? draw.of(Primitive.FLOATS) : types.integer();
                yield Node.expression(Primitive.BOOL, "(", of(type, depth), " " + draw.of(COMPARISONS) + " ",
                        of(type, depth), ")");
            }
            case 4 -> Node.expression(Primitive.BOOL, "(", of(Primitive.BOOL, depth),
                    draw.of(List.of(" && ", " || ", " ^ ", " & ", " | ", " == ")), of(Primitive.BOOL, depth), ")");
            case 5 -> Node.expression(Primitive.BOOL, "!", of(Primitive.BOOL, depth));
            case 6 -> draw.coin()
                    ? Node.expression(Primitive.BOOL, "(", of(Special.OBJECT, depth), " is " + types.primitive().cs()
                            + ")")
                    : Node.expression(Primitive.BOOL, "(", of(Special.OBJECT, depth), " is " + types.struct().cs()
                            + ")");
            default -> {
                var type = new Nullable(types.integer());
                yield draw.coin() ? Node.expression(Primitive.BOOL, "(", of(type, depth), ").HasValue")
                        : Node.expression(Primitive.BOOL, "(", of(type, depth), " " + draw.of(COMPARISONS) + " ",
                                of(type, depth), ")");
            }
        };
    }

    private Node integer(Primitive type, int depth) {
        String cast = "((" + type.cs() + ")(";
        return switch (draw.below(16)) {
            case 0, 1, 2, 3, 4 -> Node.expression(type, cast, of(type, depth), " " + draw.of(ARITHMETIC) + " ",
                    of(type, depth), "))");
            case 5 -> Node.expression(type, cast, of(type, depth), draw.coin() ? " << " : " >> ",
                    draw.coin() ? Node.expression(Primitive.INT, draw.below(8 * type.bytes) + "")
                            : of(Primitive.INT, depth), "))");
            case 6 -> Node.expression(type, cast, of(type, depth), draw.coin() ? " / " : " % ",
                    Literals.divisor(draw, type), "))");
            case 7 -> Node.expression(type, cast, of(type, depth), draw.coin() ? " / " : " % ", "((",
                    of(type, depth), " & 63) + 1)))");
            case 8 -> Node.expression(type, "((" + type.cs() + ")(~", of(type, depth), "))");
            case 9 -> Node.expression(type, "((" + type.cs() + ")(0 - ", of(type, depth), "))");
            case 10, 11 -> {
                var from = types.integer();
                yield Node.expression(type, "((" + type.cs() + ")", of(from, depth), ")");
            }
            case 12 -> fromFloat(type, depth);
            case 13 -> {
                var from = new Nullable(type);
                yield draw.coin()
                        ? Node.expression(type, "(", of(from, depth), " ?? ", of(type, depth), ")")
                        : Node.expression(type, "(", of(from, depth), ").GetValueOrDefault()");
            }
            case 14 -> {
                var array = scope.find(p -> p.type() instanceof Array);
                yield array.isPresent()
                        ? Node.expression(type, "((" + type.cs() + ")", Node.group(array.get().parts().get().toArray()),
                                ".Length)")
                        : Node.expression(type, "((" + type.cs() + ")(", of(Special.STRING, depth), ").Length)");
            }
            default -> {
                var struct = types.struct();
                yield struct.unmanaged() && Types.blittable(struct.fields()) && draw.coin()
                        ? Node.expression(type, "((" + type.cs() + ")sizeof(" + struct.cs() + "))")
                        : Node.expression(type, "((" + type.cs() + ")(", of(struct, depth), ").Mix())");
            }
        };
    }

    private Node fromFloat(Primitive type, int depth) {
        if (draw.coin()) {
            var small = draw.of(List.of(Primitive.SHORT, Primitive.BYTE, Primitive.SBYTE));
            return Node.expression(type, "((" + type.cs() + ")" + (type == Primitive.LONG ? "(long)" : "(int)") + "(",
                    of(small, depth), " * " + draw.of(List.of("1.5", "0.25f", "-3.7", "100f")) + "))");
        }
        String helper = switch (type) {
            case UINT -> "ToUInt";
            case LONG -> "ToLong";
            case ULONG -> "ToULong";
            default -> "ToInt";
        };
        return Node.expression(type, "((" + type.cs() + ")Check." + helper + "(",
                of(draw.of(Primitive.FLOATS), depth), "))");
    }

    private Node floating(Primitive type, int depth) {
        String cast = "((" + type.cs() + ")";
        return switch (draw.below(8)) {
            case 0, 1, 2 -> Node.expression(type, cast + "(", of(type, depth), draw.of(List.of(" + ", " - ", " * ",
                    " / ")), of(type, depth), "))");
            case 3 -> Node.expression(type, "(-", of(type, depth), ")");
            case 4 -> Node.expression(type, cast, of(type == Primitive.FLOAT ? Primitive.DOUBLE : Primitive.FLOAT,
                    depth), ")");
            case 5 -> Node.expression(type, cast + "(", of(type, depth), " % ", of(type, depth), "))");
            case 6 -> {
                var from = types.integer();
                yield Node.expression(type, cast + (from == Primitive.ULONG ? "(double)" : ""), of(from, depth), ")");
            }
            default -> type == Primitive.DOUBLE
                    ? Node.expression(type, draw.of(List.of("Math.Sqrt(", "Math.Abs(", "Math.Floor(")),
                            of(type, depth), ")")
                    : Node.expression(type, cast + "(", of(type, depth), " * ", of(Primitive.INT, depth), "))");
        };
    }

    private Node newStruct(Struct type, int depth) {
        var parts = new ArrayList<Object>();
        boolean constructor = Types.hasConstructor(type) && draw.coin();
        parts.add("new " + type.name() + (constructor ? "(" : " { "));
        boolean first = true;
        for (var field : type.fields()) {
            if (field.count() > 0 || !constructor && draw.oneIn(4)) {
                continue;
            }
            parts.add((first ? "" : ", ") + (constructor ? "" : field.name() + " = "));
            parts.add(of(field.type(), depth));
            first = false;
        }
        parts.add(constructor ? ")" : " }");
        return Node.expression(type, parts.toArray());
    }

    private Node newObject(Class type, int depth) {
        var actual = draw.of(host.subclasses(type));
        if (draw.coin()) {
            return Node.expression(type, "new " + actual.name() + "()");
        }
        var parts = new ArrayList<Object>(List.of("new " + actual.name() + "("));
        for (var field : actual.fields()) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(of(field.type(), depth));
        }
        parts.add(")");
        return Node.expression(type, parts.toArray());
    }

    private Node nullable(Nullable type, int depth) {
        boolean number = type.of() instanceof Primitive p && p.isInteger();
        return switch (draw.below(number ? 4 : 2)) {
            case 0 -> Node.expression(type, "((" + type.cs() + ")", of(type.of(), depth), ")");
            case 1 -> Node.expression(type, "((" + type.cs() + ")(object)", of(type, depth), ")");
            default -> Node.expression(type, "((" + type.cs() + ")(", of(type, depth), " " + draw.of(ARITHMETIC) + " ",
                    of(type, depth), "))");
        };
    }

    private Node newArray(Array type, int depth) {
        if (depth <= 0 || draw.coin()) {
            return Node.expression(type, "new " + type.element().cs() + "[" + draw.between(3, 9) + "]");
        }
        var parts = new ArrayList<Object>(List.of("new " + type.cs() + " { "));
        int count = draw.between(3, 5);
        for (int i = 0; i < count; i++) {
            parts.add(i == 0 ? "" : ", ");
            parts.add(draw.coin() ? leaf(type.element()) : of(type.element(), depth - 1));
        }
        parts.add(" }");
        return Node.expression(type, parts.toArray());
    }

    private Node string(int depth) {
        if (draw.coin()) {
            return Node.expression(Special.STRING, "Check.Cut(", of(Special.STRING, depth), " + ",
                    of(types.integer(), depth), ")");
        }
        return Node.expression(Special.STRING, "Check.Cut(", of(Special.STRING, depth), " + ",
                of(Special.STRING, depth), ")");
    }

    private Node object(int depth) {
        CsType type = switch (draw.below(5)) {
            case 0, 1 -> types.primitive();
            case 2 -> types.struct();
            case 3 -> types.nullable();
            default -> draw.of(types.classes);
        };
        return Node.expression(Special.OBJECT, "((object)", of(type, depth), ")");
    }

    /** A call that gives a value of the type; empty where none is such or the method calls enough already. */
    Optional<Node> call(CsType type, int depth) {
        var candidates = host.callable().stream().filter(m -> fits(m.result(), type)).toList();
        if (candidates.isEmpty() || calls-- <= 0) {
            return Optional.empty();
        }
        return Optional.of(Node.expression(type, call(draw.of(candidates), depth)));
    }

    /** A call of a method. */
    Node call(Method method, int depth) {
        var parts = new ArrayList<Object>();
        switch (method.kind()) {
            case STATIC -> parts.add("Program." + method.name() + "(");
            case GENERIC -> {
                var type = draw.coin() ? types.primitive() : draw.coin() ? types.struct() : draw.of(types.classes);
                parts.add("Program." + method.name() + "<" + type.cs() + ">(");
                parts.add(of(type, depth));
                for (var parameter : method.parameters()) {
                    parts.add(", ");
                    parts.add(argument(parameter, depth));
                }
                parts.add(", ");
                parts.add(of(type, depth));
                parts.add(")");
                return Node.group(parts.toArray());
            }
            case INSTANCE, VIRTUAL -> {
                parts.add(receiver(method.owner().orElseThrow(), depth));
                parts.add("." + method.name() + "(");
            }
            case INTERFACE -> {
                var implementer = draw.coin() ? draw.of(types.classes) : draw.of(types.structs);
                boolean implemented = implementer instanceof Class || Types.hasConstructor((Struct) implementer);
                parts.add("((" + Method.INTERFACE + ")");
                parts.add(of(implemented ? implementer : types.classes.getFirst(), depth));
                parts.add(")." + method.name() + "(");
            }
        }
        boolean first = true;
        for (var parameter : method.parameters()) {
            parts.add(first ? "" : ", ");
            parts.add(argument(parameter, depth));
            first = false;
        }
        parts.add(")");
        return Node.group(parts.toArray());
    }

    private Node receiver(CsType type, int depth) {
        var place = scope.find(p -> fits(p.type(), type));
        return place.isPresent() && !draw.oneIn(4) ? Node.group(place.get().parts().get().toArray())
                : Node.group("(", of(type, depth), ")");
    }

    private Node argument(Method.Parameter parameter, int depth) {
        return switch (parameter.mode()) {
            case VALUE -> of(parameter.type(), depth);
            case IN -> draw.coin() ? of(parameter.type(), depth) : Node.group("in ", target(parameter.type()));
            case REF, OUT -> Node.group(parameter.mode().prefix, target(parameter.type()));
        };
    }

    /** Something of exactly this type that can be assigned. */
    Node target(CsType type) {
        var place = scope.find(p -> p.assignable() && p.type().equals(type));
        return place.isPresent() && !draw.oneIn(8) ? Node.group(place.get().parts().get().toArray())
                : Node.group(host.newLocal(type));
    }
}
