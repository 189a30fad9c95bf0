package dev.gatun.runtime.debug;

import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.InstalledMethod;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells profilers and debuggers of a runtime's code, from when it is opened until it is closed.
 */
public final class CodeReporting implements AutoCloseable {
    /** Where perf looks for maps of processes. */
    private static final Path PERF_MAPS = Path.of("/tmp");

    private final List<AutoCloseable> outputs = new ArrayList<>();

    private CodeReporting() {
    }

    /**
     * Reports all code of a runtime, what is installed already included.
     *
     * @param perfDump the folder for {@code jit-PID.dump}; with it {@code /tmp/perf-PID.map} is written too
     * @param gdb      show the code to GDB
     * @throws UncheckedIOException if a file cannot be made
     */
    public static CodeReporting start(GuestRuntime runtime, Optional<Path> perfDump, boolean gdb) {
        var reporting = new CodeReporting();
        long pid = ProcessHandle.current().pid();
        perfDump.ifPresent(folder -> {
            var dump = new JitDump(runtime.os(), folder, pid, runtime.sources());
            var map = new PerfMap(PERF_MAPS, pid);
            reporting.outputs.add(dump);
            reporting.outputs.add(map);
            reporting.add(runtime, dump::add);
            reporting.add(runtime, map::add);
        });
        if (gdb) {
            var symbols = new GdbSymbols(runtime.os(), runtime.code(), runtime.sources());
            reporting.outputs.add(symbols);
            reporting.add(runtime, symbols::add);
        }
        return reporting;
    }

    private void add(GuestRuntime runtime, Consumer<InstalledMethod> output) {
        runtime.linker().onInstall(new Guarded(output));
    }

    /** An output that fails, for example of a full disk, ends; what it would have told of goes on. */
    private static final class Guarded implements Consumer<InstalledMethod> {
        private final Consumer<InstalledMethod> output;
        private volatile boolean failed;

        Guarded(Consumer<InstalledMethod> output) {
            this.output = output;
        }

        @Override
        public void accept(InstalledMethod code) {
            if (failed) {
                return;
            }
            try {
                output.accept(code);
            } catch (UncheckedIOException e) {
                failed = true;
                System.getLogger(CodeReporting.class.getName()).log(System.Logger.Level.WARNING,
                        "no more code is reported to profilers: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        for (var output : outputs) {
            try {
                output.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
