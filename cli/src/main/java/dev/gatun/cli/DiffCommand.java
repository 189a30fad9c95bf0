package dev.gatun.cli;

import dev.gatun.jit.code.CompiledCode.ListingLine;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun diff}: one method's machine code twice, in two columns. */
final class DiffCommand implements Command {
    private static final int WIDTH = 58;

    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD, true);
        flag(spec, "--abi", "System V on the left, Windows x64 on the right.");
        flag(spec, "-O0", "With -O1: not optimised on the left, optimised on the right.");
        flag(spec, "-O1", "With -O0.");
        Settings.addCommon(spec);
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
    }

    @Override
    public int run(Invocation invocation) {
        var parsed = invocation.parsed();
        boolean abis = parsed.hasMatchedOption("--abi");
        boolean levels = parsed.hasMatchedOption("-O0") || parsed.hasMatchedOption("-O1");
        if (abis == levels || levels && !(parsed.hasMatchedOption("-O0") && parsed.hasMatchedOption("-O1"))) {
            throw CommandException.usage("diff wants --abi, or -O0 and -O1");
        }
        var left = code(invocation, GatunAbi.SYSTEM_V, abis ? 1 : 0);
        var right = code(invocation, abis ? GatunAbi.WINDOWS_X64 : GatunAbi.SYSTEM_V, 1);
        var style = invocation.style();
        invocation.out().println(style.title(left.name) + "\n" + columns(abis ? "sysv" : "-O0", ' ', abis ? "win64" : "-O1") + "\n"
                + columns(left.size, ' ', right.size));
        for (var line : sideBySide(left.lines, right.lines)) {
            invocation.out().println(line);
        }
        return ExitCode.OK;
    }

    private record Listing(String name, String size, List<String> lines) {
    }

    private static Listing code(Invocation invocation, GatunAbi abi, int level) {
        try (var gatun = Gatun.builder().abi(abi).optimization(level).searchPath(invocation.settings().path().toArray(Path[]::new)).open()) {
            var method = gatun.load(AssemblyFile.path(invocation.parameter(0))).method(invocation.parameter(1));
            if (method.desc().body().isEmpty()) {
                throw CommandException.usage(method.name() + " has no IL");
            }
            var code = method.code();
            return new Listing(method.name(), code.bytes().length + " bytes, frame " + code.frame().size(),
                    code.listing().get().stream().map(ListingLine::text).toList());
        }
    }

    /** Both lists in two columns, equal lines beside each other; {@code |} between lines that differ, {@code < >} where one has none. */
    static List<String> sideBySide(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int k = right.size() - 1; k >= 0; k--) {
                common[i][k] = left.get(i).equals(right.get(k)) ? common[i + 1][k + 1] + 1 : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        var lines = new ArrayList<String>();
        var onlyLeft = new ArrayList<String>();
        var onlyRight = new ArrayList<String>();
        int i = 0;
        int k = 0;
        while (i < left.size() || k < right.size()) {
            if (i < left.size() && k < right.size() && left.get(i).equals(right.get(k))) {
                flush(onlyLeft, onlyRight, lines);
                lines.add(columns(left.get(i++), ' ', right.get(k++)));
            } else if (k == right.size() || i < left.size() && common[i + 1][k] >= common[i][k + 1]) {
                onlyLeft.add(left.get(i++));
            } else {
                onlyRight.add(right.get(k++));
            }
        }
        flush(onlyLeft, onlyRight, lines);
        return lines;
    }

    private static void flush(List<String> left, List<String> right, List<String> into) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            boolean has = i < left.size();
            boolean hasOther = i < right.size();
            into.add(columns(has ? left.get(i) : "", has && hasOther ? '|' : has ? '<' : '>', hasOther ? right.get(i) : ""));
        }
        left.clear();
        right.clear();
    }

    private static String columns(String left, char mark, String right) {
        var cut = left.length() > WIDTH ? left.substring(0, WIDTH - 3) + "..." : left;
        return String.format("  %-" + WIDTH + "s %c %s", cut, mark, right).stripTrailing();
    }
}
