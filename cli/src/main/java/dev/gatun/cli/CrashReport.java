package dev.gatun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;

/** The file that a bug of Gatun's leaves, with what is needed to find it. */
final class CrashReport {
    private CrashReport() {
    }

    /** Writes it to the folder for temporary files; gives the line to print. */
    static String write(Throwable failure, List<String> arguments) {
        var head = "internal error: " + failure.toString().lines().findFirst().orElse("");
        try {
            var file = Files.createTempFile("gatun-report-", ".txt");
            Files.writeString(file, text(failure, arguments));
            return head + "; please report it with " + file;
        } catch (IOException e) {
            return head + "; no report could be written (" + e.getMessage() + ")\n" + trace(failure);
        }
    }

    private static String text(Throwable failure, List<String> arguments) {
        return Main.version() + "\n"
                + "command: gatun " + String.join(" ", arguments) + "\n"
                + "folder:  " + System.getProperty("user.dir") + "\n"
                + "java:    " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + "\n"
                + "system:  " + System.getProperty("os.name") + " " + System.getProperty("os.version") + "\n\n"
                + trace(failure);
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
