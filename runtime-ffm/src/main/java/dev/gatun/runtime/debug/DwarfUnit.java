package dev.gatun.runtime.debug;

import dev.gatun.jit.code.DebugInfo;
import dev.gatun.jit.code.DebugInfo.Place;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.link.SourceLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One method as a compilation unit of DWARF 4, in the language of C++: {@code Samples::Sieve::CountPrimes} with its
 * arguments, its locals in the blocks that name them, and the calls that were inlined into it.
 *
 * <p>A value that the optimiser keeps nowhere has no location, and GDB says {@code <optimized out>}.
 */
final class DwarfUnit {
    /** A stretch of code offsets. */
    private record Span(int from, int to) {
    }

    private final InstalledMethod code;
    private final MethodDesc method;
    private final SourceLines sources;
    private final List<SourceMap.Row> rows;
    private final List<String> files;
    private final DebugEntry unit = new DebugEntry(Dwarf.DW_TAG_COMPILE_UNIT);
    private final DwarfTypes types = new DwarfTypes(unit);
    private final ByteWriter ranges = new ByteWriter();
    private final ByteWriter locations = new ByteWriter();
    private final Map<MethodDesc, DebugEntry> declarations = new HashMap<>();

    private DwarfUnit(InstalledMethod code, SourceLines sources) {
        this.code = code;
        this.method = code.method().orElseThrow();
        this.sources = sources;
        this.rows = SourceMap.of(code, sources);
        this.files = DwarfLines.files(rows);
    }

    /** The sections of a method's unit. */
    static List<ElfImage.Debug> of(InstalledMethod code, SourceLines sources) {
        return new DwarfUnit(code, sources).sections();
    }

    private int size() {
        return code.code().bytes().length;
    }

    private List<ElfImage.Debug> sections() {
        unit.text(Dwarf.DW_AT_PRODUCER, "Gatun").number(Dwarf.DW_AT_LANGUAGE, Dwarf.DW_LANG_C_PLUS_PLUS)
                .text(Dwarf.DW_AT_NAME, files.isEmpty() ? method.module().image().name() : files.getFirst())
                .text(Dwarf.DW_AT_COMP_DIR, "/")
                .address(Dwarf.DW_AT_LOW_PC, code.address()).length(Dwarf.DW_AT_HIGH_PC, size());
        if (!rows.isEmpty()) {
            unit.section(Dwarf.DW_AT_STMT_LIST, 0);
        }
        var declaration = declare(method);
        var definition = unit.child(Dwarf.DW_TAG_SUBPROGRAM).reference(Dwarf.DW_AT_SPECIFICATION, declaration)
                .address(Dwarf.DW_AT_LOW_PC, code.address()).length(Dwarf.DW_AT_HIGH_PC, size())
                .expression(Dwarf.DW_AT_FRAME_BASE, new byte[] {(byte) Dwarf.DW_OP_CALL_FRAME_CFA});
        arguments(definition);
        locals(definition);
        inlined(definition);
        types.finish();

        var sections = new ArrayList<>(DebugEntry.sections(unit));
        if (!rows.isEmpty()) {
            sections.add(new ElfImage.Debug(".debug_line", DwarfLines.of(rows, code.address(), size())));
        }
        sections.add(new ElfImage.Debug(".debug_ranges", ranges.toByteArray()));
        sections.add(new ElfImage.Debug(".debug_loc", locations.toByteArray()));
        return sections;
    }

