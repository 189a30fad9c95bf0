package dev.gatun.fuzz.opcodes;

import dev.gatun.il.body.Opcode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A method that tests an instruction. In the text it stands below a comment that says which one, where the standard describes it, and
 * what calls give:
 *
 * <pre>
 *   // add III.3.1
 *   // (1, 2) = 3; (-1, 1) = 0
 *   // (0x7FFFFFFF, 1) = 5 [Mono: the reason why Mono gives something else]
 *   .method public static int32 add_int32(int32 a, int32 b) cil managed
 * </pre>
 *
 * @param opcodes the instructions that it tests
 * @param section of ECMA-335
 * @param differs engines of which not every case is right, and why; in the text behind the section
 */
record OpcodeMethod(List<Opcode> opcodes, String section, Map<String, String> differs, String name, String result,
        List<String> parameters, List<OpcodeCase> cases) {
    private static final Pattern HEADER = Pattern.compile("// ([a-z][\\w., ]*?) (III\\.[\\d.]+)((?: \\[[^\\]]*\\])*)");
    private static final Pattern METHOD = Pattern.compile("\\.method public static (.+?) (\\w+)\\((.*)\\) cil managed.*");
    private static final Pattern CASE = Pattern.compile("\\(([^()]*)\\) = ([^;\\[]+)((?:\\[[^\\]]*\\]\\s*)*)(;|$)");
    private static final Pattern DIFFERS = Pattern.compile("\\[(\\w+): ([^\\]]*)\\]");

    /** The test methods of a text; every comment with cases must belong to one. */
    static List<OpcodeMethod> parse(String text) {
        var methods = new ArrayList<OpcodeMethod>();
        var header = new ArrayList<String>();
        var cases = new ArrayList<OpcodeCase>();
        for (var line : text.lines().map(String::strip).toList()) {
            var heading = HEADER.matcher(line);
            var method = METHOD.matcher(line);
            if (heading.matches()) {
                header.add(heading.group(1));
                header.add(heading.group(2));
                header.add(heading.group(3));
            } else if (line.startsWith("// (") && !header.isEmpty()) {
                cases.addAll(cases(line.substring(3)));
            } else if (method.matches() && !header.isEmpty()) {
                methods.add(of(header, cases, method.group(1), method.group(2), method.group(3)));
                header.clear();
                cases.clear();
            } else if (!line.startsWith("//") && !header.isEmpty()) {
                throw new IllegalArgumentException("no method below the comment of " + header + ": " + line);
            }
        }
        return methods;
    }

    private static OpcodeMethod of(List<String> header, List<OpcodeCase> cases, String result, String name, String parameters) {
        var opcodes = List.of(header.getFirst().split(", *")).stream().map(n -> Opcode.ofName(n).orElseThrow(
                () -> new IllegalArgumentException("no opcode " + n))).toList();
        var types = parameters.isBlank() ? List.<String>of() : List.of(parameters.split(", *")).stream()
                .map(p -> p.strip().replaceFirst("^(native u?int|\\w+)( \\w+)?$", "$1")).toList();
        if (cases.isEmpty() || cases.stream().anyMatch(c -> c.arguments().size() != types.size())) {
            throw new IllegalArgumentException(name + " takes " + types + ", not " + cases);
        }
        return new OpcodeMethod(opcodes, header.get(1), notes(header.get(2)), name, result, types, List.copyOf(cases));
    }

    private static Map<String, String> notes(String text) {
        var differs = new LinkedHashMap<String, String>();
        var notes = DIFFERS.matcher(text);
        while (notes.find()) {
            differs.put(notes.group(1), notes.group(2));
        }
        return differs;
    }

    private static List<OpcodeCase> cases(String line) {
        var found = new ArrayList<OpcodeCase>();
        var matcher = CASE.matcher(line);
        int end = 0;
        while (matcher.find()) {
            var arguments = matcher.group(1).isBlank() ? List.<String>of() : List.of(matcher.group(1).split(", *"));
            found.add(new OpcodeCase(arguments, matcher.group(2).strip(), notes(matcher.group(3))));
            end = matcher.end();
        }
        if (found.isEmpty() || end != line.length()) {
            throw new IllegalArgumentException("not a case: " + line);
        }
        return found;
    }
}
