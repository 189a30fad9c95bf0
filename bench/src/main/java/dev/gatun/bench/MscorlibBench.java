package dev.gatun.bench;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.OfflineCompiler;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All of Mono's mscorlib that has no open generic parameters, compiled warm on one thread, beside {@code mono --compile-all} of the
 * same file. Both take turns; all times are processor time: of the compiling thread here, of the whole process there, whose start
 * (that of {@code mono --version}) is subtracted.
 */
final class MscorlibBench {
    private static final Path FRAMEWORK = Path.of("/usr/lib/mono/4.5");
    private static final Path MSCORLIB = FRAMEWORK.resolve("mscorlib.dll");
    /** Passes at each level before those that count, while HotSpot compiles the compiler. */
    private static final int WARM_UP_ROUNDS = 5;
    /** What bash's {@code times} prints last: user and system time of its children. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s");

    private record Pass(int methods, long ilBytes, long codeBytes, double milliseconds) {
    }

    private MscorlibBench() {
    }

    /** Prints a table; false where Mono is here and fails. */
    static boolean run(PrintStream out, int rounds) {
        if (Engine.onPath("mono").isEmpty() || !Files.exists(MSCORLIB)) {
            out.println("Mono is not here: run tools/peers.sh");
            return true;
        }
        var optimised = new ArrayList<Pass>();
        var plain = new ArrayList<Pass>();
        var mono = new ArrayList<Double>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            var o1 = pass(CompilerOptions.O1);
            var o0 = pass(CompilerOptions.O0);
            if (round >= 0) {
                optimised.add(o1);
                plain.add(o0);
                var compiled = processorTime("--compile-all", MSCORLIB.toString());
                var started = processorTime("--version");
                if (compiled.isEmpty() || started.isEmpty()) {
                    out.println("mono --compile-all failed");
                    return false;
                }
                mono.add(compiled.get() - started.get());
            }
        }
        double peer = mono.stream().sorted().toList().get(mono.size() / 2);
        var table = new TextTable(List.of("mscorlib compiled by", "methods", "IL KB", "code KB", "CPU ms", "IL MB/s", "/ Mono"));
        row(table, "gatun -O1, warm", optimised, peer);
        row(table, "gatun -O0, warm", plain, peer);
        table.row(List.of("mono --compile-all", "-", "-", "-", "%.0f".formatted(peer), "-", "1.00"));
        out.println("\nCompiling Mono's mscorlib (median of " + rounds + " rounds):\n");
        out.print(table);
        return true;
    }

    private static void row(TextTable table, String name, List<Pass> passes, double peer) {
        Pass median = passes.stream().sorted(Comparator.comparing(Pass::milliseconds)).toList().get(passes.size() / 2);
        table.row(List.of(name, String.valueOf(median.methods), "%.0f".formatted(median.ilBytes / 1e3),
                "%.0f".formatted(median.codeBytes / 1e3), "%.0f".formatted(median.milliseconds),
                "%.2f".formatted(median.ilBytes / 1e3 / median.milliseconds), "%.2f".formatted(median.milliseconds / peer)));
    }

    /** With a fresh type system, so that nothing is known yet; finding the methods is not counted. */
    private static Pass pass(CompilerOptions options) {
        var compiler = OfflineCompiler.openWithFramework(FRAMEWORK, GatunAbi.SYSTEM_V, options, List.of());
        List<MethodDesc> methods = OfflineCompiler.methods(compiler.load(MSCORLIB)).stream()
                .filter(m -> m.isClosed() && !m.isGenericDefinition()).toList();
        var threads = ManagementFactory.getThreadMXBean();
        int compiled = 0;
        long ilBytes = 0;
        long codeBytes = 0;
        long start = threads.getCurrentThreadCpuTime();
        for (MethodDesc method : methods) {
            try {
                codeBytes += compiler.compile(method).bytes().length;
                compiled++;
                ilBytes += method.body().orElseThrow().codeSize();
            } catch (UnsupportedIlException | BadImageException e) {
                // Left out of all figures: the column of methods shows how many.
            }
        }
        return new Pass(compiled, ilBytes, codeBytes, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }

    /** Milliseconds of user and system time that mono takes; empty if it fails. */
    private static Optional<Double> processorTime(String... arguments) {
        var command = new ArrayList<>(List.of("bash", "-c", "\"$@\" >/dev/null || exit 1; times", "bash", "mono"));
        command.addAll(List.of(arguments));
        Child child = Child.run(command, Map.of("LC_ALL", "C"), false);
        var times = TIMES.matcher(child.lines().isEmpty() ? "" : child.lines().getLast());
        if (child.exitCode() != 0 || !times.matches()) {
            return Optional.empty();
        }
        return Optional.of(1e3 * (60 * Integer.parseInt(times.group(1)) + Double.parseDouble(times.group(2))
                + 60 * Integer.parseInt(times.group(3)) + Double.parseDouble(times.group(4))));
    }
}
