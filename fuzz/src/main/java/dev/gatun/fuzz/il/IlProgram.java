package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program in textual IL, valid by construction, that ends and whose sum every correct runtime computes alike:
 *
 * <pre>
 *   NS.Program::Test()    int64: calls the generated methods and gives a sum over all that they made
 *   NS.Program::Run()     void: prints that sum
 * </pre>
 *
 * Every method and every round of a loop takes from a common store of fuel, so that it ends. What ECMA-335 leaves open
 * (shifts beyond the width, conversions of floats out of range, layout of structs with references) never shows.
 *
 * @param namespace of its types
 * @param text      the types, without references to assemblies
 */
public record IlProgram(String namespace, String text) {
    /** A program of a seed. */
    public static IlProgram of(long seed, String namespace, Features features) {
        return of(Draw.seeded(seed), namespace, features);
    }

    /** A program of choices. */
    public static IlProgram of(Draw draw, String namespace, Features features) {
        return new IlProgram(namespace, new Printer(draw, namespace, features).program());
    }

    /**
     * The text of an assembly of programs; its entry point runs the first one.
     *
     * @param name of the assembly
     */
    public static String assembly(String name, List<IlProgram> programs) {
        return ".assembly extern mscorlib { .ver 4:0:0:0 .publickeytoken = (B7 7A 5C 56 19 34 E0 89) }\n.assembly " + name
                + " { }\n.module " + name + ".dll\n"
                + programs.stream().map(IlProgram::text).collect(Collectors.joining("\n"))
                + ".class private abstract sealed Start extends [mscorlib]System.Object {\n"
                + "  .method static void Main() cil managed {\n    .entrypoint\n"
                + programs.stream().map(p -> "    call void " + p.namespace + ".Program::Run()\n")
                        .collect(Collectors.joining()) + "    ret\n  }\n}\n";
    }

    /** Puts the types together. */
    private static final class Printer {
        private final Draw draw;
        private final String ns;
        private final Features features;
        private final World world;
        private final StringBuilder text = new StringBuilder();

        Printer(Draw draw, String ns, Features features) {
            this.draw = draw;
            this.ns = ns;
            this.features = features;
            world = new World(draw, ns);
        }

        String program() {
            text.append(PRELUDE.replace("NS.", ns + "."));
            world.structs.forEach(this::struct);
            world.classes.forEach(this::type);
            type(world.node);
            if (features.delegates()) {
                world.routines.forEach(this::delegate);
            }
            text.append(".class public abstract sealed ").append(ns)
                    .append(".Program extends [mscorlib]System.Object {\n  .field static int32 Fuel\n"
                            + "  .field static int64 Sum\n");
            world.statics.stream().filter(s -> s.owner().equals(ns + ".Program")).forEach(
                    s -> text.append("  .field static ").append(s.type().il()).append(' ').append(s.name())
                            .append('\n'));
            world.routines.stream().filter(r -> r.kind() == Routine.Kind.STATIC).forEach(r -> method("static ", r,
                    Optional.empty()));
            body("public static int64 Test()", new Bodies(draw, world, features, 30).test());
            body("public static void Run()", "    call int64 " + ns + ".Program::Test()\n"
                    + "    call void [mscorlib]System.Console::WriteLine(int64)\n    ret\n");
            return text.append("}\n").toString();
        }

        private void body(String head, String instructions) {
            text.append("  .method ").append(head).append(" cil managed {\n").append(instructions).append("  }\n");
        }

        private void method(String attributes, Routine r, Optional<IlType> self) {
            var parameters = IntStream.range(0, r.parameters().size()).mapToObj(
                    i -> r.parameters().get(i).il() + " p" + i).collect(Collectors.joining(", "));
            body("public hidebysig " + attributes + (self.isPresent() ? "instance " : "") + r.resultIl() + " "
                    + r.name() + "(" + parameters + ")", new Bodies(draw, world, features, 60).routine(r, self));
        }

        private void struct(StructType s) {
            text.append(".class public ").append(s.explicit() ? "explicit" : "sequential").append(" sealed ")
                    .append(s.name()).append(" extends [mscorlib]System.ValueType implements ").append(ns)
                    .append(".IHash {\n");
            if (s.pack() != 0) {
                text.append("  .pack ").append(s.pack()).append("\n  .size 0\n");
            }
            s.fields().forEach(f -> text.append("  .field ").append(f.offset() >= 0 ? "[" + f.offset() + "] " : "")
                    .append("public ").append(f.type().il()).append(' ').append(f.name()).append('\n'));
            body("public hidebysig newslot virtual final instance int64 Hash()",
                    new Bodies(draw, world, features, 0).hash(s, Optional.empty()));
            body("public hidebysig virtual instance int32 GetHashCode()", "    ldarg.0\n    call instance int64 "
                    + s.name() + "::Hash()\n    conv.i4\n    ret\n");
            if (!s.explicit()) {
                var parameters = new ArrayList<String>();
                var stores = new StringBuilder();
                for (int i = 0; i < s.fields().size(); i++) {
                    var field = s.fields().get(i);
                    parameters.add(field.type().il() + " p" + i);
                    stores.append("    ldarg.0\n    ldarg ").append(i + 1).append("\n    stfld ")
                            .append(Code.field(field.stated(), s, field.name())).append('\n');
                }
                body("public hidebysig specialname rtspecialname instance void .ctor("
                        + String.join(", ", parameters) + ")", stores + "    ret\n");
            }
            world.routines.stream().filter(r -> r.kind() == Routine.Kind.STRUCT_INSTANCE && r.owner().equals(s))
                    .forEach(r -> method("", r, Optional.of(new IlType.RefTo(s))));
            text.append("}\n");
        }

