package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Array;
import dev.gatun.fuzz.program.CsType.Class;
import dev.gatun.fuzz.program.CsType.Primitive;
import dev.gatun.fuzz.program.CsType.Special;
import dev.gatun.fuzz.program.CsType.Struct;
import dev.gatun.fuzz.program.Method.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of one method. */
final class Body {
    private static final List<String> FAILURES = List.of(
            "throw new InvalidOperationException(\"planned\");",
            "int[] none = null; none[0]++;",
            "int[] few = new int[2]; few[Check.Fuel | 2] = 1;",
            "Check.Lines = 7 / (Check.Bombs);",
            "Check.Lines = int.MinValue / (Check.Bombs - 1);",
            "Check.Lines = checked((int)(Check.Hash | 0x8000000000000000));",
            "Check.Lines = checked(int.MaxValue + (Check.Fuel | 1));",
            "object text = \"text\"; Check.Lines = (int)text;",
            "object number = 5; string wrong = (string)number;",
            "string nothing = null; Check.Lines = nothing.Length;",
            "object[] strings = new string[1]; strings[0] = (object)5;",
            "Check.Lines = new int[-1 - (Check.Bombs)].Length;",
            "int? empty = null; Check.Lines = empty.Value;",
            "throw new ArgumentException(\"planned \" + Check.Bombs);",
            "IMix nobody = null; Check.Mix(nobody.Mix());");

    private final Draw draw;
    private final Types types;
    private final Method method;
    private final Expressions expressions;
    private final boolean fails;
    private final List<Method> callable;
    private final List<Node> locals = new ArrayList<>();
    private int names;
    private int budget;
    private int loops;
    /** Protected blocks around here whose handlers take everything. */
    private int guards;
    /** The loops around here that a jump may leave: not those around a finally handler. */
    private int leavable;
    private boolean inFinally;

    /**
     * @param callable what this method may call
     * @param statics  names and types of static fields
     * @param declaring the type whose instance method this is
     * @param fails     whether to plant failures
     */
    Body(Draw draw, Types types, Method method, List<Method> callable, List<Scope.Place> statics,
            Optional<CsType> declaring, boolean fails) {
        this.draw = draw;
        this.types = types;
        this.method = method;
        this.fails = fails;
        this.callable = callable;
        expressions = new Expressions(draw, types, new Expressions.Host() {
            @Override
            public String newLocal(CsType type) {
                return local(type);
            }

            @Override
            public List<Method> callable() {
                return callable;
            }

            @Override
            public List<Class> subclasses(Class type) {
                return types.classes.stream().filter(c -> c.is(type)).toList();
            }
        });
        statics.forEach(s -> expressions.scope.add(s.parts().get().getFirst().toString(), s.type(), true, false));
        declaring.ifPresent(type -> {
            var fields = type instanceof Class c ? Types.allFields(c) : ((Struct) type).fields();
            fields.stream().filter(f -> f.count() == 0)
                    .forEach(f -> expressions.scope.add("this." + f.name(), f.type(), true, false));
        });
        method.parameters().forEach(p -> expressions.scope.add(p.name(), p.type(), p.mode() != Mode.IN,
                p.mode() == Mode.VALUE));
        budget = draw.between(2, 14);
    }

    private String local(CsType type) {
        String name = "v" + names++;
        Object initial = type instanceof Primitive p ? Literals.of(draw, p) : type.simple();
        locals.add(Node.optional(type.cs() + " " + name + " = " + initial + ";\n"));
        expressions.scope.add(name, type, true, true);
        return name;
    }

