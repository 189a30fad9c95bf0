package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.Parts.Member;
import dev.gatun.fuzz.il.Parts.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the bodies of a program's types and puts them together. */
final class Printer {
    private static final List<Integer> BUDGETS = List.of(8, 16, 30, 60);

    private final Draw draw;
    private final String ns;
    private final Features features;
    private final World world;
    private final List<Type> types = new ArrayList<>();

    Printer(Draw draw, String ns, Features features, World.Scale scale) {
        this.draw = draw;
        this.ns = ns;
        this.features = features;
        world = new World(draw, ns, scale);
    }

    IlProgram program() {
        var test = new Member(List.of(), body("public static int64 Test()",
                new Bodies(draw, world, features, 30).test()), true);
        return print(List.of(test, run("    call int64 " + ns + ".Program::Test()\n"
                + "    call void [mscorlib]System.Console::WriteLine(int64)\n    ret\n")), List.of("Test()"));
    }

    /** A program around one method. */
    IlProgram method() {
        var target = world.target.orElseThrow();
        var members = new ArrayList<Member>();
        if (world.routines.isEmpty()) {
            // Nothing calls it, so it is not among the routines.
            members.add(new Member(List.of(), body("public static " + target.resultIl() + " F("
                    + parameters(target.parameters()) + ")",
                    new Bodies(draw, world, features, draw.of(BUDGETS)).expression(target)), true));
        }
        var calls = new ArrayList<String>();
        members.add(run(new Bodies(draw, world, features, 30).inputs(target, calls)));
        return print(members, calls);
    }

    private static Member run(String instructions) {
        return new Member(List.of(), body("public static void Run()", instructions), false);
    }

    private IlProgram print(List<Member> roots, List<String> calls) {
        world.structs.forEach(s -> types.add(struct(s)));
        world.classes.forEach(c -> types.add(type(c)));
        types.add(type(world.node));
        types.addAll(Prelude.own(ns));
        if (features.delegates()) {
            world.routines.forEach(r -> types.add(delegate(r)));
        }
        var program = ns + ".Program";
        var members = new ArrayList<Member>();
        members.add(field("static int32 Fuel", program + "::Fuel"));
        members.add(field("static int64 Sum", program + "::Sum"));
        world.statics.stream().filter(s -> s.owner().equals(program)).forEach(
                s -> members.add(field("static " + s.type().il() + " " + s.name(), program + "::" + s.name())));
        world.routines.stream().filter(r -> r.kind() == Routine.Kind.STATIC).forEach(
                r -> members.add(routine("static ", r, Optional.empty(), Stream.of(r.owner()))));
        members.addAll(roots);
        types.add(new Type(program, ".class public abstract sealed " + program + " extends [mscorlib]System.Object",
                Optional.empty(), members));
        var printed = Parts.print(types, Prelude.SHARED, program);
        return new IlProgram(ns, printed.text(), printed.bodies(), calls);
    }

    private static Member field(String declaration, String mention) {
        return new Member(List.of(mention), "  .field " + declaration + "\n", false);
    }

    private static String body(String head, String instructions) {
        return "  .method " + head + " cil managed {\n" + instructions + "  }\n";
    }

    private static String parameters(List<? extends IlType> types) {
        return IntStream.range(0, types.size()).mapToObj(i -> types.get(i).il() + " p" + i)
                .collect(Collectors.joining(", "));
    }

    /** A drawn method; it is printed if it is called on one of the owners. */
    private Member routine(String attributes, Routine r, Optional<IlType> self, Stream<? extends IlType> owners) {
        var text = body("public hidebysig " + attributes + (self.isPresent() ? "instance " : "") + r.resultIl() + " "
                + r.name() + "(" + parameters(r.parameters()) + ")",
                new Bodies(draw, world, features, draw.of(BUDGETS)).routine(r, self));
        return new Member(owners.map(o -> o.owner() + "::" + r.name() + "(").toList(), text, true);
    }

