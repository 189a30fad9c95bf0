package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.CanonicalInstance;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.OfflineCompiler;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The methods of one file, compiled, and what came of it. The code itself is not kept. */
final class FileCompilation {
    /** A method, or where there is none to blame the file, and why it could not be compiled. */
    record Failure(String method, String message) {
    }

    private final Path file;
    private final Invocation invocation;
    private final Consumer<String> progress;
    private final List<Failure> failures = new ArrayList<>();
    private int methods;
    private int generic;
    private int throwing;
    private long ilBytes;
    private long nativeBytes;
    private long wallNanoseconds;
    private long processorNanoseconds;

    FileCompilation(Path file, Invocation invocation, Consumer<String> progress) {
        this.file = file;
        this.invocation = invocation;
        this.progress = progress;
    }

    void run(OfflineCompiler compiler) {
        var module = compiler.load(file);
        var missing = module.system().findWellKnown(WellKnownType.MISSING_REFERENCE);
        List<MethodDesc> all = OfflineCompiler.methods(module);
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < all.size(); i++) {
            progress.accept(file.getFileName() + " " + (i + 1) + "/" + all.size());
            compile(compiler, all.get(i)).ifPresent(code -> {
                if (code.relocations().stream().anyMatch(r -> r.target() == RuntimeHelper.RAISE
                        || r.target() instanceof CodeSymbol.MethodEntry m && m.method().owner() == missing.orElse(null))) {
                    throwing++;
                }
            });
        }
        processorNanoseconds = threads.getCurrentThreadCpuTime() - processor;
        wallNanoseconds = System.nanoTime() - wall;
    }

    private Optional<CompiledCode> compile(OfflineCompiler compiler, MethodDesc method) {
        try {
            var instance = CanonicalInstance.of(method).orElseThrow(() -> new UnsupportedIlException(method.fullName(), -1,
                    "generic parameters for which no type here meets the constraints"));
            long start = System.nanoTime();
            var code = compiler.compile(instance);
            long nanoseconds = System.nanoTime() - start;
            int il = method.body().orElseThrow().codeSize();
            methods++;
            generic += instance == method ? 0 : 1;
            ilBytes += il;
            nativeBytes += code.bytes().length;
            if (invocation.settings().verbose()) {
                invocation.verbose(String.format(Locale.ROOT, "%s: %d bytes for %d of IL, %.2f ms", instance.fullName(),
                        code.bytes().length, il, nanoseconds / 1e6));
            }
            return Optional.of(code);
        } catch (BadImageException | UnsupportedIlException | UnresolvedReferenceException | InternalCompilerError e) {
            failures.add(new Failure(method.fullName(), Failures.message(e)));
            return Optional.empty();
        }
    }

    /** The file is no assembly. */
    void unreadable(BadImageException e) {
        failures.add(new Failure(file.toString(), Failures.message(e)));
    }

    Path file() {
        return file;
    }

    List<Failure> failures() {
        return failures;
    }

    int methods() {
        return methods;
    }

    /** Of {@link #methods}, those that were compiled over arguments chosen for them. */
    int generic() {
        return generic;
    }

    /** Of {@link #methods}, those with a place that throws because what it refers to is nowhere to be found. */
    int throwing() {
        return throwing;
    }

    long ilBytes() {
        return ilBytes;
    }

    long nativeBytes() {
        return nativeBytes;
    }

    long wallNanoseconds() {
        return wallNanoseconds;
    }

    /** Of the compiling thread. */
    long processorNanoseconds() {
        return processorNanoseconds;
    }
}