        private void type(ClassType c) {
            var base = c.base().map(ClassType::name).orElse("[mscorlib]System.Object");
            text.append(".class public ").append(c.name()).append(" extends ").append(base)
                    .append(c.base().isPresent() ? " {\n" : " implements " + ns + ".IHash {\n");
            c.fields().forEach(f -> text.append("  .field public ").append(f.type().il()).append(' ')
                    .append(f.name()).append('\n'));
            body("public hidebysig specialname rtspecialname instance void .ctor()",
                    "    ldarg.0\n    call instance void " + base + "::.ctor()\n    ret\n");
            body("public hidebysig " + (c.base().isPresent() ? "" : "newslot ") + "virtual instance int64 Hash()",
                    new Bodies(draw, world, features, 0).hash(c, c.base()));
            if (world.classes.contains(c)) {
                world.routines.stream().filter(r -> r.kind() == Routine.Kind.VIRTUAL).forEach(r -> {
                    if (c.base().isEmpty() || draw.coin()) {
                        method((c.base().isEmpty() ? "newslot " : "") + "virtual ", r, Optional.of(c));
                    }
                });
            }
            text.append("}\n");
        }

        private void delegate(Routine r) {
            text.append(".class public sealed ").append(ns).append(".D").append(r.name())
                    .append(" extends [mscorlib]System.MulticastDelegate {\n"
                            + "  .method public hidebysig specialname rtspecialname instance void .ctor(object o, "
                            + "native int m) runtime managed { }\n"
                            + "  .method public hidebysig newslot virtual instance ").append(r.resultIl())
                    .append(" Invoke(").append(IntStream.range(0, r.parameters().size()).mapToObj(
                            i -> r.parameters().get(i).il() + " p" + i).collect(Collectors.joining(", ")))
                    .append(") runtime managed { }\n}\n");
        }
    }

    /** What every program has: sums, the interface, generic types and methods, an exception. */
    private static final String PRELUDE = """
            .class interface public abstract NS.IHash {
              .method public hidebysig newslot abstract virtual instance int64 Hash() cil managed { }
            }
            .class public abstract sealed NS.H extends [mscorlib]System.Object {
              .method public static int64 Mix(int64 a, int64 b) cil managed {
                .maxstack 4
                ldarg.0
                ldc.i4.5
                shl
                ldarg.0
                ldc.i4 59
                shr.un
                or
                ldarg.1
                xor
                ldc.i8 0x9E3779B97F4A7C15
                mul
                ret
              }
              .method public static int64 MixFloat(int64 a, float64 b) cil managed {
                .maxstack 4
                ldarg.1
                ldarg.1
                beq NUMBER
                ldarg.0
                ldc.i8 77
                call int64 NS.H::Mix(int64, int64)
                ret
              NUMBER:
                ldarg.0
                ldarga 1
                ldind.i8
                call int64 NS.H::Mix(int64, int64)
                ret
              }
              .method public static float64 Tame(float64 a) cil managed {
                .maxstack 4
                ldarg.0
                ldc.r8 0.0
                bge.un POSITIVE
                ldarg.0
                neg
                starg 0
              POSITIVE:
                ldarg.0
                ldc.r8 1000000000.0
                blt SMALL
                ldc.r8 7.0
                ret
              SMALL:
                ldarg.0
                ret
              }
            }
            .class public abstract sealed NS.G extends [mscorlib]System.Object {
              .method public static !!0 Id<T>(!!0 a) cil managed {
                ldarg.0
                ret
              }
              .method public static !!0 Pick<T>(bool c, !!0 a, !!0 b) cil managed {
                ldarg.0
                brtrue FIRST
                ldarg.2
                ret
              FIRST:
                ldarg.1
                ret
              }
              .method public static void Swap<T>(!!0& a, !!0& b) cil managed {
                .locals init (!!0 kept)
                ldarg.0
                ldobj !!0
                stloc.0
                ldarg.0
                ldarg.1
                ldobj !!0
                stobj !!0
                ldarg.1
                ldloc.0
                stobj !!0
                ret
              }
              .method public static int64 Hash<(NS.IHash) T>(!!0 a) cil managed {
                ldarga 0
                constrained. !!0
                callvirt instance int64 NS.IHash::Hash()
                ret
              }
            }
            .class public NS.Cell`1<T> extends [mscorlib]System.Object {
              .field public !0 V
              .field public static !0 S
              .method public hidebysig specialname rtspecialname instance void .ctor(!0 v) cil managed {
                ldarg.0
                call instance void [mscorlib]System.Object::.ctor()
                ldarg.0
                ldarg.1
                stfld !0 class NS.Cell`1<!0>::V
                ret
              }
              .method public hidebysig newslot virtual instance !0 Get() cil managed {
                ldarg.0
                ldfld !0 class NS.Cell`1<!0>::V
                ret
              }
            }
            .class public sequential sealed NS.Pair`2<T, U> extends [mscorlib]System.ValueType {
              .field public !0 A
              .field public !1 B
            }
            .class public NS.E extends [mscorlib]System.Exception {
              .field public int64 Code
              .method public hidebysig specialname rtspecialname instance void .ctor(int64 c) cil managed {
                ldarg.0
                call instance void [mscorlib]System.Exception::.ctor()
                ldarg.0
                ldarg.1
                stfld int64 NS.E::Code
                ret
              }
            }
            """;
}
