package dev.gatun.jit.alloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.analysis.BlockOrder;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.VMethod;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random methods compute the same before and after allocation, and the verifier agrees. */
class AllocationProperties {
    @Property
    void aFewRegisters(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        check(TestTarget.TINY, seed, size);
    }

    @Property
    void systemV(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        check(TestTarget.SYSTEM_V, seed, size);
    }

    @Property
    void windows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        check(TestTarget.WINDOWS, seed, size);
    }

    static void check(RegisterFile file, long seed, int size) {
        var before = RandomVcode.method(file, seed, size);
        var arguments = new long[file.count()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = seed * (i + 1) % 1000;
        }
        var expected = VcodeInterpreter.run(before, 0, arguments, 1, 2000);
        for (int layout = 0; layout < 2; layout++) {
            VMethod method = RandomVcode.method(file, seed, size);
            if (layout == 1) {
                BlockOrder.layout(method);
            }
            var text = method.toString();
            var allocation = AllocationVerifier.allocateVerified(method, TestTarget.RULES);
            for (int noise = 2; noise < 4; noise++) {
                assertThat(VcodeInterpreter.run(method, allocation.spillSlots(), arguments, noise, 2000))
                        .as(() -> "seed " + seed + " size " + size + "\n" + text + "\nafter\n" + method)
                        .isEqualTo(expected);
            }
        }
    }
}
