package dev.gatun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the command writes to.
 *
 * @param out         standard output, buffered: {@link #flush} it
 * @param err         standard error, flushed at each line
 * @param outIsScreen whether {@code out} is a terminal, so that colours and flushing at line ends make sense
 * @param errIsScreen the same of {@code err}
 */
record Terminal(PrintStream out, PrintStream err, boolean outIsScreen, boolean errIsScreen) {
    private static final int BUFFER = 1 << 15;

    /** The terminal of this process. */
    static Terminal ofProcess() {
        boolean outIsScreen = isScreen(1);
        return new Terminal(stream(FileDescriptor.out, outIsScreen), stream(FileDescriptor.err, true), outIsScreen,
                isScreen(2));
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushLines) {
        OutputStream file = new FileOutputStream(descriptor);
        return new PrintStream(flushLines ? new java.io.BufferedOutputStream(file)
                : new java.io.BufferedOutputStream(file, BUFFER), flushLines, StandardCharsets.UTF_8);
    }

    /** Whether a file descriptor of this process is a terminal. A {@code Console} cannot say it of one stream alone. */
    private static boolean isScreen(int descriptor) {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
