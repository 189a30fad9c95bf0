package dev.gatun.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the command, in this JVM or in one of its own: what it printed and how it ended. */
record CommandLineRun(int exitCode, String out, String err) {
    /** The repository: tests run in the module's folder. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    /** What the tests run and call; see tools/build-cli-tests.sh. */
    static final String PROGRAM = "cli/src/test/resources/dev/gatun/cli/command.dll";

    /** Runs the command in this JVM. Paths of the repository may be relative to it. */
    static CommandLineRun inProcess(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(stream(out), stream(err), false, false);
        int exitCode = new Main(terminal).run(absolute(arguments));
        return new CommandLineRun(exitCode, text(out), text(err));
    }

    /** Runs it as {@code java dev.gatun.cli.Main}, for at most a minute. */
    static CommandLineRun inChild(String input, List<String> jvmOptions, String... arguments) {
        var command = childCommand(jvmOptions, arguments);
        try {
            var process = new ProcessBuilder(command).start();
            var err = new ByteArrayOutputStream();
            var errReader = Thread.ofVirtual().start(() -> copyErrors(process, err));
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The program ended without reading its input.
            }
            var out = process.getInputStream().readAllBytes();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after a minute: " + command);
            }
            errReader.join();
            return new CommandLineRun(process.exitValue(), relative(new String(out, StandardCharsets.UTF_8)),
                    text(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What starts a JVM that runs the command. */
    static List<String> childCommand(List<String> jvmOptions, String... arguments) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(jvmOptions);
        command.add("dev.gatun.cli.Main");
        command.addAll(List.of(absolute(arguments)));
        return command;
    }

    private static void copyErrors(Process process, ByteArrayOutputStream to) {
        try {
            process.getErrorStream().transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String[] absolute(String... arguments) {
        return Arrays.stream(arguments)
                .map(a -> a.matches("(samples|cli|runtime-ffm)/.*") ? ROOT.resolve(a).toString() : a)
                .toArray(String[]::new);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return relative(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String relative(String text) {
        return text.replace(ROOT + "/", "");
    }
}
