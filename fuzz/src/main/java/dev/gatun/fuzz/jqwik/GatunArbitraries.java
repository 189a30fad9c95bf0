package dev.gatun.fuzz.jqwik;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.program.CsProgram;
import dev.gatun.fuzz.program.ProgramGenerator;
import dev.gatun.fuzz.shape.ShapeGenerator;
import dev.gatun.fuzz.shape.SignatureShape;
import dev.gatun.fuzz.shape.StructShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The generators as jqwik arbitraries. What shrinks is the list of choices that a value was generated from: since every
 * generator takes 0 for the simplest choice and zeros follow the list, fewer and smaller choices make simpler values, which
 * are valid again by construction.
 */
public final class GatunArbitraries {
    private GatunArbitraries() {
    }

    /** Struct types of 1 to 64 bytes. */
    public static Arbitrary<StructShape> structs() {
        return drawn(draw -> new ShapeGenerator(draw).struct());
    }

    /** Call signatures of up to 12 parameters. */
    public static Arbitrary<SignatureShape> signatures() {
        return drawn(draw -> new ShapeGenerator(draw).signature());
    }

    /**
     * Expressions in IL: static methods {@code F} of primitive and struct parameters that compute one primitive value,
     * without calls of each other, loops or assignments other than to temporaries; with inputs.
     */
    public static Arbitrary<IlProgram> ilExpressions() {
        return drawn(draw -> IlProgram.expression(draw, "Case"));
    }

    /** Method bodies in IL: static methods {@code F} with statements and with what they call; with inputs. */
    public static Arbitrary<IlProgram> ilMethods(Features features) {
        return drawn(draw -> IlProgram.method(draw, "Case", features));
    }

    /** Whole programs in IL: types with methods of all kinds, and a test that calls them. */
    public static Arbitrary<IlProgram> ilPrograms(Features features) {
        return drawn(draw -> IlProgram.of(draw, "Case", features));
    }

    /**
     * Whole assemblies: the PE files of one to four programs. Their namespaces are C0, C1 and so on; {@code Start::Main}, the
     * entry point, runs them all.
     */
    public static Arbitrary<byte[]> assemblies(Features features) {
        return drawn(draw -> {
            int count = draw.between(1, 4);
            var programs = new ArrayList<IlProgram>();
            for (int i = 0; i < count; i++) {
                programs.add(IlProgram.of(draw, "C" + i, features));
            }
            return IlProgram.image("Generated", List.copyOf(programs));
        });
    }

    /** C# programs that run to their end; their seed is 0, as none made them. */
    public static Arbitrary<CsProgram> programs() {
        return drawn(draw -> new CsProgram(0, ProgramGenerator.program(draw, false)));
    }

    /** Whatever a generator makes of choices. It must depend on nothing else, and take 0 for the simplest choice. */
    public static <T> Arbitrary<T> drawn(Function<Draw, T> generator) {
        return Arbitraries.fromGenerator(random -> Drawn.of(random.nextLong(), generator));
    }
}
