package dev.gatun.fuzz.oracle;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs programs on Gatun in child processes, so that neither a crash nor an endless loop ends the campaign. */
public final class Ours {
    private Ours() {
    }

    /**
     * Runs programs.
     *
     * @param seconds for each program
     */
    public static Map<String, Outcome> run(Path assembly, List<String> names, Configuration configuration,
            int seconds) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        try {
            var results = Files.createTempFile("gatun-fuzz", ".results");
            try {
                while (outcomes.size() < names.size()) {
                    var left = names.subList(outcomes.size(), names.size());
                    var arguments = new ArrayList<>(List.of(results.toString(), assembly.toString(),
                            configuration.name(), seconds + ""));
                    arguments.addAll(left);
                    var ended = ChildJvm.run("dev.gatun.fuzz.oracle.Worker", arguments, 60 + seconds * left.size());
                    read(results, left, outcomes);
                    if (outcomes.size() < names.size()) {
                        outcomes.put(names.get(outcomes.size()), new Outcome("", "", switch (ended.code()) {
                            case Worker.TIMED_OUT, -1 -> "not ended after " + seconds + " s";
                            default -> "the JVM ended with " + ended.code() + ": " + ended.output();
                        }));
                    }
                }
            } finally {
                Files.delete(results);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    private static void read(Path results, List<String> names, Map<String, Outcome> outcomes) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(results))) {
            for (var name : names) {
                outcomes.put(name, new Outcome(text(in), text(in), text(in)));
            }
        } catch (EOFException e) {
            // It died in the next program.
        }
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
