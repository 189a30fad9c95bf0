package dev.gatun.runtime.crash;

import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.Value;
import dev.gatun.runtime.text.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A crash report as JSON. Addresses are strings, {@code 0x...}. */
public final class ReportJson {
    private ReportJson() {
    }

    /** @param callStack frames of Java and IL, innermost first */
    public static String of(CrashReport report, List<StackTraceElement> callStack) {
        var root = new LinkedHashMap<String, Object>();
        root.put("format", "gatun-crash-1");
        root.put("exception", report.exception());
        root.put("message", report.message());
        root.put("why", report.why());
        report.fault().ifPresent(f -> {
            var fault = new LinkedHashMap<String, Object>();
            fault.put("signal", f.signal());
            fault.put("address", TextOf.hex(f.address()));
            fault.put("rip", TextOf.hex(f.rip()));
            root.put("fault", fault);
        });
        report.instruction().ifPresent(i -> {
            var instruction = new LinkedHashMap<String, Object>();
            instruction.put("address", TextOf.hex(i.address()));
            instruction.put("text", i.text());
            instruction.put("operands", values(i.operands()));
            root.put("instruction", instruction);
        });
        var registers = new LinkedHashMap<String, Object>();
        report.registers().forEach((name, value) -> registers.put(name, TextOf.hex(value)));
        root.put("registers", registers);
        root.put("frames", report.frames().stream().map(ReportJson::frame).toList());
        root.put("omittedFrames", report.omitted());
        root.put("callStack", callStack.stream().map(StackTraceElement::toString).toList());
        root.put("code", report.code().stream().map(ReportJson::code).toList());
        root.put("codeMap", report.codeMap().stream().map(r -> {
            var range = new LinkedHashMap<String, Object>();
            range.put("address", TextOf.hex(r.address()));
            range.put("size", r.size());
            range.put("name", r.name());
            return range;
        }).toList());
        return Json.of(root);
    }

    private static Map<String, Object> frame(CrashReport.Frame f) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("method", f.method());
        frame.put("inlined", f.inlined());
        frame.put("ilOffset", f.ilOffset());
        frame.put("il", f.il());
        frame.put("file", f.file().orElse(""));
        frame.put("line", f.line());
        frame.put("source", f.source());
        frame.put("address", TextOf.hex(f.address()));
        frame.put("rbp", TextOf.hex(f.frame()));
        frame.put("arguments", values(f.arguments()));
        frame.put("locals", values(f.locals()));
        frame.put("stack", values(f.stack()));
        return frame;
    }

    private static List<Map<String, Object>> values(List<Value> values) {
        return values.stream().map(v -> {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("name", v.name());
            value.put("type", v.type());
            value.put("size", v.size());
            value.put("known", !v.value().isEmpty());
            value.put("value", v.value());
            value.put("place", v.place());
            return value;
        }).toList();
    }

    private static Map<String, Object> code(CrashReport.Code c) {
        var code = new LinkedHashMap<String, Object>();
        code.put("name", c.name());
        code.put("address", TextOf.hex(c.address()));
        code.put("size", c.size());
        code.put("lines", c.lines().stream().map(l -> {
            var line = new LinkedHashMap<String, Object>();
            line.put("address", TextOf.hex(l.address()));
            line.put("bytes", l.bytes());
            line.put("text", l.text());
            if (l.ilOffset() >= 0) {
                line.put("ilOffset", l.ilOffset());
            }
            if (!l.method().isEmpty()) {
                line.put("method", l.method());
            }
            if (!l.il().isEmpty()) {
                line.put("il", l.il());
            }
            if (!l.source().isEmpty()) {
                line.put("source", l.source());
            }
            return line;
        }).toList());
        return code;
    }
}
