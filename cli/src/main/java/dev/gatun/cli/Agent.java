package dev.gatun.cli;

import dev.gatun.runtime.Gatun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code gatun disasm --at ADDRESS --pid PID} loads into the process: it writes the answer to a file. */
public final class Agent {
    private Agent() {
    }

    /** @param arguments the address in hexadecimal, a blank, and the file */
    public static void agentmain(String arguments) throws IOException {
        int blank = arguments.indexOf(' ');
        long address = Long.parseUnsignedLong(arguments.substring(0, blank), 16);
        Files.writeString(Path.of(arguments.substring(blank + 1)), Gatun.describeAddress(address).orElse(""));
    }
}
