package dev.gatun.fuzz.example;

import dev.gatun.fuzz.IlCheck;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.jqwik.GatunArbitraries;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.InProcess;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The example of docs/fuzz.md. */
class CompilerProperties {
    @Provide
    Arbitrary<IlProgram> methods() {
        return GatunArbitraries.ilMethods(Features.ALL);
    }

    @Property(tries = 10, seed = "2")
    void everyConfigurationAgreesWithTheInterpreter(@ForAll("methods") IlProgram program) {
        IlCheck.gatun().check(program);
    }

    @Property(tries = 10, seed = "2")
    void myCompilerAgreesWithTheInterpreter(@ForAll("methods") IlProgram program) {
        IlCheck.interpreter().and("mine", (image, namespace) -> InProcess.compiled(image, namespace,
                Configuration.WIN64_O1)).check(program);
    }
}
