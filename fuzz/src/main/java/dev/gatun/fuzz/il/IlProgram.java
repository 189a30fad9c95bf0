package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.oracle.Images;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A program in textual IL, valid by construction, that ends and prints the same on every correct runtime:
 *
 * <pre>
 *   NS.Program::Test()    int64: calls the generated methods and gives a sum over all that they made
 *   NS.Program::Run()     void: prints that sum
 * </pre>
 *
 * Every method and every round of a loop takes from a store of fuel, so that it ends. What ECMA-335 leaves open
 * (shifts beyond the width, conversions of floats out of range, layout of structs with references) never shows.
 *
 * @param namespace of its types
 * @param text      the types, without references to assemblies and without what all programs share
 * @param methods   how many methods of it have a body that was drawn
 */
public record IlProgram(String namespace, String text, int methods) {
    /** A program of a seed. */
    public static IlProgram of(long seed, String namespace, Features features) {
        return of(Draw.seeded(seed), namespace, features);
    }

    /** A program of choices. */
    public static IlProgram of(Draw draw, String namespace, Features features) {
        return new Printer(draw, namespace, features).program();
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
