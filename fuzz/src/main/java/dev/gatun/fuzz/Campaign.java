package dev.gatun.fuzz;

import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.CoreClr;
import dev.gatun.fuzz.oracle.Ours;
import dev.gatun.fuzz.oracle.Outcome;
import dev.gatun.fuzz.program.CsProgram;
import dev.gatun.fuzz.program.ProgramGenerator;
import dev.gatun.fuzz.program.Reducer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Generates programs, compiles them with Roslyn, runs them on CoreCLR and on Gatun in every configuration, and tells
 * what differs.
 */
public final class Campaign {
    /**
     * A program that Gatun runs differently.
     *
     * @param program       the program
     * @param optimized     whether Roslyn optimised it
     * @param configuration in which it differs
     * @param difference    what differs, in a line
     */
    public record Mismatch(CsProgram program, boolean optimized, Configuration configuration, String difference) {
        @Override
        public String toString() {
            return "seed " + program.seed() + " " + (optimized ? "release" : "debug") + " " + configuration + ": "
                    + difference;
        }
    }

    /**
     * What a campaign found.
     *
     * @param programs   that were run, times compilations and configurations
     * @param rejected   programs that the C# compiler refused, which is the generator's fault
     * @param mismatches what differs
     */
    public record Result(int programs, Map<String, String> rejected, List<Mismatch> mismatches) {
        public Result {
            rejected = Map.copyOf(rejected);
            mismatches = List.copyOf(mismatches);
        }
    }

    private final CoreClr judge;
    private final int seconds;

    /** @param seconds for each run of a program */
    public Campaign(CoreClr judge, int seconds) {
        this.judge = judge;
        this.seconds = seconds;
    }

    /** Programs of consecutive seeds. */
    public static List<CsProgram> programs(long seed, int count, boolean failing) {
        return LongStream.range(seed, seed + count).mapToObj(s -> failing ? ProgramGenerator.failingProgram(s)
                : ProgramGenerator.program(s)).toList();
    }

    /** Runs programs as release and as debug builds in the configurations. */
    public Result run(List<CsProgram> programs, List<Boolean> optimized, List<Configuration> configurations) {
        var byName = new LinkedHashMap<String, CsProgram>();
        var sources = new LinkedHashMap<String, String>();
        for (int i = 0; i < programs.size(); i++) {
            byName.put("P" + i, programs.get(i));
            sources.put("P" + i, programs.get(i).source("P" + i));
        }
        var mismatches = new ArrayList<Mismatch>();
        var rejected = new LinkedHashMap<String, String>();
        int runs = 0;
        for (boolean release : optimized) {
            var compiled = judge.compile(sources, release ? "Release" : "Debug", release);
            compiled.rejected().forEach((n, why) -> rejected.put("seed " + byName.get(n).seed(), why));
            var right = judge.run(compiled.file(), compiled.names());
            var judged = compiled.names().stream().filter(n -> right.get(n).trouble().isEmpty()).toList();
            for (var configuration : configurations) {
                runs += judged.size();
                for (var outcome : Ours.run(compiled.file(), judged, configuration, seconds).entrySet()) {
                    Outcome wanted = right.get(outcome.getKey());
                    // CoreCLR inlines in a release build, and its stack traces lack what it inlined.
                    var difference = outcome.getValue().difference(wanted, !release);
                    if (!difference.isEmpty()) {
                        mismatches.add(new Mismatch(byName.get(outcome.getKey()), release, configuration, difference));
                    }
                }
            }
        }
        return new Result(runs, rejected, mismatches);
    }

    /**
     * The smallest program found that still differs in the same way.
     *
     * @param rounds how many groups of candidates to compile at most
     */
    public CsProgram reduce(Mismatch mismatch, int rounds) {
        var kind = kind(mismatch.difference());
        return new Reducer(candidates -> {
            var found = run(candidates, List.of(mismatch.optimized()), List.of(mismatch.configuration())).mismatches();
            return candidates.stream().map(c -> found.stream()
                    .anyMatch(m -> m.program() == c && kind(m.difference()).equals(kind))).toList();
        }).reduce(mismatch.program(), rounds);
    }

    /** The part of a difference that stays when the program shrinks. */
    private static String kind(String difference) {
        return difference.startsWith("line ") ? "output" : difference.replaceAll("[0-9]+|0x[0-9a-f]+", "#")
                .replaceAll("P#\\.\\S*|'[^']*'", "#");
    }

    /** A source file that is a whole program, for a test. */
    public static String standalone(CsProgram program, String comment) {
        return "// " + comment + "\nusing System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\n"
                + CoreClr.resource("Check.cs").replaceFirst("(?s)^//.*?(?=using)", "")
                + program.source("Case").replaceAll("(?m)^using System;\n", "").replaceAll("(?m)^using .*\n", "")
                + "static class Start {\n    static void Main() { Case.Program.Run(); }\n}\n";
    }

    /**
     * A campaign from the command line: {@code FOLDER SEED COUNT [failing]}. Prints one line for each mismatch, and
     * with {@code -Dgatun.reduce=true} the first one of every 50 programs reduced, then a count.
     */
    public static void main(String[] args) {
        var campaign = new Campaign(CoreClr.installed(Path.of(args[0]))
                .orElseThrow(() -> new IllegalStateException("no CoreCLR: run tools/peers.sh first")), 10);
        long seed = Long.parseLong(args[1]);
        int left = Integer.parseInt(args[2]);
        boolean failing = args.length > 3 && args[3].equals("failing");
        int runs = 0;
        int found = 0;
        for (; left > 0; left -= 50, seed += 50) {
            var result = campaign.run(programs(seed, Math.min(50, left), failing), List.of(true, false),
                    Configuration.ALL);
            result.rejected().forEach((n, why) -> System.out.println("rejected " + n + ": " + why));
            result.mismatches().forEach(System.out::println);
            if (Boolean.getBoolean("gatun.reduce")) {
                result.mismatches().stream().findFirst().ifPresent(m -> System.out.println(
                        standalone(campaign.reduce(m, 60), m.toString())));
            }
            runs += result.programs();
            found += result.mismatches().size();
        }
        System.out.println(runs + " runs, " + found + " mismatches");
    }
}