    /** A method as a member of its class. */
    private DebugEntry declare(MethodDesc declared) {
        var known = declarations.get(declared);
        if (known != null) {
            return known;
        }
        var entry = types.scope(declared.owner()).child(Dwarf.DW_TAG_SUBPROGRAM)
                .text(Dwarf.DW_AT_NAME, name(declared)).flag(Dwarf.DW_AT_EXTERNAL).flag(Dwarf.DW_AT_DECLARATION);
        SourceMap.at(sources, declared, -1).ifPresent(first -> {
            int file = files.indexOf(sources.file(declared, first.document()));
            if (file >= 0) {
                entry.number(Dwarf.DW_AT_DECL_FILE, file + 1).number(Dwarf.DW_AT_DECL_LINE, first.startLine());
            }
        });
        types.of(declared.signature().returnType()).ifPresent(t -> entry.reference(Dwarf.DW_AT_TYPE, t));
        if (!declared.isStatic()) {
            var self = entry.child(Dwarf.DW_TAG_FORMAL_PARAMETER).flag(Dwarf.DW_AT_ARTIFICIAL);
            types.of(self(declared)).ifPresent(t -> self.reference(Dwarf.DW_AT_TYPE, t));
            entry.reference(Dwarf.DW_AT_OBJECT_POINTER, self);
        }
        for (var parameter : declared.signature().parameters()) {
            var p = entry.child(Dwarf.DW_TAG_FORMAL_PARAMETER);
            types.of(parameter).ifPresent(t -> p.reference(Dwarf.DW_AT_TYPE, t));
        }
        declarations.put(declared, entry);
        return entry;
    }

    private static TypeDesc self(MethodDesc method) {
        return method.owner().isValueType() ? method.owner().makeByRef() : method.owner();
    }

    /** As C++ would name it: a constructor by its class. */
    private static String name(MethodDesc method) {
        var name = method.isConstructor() ? DwarfTypes.simpleName(method.owner()) : method.name();
        return method.methodArguments().isEmpty() ? name : name + method.methodArguments().stream()
                .map(DwarfTypes::simpleName).collect(Collectors.joining(", ", "<", ">"));
    }

    private void arguments(DebugEntry definition) {
        for (var variable : code.code().debug().variables()) {
            if (!variable.argument()) {
                continue;
            }
            boolean self = !method.isStatic() && variable.number() == 0;
            var entry = definition.child(Dwarf.DW_TAG_FORMAL_PARAMETER)
                    .text(Dwarf.DW_AT_NAME, self ? "this" : argumentName(variable.number()));
            if (self) {
                entry.flag(Dwarf.DW_AT_ARTIFICIAL);
                definition.reference(Dwarf.DW_AT_OBJECT_POINTER, entry);
            }
            describe(entry, variable);
        }
    }

    private String argumentName(int number) {
        int index = method.isStatic() ? number : number - 1;
        var names = method.parameterNames();
        return index < names.size() && !names.get(index).isEmpty() ? names.get(index) : "arg" + number;
    }

    /** The locals that the PDB names, each in the block of code that it is named in; without a PDB by their numbers. */
    private void locals(DebugEntry definition) {
        var locals = code.code().debug().variables().stream().filter(v -> !v.argument()).toList();
        var scopes = sources.scopes(method);
        if (scopes.isEmpty()) {
            locals.forEach(l -> describe(definition.child(Dwarf.DW_TAG_VARIABLE)
                    .text(Dwarf.DW_AT_NAME, "loc" + l.number()), l));
            return;
        }
        Map<SourceLines.Scope, DebugEntry> blocks = new LinkedHashMap<>();
        for (var scope : scopes) {
            var named = locals.stream().filter(l -> scope.names().containsKey(l.number())).toList();
            if (named.isEmpty()) {
                continue;
            }
            var spans = spans(scope);
            if (spans.isEmpty()) {
                continue;
            }
            var block = scope.start() == 0 ? definition : around(scope, blocks).orElse(definition)
                    .child(Dwarf.DW_TAG_LEXICAL_BLOCK).section(Dwarf.DW_AT_RANGES, ranges(spans));
            blocks.put(scope, block);
            named.forEach(l -> describe(block.child(Dwarf.DW_TAG_VARIABLE)
                    .text(Dwarf.DW_AT_NAME, scope.names().get(l.number())), l));
        }
    }

    /** The block of the innermost scope around another one; outer scopes come first. */
    private static Optional<DebugEntry> around(SourceLines.Scope scope, Map<SourceLines.Scope, DebugEntry> blocks) {
        return blocks.entrySet().stream().filter(e -> e.getKey().start() <= scope.start()
                && scope.end() <= e.getKey().end()).reduce((outer, inner) -> inner).map(Map.Entry::getValue);
    }

    /** The code whose IL, in the method itself, lies in a scope. */
    private List<Span> spans(SourceLines.Scope scope) {
        var covered = new BitSet();
        forEachStretch((from, to, positions) -> {
            int il = positions.getLast().ilOffset();
            if (il >= scope.start() && il < scope.end()) {
                covered.set(from, to);
            }
        });
        return spans(covered);
    }

