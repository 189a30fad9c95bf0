package dev.gatun.fuzz.opcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Expands files of cases, laid out as their first lines say, to textual IL with a method and its comment for each block. */
final class OpcodeRows {
    /** An instruction that compares, when it is true, and its paragraph; {@code un} asks unsigned numbers. */
    private record Comparison(String opcode, String holds, boolean un, String section) {
    }

    /** Of floats an unordered pair makes each .un form true, and bne.un; ECMA-335 III.3.5 to 3.14 and 3.21 to 3.26. */
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("ceq", "=", false, "3.21"), new Comparison("cgt", ">", false, "3.22"),
            new Comparison("cgt.un", ">?", true, "3.23"), new Comparison("clt", "<", false, "3.25"),
            new Comparison("clt.un", "<?", true, "3.26"), new Comparison("beq", "=", false, "3.5"),
            new Comparison("bge", ">=", false, "3.6"), new Comparison("bge.un", ">=?", true, "3.7"),
            new Comparison("bgt", ">", false, "3.8"), new Comparison("bgt.un", ">?", true, "3.9"),
            new Comparison("ble", "<=", false, "3.10"), new Comparison("ble.un", "<=?", true, "3.11"),
            new Comparison("blt", "<", false, "3.12"), new Comparison("blt.un", "<?", true, "3.13"),
            new Comparison("bne.un", "<>?", true, "3.14"));
    private static final Pattern BLOCK = Pattern.compile("(\\S+) (.*?)(?: -> (.*?))?  (III\\.\\S+)((?: \\[[^\\]]*\\])*)");
    private static final Pattern INVALID = Pattern.compile("\\(([^()]*)\\)((?: \\[[^\\]]*\\])*)");
    private static final Map<String, String> VALUES = Map.of("int32", "ldc.i4.1", "int64", "ldc.i8 1", "native int", "ldc.i4.1\n    conv.i",
            "F", "ldc.r8 1.0", "&", "ldloca.s 0", "O", "ldnull");
    private static final Pattern ORDER = Pattern.compile("\\(([^()]*)\\) ([<=>?])(?: unsigned ([<=>]))?");
    private static final Pattern TRUTH = Pattern.compile("\\(([^()]*)\\) (yes|no)");

    private final StringBuilder il = new StringBuilder();
    private String notes = "";

    private OpcodeRows() {
    }

    /** The class {@code Cases} with a method for each block. */
    static String expand(String text) {
        var rows = new OpcodeRows();
        rows.il.append(".class public abstract sealed auto ansi Cases extends [mscorlib]System.Object\n{\n");
        for (var block : text.replaceAll("(?m)^#.*\n", "").strip().split("\n\n+")) {
            var lines = List.of(block.split("\n"));
            var head = BLOCK.matcher(lines.getFirst());
            if (!head.matches()) {
                throw new IllegalArgumentException("not a block: " + lines.getFirst());
            }
            rows.notes = head.group(5);
            rows.expand(head.group(1), List.of(head.group(2).split(", ")), head.group(3), head.group(4),
                    lines.subList(1, lines.size()).stream().map(String::strip).toList());
        }
        return rows.il.append("}\n").toString();
    }

    private void expand(String opcode, List<String> types, String result, String section, List<String> rows) {
        switch (opcode) {
            case "compare" -> COMPARISONS.forEach(c -> compare(c, types, rows));
            case "truth" -> List.of("brtrue", "brtrue.s", "brfalse", "brfalse.s").forEach(b -> truth(b, types, rows));
            case "invalid" -> rows.forEach(row -> invalid(types.getFirst(), section, row));
            default -> method(opcode, section, types, result, rows, opcode);
        }
    }

    /** Methods that push values of the types in a row and apply the instruction, which is not defined for them. */
    private void invalid(String opcode, String section, String row) {
        var matcher = INVALID.matcher(row);
        while (matcher.find()) {
            var types = List.of(matcher.group(1).split(", *"));
            var code = new StringBuilder();
            types.forEach(t -> code.append("    ").append(VALUES.get(t)).append('\n'));
            il.append("  // ").append(opcode).append(' ').append(section).append(notes).append(matcher.group(2)).append('\n')
                    .append("  // () = InvalidProgramException\n  .method public static void ")
                    .append((opcode + "_" + String.join("_", types)).replace("&", "byref").replaceAll("[. ]", "_"))
                    .append("() cil managed\n  {\n    .maxstack 8\n    .locals init (int32)\n").append(code)
                    .append("    ").append(opcode).append("\n    pop\n    ret\n  }\n\n");
        }
    }

    private void compare(Comparison comparison, List<String> types, List<String> rows) {
        var cases = new ArrayList<String>();
        for (var row : rows) {
            var matcher = ORDER.matcher(row);
            while (matcher.find()) {
                var order = comparison.un && matcher.group(3) != null ? matcher.group(3) : matcher.group(2);
                cases.add("(" + matcher.group(1) + ") = " + (comparison.holds.contains(order) ? 1 : 0));
            }
        }
        var section = "III." + comparison.section;
        if (comparison.opcode.startsWith("c")) {
            method(comparison.opcode, section, types, "int32", cases, comparison.opcode);
        } else {
            branch(comparison.opcode, section, types, cases);
            branch(comparison.opcode + ".s", section, types, cases);
        }
    }

    private void truth(String branch, List<String> types, List<String> rows) {
        var cases = new ArrayList<String>();
        for (var row : rows) {
            var matcher = TRUTH.matcher(row);
            while (matcher.find()) {
                boolean taken = matcher.group(2).equals("yes") == branch.startsWith("brtrue");
                cases.add("(" + matcher.group(1) + ") = " + (taken ? 1 : 0));
            }
        }
        branch(branch, branch.startsWith("brtrue") ? "III.3.18" : "III.3.17", types, cases);
    }

    private void branch(String opcode, String section, List<String> types, List<String> cases) {
        method(opcode, section, types, "int32", cases, opcode + " taken\n    ldc.i4.0\n    ret\n    taken: ldc.i4.1");
    }

    private void method(String opcode, String section, List<String> types, String result, List<String> cases, String code) {
        var name = (opcode + "_" + String.join("_", types)).replaceAll("[. ]", "_");
        il.append("  // ").append(opcode).append(' ').append(section).append(notes).append('\n');
        cases.forEach(c -> il.append("  // ").append(c).append('\n'));
        il.append("  .method public static ").append(result).append(' ').append(name).append('(').append(String.join(", ", types))
                .append(") cil managed\n  {\n    .maxstack 8\n");
        for (int i = 0; i < types.size(); i++) {
            il.append("    ldarg.").append(i).append('\n');
        }
        il.append("    ").append(code).append("\n    ret\n  }\n\n");
    }
}
