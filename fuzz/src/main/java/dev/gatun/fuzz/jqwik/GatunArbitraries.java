package dev.gatun.fuzz.jqwik;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsProgram;
import dev.gatun.fuzz.program.ProgramGenerator;
import dev.gatun.fuzz.shape.ShapeGenerator;
import dev.gatun.fuzz.shape.SignatureShape;
import dev.gatun.fuzz.shape.StructShape;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The generators as jqwik arbitraries. What shrinks is the list of choices: since every generator takes 0 for the
 * simplest choice and zeros follow the list, smaller lists make simpler values.
 */
public final class GatunArbitraries {
    private GatunArbitraries() {
    }

    /** Struct types of 1 to 64 bytes. */
    public static Arbitrary<StructShape> structs() {
        return drawn(400, draw -> new ShapeGenerator(draw).struct());
    }

    /** Call signatures. */
    public static Arbitrary<SignatureShape> signatures() {
        return drawn(600, draw -> new ShapeGenerator(draw).signature());
    }

    /** C# programs that run to their end; their seed is 0, as none made them. */
    public static Arbitrary<CsProgram> programs() {
        return drawn(6000, draw -> new CsProgram(0, ProgramGenerator.program(draw, false)));
    }

    /**
     * Whatever a generator makes of a list of choices.
     *
     * @param choices the length of the list
     */
    public static <T> Arbitrary<T> drawn(int choices, Function<Draw, T> generator) {
        return Arbitraries.integers().between(0, 0xffff).withoutEdgeCases().list().ofMinSize(0).ofMaxSize(choices)
                .map((List<Integer> list) -> generator.apply(Draw.replaying(list)));
    }
}
