package dev.gatun.cli;

import java.io.PrintStream;

/**
 * Lets the output of a running program out every 50 ms where it is not a terminal, so that a reader at the other end of
 * a pipe does not wait for a full buffer. On terminals every write goes out at once.
 */
final class Flusher implements AutoCloseable {
    private static final long MILLISECONDS = 50;

    private final Thread thread;

    private Flusher(Thread thread) {
        this.thread = thread;
    }

    static Flusher start(Terminal terminal) {
        return new Flusher(terminal.outIsScreen() ? Thread.currentThread()
                : Thread.ofPlatform().daemon().name("gatun flush").start(() -> run(terminal.out())));
    }

    private static void run(PrintStream out) {
        try {
            while (true) {
                Thread.sleep(MILLISECONDS);
                out.flush();
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    @Override
    public void close() {
        if (thread != Thread.currentThread()) {
            thread.interrupt();
        }
    }
}
