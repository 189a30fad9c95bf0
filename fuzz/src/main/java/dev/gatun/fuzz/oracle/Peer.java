package dev.gatun.fuzz.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another runtime that programs are run on, in one process for many of them. */
public final class Peer {
    private final String name;
    private final List<String> command;

    private Peer(String name, List<String> command) {
        this.name = name;
        this.command = List.copyOf(command);
    }

    /**
     * CoreCLR 3.1, where {@code tools/peers.sh} has fetched it.
     *
     * @param folder where files are left
     */
    public static Optional<Peer> coreClr(Path folder) {
        var csc = Commands.peers().resolve("csc");
        var dotnet = Commands.peers().resolve("dotnet31");
        return Files.isExecutable(csc) && Files.isExecutable(dotnet)
                ? Optional.of(new Peer("CoreCLR", List.of(dotnet.toString(),
                oracle(folder, "Oracle.dll", csc.toString())))) : Optional.empty();
    }

    /**
     * Mono, where it is installed.
     *
     * @param folder where files are left
     */
    public static Optional<Peer> mono(Path folder) {
        return Commands.onPath("mono").isPresent() && Commands.onPath("mcs").isPresent()
                ? Optional.of(new Peer("Mono", List.of("mono", oracle(folder, "Oracle.exe", "mcs"))))
                : Optional.empty();
    }

    /** All that are installed. */
    public static List<Peer> installed(Path folder) {
        var found = new ArrayList<Peer>();
        coreClr(folder).ifPresent(found::add);
        mono(folder).ifPresent(found::add);
        return found;
    }

    /** The compiled program that loads an assembly and runs what it is told to. */
    private static String oracle(Path folder, String name, String compiler) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("Oracle.cs"), CoreClr.resource("Oracle.cs"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var result = Commands.run(List.of(compiler, "-out:" + file, folder.resolve("Oracle.cs").toString()), 300,
                    true);
            if (result.code() != 0) {
                throw new IllegalStateException("the compiler says: " + result.output());
            }
        }
        return file.toString();
    }

    /**
     * Runs {@code NAME.Program::Run} for every name, one after the other in one process. After a crash the programs that
     * remain run in a new one.
     */
    public Map<String, Outcome> run(Path assembly, List<String> names) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        while (outcomes.size() < names.size()) {
            var left = names.subList(outcomes.size(), names.size());
            var arguments = new ArrayList<>(command);
            arguments.add(assembly.toString());
            arguments.addAll(left);
            var result = Commands.run(arguments, 120, false);
            var parts = result.output().split("=== done\n", -1);
            for (int i = 0; i < left.size() && i < parts.length - 1; i++) {
                int failed = parts[i].indexOf("=== failed\n");
                outcomes.put(left.get(i), failed < 0 ? new Outcome(parts[i], "", "")
                        : new Outcome(parts[i].substring(0, failed), parts[i].substring(failed + 11), ""));
            }
            if (parts.length - 1 < left.size()) {
                outcomes.put(left.get(parts.length - 1), new Outcome("", "", name + " ended with " + result.code()));
            }
        }
        return outcomes;
    }

    @Override
    public String toString() {
        return name;
    }
}
