package dev.gatun.fuzz.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.IlCheck;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.runtime.Gatun;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The interpreter and Gatun in every configuration agree on whatever the arbitraries of IL give. */
class IlProperties {
    private final IlCheck check = IlCheck.gatun();

    @Provide
    Arbitrary<IlProgram> expressions() {
        return GatunArbitraries.ilExpressions();
    }

    @Provide
    Arbitrary<IlProgram> methods() {
        return GatunArbitraries.ilMethods(Features.ALL);
    }

    @Provide
    Arbitrary<byte[]> assemblies() {
        return GatunArbitraries.assemblies(Features.ALL);
    }

    @Property(seed = "1", tries = 40)
    void expressionsHaveOneValue(@ForAll("expressions") IlProgram program) {
        check.check(program);
    }

    @Property(seed = "1", tries = 25)
    void methodsDoOneThing(@ForAll("methods") IlProgram program) {
        check.check(program);
    }

    @Property(seed = "1", tries = 5)
    void assembliesRunFromTheirEntryPoint(@ForAll("assemblies") byte[] image) {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().out(out).open()) {
            assertThat(gatun.load(image, "Generated").run()).isZero();
        }
        assertThat(out.toString()).matches("(-?[0-9]+\n)+");
    }
}
