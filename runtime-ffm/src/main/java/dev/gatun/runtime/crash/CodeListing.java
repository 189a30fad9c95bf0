package dev.gatun.runtime.crash;

import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.CodeLine;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.text.IlText;
import dev.gatun.runtime.text.Sources;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Machine code of one method as text, made when asked for. */
final class CodeListing implements CrashReport.Code {
    private final InstalledMethod code;
    private final Sources sources;
    private List<CodeLine> lines;

    CodeListing(InstalledMethod code, Sources sources) {
        this.code = code;
        this.sources = sources;
    }

    @Override
    public String name() {
        return code.name();
    }

    @Override
    public long address() {
        return code.address();
    }

    @Override
    public int size() {
        return code.code().bytes().length;
    }

    @Override
    public synchronized List<CodeLine> lines() {
        if (lines == null) {
            lines = make();
        }
        return lines;
    }

    private List<CodeLine> make() {
        var made = new ArrayList<CodeLine>();
        var lastPlace = "";
        var lastSource = "";
        var bytes = code.code().bytes();
        for (var line : code.code().listing().get()) {
            long address = code.address() + line.offset();
            var positions = line.length() == 0 ? List.<InstalledMethod.IlPosition>of() : code.positions(address);
            if (positions.isEmpty() || positions.getFirst().ilOffset() < 0) {
                made.add(new CodeLine(address, hex(bytes, line.offset(), line.length()), line.text(), -1, "", "", ""));
                continue;
            }
            var at = positions.getFirst();
            var source = sources.at(at.method(), at.ilOffset()).map(p -> sources.line(at.method(), p)).orElse("");
            var place = at.method().fullName() + at.ilOffset();
            made.add(new CodeLine(address, hex(bytes, line.offset(), line.length()), line.text(), at.ilOffset(),
                    positions.size() > 1 ? at.method().fullName() : "", place.equals(lastPlace) ? "" : il(at, sources),
                    source.equals(lastSource) ? "" : source));
            lastPlace = place;
            lastSource = source;
        }
        return List.copyOf(made);
    }

    private static String hex(byte[] bytes, int from, int length) {
        return HexFormat.of().formatHex(bytes, Math.min(from, bytes.length), Math.min(from + length, bytes.length));
    }

    /** The text of an IL instruction, {@code IL_0004 ldfld Ns.Type::field (+8)}. */
    static String il(InstalledMethod.IlPosition at, Sources sources) {
        var body = at.method().body();
        return body.isEmpty() || at.ilOffset() < 0 ? ""
                : body.get().instructions().stream().filter(i -> i.offset() == at.ilOffset()).findFirst()
                        .map(i -> new IlText(at.method(), sources).line(i)).orElse("");
    }
}