    /** The text between the braces of the method. */
    Node generate() {
        int count = draw.between(0, 4);
        for (int i = 0; i < count; i++) {
            local(types.any());
        }
        var statements = new ArrayList<Object>();
        while (budget > 0) {
            statements.add(statement(3));
        }
        var outs = new ArrayList<Object>();
        for (var parameter : method.parameters()) {
            if (parameter.mode() == Mode.OUT) {
                outs.add(parameter.name() + " = " + parameter.type().simple() + ";\n");
            }
        }
        var result = method.isVoid() ? Node.group("")
                : Node.group("return ", expressions.of(method.result(), 3), ";\n");
        var end = new ArrayList<Object>();
        if (method.kind() == Method.Kind.GENERIC) {
            end.add(Node.optional("Check.Mix(Check.Any(t0) ^ Check.Any(t1));\n"));
            end.add(Node.optional("Check.Swap(ref t0, ref t1);\n"
                    + "Check.Mix(Check.Any(Check.Pick(t0 is IMix, ref t0, ref t1)));\n"));
            end.add(Node.optional("if (t0 != null) { Check.Mix(t0.Equals(t1) ? 3UL : 4UL); }\n"));
            end.add(Node.optional("T[] ts = new T[3]; ts[1] = t0; ts[2] = t1;\n",
                    "for (int i = 0; i < ts.Length; i++) Check.Mix(Check.Any(ts[i]));\n"));
        }
        end.add(Node.optional("Check.Line(\"" + method.name() + "\");\n"));
        return Node.group("unchecked {\n", Node.group(outs.toArray()), Node.optional("if (--Check.Fuel < 0) return "
                + (method.isVoid() ? "" : method.result().simple()) + ";\n"), Node.group(locals.toArray()),
                Node.group(statements.toArray()), Node.group(end.toArray()), result, "}\n");
    }

    private Node block(int depth) {
        var statements = new ArrayList<Object>();
        int count = draw.between(1, 3);
        for (int i = 0; i < count; i++) {
            statements.add(statement(depth));
        }
        return Node.group("{\n", Node.group(statements.toArray()), "}\n");
    }

    private Node statement(int depth) {
        budget--;
        if (guards > 0 && draw.oneIn(3)) {
            return risk();
        }
        if (fails && draw.oneIn(4)) {
            return Node.optional("if (Check.Bomb()) { " + draw.of(FAILURES) + " }\n");
        }
        if (depth > 0) {
            switch (draw.below(15)) {
                case 7, 8 -> {
                    return Node.optional("if (", expressions.of(Primitive.BOOL, 2), ") ", block(depth - 1),
                            draw.coin() ? Node.optional("else ", block(depth - 1)) : Node.group());
                }
                case 9, 10 -> {
                    if (loops < 2) {
                        return loop(depth);
                    }
                }
                case 11 -> {
                    return choice(depth);
                }
                case 12, 13 -> {
                    return guarded(depth);
                }
                default -> { }
            }
        }
        return simple();
    }

    private Node loop(int depth) {
        loops++;
        String name = "i" + names++;
        expressions.scope.add(name, Primitive.INT, false, true);
        leavable++;
        var array = expressions.scope.find(p -> p.type() instanceof Array);
        var body = block(depth - 1);
        var leave = draw.oneIn(3)
                ? Node.optional("if (", expressions.of(Primitive.BOOL, 2), draw.coin() ? ") break;\n" : ") continue;\n")
                : Node.group();
        Node result = switch (draw.below(array.isPresent() ? 5 : 4)) {
            case 0, 1 -> Node.optional("for (int " + name + " = 0; " + name + " < " + draw.between(1, 6) + "; " + name
                    + "++) {\n", leave, body, "}\n");
            case 2 -> Node.optional("for (int " + name + " = " + draw.between(0, 7) + "; " + name + " >= 0; " + name
                    + " -= " + draw.between(1, 3) + ") {\n", leave, body, "}\n");
            case 3 -> Node.optional("{ int " + name + " = 0;\ndo {\n" + name + "++;\n", body, "} while (" + name
                    + " < " + draw.between(1, 5) + " && ", expressions.of(Primitive.BOOL, 1), ");\n}\n");
            default -> {
                var text = array.orElseThrow().parts().get().toArray();
                var element = ((Array) array.orElseThrow().type()).element();
                var each = Node.group(Node.group(text), "[" + name + "]");
                yield Node.optional("for (int " + name + " = 0; " + name + " < ", Node.group(text), ".Length && " + name
                        + " < 12; " + name + "++) {\n", Node.optional("Check.Mix(", hash(element, each), ");\n"), leave,
                        body, "}\n");
            }
        };
        expressions.scope.remove(name);
        loops--;
        leavable--;
        return result;
    }

