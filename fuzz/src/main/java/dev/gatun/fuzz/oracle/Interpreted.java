package dev.gatun.fuzz.oracle;

import dev.gatun.fuzz.interp.Interpreter;
import dev.gatun.runtime.Gatun;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs on the interpreter. */
public final class Interpreted {
    private static final long BUDGET = 20_000_000;

    private Interpreted() {
    }

    /** Runs {@code NAME.Program::Run} for every name, in this process. */
    public static Map<String, Outcome> run(Path assembly, List<String> names) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        // A runtime is the door to a type system with the class library; nothing is compiled here.
        try (var gatun = Gatun.builder().out(OutputStream.nullOutputStream()).open()) {
            var il = gatun.load(assembly);
            for (var name : names) {
                var interpreter = new Interpreter(il.module().system(), BUDGET);
                try {
                    interpreter.run(il.method(name + ".Program::Run").desc());
                    outcomes.put(name, new Outcome(interpreter.output(), "", ""));
                } catch (Interpreter.Unhandled e) {
                    outcomes.put(name, new Outcome(interpreter.output(), e.getMessage(), ""));
                } catch (RuntimeException | StackOverflowError e) {
                    outcomes.put(name, new Outcome("", "", "interpreter: " + e));
                }
            }
        }
        return outcomes;
    }
}
