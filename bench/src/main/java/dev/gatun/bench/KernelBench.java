package dev.gatun.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every kernel on every engine: the whole process for one run of the kernel, and the steady state, which is the median
 * of the later half of several runs within one process. Engines take turns, so that what else the machine does falls
 * on all of them alike; each figure is the median over the rounds.
 */
final class KernelBench {
    private static final int RUNS_IN_PROCESS = 9;

    private final Repository repository;
    private final PrintStream out;
    private final int rounds;
    private final boolean verbose;
    private final Map<Kernel, String> checksums = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private record Place(Kernel kernel, Engine engine) {
    }

    KernelBench(Repository repository, PrintStream out, int rounds, boolean verbose) {
        this.repository = repository;
        this.out = out;
        this.rounds = rounds;
        this.verbose = verbose;
    }

    /** Prints two tables; false where an engine failed or computed something else. */
    boolean run(List<Kernel> kernels) throws IOException {
        Path folder = Files.createTempDirectory("gatun-bench");
        try {
            var engines = new ArrayList<>(Engine.managed(repository));
            engines.add(compileC(folder.resolve("kernels")));
            for (Engine engine : engines) {
                engine.missing().ifPresent(why -> out.println(engine.name() + " is not here: " + why));
            }
            measure(kernels, engines.stream().filter(Engine::isPresent).toList());
        } finally {
            Files.deleteIfExists(folder.resolve("kernels"));
            Files.delete(folder);
        }
        failures.forEach(out::println);
        return failures.isEmpty();
    }

    private void measure(List<Kernel> kernels, List<Engine> engines) {
        var whole = new LinkedHashMap<Place, List<Double>>();
        var steady = new LinkedHashMap<Place, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (Kernel kernel : kernels) {
                for (Engine engine : engines) {
                    if (!kernel.inC() && !engine.isManaged()) {
                        continue;
                    }
                    var place = new Place(kernel, engine);
                    once(place, 1).ifPresent(child -> add(whole, place, child.nanoseconds() / 1e6));
                    once(place, RUNS_IN_PROCESS).ifPresent(child -> add(steady, place, steady(child)));
                }
            }
        }
        out.println("\nSteady state, ms per run (median of " + rounds + " processes):\n");
        out.print(table(kernels, engines, steady));
        out.println("\nWhole process with one run, ms (median of " + rounds + "):\n");
        out.print(table(kernels, engines, whole));
    }

    private static void add(Map<Place, List<Double>> map, Place place, double value) {
        map.computeIfAbsent(place, _ -> new ArrayList<>()).add(value);
    }

    private static double steady(Child child) {
        List<Long> all = child.lines().stream().skip(1).map(Long::valueOf).toList();
        return Stats.median(all.subList(all.size() / 2, all.size())) / 1e6;
    }

    private Optional<Child> once(Place place, int runs) {
        Kernel kernel = place.kernel();
        Engine engine = place.engine();
        var arguments = new ArrayList<String>();
        if (engine.isManaged()) {
            arguments.add(repository.kernels().toString());
        }
        arguments.addAll(List.of(kernel.argument(), String.valueOf(kernel.size()), String.valueOf(runs)));
        List<String> command = engine.commandFor(arguments.toArray(String[]::new));
        Child child = Child.run(command, engine.environment(), verbose);
        String where = engine.name() + ", " + kernel.title() + ": ";
        if (child.exitCode() != 0 || child.lines().size() != runs + 1) {
            fail(where + "exit code " + child.exitCode() + " from " + String.join(" ", command));
            return Optional.empty();
        }
        String checksum = checksums.computeIfAbsent(kernel, _ -> child.lines().getFirst());
        if (!checksum.equals(child.lines().getFirst())) {
            fail(where + "computed " + child.lines().getFirst() + ", another engine " + checksum);
            return Optional.empty();
        }
        return Optional.of(child);
    }

    private void fail(String what) {
        if (!failures.contains(what)) {
            failures.add(what);
        }
    }

    /** Milliseconds by engine, then Gatun's as a multiple of each other engine's, with the geometric mean below. */
    private static TextTable table(List<Kernel> kernels, List<Engine> engines, Map<Place, List<Double>> figures) {
        Optional<Engine> gatun = engines.stream().filter(e -> e.name().equals(Engine.GATUN)).findFirst();
        List<Engine> others = gatun.isEmpty() ? List.of()
                : engines.stream().filter(e -> !e.name().equals(Engine.GATUN)).toList();
        var header = new ArrayList<String>();
        header.add("kernel");
        engines.forEach(e -> header.add(e.name()));
        others.forEach(e -> header.add("/ " + e.name()));
        var table = new TextTable(header);
        var ratios = new LinkedHashMap<Engine, List<Double>>();
        for (Kernel kernel : kernels) {
            var row = new ArrayList<String>();
            row.add(kernel.title());
            for (Engine engine : engines) {
                List<Double> values = figures.get(new Place(kernel, engine));
                row.add(values == null ? "-" : "%.1f".formatted(Stats.median(values)));
            }
            for (Engine other : others) {
                List<Double> ours = figures.get(new Place(kernel, gatun.orElseThrow()));
                List<Double> theirs = figures.get(new Place(kernel, other));
                if (ours == null || theirs == null) {
                    row.add("-");
                } else {
                    double ratio = Stats.median(ours) / Stats.median(theirs);
                    ratios.computeIfAbsent(other, _ -> new ArrayList<>()).add(ratio);
                    row.add("%.2f".formatted(ratio));
                }
            }
            table.row(row);
        }
        if (!ratios.isEmpty()) {
            var row = new ArrayList<String>();
            row.add("geometric mean");
            engines.forEach(_ -> row.add(""));
            others.forEach(e -> row.add(ratios.containsKey(e)
                    ? "%.2f".formatted(Stats.geometricMean(ratios.get(e))) : "-"));
            table.row(row);
        }
        return table;
    }

    private Engine compileC(Path executable) {
        if (Engine.onPath("gcc").isEmpty()) {
            return Engine.noC("run tools/peers.sh");
        }
        Child gcc = Child.run(List.of("gcc", "-O2", "-o", executable.toString(), repository.kernelsInC().toString(),
                "-lm"), Map.of(), true);
        return gcc.exitCode() == 0 ? Engine.c(executable) : Engine.noC("it does not compile the kernels");
    }
}