    /** A call that may fail. */
    private Node risk() {
        return Node.optional("Check.Mix(Check.Risk(", hash(Primitive.INT, expressions.of(Primitive.INT, 2)), ", " + draw.below(4) + ", ",
                hash(Primitive.INT, expressions.of(Primitive.INT, 1)), ", ", expressions.of(Primitive.DOUBLE, 1), "));\n");
    }

    /** A protected block: with a finally handler, with catch clauses, or both. What it does not catch something around it does. */
    private Node guarded(int depth) {
        boolean always = draw.coin();
        boolean cleans = draw.coin() || guards > 0 && draw.coin();
        boolean all = guards == 0 || draw.coin();
        boolean catches = all || draw.coin() || !cleans;
        var parts = new ArrayList<Object>(List.of("try {\n"));
        guards++;
        parts.add(block(depth - 1));
        if (always) {
            parts.add(risk());
        }
        parts.add(jump());
        guards--;
        parts.add("}\n");
        if (catches && draw.coin()) {
            parts.add(handler(draw.of(List.of("Planned", "ArgumentException", "ArithmeticException", "NullReferenceException")), depth));
        }
        if (catches) {
            parts.add(handler(all ? "Exception" : "SystemException", depth, !all));
        }
        if (cleans) {
            boolean before = inFinally;
            int loopsAround = leavable;
            inFinally = true;
            leavable = 0;
            parts.add(Node.group("finally ", block(depth - 1)));
            inFinally = before;
            leavable = loopsAround;
        }
        return Node.optional(parts.toArray());
    }

    private Node handler(String type, int depth) {
        return handler(type, depth, true);
    }

    private Node handler(String type, int depth, boolean mayFilter) {
        String name = "e" + names++;
        var filter = mayFilter && draw.oneIn(3) ? Node.group(" when (Check.Accept(" + name + ", ", answer(), "))")
                : Node.group();
        var rethrow = guards > 0 && draw.oneIn(4) ? Node.optional("if (", expressions.of(Primitive.BOOL, 1), ") throw;\n") : Node.group();
        return Node.group("catch (" + type + " " + name + ")", filter, " {\n",
                Node.optional("Check.Mix(Check.Of(" + name + ".GetType().Name));\n"), block(depth - 1), rethrow, jump(), "}\n");
    }

    /** What a filter answers. Roslyn fails on filters of much more. */
    private Node answer() {
        var number = expressions.scope.find(p -> p.type() == Primitive.INT && p.parts().get().size() == 1);
        return number.map(place -> Node.group("(", Node.group(place.parts().get().toArray()), " & 1) == 0"))
                .orElseGet(() -> Node.group("(Check.Hash & 3) != 0"));
    }

    /** A jump out of a protected block or handler, or nothing. */
    private Node jump() {
        if (leavable == 0 || !draw.oneIn(3)) {
            return Node.group();
        }
        return Node.optional("if (", expressions.of(Primitive.BOOL, 1), draw.coin() ? ") break;\n" : ") continue;\n");
    }

    private Node choice(int depth) {
        var parts = new ArrayList<Object>(List.of("switch (", expressions.of(types.integer(), 2), " & 7) {\n"));
        int cases = draw.between(1, 6);
        for (int i = 0; i < cases; i++) {
            parts.add(Node.optional("case " + i + ": ", block(depth - 1), "break;\n"));
        }
        parts.add(Node.optional("default: ", block(depth - 1), "break;\n"));
        parts.add("}\n");
        return Node.optional(parts.toArray());
    }

    private Node simple() {
        return switch (draw.below(14)) {
            case 0, 1, 2 -> mixing();
            case 3, 4, 5 -> {
                var type = types.any();
                yield Node.optional(expressions.target(type), " = ", expressions.of(type, 3), ";\n");
            }
            case 6 -> compound();
            case 7, 8 -> {
                yield callable.isEmpty() ? mixing() : Node.optional(expressions.call(draw.of(callable), 2), ";\n");
            }
            case 9 -> {
                var type = types.struct();
                yield Node.optional(expressions.target(type), " = ", expressions.target(type), " = ",
                        expressions.of(type, 2), ";\n");
            }
            case 10 -> reference();
            case 11 -> pointers();
            case 12 -> {
                var type = types.any();
                yield Node.optional("Check.Pick(", expressions.of(Primitive.BOOL, 1), ", ref ",
                        expressions.target(type), ", ref ", expressions.target(type), ") = ", expressions.of(type, 2),
                        ";\n");
            }
            default -> draw.oneIn(3) && !inFinally ? Node.optional("if (", expressions.of(Primitive.BOOL, 2), ") return ",
                    method.isVoid() ? Node.group() : expressions.of(method.result(), 2), ";\n") : swap();
        };
    }

