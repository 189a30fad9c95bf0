package dev.gatun.jit.alloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.analysis.BlockOrder;
import dev.gatun.jit.analysis.RandomGraph;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.VMethod;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random methods compute the same before and after allocation, and the verifier agrees. */
class AllocationProperties {
    @Property(seed = "1")
    void aFewRegisters(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        check(TestTarget.TINY, seed, size);
    }

    @Property(seed = "1")
    void systemV(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        check(TestTarget.SYSTEM_V, seed, size);
    }

    @Property(seed = "1")
    void windows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        check(TestTarget.WINDOWS, seed, size);
    }

    @Property(seed = "1")
    void anyFlow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        check(TestTarget.TINY, seed, () -> RandomGraph.method(TestTarget.TINY, seed, size));
    }

    static void check(RegisterFile file, long seed, int size) {
        check(file, seed, () -> RandomVcode.method(file, seed, size));
    }

    /** The supplier gives a new copy of one method each time. */
    private static void check(RegisterFile file, long seed, Supplier<VMethod> source) {
        var before = source.get();
        var arguments = new long[file.count()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = seed * (i + 1) % 1000;
        }
        var expected = VcodeInterpreter.run(before, 0, arguments, 1, 2000);
        for (int layout = 0; layout < 2; layout++) {
            var method = source.get();
            if (layout == 1) {
                BlockOrder.layout(method);
            }
            var text = method.toString();
            var allocation = AllocationVerifier.allocateVerified(method, TestTarget.RULES);
            for (int noise = 2; noise < 4; noise++) {
                assertThat(VcodeInterpreter.run(method, allocation.spillSlots(), arguments, noise, 2000))
                        .as(() -> text + "\nafter\n" + method)
                        .isEqualTo(expected);
            }
        }
    }
}
