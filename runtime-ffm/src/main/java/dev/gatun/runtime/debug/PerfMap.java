package dev.gatun.runtime.debug;

import dev.gatun.runtime.link.InstalledMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * {@code /tmp/perf-PID.map}: a line {@code address size name} for each piece of code, the numbers in hexadecimal, in
 * which perf and others look up addresses that belong to no file (tools/perf/Documentation/jit-interface.txt of Linux).
 *
 * <p>A line is added when code is installed, so that the file is true at any time. HotSpot writes the same file anew
 * when it dumps its own map ({@code jcmd PID Compiler.perfmap}, {@code -XX:+DumpPerfMapAtExit}); our lines are put
 * behind HotSpot's the next time that code is installed, or when the runtime is closed, but nothing can follow the dump
 * at exit. A {@link JitDump} has no such rival.
 */
final class PerfMap implements AutoCloseable {
    private final Path file;
    /** All lines so far. */
    private final StringBuilder lines = new StringBuilder();
    /** Bytes of the file as we left it; another size says that somebody else wrote it. */
    private long size;

    PerfMap(Path folder, long pid) {
        file = folder.resolve("perf-" + pid + ".map");
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds code's line. Thread-safe. */
    synchronized void add(InstalledMethod code) {
        append("%x %x %s\n".formatted(code.address(), code.code().bytes().length, code.name()));
    }

    private void append(String line) {
        lines.append(line);
        try {
            boolean ours = Files.exists(file) && Files.size(file) == size;
            Files.writeString(file, ours ? line : lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            size = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        append("");
    }
}