    private Node swap() {
        var type = types.any();
        return Node.optional("Check.Swap(ref ", expressions.target(type), ", ref ", expressions.target(type), ");\n");
    }

    private Node mixing() {
        CsType type = draw.oneIn(3) ? Special.OBJECT : draw.coin() ? types.struct() : types.primitive();
        return Node.optional("Check.Mix(", hash(type, expressions.of(type, 3)), ");\n");
    }

    private static Node hash(CsType type, Node expression) {
        return type instanceof Struct || type instanceof Class ? Node.group("(", expression, ").Mix()")
                : Node.group("Check.Of(", expression, ")");
    }

    private Node compound() {
        var type = types.integer();
        return switch (draw.below(3)) {
            case 0 -> Node.optional(expressions.target(type), draw.coin() ? "++" : "--", ";\n");
            case 1 -> Node.optional(expressions.target(type), draw.coin() ? " <<= " : " >>= ",
                    expressions.of(Primitive.INT, 2), ";\n");
            default -> Node.optional(expressions.target(type), draw.of(List.of(" += ", " -= ", " *= ", " ^= ", " |= ",
                    " &= ")), expressions.of(type, 2), ";\n");
        };
    }

    /** A ref local over a few statements. */
    private Node reference() {
        var type = draw.coin() ? types.struct() : types.any();
        String name = "r" + names++;
        var target = expressions.target(type);
        expressions.scope.add(name, type, true, false);
        var body = Node.group(simple(), Node.optional(name + " = ", expressions.of(type, 2), ";\n"), simple());
        expressions.scope.remove(name);
        return Node.optional("{ ref " + type.cs() + " " + name + " = ref ", target, ";\n", body, "}\n");
    }

    private Node pointers() {
        var type = draw.coin() ? types.integer() : types.struct();
        if (!type.unmanaged()) {
            return mixing();
        }
        String name = "p" + names++;
        switch (draw.below(3)) {
            case 0 -> {
                locals.add(Node.optional(type.cs() + "* " + name + " = stackalloc " + type.cs() + "[8];\n"));
                return Node.group(Node.optional(name + "[", expressions.of(Primitive.INT, 2), " & 7] = ",
                        expressions.of(type, 2), ";\n"), Node.optional("Check.Mix(",
                                hash(type, Node.group(name + "[", expressions.of(Primitive.INT, 2), " & 7]")), ");\n"));
            }
            case 1 -> {
                var array = expressions.scope.find(p -> p.type().equals(new Array(type)));
                var pinned = array.isPresent() ? Node.group(array.get().parts().get().toArray())
                        : Node.group("new " + type.cs() + "[5]");
                return Node.optional("fixed (" + type.cs() + "* " + name + " = ", pinned, ") {\n",
                        Node.optional(name + "[1] = ", expressions.of(type, 2), ";\n"),
                        Node.optional("*(" + name + " + 2) = *" + name + ";\n"),
                        Node.optional("Check.Mix(", hash(type, Node.group("(*(" + name + " + (",
                                expressions.of(Primitive.INT, 1), " & 1)))")), ");\n"), "}\n");
            }
            default -> {
                String variable = "v" + names++;
                locals.add(Node.group(type.cs() + " " + variable + " = " + type.simple() + ";\n"));
                expressions.scope.add(variable, type, true, true);
                return Node.optional("{ " + type.cs() + "* " + name + " = &" + variable + ";\n",
                        Node.optional("*" + name + " = ", expressions.of(type, 2), ";\n"), simple(),
                        Node.optional("Check.Mix(", hash(type, Node.group("(*" + name + ")")), ");\n"), "}\n");
            }
        }
    }
}
