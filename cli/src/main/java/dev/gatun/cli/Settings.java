package dev.gatun.cli;

import dev.gatun.jit.TraceCategory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the options that several commands share were given as.
 *
 * @param abi     {@code sysv} or {@code win64}, empty for the host's
 * @param tier    0 or 1 where the user pins it
 * @param path    more folders to look for assemblies in
 * @param timeout after which the command ends
 * @param maxHeap bytes
 * @param trace   kinds of events to show
 * @param filters globs of what to show of them
 * @param perfMap whether profilers are told of the code
 * @param gdb     whether gdb is
 * @param stats   whether a summary is printed at the end
 * @param crashJson where the report of an unhandled exception goes
 */
record Settings(Optional<String> abi, OptionalInt tier, List<Path> path, Optional<Duration> timeout,
        OptionalLong maxHeap, Set<TraceCategory> trace, List<String> filters, boolean perfMap, boolean gdb,
        Optional<Path> crashJson, boolean stats,
        boolean noColor, boolean verbose) {
    static final List<String> ABIS = List.of("sysv", "win64");
    private static final List<String> TRACES = Arrays.stream(TraceCategory.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();

    /** Options of every command. */
    static void addCommon(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--path").paramLabel("DIR").type(List.class).auxiliaryTypes(String.class)
                .description("Look for referenced assemblies in DIR too. May be given more than once.").build());
        spec.addOption(OptionSpec.builder("--timeout").paramLabel("SECONDS").type(String.class)
                .description("End after so many seconds, with exit code 124.").build());
        flag(spec, "Print no colours. The variable NO_COLOR has the same effect.", "--no-color");
        flag(spec, "Print times and what is compiled to standard error.", "-v", "--verbose");
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    }

    /** Options of commands that compile. */
    static void addCompiling(CommandSpec spec) {
        addAbi(spec, "Compile for the System V or the Windows x64 calling convention; both run anywhere.");
        flag(spec, "Compile quickly, without optional passes.", "-O0");
        flag(spec, "Optimise at once.", "-O1");
    }

    static void addAbi(CommandSpec spec, String description) {
        spec.addOption(OptionSpec.builder("--abi").paramLabel("sysv|win64").type(String.class)
                .completionCandidates(ABIS)
                .description(description).build());
    }

    /** Options of commands that run code. */
    static void addRunning(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--max-heap").paramLabel("SIZE").type(String.class)
                .description("Let objects take SIZE bytes at most: 64m, 2g.").build());
        flag(spec, "Run nothing if FILE has IL that is not verifiable.", "--verify");
        spec.addOption(OptionSpec.builder("--trace").paramLabel("KIND,...").type(List.class).auxiliaryTypes(String.class)
                .splitRegex(",").completionCandidates(TRACES)
                .description("Write what happens to standard error: " + String.join(", ", TRACES) + ".").build());
        spec.addOption(OptionSpec.builder("--trace-filter").paramLabel("GLOB,...").type(List.class).auxiliaryTypes(String.class)
                .splitRegex(",")
                .description("Trace only these types or members: Demo.*, Demo.Queue::Add*; ! before a glob excludes.").build());
        flag(spec, "Name the code for profilers: ./jit-PID.dump for 'perf inject --jit', and /tmp/perf-PID.map.",
                "--perf-map");
        flag(spec, "Show the code to gdb: lines, variables and frames. Best with -O0.", "--gdb");
        spec.addOption(OptionSpec.builder("--crash-json").paramLabel("OUT").type(String.class)
                .description("Write the report of an exception that the program does not handle to OUT, as JSON.").build());
        flag(spec, "Print a summary at the end: what was compiled, collected, thrown and called.", "--stats");
    }

    private static void flag(CommandSpec spec, String description, String... names) {
        spec.addOption(OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length)).type(boolean.class)
                .arity("0").description(description).build());
    }

    /** @throws CommandException if a value is not one that the option takes */
    static Settings of(ParseResult parsed) {
        boolean o0 = parsed.hasMatchedOption("-O0");
        boolean o1 = parsed.hasMatchedOption("-O1");
        boolean compares = parsed.commandSpec().userObject() instanceof DiffCommand;
        if (o0 && o1 && !compares) {
            throw CommandException.usage("-O0 and -O1 exclude each other");
        }
        var abi = compares ? Optional.<String>empty() : text(parsed, "--abi");
        abi.ifPresent(a -> check("--abi", a, ABIS));
        List<String> path = parsed.matchedOptionValue("--path", List.of());
        return new Settings(abi, o0 ? OptionalInt.of(0) : o1 ? OptionalInt.of(1) : OptionalInt.empty(),
                path.stream().map(Path::of).toList(), text(parsed, "--timeout").map(Settings::seconds),
                text(parsed, "--max-heap").map(s -> OptionalLong.of(size(s))).orElse(OptionalLong.empty()),
                trace(parsed), filters(parsed), parsed.hasMatchedOption("--perf-map"),
                parsed.hasMatchedOption("--gdb"), text(parsed, "--crash-json").map(Path::of), parsed.hasMatchedOption("--stats"),
                parsed.hasMatchedOption("--no-color"), parsed.hasMatchedOption("-v"));
    }

    private static Set<TraceCategory> trace(ParseResult parsed) {
        var kinds = EnumSet.noneOf(TraceCategory.class);
        for (String kind : parsed.matchedOptionValue("--trace", List.<String>of())) {
            int number = TRACES.indexOf(kind);
            if (number < 0) {
                var near = Nearest.of(kind, TRACES);
                throw CommandException.usage("--trace knows no '" + kind + "'; " + (near.isEmpty()
                        ? "there is " + String.join(", ", TRACES) : "did you mean " + String.join(" or ", near) + "?"));
            }
            kinds.add(TraceCategory.values()[number]);
        }
        return kinds;
    }

    private static List<String> filters(ParseResult parsed) {
        List<String> globs = parsed.matchedOptionValue("--trace-filter", List.<String>of());
        if (!globs.isEmpty() && !parsed.hasMatchedOption("--trace")) {
            throw CommandException.usage("--trace-filter says what of a --trace to show; there is none");
        }
        return globs;
    }

    /** The value of an option that the command may not even have. */
    static Optional<String> text(ParseResult parsed, String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    static void check(String option, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw CommandException.usage("no such value: " + option + "=" + value + "; one of "
                    + String.join(", ", allowed));
        }
    }

    private static Duration seconds(String text) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds < 1e9) {
                return Duration.ofNanos((long) (seconds * 1e9));
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw CommandException.usage("--timeout takes a number of seconds, not '" + text + "'");
    }

    /** Bytes of {@code 4096}, {@code 512k}, {@code 64m}, {@code 2g}. */
    static long size(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replaceFirst("(i?b)$", "");
        int shift = switch (lower.isEmpty() ? ' ' : lower.charAt(lower.length() - 1)) {
            case 'k' -> 10;
            case 'm' -> 20;
            case 'g' -> 30;
            default -> 0;
        };
        try {
            long number = Long.parseLong(shift == 0 ? lower : lower.substring(0, lower.length() - 1));
            if (number > 0 && number <= Long.MAX_VALUE >> shift) {
                return number << shift;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw CommandException.usage("--max-heap takes a size such as 64m or 2g, not '" + text + "'");
    }
}
