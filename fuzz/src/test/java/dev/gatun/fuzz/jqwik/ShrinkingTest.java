package dev.gatun.fuzz.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.IlCheck;
import dev.gatun.fuzz.IlMismatch;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.oracle.Images;
import dev.gatun.fuzz.oracle.InProcess;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

/** A compiler with a fault in it: what shows the fault is found and shrinks to a case of a few lines. */
class ShrinkingTest {
    /** A compiler that takes one instruction for another: the interpreter, given the text with the one replaced. */
    private static Optional<IlMismatch> differs(IlProgram program, String instruction, String taken) {
        if (!program.text().contains(instruction)) {
            return Optional.empty();
        }
        return IlCheck.interpreter().and("faulty", (_, namespace) -> InProcess.interpreted(Images.assemble("faulty",
                IlProgram.assembly("Faulty", List.of(program)).replace(instruction, taken)), namespace))
                .compare(program);
    }

    private static IlProgram shrunk(Function<Draw, IlProgram> generator, String instruction, String taken) {
        Shrinkable<IlProgram> found = LongStream.range(1, 1000).mapToObj(seed -> Drawn.of(seed, generator))
                .filter(d -> differs(d.value(), instruction, taken).isPresent()).findFirst().orElseThrow();
        int before = found.value().text().length();
        for (int steps = 0; steps < 300; steps++) {
            var smaller = found.shrink().filter(s -> differs(s.value(), instruction, taken).isPresent()).findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            found = smaller.get();
        }
        System.out.println(before + " characters shrink to " + found.value().text().length());
        return found.value();
    }

    @Test
    void anExpressionShrinksToTheFaultyInstruction() {
        var program = shrunk(d -> IlProgram.expression(d, "Case"), "    shr.un\n", "    shr\n");
        assertThat(body(program)).contains("    shr.un").hasSizeLessThanOrEqualTo(12);
        assertThat(program.calls()).hasSizeLessThanOrEqualTo(2);
        var test = differs(program, "    shr.un\n", "    shr\n").orElseThrow().test();
        assertThat(test).contains("// " + program.calls().getFirst(), "  interpreter\n", "  faulty\n", "// expect: ",
                ".assembly Case");
    }

    @Test
    void aMethodShrinksToTheFaultyInstruction() {
        var program = shrunk(d -> IlProgram.method(d, "Case", Features.ALL), "    ceq\n", "    clt\n");
        assertThat(body(program)).contains("    ceq").hasSizeLessThanOrEqualTo(30);
        assertThat(program.text().lines().count()).isLessThan(80);
    }

    /** The lines of F. */
    private static List<String> body(IlProgram program) {
        return program.text().lines().dropWhile(l -> !l.contains(" F(") || !l.contains(".method")).skip(1)
                .takeWhile(l -> !l.equals("  }")).toList();
    }
}
