package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.CompiledCode.MapEntry;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.text.IlText;
import dev.gatun.runtime.text.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Native code with the IL that each stretch comes from on its right and the source line above it. An IL instruction
 * that has no code of its own stands with the next one of its statement that has.
 */
final class NativeListing {
    /** Bytes of one instruction that are shown in one line. */
    private static final int MAX_BYTES = 10;

    private final CompiledCode code;
    private final Sources sources;
    private final Style style;
    private final Map<Integer, TreeSet<Integer>> mappedOffsets = new HashMap<>();
    private final Set<MapEntry> shown = new HashSet<>();
    private final TextTable table = new TextTable("  ", "rlll");
    private String lastSource = "";

    private NativeListing(CompiledCode code, Sources sources, Style style) {
        this.code = code;
        this.sources = sources;
        this.style = style;
        code.map().forEach(e -> mappedOffsets.computeIfAbsent(e.site(), s -> new TreeSet<>()).add(e.ilOffset()));
    }

    /** The lines of a method's code. */
    static String of(CompiledCode code, Sources sources, Style style) {
        return new NativeListing(code, sources, style).text();
    }

    private String text() {
        var lines = code.listing().get();
        int at = 0;
        var map = code.map();
        for (int i = -1; i < map.size(); i++) {
            int end = i + 1 < map.size() ? map.get(i + 1).codeOffset() : Integer.MAX_VALUE;
            var stretch = new ArrayList<CompiledCode.ListingLine>();
            // Labels that stand where the next stretch begins belong to it.
            while (at < lines.size() && lines.get(at).offset() < end) {
                stretch.add(lines.get(at++));
            }
            append(stretch, i < 0 ? List.of() : il(map.get(i)));
        }
        return table.toString();
    }

    private void append(List<CompiledCode.ListingLine> stretch, List<String> il) {
        int row = 0;
        for (var line : stretch) {
            if (line.length() == 0) {
                table.line(style.name(line.text()));
                continue;
            }
            table.row(cell(HexFormat.of().toHexDigits((short) line.offset()), style::faint),
                    cell(bytes(line), style::faint),
                    cell(line.text()), cell(row < il.size() ? il.get(row) : "", style::number));
            row++;
        }
        for (; row < il.size(); row++) {
            table.row(cell(""), cell(""), cell(""), cell(il.get(row), style::number));
        }
    }

    private String bytes(CompiledCode.ListingLine line) {
        var text = new StringBuilder();
        int shownBytes = Math.min(line.length(), MAX_BYTES);
        for (int i = 0; i < shownBytes && line.offset() + i < code.bytes().length; i++) {
            text.append(HexFormat.of().toHexDigits(code.bytes()[line.offset() + i]));
        }
        return text.append(shownBytes < line.length() ? ".." : "").toString();
    }

    /** The IL of a stretch; on its first occurrence with everything before it that has no code. */
    private List<String> il(MapEntry entry) {
        if (entry.site() >= code.inlined().size()) {
            return List.of();
        }
        var method = code.inlined().get(entry.site()).method();
        var prefix = entry.site() == 0 ? "" : method.owner().name() + "::" + method.name() + " ";
        if (entry.ilOffset() < 0) {
            return List.of();
        }
        source(method, entry.ilOffset());
        if (!shown.add(new MapEntry(0, entry.ilOffset(), entry.site()))) {
            return List.of(prefix + IlText.label(entry.ilOffset()));
        }
        var text = new IlText(method, sources);
        var lines = new ArrayList<String>();
        for (var instruction : instructions(method)) {
            if (owner(method, entry.site(), instruction.offset()) == entry.ilOffset()) {
                lines.add(prefix + text.line(instruction));
            }
        }
        return lines;
    }

    /**
     * The offset with code of its own that an instruction stands with: the next one, or the last one of its source
     * line.
     */
    private int owner(MethodDesc method, int site, int ilOffset) {
        var offsets = mappedOffsets.get(site);
        var next = offsets.ceiling(ilOffset);
        var last = offsets.lower(ilOffset);
        boolean hasLast = last != null && last >= 0;
        if (next == null) {
            return hasLast ? last : -1;
        }
        return hasLast && next != ilOffset && !statement(method, next).equals(statement(method, ilOffset))
                && statement(method, last).equals(statement(method, ilOffset)) ? last : next;
    }

    private Optional<SequencePoint> statement(MethodDesc method, int ilOffset) {
        return sources.at(method, ilOffset);
    }

    private static List<Instruction> instructions(MethodDesc method) {
        return method.body().map(b -> b.instructions()).orElse(List.of());
    }

    private void source(MethodDesc method, int ilOffset) {
        sources.at(method, ilOffset).ifPresent(point -> {
            var line = sources.line(method, point);
            if (!line.equals(lastSource)) {
                table.line(style.source("; " + line));
                lastSource = line;
            }
        });
    }
}
