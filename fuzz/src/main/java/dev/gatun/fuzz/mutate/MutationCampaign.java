package dev.gatun.fuzz.mutate;

import dev.gatun.fuzz.oracle.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs mutated programs in child processes. Whatever a program does, the process must not die, and nothing but the
 * documented exceptions may come out. An endless loop is no fault.
 */
public final class MutationCampaign {
    /**
     * What a campaign found.
     *
     * @param counts programs by how they ended
     * @param faults what is our fault: a dead process or an undocumented exception, each with its seed
     */
    public record Result(Map<String, Integer> counts, List<String> faults) {
        public Result {
            counts = Map.copyOf(counts);
            faults = List.copyOf(faults);
        }
    }

    private static final int BATCH = 200;

    private MutationCampaign() {
    }

    /**
     * Runs the programs of consecutive seeds.
     *
     * @param files   programs with an entry point
     * @param seconds for each
     */
    public static Result run(List<Path> files, long seed, int count, int seconds) {
        var counts = new TreeMap<String, Integer>();
        var faults = new ArrayList<String>();
        long end = seed + count;
        for (long next = seed; next < end; ) {
            long stop = Math.min(end, next + BATCH);
            var arguments = new ArrayList<>(List.of(next + "", stop + "", seconds + ""));
            files.forEach(f -> arguments.add(f.toString()));
            var ended = ChildJvm.run("dev.gatun.fuzz.mutate.MutationWorker", arguments, 600);
            long begun = next;
            long done = next - 1;
            for (var line : ended.output().lines().toList()) {
                var words = line.split(" ", 3);
                if (words[0].equals("begin")) {
                    begun = Long.parseLong(words[1]);
                } else if (words[0].equals("end")) {
                    done = Long.parseLong(words[1]);
                    counts.merge(words[2].startsWith("BUG") ? "bug" : words[2].split(" ")[0], 1, Integer::sum);
                    if (words[2].startsWith("BUG")) {
                        faults.add("seed " + done + " " + MutationWorker.original(files, done).getFileName() + " "
                                + words[2]);
                    }
                }
            }
            next = done + 1;
            if (next < stop) {
                if (ended.code() == MutationWorker.TIMED_OUT || ended.code() == -1) {
                    counts.merge("endless", 1, Integer::sum);
                } else {
                    counts.merge("dead", 1, Integer::sum);
                    faults.add("seed " + begun + " " + MutationWorker.original(files, begun).getFileName()
                            + " the JVM ended with " + ended.code() + ended.output().lines()
                                    .filter(l -> l.matches("#.*SIG.*|# [CJVvj] .*|[CJVvjA]  .*|siginfo:.*"))
                                    .limit(12).map(l -> "\n    " + l).collect(Collectors.joining()));
                }
                next = begun + 1;
            }
        }
        return new Result(counts, faults);
    }

    /** A campaign from the command line: {@code FOLDER SEED COUNT}, the folder with assemblies to mutate. */
    public static void main(String[] args) throws IOException {
        try (var files = Files.list(Path.of(args[0]))) {
            var result = run(files.filter(p -> p.toString().endsWith(".dll")).sorted().toList(),
                    Long.parseLong(args[1]), Integer.parseInt(args[2]), 3);
            result.faults().forEach(System.out::println);
            System.out.println(result.counts());
        }
    }
}
