package dev.gatun.bench;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlMethod;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How fast methods are compiled: all that have no open generic parameters, of the corpus of test programs, none of them run. All
 * times are processor time: of the compiling thread here, of the process on the other engines, whose compilers are native code
 * and have nothing to warm up.
 */
final class CompileBench {
    /** Passes before those that count, while HotSpot compiles the compiler. */
    private static final int WARM_UP_ROUNDS = 30;

    private final PrintStream out;
    private final int rounds;
    private final boolean verbose;
    private final TextTable table = new TextTable(List.of("compiled by", "methods", "IL KB", "code KB", "CPU ms", "IL MB/s"));

    private record Pass(int methods, long ilBytes, long codeBytes, double milliseconds) {
    }

    private CompileBench(PrintStream out, int rounds, boolean verbose) {
        this.out = out;
        this.rounds = rounds;
        this.verbose = verbose;
    }

    /** Prints a table; false where an engine that is here fails. */
    static boolean run(Repository repository, PrintStream out, int rounds, boolean verbose) throws IOException {
        return new CompileBench(out, rounds, verbose).run(repository);
    }

    private boolean run(Repository repository) throws IOException {
        List<Path> files = repository.corpus();
        row("gatun -O1, first pass of a JVM", List.of(pass(files, CompilerOptions.O1)));
        row("gatun -O1, warm", warm(files, CompilerOptions.O1));
        row("gatun -O0, warm", warm(files, CompilerOptions.O0));
        boolean ok = others(repository, files);
        out.println("\nCompiling " + files.size() + " programs (median of " + rounds + " rounds):\n");
        out.print(table);
        return ok;
    }

    private List<Pass> warm(List<Path> files, CompilerOptions options) {
        var passes = new ArrayList<Pass>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            Pass pass = pass(files, options);
            if (round >= 0) {
                passes.add(pass);
            }
        }
        return passes;
    }

    /** A fresh runtime, so that nothing is compiled yet; opening it and finding the methods is not counted. */
    private static Pass pass(List<Path> files, CompilerOptions options) {
        var threads = ManagementFactory.getThreadMXBean();
        try (var gatun = Gatun.builder().compilerOptions(options).open()) {
            List<IlMethod> methods = files.stream().map(gatun::load).map(IlAssembly::methods).flatMap(List::stream).toList();
            long before = gatun.codeBytes();
            int compiled = 0;
            long ilBytes = 0;
            long start = threads.getCurrentThreadCpuTime();
            for (IlMethod method : methods) {
                try {
                    method.compile();
                    compiled++;
                    ilBytes += method.desc().body().orElseThrow().codeSize();
                } catch (UnsupportedIlException | UnresolvedReferenceException | BadImageException e) {
                    // Left out of all figures: the column of methods shows how many.
                }
            }
            double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            return new Pass(compiled, ilBytes, gatun.codeBytes() - before, milliseconds);
        }
    }

    private boolean others(Repository repository, List<Path> files) throws IOException {
        if (Engine.onPath("mcs").isEmpty()) {
            out.println("Mono's compiler is not here: run tools/peers.sh");
            return true;
        }
        boolean ok = true;
        Path folder = Files.createTempDirectory("gatun-bench");
        try {
            Path program = folder.resolve("CompileAll.exe");
            Child.run(List.of("mcs", "-out:" + program, repository.compileAll().toString()), Map.of(), true);
            var arguments = Stream.concat(Stream.of(program), files.stream()).map(Path::toString).toArray(String[]::new);
            for (Engine engine : Engine.managed(repository)) {
                if (engine.isPresent() && !engine.name().equals(Engine.GATUN)) {
                    ok &= other(engine, arguments);
                }
            }
        } finally {
            Files.deleteIfExists(folder.resolve("CompileAll.exe"));
            Files.delete(folder);
        }
        return ok;
    }

    private boolean other(Engine engine, String[] arguments) {
        var passes = new ArrayList<Pass>();
        for (int round = 0; round < rounds; round++) {
            Child child = Child.run(engine.commandFor(arguments), engine.environment(), verbose);
            if (child.exitCode() != 0 || child.lines().size() < 3) {
                out.println(engine.name() + ": exit code " + child.exitCode() + " from CompileAll");
                return false;
            }
            List<Long> last = child.lines().subList(child.lines().size() - 3, child.lines().size()).stream()
                    .map(Long::valueOf).toList();
            passes.add(new Pass(last.get(0).intValue(), last.get(1), 0, last.get(2) / 1e6));
        }
        row(engine.name(), passes);
        return true;
    }

    private void row(String name, List<Pass> passes) {
        Pass median = passes.stream().sorted(Comparator.comparing(Pass::milliseconds)).toList().get(passes.size() / 2);
        table.row(List.of(name, String.valueOf(median.methods), "%.0f".formatted(median.ilBytes / 1e3),
                median.codeBytes == 0 ? "-" : "%.0f".formatted(median.codeBytes / 1e3), "%.0f".formatted(median.milliseconds),
                "%.2f".formatted(median.ilBytes / 1e3 / median.milliseconds)));
    }
}
