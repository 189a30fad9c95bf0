package dev.gatun.fuzz.opcodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.Interpreted;
import dev.gatun.fuzz.oracle.Outcome;
import dev.gatun.fuzz.oracle.Peer;
import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.UnsupportedIlException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every instruction of ECMA-335 III, by the cases in the folder {@code opcodes} of the test resources: under both ABIs, at both levels, on
 * the interpreter, and on the runtimes that are installed. {@code docs/opcodes.md} is made of the results; {@code -Dgatun.bless=true}
 * writes it.
 */
class OpcodesTest {
    private static final Path FOLDER = Path.of("src/test/resources/opcodes");
    private static final Path DOCUMENT = Path.of("../docs/opcodes.md");
    static final String INTERPRETER = "interpreter";
    /** Files of CIL that is not correct: nothing for the interpreter, which checks nothing. */
    static final Set<String> NOT_CORRECT = Set.of("invalid", "operands");

    @TempDir
    private static Path folder;

    private static final List<OpcodeProgram> PROGRAMS = new ArrayList<>();
    /** What each engine printed: engine, then program and method. */
    private static final Map<String, Map<String, List<String>>> PRINTED = new LinkedHashMap<>();
    /** What an engine said that it does not run: engine, then program and method. */
    private static final Map<String, Map<String, String>> REFUSED = new TreeMap<>();

    @BeforeAll
    static void run() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var text = Files.readString(file);
                var name = file.getFileName().toString().replaceFirst("\\..*", "");
                PROGRAMS.add(new OpcodeProgram(name, file.toString().endsWith(".cases") ? OpcodeRows.expand(text) : text));
            }
        }
        var peers = Peer.installed(folder);
        for (var program : PROGRAMS) {
            var file = folder.resolve(program.name() + ".dll");
            Files.write(file, IlAssembler.assemble(program.name() + ".il", program.assembly()));
            for (var configuration : Configuration.ALL) {
                record(configuration.name(), program, compiled(configuration, file, program));
            }
            record(INTERPRETER, program, NOT_CORRECT.contains(program.name()) ? Map.of() : Interpreted.run(file, program.programs()));
            peers.forEach(peer -> record(peer.toString(), program, peer.run(file, program.programs())));
        }
    }

    private static Map<String, Outcome> compiled(Configuration configuration, Path file, OpcodeProgram program) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        var out = new ByteArrayOutputStream();
        try (var gatun = configuration.open(out)) {
            var assembly = gatun.load(file);
            for (var name : program.programs()) {
                out.reset();
                var trouble = "";
                try {
                    assembly.method(name + ".Program::Run").handle().invoke();
                } catch (UnsupportedIlException e) {
                    trouble = e.getMessage();
                } catch (Throwable e) {
                    throw new AssertionError(configuration + " " + program.methods().get(outcomes.size()), e);
                }
                outcomes.put(name, new Outcome(out.toString(StandardCharsets.UTF_8), "", trouble));
            }
        }
        return outcomes;
    }

    private static void record(String engine, OpcodeProgram program, Map<String, Outcome> outcomes) {
        for (int i = 0; i < program.methods().size(); i++) {
            var key = program.name() + " " + program.methods().get(i).name();
            var outcome = outcomes.getOrDefault(program.programs().get(i), new Outcome("", "", "not run"));
            PRINTED.computeIfAbsent(engine, e -> new LinkedHashMap<>()).put(key, outcome.output().lines().toList());
            if (!outcome.trouble().isEmpty()) {
                REFUSED.computeIfAbsent(engine, e -> new TreeMap<>()).put(key, outcome.trouble());
            }
        }
    }

    static String refusal(String engine, OpcodeProgram program, OpcodeMethod method) {
        return REFUSED.getOrDefault(engine, Map.of()).getOrDefault(program.name() + " " + method.name(), "");
    }

    /** The two lines that an engine printed for each case. */
    static List<List<String>> results(String engine, OpcodeProgram program, OpcodeMethod method) {
        return OpcodeProgram.pairs(method, PRINTED.get(engine).get(program.name() + " " + method.name()));
    }

    /** Whether an engine gave what is expected, or what is known of it. */
    private static boolean agrees(OpcodeMethod method, OpcodeCase one, List<String> printed) {
        return OpcodeProgram.line(method, one).map(line -> printed.equals(List.of(line, line))).orElse(!printed.contains(""));
    }

    @Test
    void every_engine_gives_what_the_standard_says() {
        var wrong = new ArrayList<String>();
        var unused = new TreeSet<String>();
        for (var program : PROGRAMS) {
            program.methods().forEach(m -> m.differs().forEach((engine, reason) -> {
                if (PRINTED.containsKey(engine)) {
                    unused.add(engine + ": " + reason);
                }
            }));
            for (var method : program.methods()) {
                for (var engine : PRINTED.keySet()) {
                    if (!refusal(engine, program, method).isEmpty()) {
                        continue;
                    }
                    var results = results(engine, program, method);
                    for (int i = 0; i < results.size(); i++) {
                        var one = method.cases().get(i);
                        boolean agrees = agrees(method, one, results.get(i));
                        boolean known = one.differs().containsKey(engine);
                        if (agrees ? known : !known && !method.differs().containsKey(engine)) {
                            wrong.add(engine + " " + program.name() + " " + method.name() + one + " gives " + results.get(i));
                        }
                        if (!agrees) {
                            unused.remove(engine + ": " + method.differs().get(engine));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unused).as("what is said of other engines and is not so").isEmpty();
    }

    @Test
    void what_the_standard_leaves_open_is_the_same_in_every_compilation() {
        var first = Configuration.ALL.getFirst().name();
        for (var program : PROGRAMS) {
            for (var method : program.methods()) {
                for (var configuration : Configuration.ALL) {
                    assertThat(results(configuration.name(), program, method)).as(configuration + " " + method.name())
                            .isEqualTo(results(first, program, method));
                    assertThat(results(configuration.name(), program, method)).as(configuration + " " + method.name())
                            .allMatch(pair -> pair.getFirst().equals(pair.getLast()));
                }
            }
        }
    }

    @Test
    void every_opcode_has_tests() {
        var missing = EnumSet.allOf(Opcode.class);
        PROGRAMS.forEach(p -> p.methods().forEach(m -> missing.removeAll(m.opcodes())));
        assertThat(missing).isEmpty();
    }

    @Test
    void the_table_in_the_documentation_is_that_of_these_results() throws IOException {
        var now = new OpcodesDocument(PROGRAMS).text();
        if (Boolean.getBoolean("gatun.bless")) {
            Files.writeString(DOCUMENT, now);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "").as("-Dgatun.bless=true writes the document anew").isEqualTo(now);
    }

    /** How many cases of a method an engine passed. */
    static int passed(String engine, OpcodeProgram program, OpcodeMethod method) {
        if (!refusal(engine, program, method).isEmpty()) {
            return 0;
        }
        var results = results(engine, program, method);
        int passed = 0;
        for (int i = 0; i < results.size(); i++) {
            passed += agrees(method, method.cases().get(i), results.get(i)) ? 1 : 0;
        }
        return passed;
    }
}
