package dev.gatun.cli;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import dev.gatun.il.BadImageException;
import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.CodeLine;
import dev.gatun.runtime.crash.ReportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What code an address is, by a crash report or by asking a process. */
final class AddressLookup {
    private AddressLookup() {
    }

    /** The answer, lines ended by newlines. */
    static String lookUp(String address, Optional<String> report, Optional<String> pid) {
        long at = parse(address);
        if (pid.isPresent() == report.isPresent()) {
            throw CommandException.usage("--at wants a crash report, or --pid PID");
        }
        return (pid.isPresent() ? inProcess(at, pid.get()) : inReport(at, Path.of(report.get())))
                .orElseThrow(() -> new CommandException(ExitCode.SOME_FAILED, address + " is in no code of "
                        + (pid.isPresent() ? "process " + pid.get() : report.get())));
    }

    private static long parse(String address) {
        try {
            return Long.parseUnsignedLong(address.replaceFirst("^0[xX]", ""), 16);
        } catch (NumberFormatException e) {
            throw CommandException.usage("--at takes an address in hexadecimal, not '" + address + "'");
        }
    }

    // ---- a report

    private record Listing(String name, long address, int size, List<CodeLine> lines) implements CrashReport.Code {
    }

    private static Optional<String> inReport(long address, Path file) {
        Map<?, ?> root;
        try {
            root = JsonReader.read(Files.readString(file)) instanceof Map<?, ?> map ? map : Map.of();
        } catch (CharacterCodingException e) {
            throw new BadImageException(file.toString(), "not JSON: it is no text in UTF-8");
        } catch (IllegalArgumentException e) {
            throw new BadImageException(file.toString(), e.getMessage());
        } catch (IOException e) {
            throw new CommandException(ExitCode.NO_INPUT, "no such file: " + file);
        }
        if (!"gatun-crash-1".equals(root.get("format"))) {
            throw new BadImageException(file.toString(), "is no crash report: its format is not gatun-crash-1");
        }
        for (var item : list(root, "code")) {
            var code = listing(item);
            if (code.contains(address)) {
                return Optional.of(ReportText.of(code, address));
            }
        }
        return list(root, "codeMap").stream().map(item -> new Listing(text(item, "name"), number(item, "address"),
                (int) number(item, "size"), List.of())).filter(c -> c.contains(address)).findFirst()
                .map(c -> ReportText.of(c, address));
    }

    private static Listing listing(Map<?, ?> code) {
        return new Listing(text(code, "name"), number(code, "address"), (int) number(code, "size"), list(code, "lines").stream()
                .map(l -> new CodeLine(number(l, "address"), text(l, "bytes"), text(l, "text"),
                        l.containsKey("ilOffset") ? (int) number(l, "ilOffset") : -1, text(l, "method"), text(l, "il"), text(l, "source")))
                .toList());
    }

    private static List<Map<?, ?>> list(Map<?, ?> object, String name) {
        return object.get(name) instanceof List<?> list ? list.stream().<Map<?, ?>>map(i -> i instanceof Map<?, ?> m ? m : Map.of()).toList()
                : List.of();
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }

    private static long number(Map<?, ?> object, String name) {
        return switch (object.get(name)) {
            case Number n -> n.longValue();
            case String text -> Long.parseUnsignedLong(text.replaceFirst("^0x", ""), 16);
            case null, default -> 0;
        };
    }

    // ---- a process

    private static Optional<String> inProcess(long address, String pid) {
        try {
            var jar = Path.of(AddressLookup.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                throw CommandException.usage("--pid needs gatun.jar: " + jar + " is none");
            }
            var answer = Files.createTempFile("gatun-at-", ".txt");
            try {
                var machine = VirtualMachine.attach(pid);
                try {
                    machine.loadAgent(jar.toString(), Long.toHexString(address) + " " + answer);
                } finally {
                    machine.detach();
                }
                var text = Files.readString(answer);
                return text.isEmpty() ? Optional.empty() : Optional.of(text);
            } finally {
                Files.deleteIfExists(answer);
            }
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
            throw CommandException.usage("process " + pid + " cannot be asked: " + e.getMessage());
        } catch (IOException e) {
            throw new CommandException(ExitCode.NO_INPUT, "process " + pid + " cannot be asked: " + e.getMessage());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
