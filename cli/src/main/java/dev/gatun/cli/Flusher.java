package dev.gatun.cli;

/**
 * Lets the output of a running program out every 50 ms where it is not a terminal, so that a reader at the other end of
 * a pipe does not wait for a full buffer, and its trace wherever that goes. On terminals output goes out at once.
 */
final class Flusher implements AutoCloseable {
    private static final long MILLISECONDS = 50;

    private final Thread thread;

    private Flusher(Thread thread) {
        this.thread = thread;
    }

    static Flusher start(Terminal terminal, boolean traces) {
        return new Flusher(terminal.outIsScreen() && !traces ? Thread.currentThread()
                : Thread.ofPlatform().daemon().name("gatun flush").start(() -> run(terminal)));
    }

    private static void run(Terminal terminal) {
        try {
            while (true) {
                Thread.sleep(MILLISECONDS);
                terminal.flush();
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
