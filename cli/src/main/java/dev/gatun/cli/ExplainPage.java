package dev.gatun.cli;

import dev.gatun.jit.Compiler;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.DebugInfo.Place;
import dev.gatun.jit.stack.EvaluationStacks;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.IlMethod;
import dev.gatun.runtime.text.IlText;
import dev.gatun.runtime.text.Sources;
import dev.gatun.runtime.text.VariableNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that shows one method as source, IL, vcode and machine code beside each other. Lines that come from the same IL
 * instruction have the same {@code data-il}, by which the page's script links them. It refers to nothing outside of itself.
 */
final class ExplainPage {
    private static final Pattern VCODE_IL = Pattern.compile("^  IL_([0-9a-f]{4}) (?:@([0-9a-f]{4}) )? ?(.*)$");
    private static final String NONE = "";

    private final IlMethod method;
    private final MethodDesc desc;
    private final String configuration;
    private final Sources sources;
    private final StringBuilder html = new StringBuilder();
    /** The source line that each IL offset belongs to, by number. */
    private final Map<Integer, Integer> lines = new TreeMap<>();

    private ExplainPage(IlMethod method, String configuration, Sources sources) {
        this.method = method;
        this.desc = method.desc();
        this.configuration = configuration;
        this.sources = sources;
    }

    /** @param configuration ABI and level, for the title */
    static String of(IlMethod method, String configuration, Sources sources) {
        var page = new ExplainPage(method, configuration, sources);
        var vcode = new StringBuilder();
        var code = method.showStages((stage, text) -> {
            if (stage == Compiler.Stage.VCODE) {
                vcode.append(text);
            }
        });
        return resource("explain.html").replace("{{title}}", escape(method.name()))
                .replace("{{sub}}", escape(code.bytes().length + " bytes of machine code for "
                        + method.desc().body().orElseThrow().codeSize() + " of IL, " + configuration))
                .replace("{{source}}", page.source()).replace("{{il}}", page.il()).replace("{{vcode}}", page.vcode(vcode.toString()))
                .replace("{{x64}}", page.machine(code)).replace("{{frame}}", page.frame(code)).replace("{{types}}", page.types())
                .replace("{{calls}}", page.calls());
    }

