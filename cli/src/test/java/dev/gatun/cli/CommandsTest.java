package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.PROGRAM;
import static dev.gatun.cli.CommandLineRun.inProcess;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Commands whose text is not the same on every machine or changes with the compiler. */
class CommandsTest {
    @Test
    void disasmPutsIlSourceAndNativeCodeBesideEachOther() {
        var run = inProcess("disasm", "samples/bin/sieve.dll", "Samples.Sieve::CountPrimes");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Samples.Sieve::CountPrimes(int32): ").contains(" of IL, sysv, -O1\n",
                "; sieve.cs:13  count++;\n", "newarr bool", "stloc.0 (crossedOut)", "call ", "ldarg.0 (limit)");
        assertThat(run.out()).containsPattern("(?m)^  [0-9a-f]{4}  [0-9a-f.]+ +push rbp");
    }

    @Test
    void disasmNamesInlinedMethods() {
        var run = inProcess("disasm", "samples/bin/structs.dll", "Samples.Vec3::get_Length");
        assertThat(run.out()).contains("Vec3::Dot IL_0001 ldfld Samples.Vec3::X (+0)", "; structs.cs:16  public static float Dot");
    }

    @Test
    void disasmShowsEveryMethodOfAFile() {
        var run = inProcess("disasm", "samples/bin/sieve.dll");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Samples.Sieve::CountPrimes(int32): ", "Samples.Sieve::Main(string[]): ");
    }

    @Test
    void disasmShowsTheStagesBetween() {
        assertThat(inProcess("disasm", "--stage=vcode", "samples/bin/sieve.dll", "Samples.Sieve::CountPrimes").out())
                .contains("= new.ref &MT:bool[]").doesNotContain("%rax");
        assertThat(inProcess("disasm", "--stage=alloc", "samples/bin/sieve.dll", "Samples.Sieve::CountPrimes").out())
                .contains("= new.ref &MT:bool[]", "%rax");
        assertThat(inProcess("disasm", "--abi=win64", "--stage=alloc", PROGRAM, "Test.Calls::Add").out())
                .contains("%rcx");
    }

    @TestFactory
    Stream<DynamicTest> compileFindsNothingToComplainOfInSamples() throws IOException {
        try (var files = Files.list(CommandLineRun.ROOT.resolve("samples/bin"))) {
            return files.filter(f -> f.toString().endsWith(".dll")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                        var run = inProcess("compile", f.toString());
                        assertThat(run.err()).isEmpty();
                        assertThat(run.out()).doesNotContain("failed")
                                .containsPattern("methods +\\d+\n +IL bytes +\\d+\n +native bytes +\\d+\n")
                                .containsPattern("ms +\\d+\\.\\d");
                        assertThat(run.exitCode()).isZero();
                    }));
        }
    }

    @Test
    void benchPrintsMedianAndQuartiles() {
        var run = inProcess("bench", PROGRAM, "Test.Calls::Add", "1", "2");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Test.Calls::Add(int32,int32): sysv, -O1\n")
                .containsPattern("ns/op +\\d+\\.\\d")
                .containsPattern("median +\\d").containsPattern("quartiles +\\d.* to \\d")
                .contains("calling from Java");
    }

    @Test
    void layoutOfAWholeFileHasEveryType() {
        var run = inProcess("layout", PROGRAM);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Test.Colour: enum of uint8, size 1", "Test.Point: struct, size 16",
                "Test.Circle: class, size 40", "Test.Circle/Pair`1<!0>: class, generic");
    }

    @Test
    void aBadEntryInsideAnAssemblyIsOneLineAndNoStackTrace(@TempDir Path folder) throws IOException {
        var bytes = Files.readAllBytes(CommandLineRun.ROOT.resolve(PROGRAM));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("BSJB")] = 'X';
        var damaged = Files.write(folder.resolve("damaged.dll"), bytes);
        for (var command : new String[] {"info", "run", "layout", "compile", "disasm"}) {
            var run = inProcess(command, damaged.toString());
            assertThat(run.exitCode()).as(command).isEqualTo(65);
            assertThat(run.err()).startsWith("gatun: damaged.dll+0x").contains("BSJB").hasLineCount(1);
        }
    }

    @Test
    void versionNamesTheJvm() {
        assertThat(inProcess("--version").out()).startsWith("gatun ").contains("Java " + Runtime.version().feature());
    }

    @Test
    void bashCompletes(@TempDir Path folder) throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("completion.bash"), inProcess("completion", "bash").out());
        assertThat(complete(script, "gatun", "")).contains("abi", "bench", "run", "--version");
        assertThat(complete(script, "gatun", "la")).containsExactly("layout");
        assertThat(complete(script, "gatun", "disasm", "--st")).containsExactly("--stage=");
        assertThat(complete(script, "gatun", "disasm", "--stage", "=", "v")).containsExactly("vcode");
        assertThat(complete(script, "gatun", "run", "--abi", "=")).containsExactly("sysv", "win64");
        assertThat(complete(script, "gatun", "run", "--trace", "=")).containsExactly("calls", "stfld", "alloc", "eh", "gc");
        assertThat(complete(script, "gatun", "run", "--trace", "=", "calls,st")).containsExactly("calls,stfld");
        assertThat(complete(script, "gatun", "run", "samples/bin/hel")).containsExactly("samples/bin/hello.dll");
    }

    private static String[] complete(Path script, String... words) throws IOException, InterruptedException {
        var line = "source " + script + "; compopt() { :; }; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _gatun;"
                + " printf '%s\\n' \"${COMPREPLY[@]}\"";
        var command = Stream.concat(Stream.of("bash", "--norc", "-c", line, "bash"), Stream.of(words)).toList();
        var process = new ProcessBuilder(command).directory(CommandLineRun.ROOT.toFile()).redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.split("\n");
    }

    @Test
    void zshCompletesTheSame() {
        assertThat(inProcess("completion", "zsh").out()).startsWith("#compdef gatun\n")
                .contains("'run:Runs the entry point",
                "(il vcode alloc asm)", "(bash zsh)", "_values -s , kind calls stfld alloc eh gc", "_files -g \"*.(dll|exe)\"");
    }
}
