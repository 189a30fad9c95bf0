package dev.gatun.cli;

import java.time.Duration;

/** Ends the process when the time that {@code --timeout} allows is over, whatever the program is doing. */
final class Watchdog implements AutoCloseable {
    /** How long the program's last output may take to get out. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final Watchdog NONE = new Watchdog(new Thread(() -> { }));

    private final Thread thread;

    private Watchdog(Thread thread) {
        this.thread = thread;
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
            flush(terminal);
            terminal.err().println("gatun: timed out after " + seconds(timeout) + " s");
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
