package dev.gatun.il;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.metadata.MethodDefRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real frameworks are read completely and without a complaint, and monodis reads the same. */
class FrameworkTest {
    private static final Path MSCORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");
    private static final Path MONODIS = Path.of("/usr/bin/monodis");

    /** The assemblies of the .NET Core 3.1 that tools/peers.sh installs; none if it did not. */
    private static List<Path> coreFramework() throws IOException {
        Path shared = Path.of(System.getProperty("user.home"),
                ".cache/gatun/dotnet31/package/shared/Microsoft.NETCore.App");
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(shared)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(shared)) {
                for (Path version : versions) {
                    try (Stream<Path> list = Files.list(version)) {
                        list.filter(f -> f.toString().endsWith(".dll")).sorted().forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    private static ImageWalk.Totals walk(Path file) throws IOException {
        List<String> problems = new ArrayList<>();
        ImageWalk.Totals totals = ImageWalk.walk(PeImage.read(file), problem -> problems.add(problem.getMessage()));
        assertThat(problems).as(file.toString()).isEmpty();
        return totals;
    }

    @Test
    void monosMscorlib() throws IOException {
        assumeTrue(Files.exists(MSCORLIB), "Mono is not installed");
        ImageWalk.Totals totals = walk(MSCORLIB);
        assertThat(totals.bodies()).isGreaterThan(20_000);
        assertThat(totals.attributesElsewhere()).as("mscorlib has all of its enums itself").isZero();
    }

    @Test
    void everyAssemblyOfDotNetCore() throws IOException {
        List<Path> files = coreFramework();
        assumeTrue(!files.isEmpty(), ".NET Core 3.1 is not installed: tools/peers.sh does it");
        long bodies = 0;
        for (Path file : files) {
            bodies += walk(file).bodies();
        }
        assertThat(files).hasSizeGreaterThan(150);
        assertThat(bodies).isGreaterThan(90_000);
    }

    private static Stream<String> judged() throws IOException {
        List<String> files = new ArrayList<>();
        Fixtures.ALL.forEach(name -> files.add(Fixtures.path(name).toString()));
        files.add(MSCORLIB.toString());
        coreFramework().stream().map(Path::toString)
                .filter(f -> f.endsWith("System.Linq.dll")).forEach(files::add);
        return files.stream();
    }

    private static List<String> monodis(String file, String... options) throws IOException {
        assumeTrue(Files.isExecutable(MONODIS), "monodis is not installed");
        assumeTrue(Files.exists(Path.of(file)), file + " is not there");
        List<String> command = new ArrayList<>(List.of(MONODIS.toString()));
        command.addAll(List.of(options));
        command.add(file);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        return process.inputReader().lines().toList();
    }

    /** A line is "N: signature with the name in it (...)"; a line "########## Namespace.Type" begins a type. */
    @ParameterizedTest
    @MethodSource("judged")
    void monodisSeesTheSameMethodsInTheSameTypes(String file) throws IOException {
        List<String> lines = monodis(file, "--method");
        Metadata metadata = PeImage.read(Path.of(file)).metadata();
        Pattern row = Pattern.compile("(\\d+): (.*)");
        String type = "";
        int methods = 0;
        for (String line : lines) {
            Matcher matcher = row.matcher(line);
            if (line.startsWith("########## ")) {
                type = line.substring(11);
            } else if (matcher.matches()) {
                methods++;
                int rid = Integer.parseInt(matcher.group(1));
                MethodDefRow method = metadata.methodDef(rid);
                TypeDefRow owner = metadata.typeDef(metadata.declaringType(method.token()));
                assertThat(owner.namespace() + "." + owner.name()).isEqualTo(type);
                assertThat(matcher.group(2).replace("\\", "")).containsPattern(
                        "[ ']" + Pattern.quote(method.name()) + "'?(<.*>)? ?\\(");
            }
        }
        assertThat(methods).isEqualTo(metadata.rows(TableId.METHOD_DEF));
    }

    /** All pairs of an offset and an opcode, counted: methods come in another order there. */
    @ParameterizedTest
    @MethodSource("judged")
    void monodisSeesTheSameInstructions(String file) throws IOException {
        Map<String, Integer> theirs = new HashMap<>();
        Pattern instruction = Pattern.compile("\\s*IL_([0-9a-f]+): +(\\S+).*");
        for (String line : monodis(file)) {
            Matcher matcher = instruction.matcher(line);
            if (matcher.matches()) {
                // Another name of the same opcode, which monodis uses in fault handlers.
                String opcode = matcher.group(2).replace("endfault", "endfinally");
                theirs.merge(Integer.parseInt(matcher.group(1), 16) + " " + opcode, 1, Integer::sum);
            }
        }
        Map<String, Integer> ours = new HashMap<>();
        PeImage image = PeImage.read(Path.of(file));
        for (int rid = 1; rid <= image.metadata().rows(TableId.METHOD_DEF); rid++) {
            image.body(Token.of(TableId.METHOD_DEF, rid)).ifPresent(body -> {
                for (Instruction i : body.instructions()) {
                    ours.merge(i.offset() + " " + i.opcode().il(), 1, Integer::sum);
                }
            });
        }
        Map<String, Integer> both = new HashMap<>(ours);
        both.entrySet().retainAll(theirs.entrySet());
        ours.keySet().removeAll(both.keySet());
        theirs.keySet().removeAll(both.keySet());
        assertThat(both).isNotEmpty();
        assertThat(ours).as("what only Gatun, and what only monodis sees").isEqualTo(theirs).isEmpty();
    }
}