    private Type struct(StructType s) {
        var members = new ArrayList<Member>();
        if (s.pack() != 0) {
            members.add(new Member(List.of(), "  .pack " + s.pack() + "\n  .size 0\n", false));
        }
        s.fields().forEach(f -> members.add(new Member(List.of(), "  .field " + (f.offset() >= 0 ? "[" + f.offset()
                + "] " : "") + "public " + f.type().il() + " " + f.name() + "\n", false)));
        members.add(hash(s, Optional.empty(), "newslot virtual final ", Stream.of(s)));
        members.add(step(s, Optional.empty(), "newslot virtual final ", Stream.of(s)));
        members.add(new Member(List.of("[mscorlib]System.Object::GetHashCode("),
                body("public hidebysig virtual instance int32 GetHashCode()", "    ldarg.0\n    call instance int64 "
                        + s.name() + "::Hash()\n    conv.i4\n    ret\n"), false));
        if (!s.explicit()) {
            var stores = new StringBuilder();
            for (int i = 0; i < s.fields().size(); i++) {
                var field = s.fields().get(i);
                stores.append("    ldarg.0\n    ldarg ").append(i + 1).append("\n    stfld ")
                        .append(Code.field(field.stated(), s, field.name())).append('\n');
            }
            members.add(new Member(List.of(s.name() + "::.ctor("),
                    body("public hidebysig specialname rtspecialname instance void .ctor("
                            + parameters(s.fields().stream().map(IlType.Field::type).toList()) + ")",
                            stores + "    ret\n"), false));
        }
        world.routines.stream().filter(r -> r.kind() == Routine.Kind.STRUCT_INSTANCE && r.owner().equals(s))
                .forEach(r -> members.add(routine("", r, Optional.of(new IlType.RefTo(s)), Stream.of(s))));
        return new Type(s.name(), ".class public " + (s.explicit() ? "explicit" : "sequential") + " sealed " + s.name()
                + " extends [mscorlib]System.ValueType", Optional.of(Prelude.IHASH), members);
    }

    private Member hash(IlType owner, Optional<ClassType> base, String attributes, Stream<? extends IlType> owners) {
        return new Member(Stream.concat(owners.map(o -> o.owner() + "::Hash("), Stream.of(Prelude.IHASH,
                "[mscorlib]System.Object::GetHashCode(")).toList(),
                body("public hidebysig " + attributes + "instance int64 Hash()",
                        new Bodies(draw, world, features, 0).hash(owner, base)), false);
    }

    private Member step(IlType owner, Optional<ClassType> base, String attributes, Stream<? extends IlType> owners) {
        return new Member(Stream.concat(owners.map(o -> o.owner() + "::Step("), Stream.of(Prelude.IHASH)).toList(),
                body("public hidebysig " + attributes + "instance void Step()",
                        new Bodies(draw, world, features, 0).step(owner, base)), false);
    }

    private Type type(ClassType c) {
        var base = c.base().map(ClassType::name).orElse("[mscorlib]System.Object");
        var members = new ArrayList<Member>();
        c.fields().forEach(f -> members.add(new Member(List.of(), "  .field public " + f.type().il() + " " + f.name()
                + "\n", false)));
        members.add(new Member(List.of(c.name() + "::.ctor("),
                body("public hidebysig specialname rtspecialname instance void .ctor()",
                        "    ldarg.0\n    call instance void " + base + "::.ctor()\n    ret\n"), false));
        var slot = (c.base().isPresent() ? "" : "newslot ") + "virtual ";
        var drawn = world.classes.contains(c);
        members.add(hash(c, c.base(), slot, drawn ? world.classes.stream() : Stream.of(c)));
        members.add(step(c, c.base(), slot, drawn ? world.classes.stream() : Stream.of(c)));
        if (drawn) {
            world.routines.stream().filter(r -> r.kind() == Routine.Kind.VIRTUAL).forEach(r -> {
                if (c.base().isEmpty() || draw.coin()) {
                    members.add(routine(slot, r, Optional.of(c), world.classes.stream()));
                }
            });
        }
        return new Type(c.name(), ".class public " + c.name() + " extends " + base,
                c.base().isPresent() ? Optional.empty() : Optional.of(Prelude.IHASH), members);
    }

    private Type delegate(Routine r) {
        var name = ns + ".D" + r.name();
        return new Type(name, ".class public sealed " + name + " extends [mscorlib]System.MulticastDelegate",
                Optional.empty(), List.of(new Member(List.of(),
                "  .method public hidebysig specialname rtspecialname instance void .ctor(object o, native int m) "
                        + "runtime managed { }\n  .method public hidebysig newslot virtual instance " + r.resultIl()
                        + " Invoke(" + parameters(r.parameters()) + ") runtime managed { }\n", false)));
    }
}
