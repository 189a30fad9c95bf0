package dev.gatun.cli;

import dev.gatun.jit.TraceCategory;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.GuestInterruption;
import dev.gatun.runtime.IlAssembly;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A runtime opened as the options say, with FILE in it. */
final class Guest implements AutoCloseable {
    /** Of the thread that the program's Main runs on. */
    private static final long STACK_BYTES = 16L << 20;

    private final Gatun gatun;
    private final IlAssembly assembly;
    private final Invocation invocation;
    private final Flusher flusher;
    private final long started = System.nanoTime();

    private Guest(Gatun gatun, IlAssembly assembly, Invocation invocation) {
        this.gatun = gatun;
        this.assembly = assembly;
        this.invocation = invocation;
        flusher = Flusher.start(invocation.terminal(), !invocation.settings().trace().isEmpty());
    }

    static Guest open(Invocation invocation) {
        var file = AssemblyFile.path(invocation.parameter(0));
        var settings = invocation.settings();
        var builder = Gatun.builder().abi(abi(settings)).out(invocation.out()).err(invocation.err())
                .searchPath(settings.path().toArray(Path[]::new));
        if (!settings.trace().isEmpty()) {
            builder.trace(settings.trace().toArray(TraceCategory[]::new)).traceFilter(settings.filters().toArray(String[]::new))
                    .traceTo(invocation.terminal().trace());
        }
        settings.tier().ifPresent(builder::optimization);
        settings.maxHeap().ifPresent(builder::maxHeap);
        builder.gdb(settings.gdb()).crashReports(settings.crashJson().isPresent());
        if (settings.perfMap()) {
            builder.perfMap(Path.of(""));
        }
        var gatun = builder.open();
        Watchdog.watch(gatun);
        // A thread that the program has started ends the program with what it does not handle, as in .NET.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!(failure instanceof GuestInterruption)) {
                Runtime.getRuntime().halt(new Failures(invocation.terminal(), List.of(), invocation.settings().crashJson()).report(failure));
            }
        });
        var assembly = gatun.load(file);
        return new Guest(gatun, assembly, invocation);
    }

    /** The convention that the options ask for. */
    static GatunAbi abi(Settings settings) {
        return settings.abi().map(Guest::abi).orElseGet(GatunAbi::host);
    }

    /** The convention that {@code --abi} names. */
    static GatunAbi abi(String name) {
        return name.equals("win64") ? GatunAbi.WINDOWS_X64 : GatunAbi.SYSTEM_V;
    }

    /** As {@code --abi} spells it. */
    static String name(GatunAbi abi) {
        return abi == GatunAbi.WINDOWS_X64 ? "win64" : "sysv";
    }

    IlAssembly assembly() {
        return assembly;
    }

    Gatun gatun() {
        return gatun;
    }

    /** {@code sysv, -O1}: what the code is compiled for. */
    String configuration() {
        return name(gatun.abi()) + ", -O" + invocation.settings().tier().orElse(1);
    }

    /** Runs something on a thread whose stack is large enough for any sensible program, and waits for it. */
    <T> T onLargeStack(LargeStack.Work<T> work) {
        return LargeStack.run(STACK_BYTES, work);
    }

    /** Times and sizes for {@code -v}. */
    void summary() {
        if (invocation.settings().stats()) {
            invocation.out().flush();
            invocation.err().print(gatun.statistics());
            invocation.err().printf(Locale.ROOT, "in all      %.1f ms, %d bytes of code, %d bytes of objects, %s%n",
                    (System.nanoTime() - started) / 1e6, gatun.codeBytes(), gatun.heapUsed(), configuration());
        }
        if (invocation.settings().verbose()) {
            invocation.out().flush();
            invocation.verbose(String.format(Locale.ROOT, "%.1f ms, %d bytes of code, %d bytes of objects, %s",
                    (System.nanoTime() - started) / 1e6, gatun.codeBytes(), gatun.heapUsed(), configuration()));
        }
    }

    /** Threads that the program left running go on until the process ends. */
    @Override
    public void close() {
        flusher.close();
        try {
            gatun.close();
        } catch (IllegalStateException e) {
            invocation.verbose(Failures.message(e));
        }
    }
}
