package dev.gatun.cli;

import java.io.BufferedOutputStream;
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
 * @param trace       standard error too, for lines that need not be flushed one by one; what {@code err} is given comes after them
 * @param outIsScreen whether {@code out} is a terminal, so that colours and flushing at line ends make sense
 * @param errIsScreen the same of {@code err}
 */
record Terminal(PrintStream out, PrintStream err, OutputStream trace, boolean outIsScreen, boolean errIsScreen) {
    private static final int BUFFER = 1 << 15;

    Terminal(PrintStream out, PrintStream err, boolean outIsScreen, boolean errIsScreen) {
        this(out, err, err, outIsScreen, errIsScreen);
    }

    /** The terminal of this process. */
    static Terminal ofProcess() {
        boolean outIsScreen = isScreen(1);
        var err = buffered(FileDescriptor.err);
        return new Terminal(stream(buffered(FileDescriptor.out), outIsScreen), stream(err, true), err, outIsScreen, isScreen(2));
    }

    private static OutputStream buffered(FileDescriptor descriptor) {
        return new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    }

    private static PrintStream stream(OutputStream buffered, boolean flushLines) {
        return new PrintStream(buffered, flushLines, StandardCharsets.UTF_8);
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
