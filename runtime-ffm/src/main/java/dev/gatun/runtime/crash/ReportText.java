package dev.gatun.runtime.crash;

import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A crash report for people. */
public final class ReportText {
    private static final int BEFORE = 8;
    private static final int AFTER = 4;
    private static final int VALUE_WIDTH = 70;
    private static final int SIGFPE = 8;

    private final CrashReport report;
    private final StringBuilder text = new StringBuilder();

    private ReportText(CrashReport report) {
        this.report = report;
    }

    /** Lines, each ended by {@code \n}. */
    public static String of(CrashReport report) {
        var text = new ReportText(report);
        text.all();
        return text.text.toString();
    }

    /** What an address in code is: method, IL and source, and the instructions around it. */
    public static String of(CrashReport.Code code, long address) {
        var text = new ReportText(null);
        int index = code.indexOf(address);
        text.line(String.format(Locale.ROOT, "0x%x is %s+0x%x, of %d bytes", address, code.name(), address - code.address(), code.size()));
        if (index >= 0) {
            var lines = code.lines();
            int il = index;
            while (il > 0 && lines.get(il).il().isEmpty() && lines.get(il).ilOffset() == lines.get(index).ilOffset()) {
                il--;
            }
            int source = il;
            while (source > 0 && lines.get(source).source().isEmpty()) {
                source--;
            }
            var at = lines.get(index);
            if (at.ilOffset() >= 0) {
                text.line("il:    " + (at.method().isEmpty() ? "" : "inlined " + at.method() + " ")
                        + (lines.get(il).il().isEmpty() ? String.format("IL_%04x", at.ilOffset()) : lines.get(il).il())
                        + (lines.get(source).source().isEmpty() ? "" : "   // " + lines.get(source).source()));
            }
            text.line("code:");
            text.window(code, index);
        }
        return text.text.toString();
    }

    private void all() {
        if (!report.why().isEmpty()) {
            line("why:   " + report.why());
        }
        report.instruction().ifPresent(i -> {
            var fault = report.fault().map(f -> f.signal() == SIGFPE ? "" : String.format(Locale.ROOT, ", address 0x%x", f.address())).orElse("");
            line(String.format(Locale.ROOT, "fault: %s at rip 0x%x%s, in %s%s", i.text(), i.address(), fault, top(),
                    i.operands().stream().map(ReportText::operand).collect(Collectors.joining(", ", "; ", ""))).replaceFirst("; $", ""));
        });
        if (!report.frames().isEmpty()) {
            var top = report.frames().getFirst();
            if (!top.il().isEmpty()) {
                line("il:    " + top.il() + (top.source().isEmpty() ? "" : "   // " + top.source()));
            }
            values("stack: ", top.stack());
            window();
        }
        registers();
        report.frames().forEach(this::frame);
        if (report.omitted() > 0) {
            line("  ... " + report.omitted() + " more frames");
        }
    }

    private String top() {
        if (report.frames().isEmpty()) {
            return "unknown code";
        }
        var top = report.frames().getFirst();
        return top.method() + (top.ilOffset() < 0 ? "" : String.format(" at IL_%04x", top.ilOffset()));
    }

    private static String operand(Value v) {
        return v.name() + (v.place().isEmpty() ? "" : " at " + v.place()) + (v.value().isEmpty() ? " unreadable" : " = " + v.value());
    }

    private void values(String head, List<Value> values) {
        var lead = head;
        for (var value : values) {
            line(lead + value.name() + " : " + value.type() + ", " + value.size() + (value.size() == 1 ? " byte" : " bytes")
                    + (value.value().isEmpty() || value.value().equals(value.name()) ? "" : " = " + shortened(value.value())));
            lead = " ".repeat(head.length());
        }
    }

    private void window() {
        var at = report.instruction().map(CrashReport.Instruction::address).orElse(report.frames().getFirst().address() - 1);
        var listing = report.code().stream().filter(c -> c.contains(at)).findFirst();
        int index = listing.map(c -> c.indexOf(at)).orElse(-1);
        if (index < 0) {
            return;
        }
        line("code:");
        window(listing.get(), index);
    }

    private void window(CrashReport.Code code, int index) {
        var lines = code.lines();
        var rows = new ArrayList<String[]>();
        for (int i = Math.max(0, index - BEFORE); i < Math.min(lines.size(), index + AFTER + 1); i++) {
            var l = lines.get(i);
            if (!l.source().isEmpty()) {
                rows.add(new String[] {"  ; " + l.source()});
            }
            rows.add(l.isLabel() ? new String[] {"  " + l.text()}
                    : new String[] {String.format(Locale.ROOT, "%s %x", i == index ? "=>" : "  ", l.address()), l.text(), l.il()});
        }
        int width = rows.stream().filter(r -> r.length > 1).mapToInt(r -> r[1].length()).max().orElse(0);
        for (var row : rows) {
            line(row.length == 1 ? row[0] : (row[0] + "  " + String.format("%-" + Math.max(1, width) + "s", row[1]) + "  " + row[2]).stripTrailing());
        }
    }

    private void registers() {
        if (report.registers().isEmpty()) {
            return;
        }
        text.append("registers:");
        int column = 0;
        for (var register : report.registers().entrySet()) {
            text.append(column++ % 4 == 0 ? "\n  " : "  ")
                    .append(String.format(Locale.ROOT, "%-3s %016x", register.getKey(), register.getValue()));
        }
        text.append('\n');
    }

    private void frame(CrashReport.Frame frame) {
        line("frame: " + frame.method() + (frame.ilOffset() < 0 ? "" : String.format(" at IL_%04x", frame.ilOffset()))
                + (frame.inlined() ? ", inlined" : "") + (frame.source().isEmpty() ? "" : "   // " + frame.source()));
        frame.arguments().forEach(a -> variable("argument", a));
        frame.locals().forEach(l -> variable("local", l));
    }

    private void variable(String kind, Value v) {
        line(String.format("  %-8s %s %s%s%s", kind, v.type(), v.name(), v.value().isEmpty() ? " (nowhere any more)" : " = " + shortened(v.value()),
                v.place().isEmpty() ? "" : "  in " + v.place()));
    }

    private static String shortened(String value) {
        return value.length() > VALUE_WIDTH ? value.substring(0, VALUE_WIDTH) + "..." : value;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
