package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Class;
import dev.gatun.fuzz.program.CsType.Nullable;
import dev.gatun.fuzz.program.CsType.Primitive;
import dev.gatun.fuzz.program.CsType.Special;
import dev.gatun.fuzz.program.CsType.Struct;
import dev.gatun.fuzz.program.Method.Kind;
import dev.gatun.fuzz.program.Method.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generates whole C# programs that compile, end, and print the same everywhere: divisors are never 0, indices are in
 * range, conversions are defined, loops are counted, methods call only methods after them, a counter of fuel bounds all
 * calls, and NaNs are hashed as one value. Not thread-safe.
 */
public final class ProgramGenerator {
    /** Generic types of each program's own, because their static fields are state. */
    private static final String GENERICS = """
            class Box<T> {
            public T Value;
            public virtual T Get() { return Value; }
            }
            class CountingBox<T> : Box<T> {
            public static int Count;
            public override T Get() { Count++; Check.Mix((ulong)Count); return base.Get(); }
            }
            static class Shared<T> {
            static T last;
            static int count;
            static Shared() { count = 7; }
            public static T Exchange(T x) { T old = last; last = x; Check.Mix((ulong)++count); return old; }
            }
            """;

    private final Draw draw;
    private final boolean fails;
    private final Types types;
    private final List<Method> methods = new ArrayList<>();
    private final List<Scope.Place> statics = new ArrayList<>();
    private final List<Object> text = new ArrayList<>();

    private ProgramGenerator(Draw draw, boolean fails) {
        this.draw = draw;
        this.fails = fails;
        types = new Types(draw);
    }

    /** A program that runs to its end. */
    public static CsProgram program(long seed) {
        return new CsProgram(seed, program(Draw.seeded(seed), false));
    }

    /** A program that ends by an exception that nothing handles, in nearly all cases. */
    public static CsProgram failingProgram(long seed) {
        return new CsProgram(seed, program(Draw.seeded(seed), true));
    }

    /** A program from any choices. */
    public static Node program(Draw draw, boolean fails) {
        return new ProgramGenerator(draw, fails).generate();
    }

    private Node generate() {
        declareMethods();
        declareStatics();
        text.add(Node.optional(GENERICS));
        types.structs.forEach(s -> text.add(Node.optional(s.declaration().orElseThrow())));
        text.add(Node.optional("interface " + Method.INTERFACE + " {\n", Node.group(methods.stream()
                .filter(m -> m.kind() == Kind.INTERFACE)
                .map(m -> Node.optional(m.result().cs() + " " + m.name() + "(" + m.parameterText() + ");\n"))
                .toArray()), "}\n"));
        types.structs.forEach(this::structMethods);
        types.classes.forEach(this::declareClass);
        var members = new ArrayList<Object>();
        for (var place : statics) {
            members.add(Node.optional("public static " + place.type().cs() + " "
                    + place.parts().get().getFirst().toString().substring("Program.".length()) + " = "
                    + (place.type() instanceof Primitive p ? Literals.of(draw, p) : place.type().simple()) + ";\n"));
        }
        for (var method : methods) {
            if (method.kind() == Kind.STATIC || method.kind() == Kind.GENERIC) {
                members.add(member(method, Special.VOID));
            }
        }
        var entry = new Method("Entry", Kind.STATIC, Optional.empty(), List.of(), Special.VOID, -1);
        members.add(Node.group(entry.header(Special.VOID) + " {\n", body(entry, Optional.empty()), "}\n"));
        int bombs = fails ? draw.between(1, 30) : 0;
        members.add("public static void Run() {\nCheck.Start(" + bombs + ");\nEntry();\n");
        for (var place : statics) {
            if (place.type() instanceof Struct || place.type() instanceof Primitive) {
                members.add(Node.optional("Check.Mix(" + Types.hash(place.type(),
                        place.parts().get().getFirst().toString()) + ");\n"));
            }
        }
        members.add("Check.Lines = 0;\nCheck.Line(\"end\");\n}\n");
        text.add(Node.group("static unsafe class Program {\n", Node.group(members.toArray()), "}\n"));
        return Node.group(text.toArray());
    }

    private void declareStatics() {
        int count = draw.between(1, 6);
        for (int i = 0; i < count; i++) {
            String name = "Program.s" + i;
            statics.add(new Scope.Place(() -> List.of(name), types.any(), true, false));
        }
    }

