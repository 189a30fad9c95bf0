package dev.gatun.fuzz;

import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.Images;
import dev.gatun.fuzz.oracle.Interpreted;
import dev.gatun.fuzz.oracle.Ours;
import dev.gatun.fuzz.oracle.Outcome;
import dev.gatun.fuzz.oracle.Peer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/** Generates programs in IL, runs them everywhere and tells what differs. */
public final class IlCampaign {
    /** Runs programs of an assembly by namespace. */
    public interface Engine extends BiFunction<Path, List<String>, Map<String, Outcome>> {
    }

    private final Map<String, Engine> engines;
    private final Path folder;

    /** @param engines by name; the first one is believed where there are more than one opinion */
    public IlCampaign(Map<String, Engine> engines, Path folder) {
        this.engines = new LinkedHashMap<>(engines);
        this.folder = folder;
    }

    /** The interpreter, the peers that are installed, and Gatun in every configuration. */
    public static Map<String, Engine> everywhere(Path folder) {
        var engines = new LinkedHashMap<String, Engine>();
        engines.put("interpreter", Interpreted::run);
        Peer.installed(folder).forEach(p -> engines.put(p.toString(), p::run));
        Configuration.ALL.forEach(c -> engines.put(c.name(), (file, names) -> Ours.run(file, names, c, 60)));
        return engines;
    }

    /** Runs the programs of some seeds. */
    public List<IlMismatch> run(long seed, int count, Features features) {
        return run(LongStream.range(seed, seed + count).mapToObj(s -> IlProgram.of(s, "C" + (s - seed), features))
                .toList(), seed);
    }

    /** Runs programs. @param seed of the first one */
    public List<IlMismatch> run(List<IlProgram> programs, long seed) {
        var file = Images.write(folder, "Programs", IlProgram.assembly("Programs", programs));
        var names = programs.stream().map(IlProgram::namespace).toList();
        var outcomes = new LinkedHashMap<String, Map<String, Outcome>>();
        engines.forEach((name, engine) -> outcomes.put(name, engine.apply(file, names)));
        var found = new ArrayList<IlMismatch>();
        for (int i = 0; i < programs.size(); i++) {
            var of = new LinkedHashMap<String, Outcome>();
            int index = i;
            outcomes.forEach((engine, all) -> of.put(engine, all.get(names.get(index))));
            var mismatch = new IlMismatch("seed " + (seed + i), programs.get(i), of);
            if (mismatch.differs()) {
                found.add(mismatch);
            }
        }
        return found;
    }

    /**
     * The smallest program found for which an engine still differs from the first one.
     *
     * @param rounds how many groups of candidates to run at most
     */
    public IlMismatch reduce(long seed, Features features, String engine, int rounds) {
        var first = engines.keySet().iterator().next();
        var two = new LinkedHashMap<String, Engine>();
        two.put(first, engines.get(first));
        two.put(engine, engines.get(engine));
        var judge = new IlCampaign(two, folder.resolve("reduce"));
        var start = Choices.taken(Draw.seeded(seed), d -> IlProgram.of(d, "C", features));
        var best = start.reduce(rounds, candidates -> {
            var programs = new ArrayList<IlProgram>();
            candidates.forEach(c -> programs.add(IlProgram.of(c.replay(), "C" + programs.size(), features)));
            var differing = programs.isEmpty() ? List.<IlProgram>of() : judge.run(programs, seed).stream()
                    .filter(m -> m.outcomes().get(first).trouble().isEmpty()).map(IlMismatch::program).toList();
            return programs.stream().map(differing::contains).toList();
        }, c -> IlProgram.of(c.replay(), "C", features).text().length());
        return run(List.of(IlProgram.of(best.replay(), "Case", features)), seed).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("seed " + seed + " does not differ twice"));
    }

    /** A campaign from the command line: {@code FOLDER SEED COUNT [exceptions] [delegates]}. */
    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        int count = Integer.parseInt(args[2]);
        var named = List.of(args).subList(3, args.length);
        var features = new Features(named.contains("exceptions"), named.contains("delegates"));
        var campaign = new IlCampaign(everywhere(folder), folder);
        int found = 0;
        for (int done = 0; done < count; done += 50) {
            var mismatches = campaign.run(seed + done, Math.min(50, count - done), features);
            mismatches.forEach(System.out::println);
            if (Boolean.getBoolean("gatun.reduce") && !mismatches.isEmpty()) {
                var small = campaign.reduce(Long.parseLong(mismatches.getFirst().where().substring(5)), features, different(mismatches.getFirst()),
                        80);
                System.out.println(small.test());
            }
            found += mismatches.size();
        }
        System.out.println(count + " programs, " + found + " mismatches");
    }

    /** An engine that does not agree with the first one. */
    private static String different(IlMismatch mismatch) {
        var right = IlMismatch.describe(mismatch.outcomes().values().iterator().next());
        return mismatch.outcomes().entrySet().stream().filter(e -> !IlMismatch.describe(e.getValue()).equals(right))
                .map(Map.Entry::getKey).reduce((a, b) -> b).orElseThrow();
    }
}