    private static String resource(String name) {
        try (var in = ExplainPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    // ---- the four columns

    private static String row(String il, String line, String kind, String content) {
        return "<div class=\"row " + kind + "\"" + (il.isEmpty() ? "" : " data-il=\"" + il + "\"") + (line.isEmpty() ? "" : " data-line=\"" + line
                + "\"") + ">" + content + "</div>\n";
    }

    private static String span(String kind, String text) {
        return "<span class=\"" + kind + "\">" + escape(text) + "</span>";
    }

    private String lineOf(int ilOffset) {
        return sources.at(desc, ilOffset).map(p -> Integer.toString(p.startLine())).orElse(NONE);
    }

    private String source() {
        var rows = new StringBuilder();
        var shown = new TreeMap<Integer, String>();
        for (var instruction : desc.body().orElseThrow().instructions()) {
            sources.at(desc, instruction.offset()).ifPresent(p -> shown.putIfAbsent(p.startLine(),
                    sources.line(desc, p).replaceFirst("^[^:]*:\\d+ *", "")));
        }
        shown.forEach((number, text) -> rows.append(row(NONE, number.toString(), "source", span("number", number.toString()) + " "
                + escape(text))));
        return shown.isEmpty() ? "<p class=\"none\">no PDB names its source</p>" : rows.toString();
    }

    private String il() {
        var rows = new StringBuilder();
        var text = new IlText(desc, sources);
        var stacks = EvaluationStacks.of(desc);
        for (var instruction : desc.body().orElseThrow().instructions()) {
            var names = new VariableNames(desc, sources, instruction.offset());
            var line = text.line(instruction);
            int blank = line.indexOf(' ');
            var stack = stacks.before(instruction.offset()).map(entries -> entries.stream().map(e -> "<span class=\"entry\">"
                    + escape(e.origin().text(names)) + " <i>" + escape(e.type().text()) + ", " + e.size() + "</i></span>")
                    .collect(Collectors.joining())).orElse("<span class=\"entry\">never reached</span>");
            rows.append(row(Integer.toString(instruction.offset()), lineOf(instruction.offset()), "il", span("number", line.substring(0, blank)) + " "
                    + escape(line.substring(blank + 1)) + "<span class=\"stack\">" + stack + "</span>"));
        }
        return rows.toString();
    }

    private String vcode(String text) {
        var rows = new StringBuilder();
        text.lines().skip(1).forEach(line -> {
            if (line.strip().startsWith("; stack")) {
                return;
            }
            var match = VCODE_IL.matcher(line);
            if (match.matches()) {
                int offset = Integer.parseInt(match.group(2) == null ? match.group(1) : match.group(2), 16);
                rows.append(row(Integer.toString(offset), lineOf(offset), match.group(2) == null ? "" : "inlined", escape(match.group(3))));
            } else {
                rows.append(row(NONE, NONE, line.startsWith("B") ? "label" : "faint", escape(line.strip())));
            }
        });
        return rows.toString();
    }

    private String machine(CompiledCode code) {
        var rows = new StringBuilder();
        for (var line : code.listing().get()) {
            if (line.length() == 0) {
                rows.append(row(NONE, NONE, "label", escape(line.text())));
                continue;
            }
            int offset = rootOffset(code, line.offset());
            rows.append(row(offset < 0 ? NONE : Integer.toString(offset), offset < 0 ? NONE : lineOf(offset), offset < 0 ? "faint" : "",
                    span("number", String.format("%04x", line.offset())) + " " + escape(line.text())));
        }
        return rows.toString();
    }

    /** The IL offset in the method itself that code comes from; -1 for none. */
    private static int rootOffset(CompiledCode code, int codeOffset) {
        CompiledCode.MapEntry found = null;
        for (var entry : code.map()) {
            if (entry.codeOffset() <= codeOffset) {
                found = entry;
            }
        }
        if (found == null || found.ilOffset() < 0) {
            return -1;
        }
        int site = found.site();
        int offset = found.ilOffset();
        while (site > 0) {
            offset = code.inlined().get(site).ilOffset();
            site = code.inlined().get(site).parent();
        }
        return offset;
    }

    // ---- drawings

    /** A box of a drawing: from where, how many bytes, what is in it. */
    private record Cell(int offset, int size, String name, String kind) {
    }

    /** Cells from top to bottom, offsets at the left. */
    private static String drawing(List<Cell> cells, String base) {
        int rowHeight = 26;
        int width = 340;
        var svg = new StringBuilder("<svg viewBox=\"0 0 " + (width + 90) + " " + (cells.size() * rowHeight + 2) + "\" width=\"" + (width + 90)
                + "\" role=\"img\">\n");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            int y = i * rowHeight + 1;
            svg.append("<rect class=\"").append(cell.kind()).append("\" x=\"84\" y=\"").append(y).append("\" width=\"").append(width)
                    .append("\" height=\"").append(rowHeight - 3).append("\" rx=\"4\"/>");
            svg.append("<text class=\"offset\" x=\"78\" y=\"").append(y + 16).append("\" text-anchor=\"end\">").append(escape(base))
                    .append(cell.offset() < 0 ? "" : "+").append(cell.offset()).append("</text>");
            svg.append("<text x=\"94\" y=\"").append(y + 16).append("\">").append(escape(cell.name())).append("</text>");
            svg.append("<text class=\"offset\" x=\"").append(84 + width - 8).append("\" y=\"").append(y + 16)
                    .append("\" text-anchor=\"end\">").append(cell.size()).append(cell.size() == 1 ? " byte" : " bytes").append("</text>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private String frame(CompiledCode code) {
        if (!code.frame().hasFrame()) {
            return "<p>No frame: the method calls nothing and keeps everything in registers.</p>";
        }
        var registers = GatunAbi.host().registers();
        var cells = new TreeMap<Integer, Cell>();
        cells.put(8, new Cell(8, 8, "return address", "fixed"));
        cells.put(0, new Cell(0, 8, "the caller's rbp", "fixed"));
        code.frame().saved().forEach(s -> cells.put(s.offset(), new Cell(s.offset(), 8, "saved " + registers.all().get(s.register()).name(),
                "saved")));
        var names = new VariableNames(desc, sources, desc.body().orElseThrow().codeSize() - 1);
        for (var variable : code.debug().variables()) {
            for (var range : variable.ranges()) {
                if (range.place() instanceof Place.Frame f) {
                    cells.putIfAbsent(f.offset(), new Cell(f.offset(), Math.max(1, variable.type().valueSize()), variable.type().fullName() + " "
                            + (variable.argument() ? names.argument(variable.number()) : names.local(variable.number())), "variable"));
                }
            }
        }
        int bottom = -code.frame().size();
        var all = new ArrayList<Cell>();
        int expected = Integer.MAX_VALUE;
        for (var cell : cells.descendingMap().values()) {
            int end = cell.offset() + cell.size();
            if (expected != Integer.MAX_VALUE && end < expected) {
                all.add(new Cell(end, expected - end, "spills, temporaries", "padding"));
            }
            all.add(cell);
            expected = cell.offset();
        }
        if (expected > bottom) {
            all.add(new Cell(bottom, expected - bottom, "spills, temporaries", "padding"));
        }
        return drawing(all, "rbp");
    }

    /** Layouts of the types that the method has to do with. */
    private String types() {
        Set<TypeDesc> types = new LinkedHashSet<>();
        add(types, desc.owner());
        desc.signature().parameters().forEach(p -> add(types, p));
        add(types, desc.signature().returnType());
        desc.locals().forEach(l -> add(types, l));
        for (var instruction : desc.body().orElseThrow().instructions()) {
            try {
                if (instruction.opcode().operand() == dev.gatun.il.body.OperandKind.FIELD) {
                    add(types, desc.resolveField(instruction.token()).owner());
                    add(types, desc.resolveField(instruction.token()).type());
                }
            } catch (dev.gatun.il.BadImageException | dev.gatun.jit.types.UnresolvedReferenceException e) {
                // Nothing to draw of it.
            }
        }
        return types.stream().map(t -> {
            var cells = new ArrayList<Cell>();
            if (t.isReference()) {
                cells.add(new Cell(0, 8, "(method table)", "fixed"));
            }
            t.layout().fields().forEach(f -> cells.add(new Cell(f.offset(), f.size(), f.field().type().fullName() + " " + f.field().name(),
                    f.field().type().isReference() ? "reference" : "variable")));
            t.layout().padding().forEach(p -> cells.add(new Cell(p.offset(), p.size(), "padding", "padding")));
            cells.sort(java.util.Comparator.comparingInt(Cell::offset));
            return "<figure><figcaption>" + escape(t.fullName()) + " <small>" + t.layout().size() + " bytes</small></figcaption>"
                    + drawing(cells, "") + "</figure>";
        }).collect(Collectors.joining("\n"));
    }

    private static void add(Set<TypeDesc> types, TypeDesc type) {
        var t = type.kind() == TypeKind.BYREF || type.kind() == TypeKind.POINTER ? type.elementType() : type;
        boolean isStatic = t.isAbstract() && t.isSealed();
        if ((t.kind() == TypeKind.STRUCT && !t.isEnum() || t.kind() == TypeKind.CLASS && !t.namespace().startsWith("System")) && t.isClosed()
                && !isStatic && !t.layout().fields().isEmpty() && types.size() < 8) {
            types.add(t);
        }
    }

    /** Where arguments and results go: of the method, and of every method that it calls. */
    private String calls() {
        Map<MethodDesc, List<Integer>> callees = new LinkedHashMap<>();
        callees.put(desc, new ArrayList<>());
        for (var instruction : desc.body().orElseThrow().instructions()) {
            try {
                switch (instruction.opcode()) {
                    case CALL, CALLVIRT, NEWOBJ -> {
                        var callee = desc.resolveMethod(instruction.token());
                        if (callee.isClosed() && !callee.isGenericDefinition()) {
                            callees.computeIfAbsent(callee, _ -> new ArrayList<>()).add(instruction.offset());
                        }
                    }
                    default -> {
                    }
                }
            } catch (dev.gatun.il.BadImageException | dev.gatun.jit.types.UnresolvedReferenceException e) {
                // Nothing is known of what it calls.
            }
        }
        var text = new StringBuilder();
        callees.forEach((callee, offsets) -> {
            var link = offsets.isEmpty() ? "" : " data-il=\"" + offsets.getFirst() + "\" data-line=\"" + lineOf(offsets.getFirst()) + "\"";
            var places = offsets.stream().map(IlText::label).collect(Collectors.joining(", "));
            var table = AbiCommand.describe(callee, List.of(GatunAbi.values()), Style.of(false, true));
            text.append("<div class=\"call row\"").append(link).append("><h3>").append(callee == desc ? "this method" : escape(places))
                    .append("</h3><pre>").append(escape(table)).append("</pre></div>\n");
        });
        return text.toString();
    }
}