    private void declareMethods() {
        int rank = 0;
        int count = draw.between(2, 9);
        for (int i = 0; i < count; i++) {
            methods.add(method("M" + rank, draw.oneIn(5) ? Kind.GENERIC : Kind.STATIC, Optional.empty(), rank++));
        }
        for (var struct : types.structs) {
            if (Types.hasConstructor(struct) && draw.coin()) {
                methods.add(method("I" + rank, Kind.INSTANCE, Optional.of(struct), rank++));
            }
        }
        for (var type : types.classes) {
            if (draw.coin()) {
                methods.add(method("I" + rank, Kind.INSTANCE, Optional.of(type), rank++));
            }
            if (type.bases().isEmpty() && !draw.oneIn(3)) {
                methods.add(method("V" + rank, Kind.VIRTUAL, Optional.of(type), rank++));
            }
        }
        int interfaces = draw.between(1, 2);
        for (int i = 0; i < interfaces; i++) {
            methods.add(method("X" + rank, Kind.INTERFACE, Optional.empty(), rank++));
        }
    }

    private Method method(String name, Kind kind, Optional<CsType> owner, int rank) {
        var parameters = new ArrayList<Method.Parameter>();
        int count = draw.oneIn(4) ? draw.between(0, 12) : draw.between(0, 5);
        for (int i = 0; i < count; i++) {
            var mode = switch (draw.below(10)) {
                case 7 -> Mode.REF;
                case 8 -> Mode.OUT;
                case 9 -> Mode.IN;
                default -> Mode.VALUE;
            };
            parameters.add(new Method.Parameter("a" + i, types.any(), mode));
        }
        CsType result = draw.oneIn(6) ? Special.VOID : draw.coin() ? types.struct() : types.any();
        return new Method(name, kind, owner, parameters, result, rank);
    }

    private Node member(Method method, CsType declaring) {
        String attribute = draw.oneIn(4) ? "[MethodImpl(MethodImplOptions.NoInlining)]\n" : "";
        return Node.optional(attribute + method.header(declaring) + " {\n",
                body(method, declaring == Special.VOID ? Optional.empty() : Optional.of(declaring)), "}\n");
    }

    private Node body(Method method, Optional<CsType> declaring) {
        var callable = methods.stream().filter(m -> m.rank() > method.rank()).toList();
        return new Body(draw, types, method, callable, statics, declaring, fails).generate();
    }

    private void structMethods(Struct struct) {
        if (!Types.hasConstructor(struct)) {
            return;
        }
        var members = new ArrayList<Object>();
        for (var method : methods) {
            if (method.kind() == Kind.INTERFACE || method.owner().filter(struct::equals).isPresent()) {
                members.add(member(method, struct));
            }
        }
        text.add(Node.optional("unsafe partial struct " + struct.name() + " : " + Method.INTERFACE + " {\n",
                Node.group(members.toArray()), "}\n"));
    }

    private void declareClass(Class type) {
        boolean root = type.bases().isEmpty();
        var members = new ArrayList<Object>();
        for (var field : type.fields()) {
            boolean needed = field.type() instanceof Class || field.type() instanceof CsType.Array;
            members.add(Node.optional("public " + field.type().cs() + " " + field.name() + (needed || draw.oneIn(3)
                    && !(field.type() instanceof Nullable)
                    ? " = " + (field.type() instanceof Primitive p ? Literals.of(draw, p) : field.type().simple()) : "")
                    + ";\n"));
        }
        members.add("public " + type.name() + "() { }\n");
        if (!type.fields().isEmpty()) {
            members.add(Node.optional("public " + type.name() + "(" + Types.parameters(type.fields()) + ") { "
                    + Types.assignments(type.fields()) + "}\n"));
        }
        if (draw.oneIn(3)) {
            members.add(Node.optional("static int Count;\nstatic " + type.name() + "() { Check.Mix("
                    + draw.between(1, 99) + "); Count = 5; }\n"));
        }
        members.add(Node.group(Types.classMix(type)));
        for (var method : methods) {
            boolean own = method.kind() == Kind.INSTANCE && method.owner().filter(type::equals).isPresent();
            boolean overrides = method.kind() == Kind.VIRTUAL && type.is((Class) method.owner().orElseThrow())
                    && (root || !draw.oneIn(3));
            boolean implemented = method.kind() == Kind.INTERFACE && (root || draw.oneIn(3));
            if (own || overrides || implemented) {
                members.add(member(method, type));
            }
        }
        text.add(Node.optional("unsafe class " + type.name() + (root ? " : IMix, " + Method.INTERFACE
                : " : " + type.bases().getFirst().name()) + " {\n", Node.group(members.toArray()), "}\n"));
    }
}