    private interface Stretch {
        void accept(int from, int to, List<InstalledMethod.IlPosition> positions);
    }

    private void forEachStretch(Stretch action) {
        var map = code.code().map();
        for (int i = 0; i < map.size(); i++) {
            int from = map.get(i).codeOffset();
            int to = i + 1 < map.size() ? map.get(i + 1).codeOffset() : size();
            action.accept(from, to, code.positions(code.address() + from));
        }
    }

    private static List<Span> spans(BitSet covered) {
        var spans = new ArrayList<Span>();
        for (int from = covered.nextSetBit(0); from >= 0;) {
            int to = covered.nextClearBit(from);
            spans.add(new Span(from, to));
            from = covered.nextSetBit(to);
        }
        return spans;
    }

    private int ranges(List<Span> spans) {
        int at = ranges.size();
        spans.forEach(s -> ranges.u8(s.from()).u8(s.to()));
        ranges.u8(0).u8(0);
        return at;
    }

    private void describe(DebugEntry entry, DebugInfo.Variable variable) {
        types.of(variable.type()).ifPresent(t -> entry.reference(Dwarf.DW_AT_TYPE, t));
        var places = variable.ranges();
        if (places.size() == 1 && places.getFirst().from() == 0 && places.getFirst().to() >= size()) {
            entry.expression(Dwarf.DW_AT_LOCATION, expression(places.getFirst().place()));
        } else if (!places.isEmpty()) {
            entry.section(Dwarf.DW_AT_LOCATION, locations.size());
            for (var range : places) {
                var expression = expression(range.place());
                locations.u8(range.from()).u8(range.to()).u2(expression.length).raw(expression);
            }
            locations.u8(0).u8(0);
        }
    }

    private static byte[] expression(Place place) {
        return switch (place) {
            case Place.Register(int number) ->
                new ByteWriter().u1(Dwarf.DW_OP_REGX).uleb(DwarfFrames.register(number)).toByteArray();
            case Place.Frame(int offset) ->
                new ByteWriter().u1(Dwarf.DW_OP_FBREG).sleb(offset - DwarfFrames.FRAME_POINTER).toByteArray();
        };
    }

    /** The calls that were replaced by their callees' code, each inside the one that it stood in. */
    private void inlined(DebugEntry definition) {
        var sites = code.code().inlined();
        var entries = new DebugEntry[Math.max(1, sites.size())];
        entries[0] = definition;
        Set<MethodDesc> abstracts = new HashSet<>();
        for (int i = 1; i < sites.size(); i++) {
            var site = sites.get(i);
            var spans = spans(codeOf(i));
            var parent = entries[site.parent()];
            if (spans.isEmpty() || parent == null) {
                continue;
            }
            var origin = declare(site.method());
            if (site.method() != method && abstracts.add(site.method())) {
                origin.number(Dwarf.DW_AT_INLINE, Dwarf.DW_INL_INLINED);
            }
            var entry = parent.child(Dwarf.DW_TAG_INLINED_SUBROUTINE).reference(Dwarf.DW_AT_ABSTRACT_ORIGIN, origin)
                    .section(Dwarf.DW_AT_RANGES, ranges(spans));
            var caller = sites.get(site.parent()).method();
            sources.at(caller, site.ilOffset()).ifPresent(point -> {
                int file = files.indexOf(sources.file(caller, point.document()));
                if (file >= 0) {
                    entry.number(Dwarf.DW_AT_CALL_FILE, file + 1).number(Dwarf.DW_AT_CALL_LINE, point.startLine());
                }
            });
            entries[i] = entry;
        }
    }

    /** The code that a call's callee, or what is inlined into that, was replaced by. */
    private BitSet codeOf(int site) {
        var covered = new BitSet();
        var sites = code.code().inlined();
        var map = code.code().map();
        for (int i = 0; i < map.size(); i++) {
            int at = map.get(i).site();
            while (at > site) {
                at = sites.get(at).parent();
            }
            if (at == site) {
                covered.set(map.get(i).codeOffset(), i + 1 < map.size() ? map.get(i + 1).codeOffset() : size());
            }
        }
        return covered;
    }
}
