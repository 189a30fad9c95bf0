package dev.gatun.fuzz;

import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.InProcess;
import dev.gatun.fuzz.oracle.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what engines make of a generated program, for property tests.
 *
 * <pre>{@code
 *   @Property
 *   void allConfigurationsAgree(@ForAll("methods") IlProgram program) {
 *       IlCheck.gatun().check(program);
 *   }
 * }</pre>
 */
public final class IlCheck {
    /** Something that runs {@code NAMESPACE.Program::Run} of the image of an assembly. */
    @FunctionalInterface
    public interface Engine {
        /**
         * Runs it.
         *
         * @param image     a PE file
         * @param namespace of the program
         */
        Outcome run(byte[] image, String namespace);
    }

    private final Map<String, Engine> engines;

    private IlCheck(Map<String, Engine> engines) {
        this.engines = engines;
    }

    /** The interpreter, and Gatun under both ABIs without and with optimisation, all in this process. */
    public static IlCheck gatun() {
        var check = interpreter();
        for (var configuration : Configuration.ALL) {
            check = check.and(configuration.name(), (image, name) -> InProcess.compiled(image, name, configuration));
        }
        return check;
    }

    /** The interpreter alone: a start for checks of another compiler. */
    public static IlCheck interpreter() {
        return new IlCheck(Map.of()).and("interpreter", InProcess::interpreted);
    }

    /** The same check with one more engine. The first one is believed. */
    public IlCheck and(String name, Engine engine) {
        var more = new LinkedHashMap<>(engines);
        more.put(name, engine);
        return new IlCheck(more);
    }

    /** What differs, if anything. */
    public Optional<IlMismatch> compare(IlProgram program) {
        var image = IlProgram.image(program.namespace(), List.of(program));
        var outcomes = new LinkedHashMap<String, Outcome>();
        engines.forEach((name, engine) -> outcomes.put(name, engine.run(image, program.namespace())));
        return Optional.of(new IlMismatch("a property", program, outcomes)).filter(IlMismatch::differs);
    }

    /**
     * Fails where engines differ.
     *
     * @throws AssertionError with the program as a test in textual IL, its inputs and the outputs that differ
     */
    public void check(IlProgram program) {
        compare(program).ifPresent(m -> {
            throw new AssertionError(m.test());
        });
    }
}
