import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** What tools/mutants runs: compiles each faulty class in this process and hunts for the fault in one of its own. */
final class Mutants {
    private static final String HEAD = """
            # Faults put in on purpose

            Made by `tools/mutants`: each patch in `fuzz/src/test/mutants` puts one fault into a copy of Gatun, and random
            programs in IL, judged by the interpreter, then random signatures, judged by gcc, look for it. The number says
            which case showed it first.

            | fault | what it does | found by case | how |
            |---|---|---|---|
            """;

    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        int batches = Integer.parseInt(args[1]);
        var chosen = List.of(args).subList(2, args.length).stream().map(Path::of).toList();
        var patches = new ArrayList<Path>(chosen);
        if (patches.isEmpty()) {
            try (var files = Files.list(root.resolve("fuzz/src/test/mutants"))) {
                files.filter(f -> f.toString().endsWith(".patch")).sorted().forEach(patches::add);
            }
        }
        var scratch = Files.createTempDirectory("gatun-mutants");
        try {
            var corpus = scratch.resolve("corpus");
            var log = scratch.resolve("log");
            if (hunt(List.of(), corpus, log, batches, "prepare") != 0) {
                throw new IllegalStateException("no programs: " + Files.readString(log));
            }
            var table = root.resolve("docs/mutants.md");
            var rows = new TreeMap<String, String>();
            if (!chosen.isEmpty()) {
                Files.readAllLines(table).stream().filter(l -> l.matches("\\| \\d.*"))
                        .filter(l -> Files.exists(root.resolve("fuzz/src/test/mutants/" + l.split(" ")[1] + ".patch")))
                        .forEach(l -> rows.put(l.split(" ")[1], l));
            }
            for (var patch : patches) {
                var classes = compile(root, patch, scratch.resolve(patch.getFileName().toString()));
                int code = hunt(List.of(classes.toString()), corpus, log, batches);
                var row = row(patch, Files.readAllLines(log), code);
                rows.put(row.split(" ")[1], row);
                System.out.println(row);
                Files.writeString(table, HEAD + String.join("\n", rows.values()) + "\n");
            }
        } finally {
            try (var files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The folder with the classes of the files that the patch changes. */
    private static Path compile(Path root, Path patch, Path folder) throws IOException, InterruptedException {
        var sources = new ArrayList<String>();
        var names = Pattern.compile("(?m)^\\+\\+\\+ b/(.*)$").matcher(Files.readString(patch));
        while (names.find()) {
            var copy = folder.resolve(names.group(1));
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(names.group(1)), copy);
            sources.add(copy.toString());
        }
        var patched = new ProcessBuilder("patch", "-s", "-p1", "-i", patch.toAbsolutePath().toString())
                .directory(folder.toFile()).inheritIO().start();
        if (patched.waitFor() != 0) {
            throw new IllegalStateException(patch + " does not apply");
        }
        var classes = folder.resolve("classes");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var words = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(words, files, null, List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp",
                    System.getProperty("java.class.path")), null,
                    files.getJavaFileObjectsFromStrings(sources)).call()) {
                throw new IllegalStateException(patch + " does not compile: " + words);
            }
        }
        return classes;
    }

    private static int hunt(List<String> first, Path corpus, Path log, int batches, String... more)
            throws IOException, InterruptedException {
        var path = new ArrayList<>(first);
        path.add(System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
                "-XX:ErrorFile=/dev/null", "-XX:-CreateCoredumpOnCrash", "-cp", String.join(File.pathSeparator, path),
                "dev.gatun.fuzz.MutantHunt", corpus.toString(), batches + ""));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(1800, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }

    private static String row(Path patch, List<String> log, int code) throws IOException {
        var name = patch.getFileName().toString().replace(".patch", "");
        var what = Files.readAllLines(patch).getFirst().substring(2);
        var last = "0";
        for (var line : log) {
            var words = line.split(" ", 3);
            if (line.startsWith("found ")) {
                return "| " + name + " | " + what + " | " + words[1] + " | " + shown(words[2]) + " |";
            } else if (line.startsWith("survived ")) {
                return "| " + name + " | " + what + " | not in " + words[1] + " | - |";
            } else if (line.startsWith("case ")) {
                last = words[1];
            }
        }
        return "| " + name + " | " + what + " | " + last + " | the process ended with " + code + " |";
    }

    private static String shown(String text) {
        var plain = text.replace('|', '/').replace('`', ' ');
        return plain.substring(0, Math.min(plain.length(), 100)).strip();
    }
}
