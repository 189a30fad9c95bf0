package dev.gatun.fuzz.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Roslyn and CoreCLR 3.1, where {@code tools/peers.sh} has fetched them: the judge of C# programs. */
public final class CoreClr {
    private static final Pattern ERROR = Pattern.compile("(\\w+)\\.cs\\(\\d+,\\d+\\): error (.*)");

    private final Path csc;
    private final Peer peer;
    private final Path folder;

    private CoreClr(Path csc, Peer peer, Path folder) {
        this.csc = csc;
        this.peer = peer;
        this.folder = folder;
    }

    /**
     * The installed one.
     *
     * @param folder where files are left
     */
    public static Optional<CoreClr> installed(Path folder) {
        var csc = Commands.peers().resolve("csc");
        return Peer.coreClr(folder).map(peer -> {
            write(folder.resolve("Check.cs"), resource("Check.cs"));
            return new CoreClr(csc, peer, folder);
        });
    }

    /** The text of a C# file of the kit, Check.cs or Oracle.cs. */
    public static String resource(String name) {
        try (var in = CoreClr.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An assembly of programs.
     *
     * @param file     the assembly
     * @param names    the namespaces of the programs in it
     * @param rejected the programs that the compiler refused, with its words
     */
    public record Compiled(Path file, List<String> names, Map<String, String> rejected) {
        public Compiled {
            names = List.copyOf(names);
            rejected = Map.copyOf(rejected);
        }
    }

    /**
     * Compiles programs into one assembly; those with errors are left out.
     *
     * @param sources  by namespace, which is also the name of the file
     * @param name     of the assembly
     * @param optimize as a release build, else as a debug build
     */
    public Compiled compile(Map<String, String> sources, String name, boolean optimize) {
        var remaining = new LinkedHashMap<>(sources);
        var rejected = new TreeMap<String, String>();
        var target = folder.resolve(name + ".dll");
        remaining.forEach((n, text) -> write(folder.resolve(n + ".cs"), text));
        while (!remaining.isEmpty()) {
            var command = new ArrayList<>(List.of(csc.toString(), "-unsafe", "-target:library", "-warn:0",
                    optimize ? "-optimize+" : "-optimize-", optimize ? "-debug-" : "-debug:portable",
                    "-out:" + target, folder.resolve("Check.cs").toString()));
            remaining.keySet().forEach(n -> command.add(folder.resolve(n + ".cs").toString()));
            var result = Commands.run(command, 300, true);
            if (result.code() == 0) {
                break;
            }
            int before = remaining.size();
            ERROR.matcher(result.output()).results().forEach(m -> {
                if (remaining.remove(m.group(1)) != null) {
                    rejected.put(m.group(1), m.group());
                }
            });
            if (remaining.size() == before) {
                throw new IllegalStateException("the compiler says: " + result.output());
            }
        }
        return new Compiled(target, List.copyOf(remaining.keySet()), rejected);
    }

    /** Runs programs one after the other in one process. */
    public Map<String, Outcome> run(Path assembly, List<String> names) {
        return peer.run(assembly, names);
    }
}
