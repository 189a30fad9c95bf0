package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.oracle.Images;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program in textual IL, valid by construction, that ends and prints the same on every correct runtime. Its
 * {@code NS.Program::Run()}, void, prints an int64 for each of {@code calls}:
 *
 * <ul>
 * <li>a whole program has {@code NS.Program::Test()}, which calls the generated methods and gives a sum over all that they
 *     made;
 * <li>a method is {@code NS.Program::F}, with some inputs: a sum over what it returns and over what it did;
 * <li>an expression is a method too: what it returns, of a float its bits.
 * </ul>
 *
 * Every method and every round of a loop takes from a store of fuel, so that it ends. What ECMA-335 leaves open
 * (shifts beyond the width, conversions of floats out of range, layout of structs with references) never shows.
 *
 * @param namespace of its types
 * @param text      the types, without references to assemblies and without what all programs share
 * @param methods   how many methods of it have a body that was drawn
 * @param calls     what is called for each line of output, {@code F(1, {F0 = 2})}
 */
public record IlProgram(String namespace, String text, int methods, List<String> calls) {
    public IlProgram {
        calls = List.copyOf(calls);
    }

    /** A program of a seed. */
    public static IlProgram of(long seed, String namespace, Features features) {
        return of(Draw.seeded(seed), namespace, features);
    }

    /** A program of choices. */
    public static IlProgram of(Draw draw, String namespace, Features features) {
        return new Printer(draw, namespace, features, World.Scale.PROGRAM).program();
    }

    /** One method of choices, with what it calls and with inputs. */
    public static IlProgram method(Draw draw, String namespace, Features features) {
        return new Printer(draw, namespace, features, World.Scale.METHOD).method();
    }

    /** One expression of choices, as a method of its own, with inputs. */
    public static IlProgram expression(Draw draw, String namespace) {
        return new Printer(draw, namespace, Features.PLAIN, World.Scale.EXPRESSION).method();
    }

    /**
     * The text of an assembly of programs; its entry point runs them in their order.
     *
     * @param name of the assembly
     */
    public static String assembly(String name, List<IlProgram> programs) {
        var text = programs.stream().map(IlProgram::text).collect(Collectors.joining("\n"));
        return ".assembly extern mscorlib { .ver 4:0:0:0 .publickeytoken = (B7 7A 5C 56 19 34 E0 89) }\n.assembly " + name
                + " { }\n.module " + name + ".dll\n" + Prelude.of(text) + text
                + ".class private abstract sealed Start extends [mscorlib]System.Object {\n"
                + "  .method static void Main() cil managed {\n    .entrypoint\n"
                + programs.stream().map(p -> "    call void " + p.namespace + ".Program::Run()\n")
                        .collect(Collectors.joining()) + "    ret\n  }\n}\n";
    }

    /** The PE file of an assembly of programs, made by Gatun's own assembler. */
    public static byte[] image(String name, List<IlProgram> programs) {
        return Images.assemble(name, assembly(name, programs));
    }
}
