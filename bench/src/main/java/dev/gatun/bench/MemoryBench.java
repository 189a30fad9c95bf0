package dev.gatun.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Workloads that stress the runtime rather than its code, on every managed engine in turns. The program says when it is warm and
 * when it has finished and waits each time, so that its processor time between the two and the memory it ever had can be
 * read from {@code /proc}.
 */
final class MemoryBench {
    private static final int RUNS_IN_PROCESS = 5;
    /** Of the times in {@code /proc/PID/stat}: USER_HZ is 100 on every Linux. */
    private static final double MS_PER_TICK = 10;

    private final Repository repository;
    private final PrintStream out;
    private final int rounds;
    private final boolean verbose;
    private final Map<Workload, String> checksums = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    /**
     * One process.
     *
     * @param wallMs the median run's time
     * @param cpuMs processor time of all its threads for a run, on average
     * @param pauseMs the median over the runs of the longest time between two ticks
     * @param peakMb the most memory that it had resident
     */
    private record Figures(double wallMs, double cpuMs, double pauseMs, double peakMb) {
    }

    private record Place(Workload workload, Engine engine) {
    }

    MemoryBench(Repository repository, PrintStream out, int rounds, boolean verbose) {
        this.repository = repository;
        this.out = out;
        this.rounds = rounds;
        this.verbose = verbose;
    }

    /** Prints a table for each figure; false where an engine failed or computed something else. */
    boolean run(Workload.Group group) {
        var engines = Engine.managed(repository).stream().filter(Engine::isPresent).toList();
        var figures = new LinkedHashMap<Place, List<Figures>>();
        for (int round = 0; round < rounds; round++) {
            for (Workload workload : group.workloads()) {
                for (Engine engine : engines) {
                    measure(workload, engine).ifPresent(f ->
                            figures.computeIfAbsent(new Place(workload, engine), _ -> new ArrayList<>()).add(f));
                }
            }
        }
        String processes = " (median of " + rounds + " processes of " + RUNS_IN_PROCESS + " runs):\n";
        show("Processor time, ms per run" + processes, "%.0f", group, engines, figures, Figures::cpuMs);
        show("Elapsed time, ms per run" + processes, "%.0f", group, engines, figures, Figures::wallMs);
        if (group == Workload.Group.GC) {
            show("Longest pause in a run, ms" + processes, "%.1f", group, engines, figures, Figures::pauseMs);
            show("Peak resident memory, MB" + processes, "%.0f", group, engines, figures, Figures::peakMb);
        }
        failures.forEach(out::println);
        return failures.isEmpty();
    }

    private Optional<Figures> measure(Workload workload, Engine engine) {
        List<String> command = engine.commandFor(repository.memory().toString(), workload.argument(), String.valueOf(workload.size()),
                String.valueOf(RUNS_IN_PROCESS));
        var builder = new ProcessBuilder(command)
                .redirectError(verbose ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(engine.environment());
        String where = engine.name() + ", " + workload.title() + ": ";
        try {
            Process process = builder.start();
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                    var input = process.getOutputStream()) {
                String checksum = lines.readLine();
                if (checksum == null || !checksums.computeIfAbsent(workload, _ -> checksum).equals(checksum)) {
                    return fail(where + "computed " + checksum + ", another engine " + checksums.get(workload));
                }
                double before = processorMs(process.pid());
                input.write('\n');
                input.flush();
                var wall = new ArrayList<Double>();
                var pauses = new ArrayList<Double>();
                for (int run = 0; run < RUNS_IN_PROCESS; run++) {
                    String line = lines.readLine();
                    String[] words = line == null ? new String[0] : line.split(" ");
                    if (words.length != 2) {
                        return fail(where + "printed " + line);
                    }
                    wall.add(Long.parseLong(words[0]) / 1e6);
                    pauses.add(Long.parseLong(words[1]) / 1e6);
                }
                double cpu = (processorMs(process.pid()) - before) / RUNS_IN_PROCESS;
                double peak = peakMb(process.pid());
                input.write('\n');
                input.flush();
                return process.waitFor() == 0
                        ? Optional.of(new Figures(Stats.median(wall), cpu, Stats.median(pauses), peak))
                        : fail(where + "exit code " + process.exitValue());
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a program ran", e);
        }
    }

    private Optional<Figures> fail(String what) {
        if (!failures.contains(what)) {
            failures.add(what);
        }
        return Optional.empty();
    }

    /** User and system time, proc(5): fields 14 and 15, of which the second is the name in parentheses. */
    private static double processorMs(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MS_PER_TICK;
    }

    private static double peakMb(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
                    .findFirst().orElseThrow() / 1024.0;
        }
    }

    private void show(String title, String format, Workload.Group group, List<Engine> engines, Map<Place, List<Figures>> figures,
            ToDoubleFunction<Figures> value) {
        out.println("\n" + title);
        var others = engines.stream().filter(e -> !e.name().equals(Engine.GATUN)).toList();
        var header = new ArrayList<String>();
        header.add("");
        engines.forEach(e -> header.add(e.name()));
        others.forEach(e -> header.add("/ " + e.name()));
        var table = new TextTable(header);
        for (Workload workload : group.workloads()) {
            var medians = new LinkedHashMap<String, Double>();
            var row = new ArrayList<String>();
            row.add(workload.title());
            for (Engine engine : engines) {
                var all = figures.get(new Place(workload, engine));
                if (all == null) {
                    row.add("-");
                } else {
                    double median = Stats.median(all.stream().map(value::applyAsDouble).toList());
                    medians.put(engine.name(), median);
                    row.add(format.formatted(median));
                }
            }
            for (Engine other : others) {
                var ours = medians.get(Engine.GATUN);
                var theirs = medians.get(other.name());
                row.add(ours == null || theirs == null ? "-" : "%.2f".formatted(ours / theirs));
            }
            table.row(row);
        }
        out.print(table);
    }
}
