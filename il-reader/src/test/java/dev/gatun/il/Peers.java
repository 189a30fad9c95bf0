package dev.gatun.il;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Mono and .NET Core, as far as they are installed. */
public final class Peers {
    private static final Path DOTNET = Path.of(System.getProperty("user.home"), ".cache/gatun/dotnet31/dotnet31");
    private static final Path MONO = Path.of("/usr/bin/mono");
    private static final Path ILASM = Path.of("/usr/bin/ilasm");

    private Peers() {
    }

    /** Output and exit code of a program, {@code "hello\n(exit 42)"}. */
    public static String mono(Path program) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(MONO), "Mono is not installed: tools/peers.sh does it");
        return run(MONO.toString(), program.toString());
    }

    /** As {@link #mono} on .NET Core 3.1. */
    public static String dotnet(Path program) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(DOTNET), ".NET Core 3.1 is not installed: tools/peers.sh does it");
        return run(DOTNET.toString(), program.toString());
    }

    /** Runs Mono's assembler. */
    public static String ilasm(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(ILASM), "Mono's ilasm is not installed: tools/peers.sh does it");
        String[] command = new String[arguments.length + 1];
        command[0] = ILASM.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command);
    }

    /** Standard output and error of a command, and its exit code. */
    public static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "(exit " + process.waitFor() + ")";
    }
}
