package dev.gatun.fuzz.oracle;

import dev.gatun.fuzz.interp.Interpreter;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs {@code NAMESPACE.Program::Run} of an image in this process: quick, and right for property tests. A bug that ends the
 * process ends the test too, and what does not end is not ended; {@link Ours} has a process for each.
 */
public final class InProcess {
    private static final long BUDGET = 20_000_000;

    private InProcess() {
    }

    /** On the interpreter. */
    public static Outcome interpreted(byte[] image, String namespace) {
        // A runtime is the door to a type system with the class library; nothing is compiled here.
        try (var gatun = Gatun.builder().out(OutputStream.nullOutputStream()).open()) {
            var il = gatun.load(image, "Interpreted");
            var interpreter = new Interpreter(il.module().system(), BUDGET);
            try {
                interpreter.run(il.method(namespace + ".Program::Run").desc());
                return new Outcome(interpreter.output(), "", "");
            } catch (Interpreter.Unhandled e) {
                return new Outcome(interpreter.output(), e.getMessage(), "");
            } catch (RuntimeException | StackOverflowError e) {
                return new Outcome("", "", "interpreter: " + e);
            }
        }
    }

    /** Compiled by Gatun. */
    public static Outcome compiled(byte[] image, String namespace, Configuration configuration) {
        var out = new ByteArrayOutputStream();
        try (var gatun = configuration.open(out)) {
            gatun.load(image, "Compiled").method(namespace + ".Program::Run").handle().invokeExact();
            return new Outcome(out.toString(StandardCharsets.UTF_8), "", "");
        } catch (IlException e) {
            return new Outcome(out.toString(StandardCharsets.UTF_8), e.typeName(), "");
        } catch (UnsupportedIlException e) {
            return new Outcome("", "", "unsupported: " + e.getMessage());
        } catch (Throwable e) {
            return new Outcome("", "", e.toString());
        }
    }
}
