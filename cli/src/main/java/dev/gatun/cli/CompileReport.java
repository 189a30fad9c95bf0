package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What {@code gatun compile} prints: a summary of one file, or a line for each of many and their sum. */
final class CompileReport {
    private static final int SCREEN_WIDTH = 79;

    private final Invocation invocation;
    private final int files;
    private final List<FileCompilation> done = new ArrayList<>();
    private long shown;

    CompileReport(Invocation invocation, int files) {
        this.invocation = invocation;
        this.files = files;
    }

    boolean isSingle() {
        return files == 1;
    }

    /** A line that the next one overwrites, on terminals only and ten times a second at most. */
    void progress(String text) {
        if (!invocation.terminal().errIsScreen() || invocation.settings().verbose()) {
            return;
        }
        long now = System.nanoTime();
        if (now - shown > 100_000_000) {
            shown = now;
            var line = isSingle() ? text : "[" + (done.size() + 1) + "/" + files + "] " + text;
            invocation.err().print("\r\033[K" + line.substring(0, Math.min(line.length(), SCREEN_WIDTH)));
            invocation.err().flush();
        }
    }

    void add(FileCompilation file) {
        done.add(file);
    }

    /** Prints it; gives the exit code. */
    int print() {
        if (shown != 0) {
            invocation.err().print("\r\033[K");
            invocation.err().flush();
        }
        var style = invocation.style();
        var out = invocation.out();
        out.println(style.title(isSingle() ? done.getFirst().file().toString() : files + " files") + ": " + configuration());
        if (!isSingle()) {
            out.print(perFile());
        }
        out.print(summary());
        var failures = new TextTable("  ", "ll");
        done.forEach(f -> f.failures().forEach(e -> failures.row(cell(e.method(), style::name), cell(e.message()))));
        out.print(failures);
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    private String configuration() {
        return Guest.name(Guest.abi(invocation.settings())) + ", -O" + invocation.settings().tier().orElse(1);
    }

    private TextTable perFile() {
        var style = invocation.style();
        var table = new TextTable("  ", "lrrrrr");
        table.row(cell("", style::faint), cell("methods", style::faint), cell("IL bytes", style::faint),
                cell("native bytes", style::faint), cell("CPU ms", style::faint), cell("failed", style::faint));
        for (var file : done) {
            table.row(cell(file.file().getFileName().toString()), cell(Integer.toString(file.methods())),
                    cell(Long.toString(file.ilBytes())), cell(Long.toString(file.nativeBytes())),
                    cell(milliseconds(file.processorNanoseconds())),
                    cell(Integer.toString(file.failures().size()), file.failures().isEmpty() ? style::faint : style::bad));
        }
        return table;
    }

    private TextTable summary() {
        var style = invocation.style();
        var table = new TextTable("  ", "lr");
        long methods = sum(FileCompilation::methods);
        double seconds = sum(FileCompilation::processorNanoseconds) / 1e9;
        table.row(cell("methods", style::faint), cell(Long.toString(methods)));
        table.row(cell("IL bytes", style::faint), cell(Long.toString(sum(FileCompilation::ilBytes))));
        table.row(cell("native bytes", style::faint), cell(Long.toString(sum(FileCompilation::nativeBytes))));
        table.row(cell("ms", style::faint), cell(milliseconds(sum(FileCompilation::wallNanoseconds))));
        table.row(cell("CPU ms", style::faint), cell(milliseconds(sum(FileCompilation::processorNanoseconds))));
        if (methods > 0 && seconds > 0) {
            table.row(cell("methods per CPU second", style::faint), cell(String.format(Locale.ROOT, "%.0f", methods / seconds)));
            table.row(cell("MB of IL per CPU second", style::faint),
                    cell(String.format(Locale.ROOT, "%.2f", sum(FileCompilation::ilBytes) / 1e6 / seconds)));
        }
        optional(table, "generic, compiled over object where constraints allow", sum(FileCompilation::generic));
        optional(table, "throw where they reach what is missing", sum(FileCompilation::throwing));
        long failed = sum(f -> f.failures().size());
        if (failed > 0) {
            table.row(cell("failed", style::bad), cell(Long.toString(failed)));
        }
        return table;
    }

    private void optional(TextTable table, String what, long count) {
        if (count > 0) {
            table.row(cell(what, invocation.style()::faint), cell(Long.toString(count)));
        }
    }

    private long sum(ToLongFunction<FileCompilation> value) {
        return done.stream().mapToLong(value).sum();
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / 1e6);
    }
}
