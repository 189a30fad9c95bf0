package dev.gatun.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that runs the kernels.
 *
 * @param name what the tables call it
 * @param command the command up to the program, which takes it and its arguments
 * @param environment variables it is started with
 * @param missing why it cannot be run here, or empty
 */
record Engine(String name, List<String> command, Map<String, String> environment, Optional<String> missing) {
    static final String GATUN = "gatun";
    static final String CORECLR = "CoreCLR 3.1";
    static final String MONO = "Mono";
    static final String C = "gcc -O2";

    boolean isPresent() {
        return missing.isEmpty();
    }

    /** Runs .NET assemblies rather than what a C compiler made. */
    boolean isManaged() {
        return !name.equals(C);
    }

    List<String> commandFor(String... arguments) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }

    /** Gatun, CoreCLR without tiers (its optimising compiler at once) and Mono. */
    static List<Engine> managed(Repository repository) {
        return List.of(
                of(GATUN, repository.launcher(), List.of("run"), Map.of(), "no launcher"),
                of(CORECLR, repository.dotnet(), List.of(), Map.of("COMPlus_TieredCompilation", "0"),
                        "run tools/peers.sh"),
                of(MONO, onPath("mono"), List.of(), Map.of(), "run tools/peers.sh"));
    }

    /** The kernels in C, compiled into the given file. */
    static Engine c(Path executable) {
        return new Engine(C, List.of(executable.toString()), Map.of(), Optional.empty());
    }

    static Engine noC(String reason) {
        return new Engine(C, List.of(), Map.of(), Optional.of(reason));
    }

    private static Engine of(String name, Optional<Path> program, List<String> more, Map<String, String> environment,
            String remedy) {
        if (program.isEmpty()) {
            return new Engine(name, List.of(), environment, Optional.of(remedy));
        }
        var command = new ArrayList<String>();
        command.add(program.get().toString());
        command.addAll(more);
        return new Engine(name, List.copyOf(command), environment, Optional.empty());
    }

    static Optional<Path> onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            Path candidate = Path.of(folder, program);
            if (!folder.isEmpty() && Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
