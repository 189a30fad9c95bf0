package dev.gatun.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The smallest program from start to end, on every managed engine in turns. */
final class StartupBench {
    private StartupBench() {
    }

    /** Prints a table; false where an engine does not run the program. */
    static boolean run(Repository repository, PrintStream out, int rounds, boolean verbose) {
        var times = new LinkedHashMap<Engine, List<Double>>();
        boolean ok = true;
        for (int round = 0; round <= rounds; round++) {
            for (Engine engine : Engine.managed(repository)) {
                if (!engine.isPresent()) {
                    continue;
                }
                Child child = Child.run(engine.commandFor(repository.hello().toString()), engine.environment(), verbose);
                if (child.exitCode() != 0 || !child.lines().equals(List.of("Hello from IL"))) {
                    ok = false;
                } else if (round > 0) {
                    // The first round fills the machine's caches.
                    times.computeIfAbsent(engine, _ -> new ArrayList<>()).add(child.nanoseconds() / 1e6);
                }
            }
        }
        var table = new TextTable(List.of("hello, whole process", "median ms", "least ms", "most ms"));
        for (Engine engine : Engine.managed(repository)) {
            List<Double> values = times.get(engine);
            if (values == null) {
                String why = engine.missing().map(remedy -> "not here: " + remedy).orElse("failed");
                table.row(List.of(engine.name(), why, "-", "-"));
            } else {
                table.row(List.of(engine.name(), "%.0f".formatted(Stats.median(values)),
                        "%.0f".formatted(values.stream().min(Double::compare).orElseThrow()),
                        "%.0f".formatted(values.stream().max(Double::compare).orElseThrow())));
            }
        }
        out.println("\nStart-up (" + rounds + " rounds):\n");
        out.print(table);
        return ok;
    }
}
