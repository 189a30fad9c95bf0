package dev.gatun.fuzz.opcodes;

import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.body.StackKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of docs/opcodes.md. */
final class OpcodesDocument {
    private record Test(OpcodeProgram program, OpcodeMethod method) {
    }

    private final List<OpcodeProgram> programs;

    OpcodesDocument(List<OpcodeProgram> programs) {
        this.programs = programs;
    }

    String text() {
        var text = new StringBuilder("""
                # Opcodes

                Made of test results by `OpcodesTest` of the module `fuzz` (`-Dgatun.bless=true` writes it anew): every instruction of
                ECMA-335 III, the number of its cases, and how many of them each way of running passes: both ABIs at both levels, and the
                interpreter that the fuzzers compare with. `all` is all of them, `refused` an error that names the instruction as not
                supported yet. Cases of CIL that is not correct, which must end in an InvalidProgramException, are counted after the plus
                sign; the interpreter is not asked about them.

                Each case is called twice, with constants and through a function pointer. Expected values are the standard's. The cases, in
                `fuzz/src/test/resources/opcodes`, run on Mono and CoreCLR 3.1 too; the last column says where those give something else.

                """);
        text.append("| opcode | pops → pushes | ECMA-335 | cases | SysV -O0 | SysV -O1 | Win64 -O0 | Win64 -O1 | interpreter | others |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|\n");
        for (var opcode : Opcode.values()) {
            row(text, opcode);
        }
        return text.toString();
    }

    private void row(StringBuilder text, Opcode opcode) {
        var tests = new ArrayList<Test>();
        programs.forEach(p -> p.methods().stream().filter(m -> m.opcodes().contains(opcode)).forEach(m -> tests.add(new Test(p, m))));
        Set<String> sections = new LinkedHashSet<>();
        tests.forEach(t -> sections.add(t.method.section()));
        var correct = tests.stream().filter(t -> !OpcodesTest.NOT_CORRECT.contains(t.program.name())).toList();
        int cases = count(tests);
        int ofCorrect = count(correct);
        text.append("| `").append(opcode.il()).append("` | ").append(opcode.popsVary() ? "…" : kinds(opcode.pops())).append(" → ")
                .append(opcode.pushesVary() ? "…" : kinds(opcode.pushes())).append(" | ").append(String.join(" ", sections))
                .append(" | ").append(ofCorrect).append(cases == ofCorrect ? "" : " + " + (cases - ofCorrect));
        Configuration.ALL.forEach(c -> text.append(" | ").append(status(c.name(), tests, cases)));
        text.append(" | ").append(status(OpcodesTest.INTERPRETER, correct, ofCorrect)).append(" | ").append(others(tests)).append(" |\n");
    }

    private static int count(List<Test> tests) {
        return tests.stream().mapToInt(t -> t.method.cases().size()).sum();
    }

    private static String kinds(List<StackKind> kinds) {
        return kinds.isEmpty() ? "-" : kinds.stream().map(k -> switch (k) {
            case ANY -> "any";
            case INT -> "i";
            case INT64 -> "i8";
            case FLOAT32 -> "r4";
            case FLOAT64 -> "r8";
            case REF -> "ref";
        }).collect(Collectors.joining(" "));
    }

    private static String status(String engine, List<Test> tests, int cases) {
        int passed = tests.stream().mapToInt(t -> OpcodesTest.passed(engine, t.program, t.method)).sum();
        boolean refused = tests.stream().allMatch(t -> !OpcodesTest.refusal(engine, t.program, t.method).isEmpty());
        return passed == cases ? "all" : refused ? "refused" : passed + "";
    }

    /** What is known of other runtimes; of the interpreter the column says it. */
    private static String others(List<Test> tests) {
        var notes = new TreeSet<String>();
        tests.forEach(t -> {
            note(notes, t.method.differs());
            t.method.cases().forEach(c -> note(notes, c.differs()));
        });
        return String.join("; ", notes);
    }

    private static void note(Set<String> notes, Map<String, String> differs) {
        differs.forEach((engine, reason) -> {
            if (!engine.equals(OpcodesTest.INTERPRETER)) {
                notes.add(engine + ": " + (reason.equals("accepts it") ? "accepts incorrect CIL" : reason));
            }
        });
    }
}
