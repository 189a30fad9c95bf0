package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** The compilers and runtimes that tests ask for a second opinion; a test without them is skipped. */
final class Peers {
    private Peers() {
    }

    private static Path dotnet(String tool) {
        var path = path(tool);
        assumeTrue(Files.isExecutable(path), path + " is not installed");
        return path;
    }

    private static Path path(String tool) {
        return Optional.ofNullable(System.getenv("GATUN_PEERS")).map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache/gatun/dotnet31")).resolve(tool);
    }

    /** Roslyn in a folder; with its own class library when {@code mscorlib.dll} is there. */
    static void csc(Path folder, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(dotnet("csc").toString());
        command.add("-unsafe");
        command.add("-nowarn:108,109,114,169,649,1591");
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        if (Files.exists(folder.resolve("mscorlib.dll"))) {
            builder.environment().put("CSC_NO_REFS", "1");
        }
        run(builder);
    }

    /** What a program prints on CoreCLR. */
    static String coreClr(Path program) throws Exception {
        return run(new ProcessBuilder(dotnet("dotnet31").toString(), program.toString()));
    }

    /** Skips a whole property: an assumption would only reject its tries, and a property that rejects all of them fails. */
    private static SkipExecutionHook.SkipResult unless(boolean there, String what) {
        return there ? SkipExecutionHook.SkipResult.doNotSkip() : SkipExecutionHook.SkipResult.skip(what + " is not installed");
    }

    static final class NeedGcc implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return unless(isThere("gcc"), "gcc");
        }
    }

    static final class NeedCoreClr implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return unless(Files.isExecutable(path("csc")) && Files.isExecutable(path("dotnet31")), "tools/peers.sh: .NET Core 3.1");
        }
    }

    static void assumeMono() {
        assumeTrue(isThere("mono"), "mono is not installed");
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String run(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(output).isZero();
        return output;
    }

    static Path newFolder() throws IOException {
        return Files.createTempDirectory("gatun-types");
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
