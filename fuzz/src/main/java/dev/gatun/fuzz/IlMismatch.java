package dev.gatun.fuzz;

import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.oracle.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that does not do the same everywhere.
 *
 * @param where    it comes from, as {@code seed 17}
 * @param program  the program
 * @param outcomes by engine; the first one is believed
 */
public record IlMismatch(String where, IlProgram program, Map<String, Outcome> outcomes) {
    public IlMismatch {
        outcomes = new LinkedHashMap<>(outcomes);
    }

    static String describe(Outcome o) {
        return o.trouble().isEmpty() ? (o.output() + o.exception().lines().findFirst().orElse("")).strip()
                : o.trouble().lines().filter(l -> !l.isBlank()).limit(3).reduce("", (a, b) -> a + " " + b).strip();
    }

    /** Whether engines differ; one that took too long has no opinion. */
    boolean differs() {
        return outcomes.values().stream().map(IlMismatch::describe).filter(d -> !d.endsWith(" ended with -1")).distinct()
                .count() > 1;
    }

    /** The outcomes of engines, those that agree together. */
    @Override
    public String toString() {
        var groups = new LinkedHashMap<String, List<String>>();
        outcomes.forEach((engine, o) -> groups.computeIfAbsent(describe(o), _ -> new ArrayList<>()).add(engine));
        var text = new StringBuilder(where + ":");
        groups.forEach((what, engines) -> text.append("\n  ").append(String.join(", ", engines)).append(": ")
                .append(what.replace("\n", " ")));
        return text.toString();
    }

    /**
     * A test in textual IL: the calls that differ and what each engine makes of them, the lines that are right as
     * {@code // expect:}, and the assembly.
     */
    public String test() {
        var text = new StringBuilder("// From " + where + ".\n");
        var right = outcomes.values().iterator().next();
        var lines = right.output().lines().toList();
        for (int i = 0; i < program.calls().size(); i++) {
            int index = i;
            var groups = new LinkedHashMap<String, List<String>>();
            outcomes.forEach((engine, o) -> groups.computeIfAbsent(line(o, index), _ -> new ArrayList<>()).add(engine));
            if (groups.size() > 1) {
                text.append("// ").append(program.calls().get(i)).append('\n');
                groups.forEach((what, engines) -> text.append("//   ").append(what).append("  ")
                        .append(String.join(", ", engines)).append('\n'));
            }
        }
        lines.forEach(l -> text.append("// expect: ").append(l).append('\n'));
        return text + IlProgram.assembly(program.namespace(), List.of(program));
    }

    private static String line(Outcome o, int index) {
        var lines = o.output().lines().toList();
        return index < lines.size() ? lines.get(index)
                : o.trouble().isEmpty() && !o.exception().isEmpty() ? o.exception().lines().findFirst().orElseThrow()
                : describe(o);
    }
}
