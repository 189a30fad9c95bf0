package dev.gatun.runtime.debug;

import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.runtime.link.SourceLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * All lines of an assembly that code can come from, each at an address of its own where nothing ever runs. GDB puts a
 * breakpoint on a line that it has no code for on the nearest one below, which may be in any method compiled so far.
 * With this it has a place for every line from the start, and adds the real one when the method is compiled.
 */
final class SourceLocations {
    private record Location(String file, int line) {
    }

    private SourceLocations() {
    }

    /** A row for each line, at offsets 0, 1, 2 ...; empty where there is no PDB. */
    static List<SourceMap.Row> of(ModuleDesc module, SourceLines sources) {
        var locations = new LinkedHashSet<Location>();
        for (var type : module.types()) {
            for (var method : type.methods()) {
                for (var point : sources.points(method)) {
                    if (!point.hidden()) {
                        locations.add(new Location(sources.file(method, point.document()), point.startLine()));
                    }
                }
            }
        }
        var rows = new ArrayList<SourceMap.Row>();
        locations.forEach(l -> rows.add(new SourceMap.Row(rows.size(), l.file(), l.line(), 0)));
        return rows;
    }

    /** The symbol file for rows that start at an address. */
    static byte[] image(List<SourceMap.Row> rows, long address) {
        var unit = new DebugEntry(Dwarf.DW_TAG_COMPILE_UNIT).text(Dwarf.DW_AT_PRODUCER, "Gatun")
                .number(Dwarf.DW_AT_LANGUAGE, Dwarf.DW_LANG_C_PLUS_PLUS)
                .text(Dwarf.DW_AT_NAME, rows.getFirst().document()).text(Dwarf.DW_AT_COMP_DIR, "/")
                .address(Dwarf.DW_AT_LOW_PC, address).length(Dwarf.DW_AT_HIGH_PC, rows.size())
                .section(Dwarf.DW_AT_STMT_LIST, 0);
        var sections = new ArrayList<>(DebugEntry.sections(unit));
        sections.add(new ElfImage.Debug(".debug_line", DwarfLines.of(rows, address, rows.size())));
        return ElfImage.of("not compiled yet", address, rows.size(), sections);
    }
}
