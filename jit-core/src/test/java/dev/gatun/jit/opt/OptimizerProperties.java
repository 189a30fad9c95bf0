package dev.gatun.jit.opt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.vcode.VMethod;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random methods trap, call, store and return the same before and after each pass, and after all of them. */
class OptimizerProperties {
    @Property(seed = "1")
    void boundsChecks(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, BoundsChecks::run);
    }

    @Property(seed = "1")
    void commonExpressions(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, CommonExpressions::run);
    }

    @Property(seed = "1")
    void comparisons(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, Comparisons::run);
    }

    @Property(seed = "1")
    void structFields(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, StructFields::run);
    }

    @Property(seed = "1")
    void copyPropagation(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, CopyPropagation::run);
    }

    @Property(seed = "1")
    void deadCode(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, DeadCode::remove);
    }

    @Property(seed = "1")
    void controlFlow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        check(seed, size, ControlFlow::simplify);
    }

    @Property(seed = "1")
    void everything(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        check(seed, size, Optimizer::run);
    }

    private static void check(long seed, int size, Consumer<VMethod> pass) {
        var before = RandomLoops.method(seed, size);
        var after = RandomLoops.method(seed, size);
        pass.accept(after);
        for (int p = -1; p < 12; p += 3) {
            var expected = VcodeMachine.run(before, 3000, p, 3, p + 5);
            if (expected.end().equals("goes on")) {
                continue;
            }
            assertThat(VcodeMachine.run(after, 100_000, p, 3, p + 5)).as(() -> before + "\nafter\n" + after).isEqualTo(expected);
        }
    }
}
