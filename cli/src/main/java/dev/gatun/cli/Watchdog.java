package dev.gatun.cli;

import dev.gatun.runtime.Gatun;
import java.time.Duration;
import java.util.Optional;

/**
 * Ends the program when the time that {@code --timeout} allows is over: its calls with an exception that says where it was,
 * and where that does not help soon (a C function that does not return), the process.
 */
final class Watchdog implements AutoCloseable {
    /** How long the program's last output may take to get out. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final Duration TO_UNWIND = Duration.ofSeconds(2);
    private static final Watchdog NONE = new Watchdog(new Thread(() -> { }));

    private static volatile Optional<Gatun> guest = Optional.empty();

    private final Thread thread;

    private Watchdog(Thread thread) {
        this.thread = thread;
    }

    /** Says which runtime the program is in. */
    static void watch(Gatun gatun) {
        guest = Optional.of(gatun);
    }

    static Watchdog start(Invocation invocation) {
        return invocation.settings().timeout().map(t -> start(t, invocation.terminal())).orElse(NONE);
    }

    private static Watchdog start(Duration timeout, Terminal terminal) {
        var thread = Thread.ofPlatform().daemon().name("gatun timeout").start(() -> {
            try {
                Thread.sleep(timeout);
            } catch (InterruptedException e) {
                return;
            }
            var message = "timed out after " + seconds(timeout) + " s";
            try {
                if (guest.isPresent()) {
                    guest.get().interrupt(message);
                    Thread.sleep(TO_UNWIND);
                }
            } catch (InterruptedException e) {
                return;
            }
            flush(terminal);
            terminal.err().println("gatun: " + message);
            Runtime.getRuntime().halt(ExitCode.TIMED_OUT);
        });
        return new Watchdog(thread);
    }

    /** The program may hold the stream's lock, so somebody else flushes it. */
    private static void flush(Terminal terminal) {
        var flusher = Thread.ofPlatform().daemon().start(terminal::flush);
        try {
            flusher.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(Duration timeout) {
        var text = Double.toString(timeout.toNanos() / 1e9);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
