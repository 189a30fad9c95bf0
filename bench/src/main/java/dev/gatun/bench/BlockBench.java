package dev.gatun.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The sample virtio-blk, C# on Gatun, beside a C program that does the same over the same {@code qemu-storage-daemon},
 * and on the sample's built-in device. They take turns; the best rounds are shown, since three threads on few processors
 * lose much to whatever else runs.
 */
final class BlockBench {
    private static final String DAEMON = "qemu-storage-daemon";
    private static final int IMAGE_MEGABYTES = 64;
    private static final int MILLISECONDS = 1000;
    private static final int WAIT_SECONDS = 20;
    private static final int LARGE_REQUEST = 64 * 1024;

    private final Repository repository;
    private final boolean verbose;
    private final Path folder;
    private final Path image;
    private final Path program;

    /** What is measured. */
    private enum Contender {
        GATUN, C, BUILT_IN
    }

    /** A line of what they print, without the figures. */
    private record Use(String name, int depth, int size) {
        String text() {
            return name.replace('-', ' ') + (size >= LARGE_REQUEST ? ", MB/s, " : "s/s, ") + size / 1024 + " KiB, "
                    + depth + " under way";
        }
    }

    private BlockBench(Repository repository, boolean verbose, Path folder) throws IOException {
        this.repository = repository;
        this.verbose = verbose;
        this.folder = folder;
        image = folder.resolve("image");
        program = folder.resolve("vhost_blk");
        // Written, not only sized: holes are faster than blocks.
        Files.write(image, new byte[IMAGE_MEGABYTES << 20]);
    }

    /** Prints a table; false where one of them fails. Without QEMU or gcc it says so. */
    static boolean run(Repository repository, PrintStream out, int rounds, boolean verbose) throws IOException {
        out.println("\nBlock device (" + rounds + " rounds of " + MILLISECONDS + " ms a figure, the best):\n");
        if (Child.run(List.of("sh", "-c", "command -v " + DAEMON + " gcc"), Map.of(), verbose).exitCode() != 0) {
            out.println("not here: " + DAEMON + " (Debian: qemu-system-common) or gcc");
            return true;
        }
        var folder = Files.createTempDirectory("gatun-bench");
        try {
            return new BlockBench(repository, verbose, folder).run(out, rounds);
        } finally {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean run(PrintStream out, int rounds) throws IOException {
        var compiled = Child.run(List.of("gcc", "-O2", "-o", program.toString(), repository.blockInC().toString()),
                Map.of(), verbose);
        boolean ok = compiled.exitCode() == 0;
        var figures = new LinkedHashMap<Use, Map<Contender, List<Double>>>();
        for (int round = 0; round < rounds && ok; round++) {
            for (var contender : Contender.values()) {
                var child = measure(contender);
                ok &= child.exitCode() == 0;
                for (var line : child.lines()) {
                    var words = line.split(" ");
                    var use = new Use(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                    double perSecond = Long.parseLong(words[3]) * 1e9 / Long.parseLong(words[4]);
                    figures.computeIfAbsent(use, _ -> new EnumMap<>(Contender.class))
                            .computeIfAbsent(contender, _ -> new ArrayList<>())
                            .add(use.size() >= LARGE_REQUEST ? perSecond * use.size() / 1e6 : perSecond);
                }
            }
        }
        var table = new TextTable(List.of("", "gatun", "C", "gatun / C", "gatun, built-in device"));
        for (var row : figures.entrySet()) {
            var values = row.getValue();
            if (values.size() == Contender.values().length) {
                double gatun = best(values.get(Contender.GATUN));
                double c = best(values.get(Contender.C));
                table.row(List.of(row.getKey().text(), "%.0f".formatted(gatun), "%.0f".formatted(c),
                        "%.2f".formatted(gatun / c), "%.0f".formatted(best(values.get(Contender.BUILT_IN)))));
            }
        }
        out.print(table);
        return ok;
    }

    private static double best(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private Child measure(Contender contender) throws IOException {
        if (contender == Contender.C) {
            return measureC();
        }
        var device = contender == Contender.GATUN ? "qemu" : "built-in";
        return Child.run(List.of(repository.blockSample().toString(), "--image=" + image, "--device=" + device,
                "--throughput=" + MILLISECONDS), Map.of(), verbose);
    }

    /** With a daemon started as the sample starts one. */
    private Child measureC() throws IOException {
        var socket = folder.resolve("socket");
        var errors = verbose ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD;
        var daemon = new ProcessBuilder(DAEMON, "--blockdev", "driver=file,node-name=file,filename=" + image,
                "--blockdev", "driver=raw,node-name=disk,file=file", "--export",
                "type=vhost-user-blk,id=export,node-name=disk,writable=on,addr.type=unix,addr.path=" + socket)
                .redirectInput(new File("/dev/null")).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors).start();
        try {
            for (int i = 0; i < WAIT_SECONDS * 100 && !Files.exists(socket); i++) {
                daemon.waitFor(10, TimeUnit.MILLISECONDS);
            }
            return Child.run(List.of(program.toString(), socket.toString(), Integer.toString(MILLISECONDS)), Map.of(),
                    verbose);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while " + DAEMON + " started", e);
        } finally {
            daemon.destroy();
            daemon.onExit().join();
            Files.deleteIfExists(socket);
        }
    }
}
