package dev.gatun.bench;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ImageWalk;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast assemblies are read: opened (headers, heaps and tables found, nothing decoded yet), in microseconds a file,
 * and walked (every row, signature, body and attribute decoded), in MB of file a second.
 */
final class ReaderBench {
    private static final Path MONO_CORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");
    /** What is opened until it has taken this long. */
    private static final long OPENING_NANOSECONDS = 200_000_000;

    /** Passes before those that count, while HotSpot compiles the reader. */
    private static final int WARM_UP_ROUNDS = 10;

    private record Input(String name, List<byte[]> files) {
        double megabytes() {
            return files.stream().mapToLong(f -> f.length).sum() / 1e6;
        }
    }

    private ReaderBench() {
    }

    /** Prints a table over what is there of Mono's and .NET's framework; false where a file is not read. */
    static boolean run(Repository repository, PrintStream out, int rounds) throws IOException {
        var inputs = new ArrayList<Input>();
        if (Files.exists(MONO_CORLIB)) {
            inputs.add(new Input("Mono's mscorlib", List.of(Files.readAllBytes(MONO_CORLIB))));
        } else {
            out.println("Mono's mscorlib is not here: run tools/peers.sh");
        }
        Path framework = repository.dotnetFramework();
        if (Files.isDirectory(framework)) {
            inputs.add(framework(framework));
        } else {
            out.println(".NET Core 3.1 is not here: run tools/peers.sh");
        }
        var table = new TextTable(List.of("read by Gatun", "files", "MB", "open us/file", "walk MB/s", "IL MB", "methods"));
        boolean ok = true;
        for (Input input : inputs) {
            ok &= measure(input, rounds, table, out);
        }
        out.println("\nReading assemblies (median of " + rounds + " rounds, warm):\n");
        out.print(table);
        return ok;
    }

    private static Input framework(Path folder) throws IOException {
        var files = new ArrayList<byte[]>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(p -> p.toString().endsWith(".dll")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(path);
                if (isManaged(bytes)) {
                    files.add(bytes);
                }
            }
        }
        return new Input(".NET Core 3.1's framework", files);
    }

    /** A few files of the folder are native libraries, in which the reader finds no CLI header. */
    private static boolean isManaged(byte[] bytes) {
        try {
            PeImage.of(bytes, "candidate");
            return true;
        } catch (BadImageException e) {
            return false;
        }
    }

    private static boolean measure(Input input, int rounds, TextTable table, PrintStream out) {
        var open = new ArrayList<Double>();
        var walk = new ArrayList<Double>();
        long ilBytes = 0;
        long bodies = 0;
        var problems = new ArrayList<BadImageException>();
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            long start = System.nanoTime();
            int times = 0;
            do {
                for (byte[] bytes : input.files()) {
                    PeImage.of(bytes, "benchmark").metadata();
                }
                times++;
            } while (System.nanoTime() - start < OPENING_NANOSECONDS);
            long opened = System.nanoTime();
            ilBytes = 0;
            bodies = 0;
            for (byte[] bytes : input.files()) {
                ImageWalk.Totals totals = ImageWalk.walk(PeImage.of(bytes, "benchmark"), problems::add);
                ilBytes += totals.ilBytes();
                bodies += totals.bodies();
            }
            if (round >= 0) {
                open.add((opened - start) / 1e3 / times / input.files().size());
                walk.add(input.megabytes() / ((System.nanoTime() - opened) / 1e9));
            }
        }
        table.row(List.of(input.name(), String.valueOf(input.files().size()), "%.1f".formatted(input.megabytes()),
                "%.1f".formatted(Stats.median(open)), "%.0f".formatted(Stats.median(walk)),
                "%.2f".formatted(ilBytes / 1e6), String.valueOf(bodies)));
        problems.stream().map(Throwable::getMessage).distinct().limit(5)
                .forEach(message -> out.println(input.name() + ": " + message));
        return problems.isEmpty();
    }
}
