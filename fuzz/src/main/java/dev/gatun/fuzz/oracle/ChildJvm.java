package dev.gatun.fuzz.oracle;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** JVMs with this one's class path, for what may end its process. */
public final class ChildJvm {
    /**
     * How one ended.
     *
     * @param code   its exit code; -1 if it was ended for taking too long
     * @param output standard output and error
     */
    public record Ended(int code, String output) {
    }

    private ChildJvm() {
    }

    /**
     * Runs a main class.
     *
     * @param seconds after which it is ended
     */
    public static Ended run(String main, List<String> arguments, int seconds) {
        var path = System.getProperty("java.class.path");
        var modules = System.getProperty("jdk.module.path", "");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
                "-XX:ErrorFile=/dev/stdout", "-XX:-CreateCoredumpOnCrash", "-cp",
                modules.isEmpty() ? path : path + File.pathSeparator + modules, main));
        command.addAll(arguments);
        var result = Commands.run(command, seconds, true);
        return new Ended(result.code(), result.output());
    }
}
