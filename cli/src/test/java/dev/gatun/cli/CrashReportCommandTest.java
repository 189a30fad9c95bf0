package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.PROGRAM;
import static dev.gatun.cli.CommandLineRun.inProcess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.Gatun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --crash-json}, and {@code disasm --at} on what it writes. */
class CrashReportCommandTest {
    @TempDir
    Path folder;

    private Map<?, ?> crash(Path file, String... arguments) throws IOException {
        var run = inProcess(arguments);
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNHANDLED);
        assertThat(JsonReader.read(Files.readString(file))).isInstanceOf(Map.class);
        return (Map<?, ?>) JsonReader.read(Files.readString(file));
    }

    @Test
    void aFaultIsWrittenAsJsonAndItsAddressLooksUpItself() throws IOException {
        var file = folder.resolve("crash.json");
        var report = crash(file, "run", "--crash-json", file.toString(), PROGRAM, "wild");
        assertThat(report.get("format")).isEqualTo("gatun-crash-1");
        assertThat(report.get("exception")).isEqualTo("System.AccessViolationException");
        assertThat(report.get("why").toString()).contains("nothing is mapped at 0x123456789000");
        assertThat((List<?>) report.get("callStack")).first().asString().startsWith("Test.Program.Main(command.cs:");
        assertThat((List<?>) report.get("callStack")).as("Java too").anyMatch(f -> f.toString().startsWith("dev.gatun.cli."));
        var rip = (String) ((Map<?, ?>) report.get("fault")).get("rip");

        var at = inProcess("disasm", "--at", rip, file.toString());
        assertThat(at.exitCode()).isZero();
        assertThat(at.out()).startsWith(rip + " is Test.Program::Main(string[])+0x").contains("il:    IL_", "command.cs:", "=> ");

        var first = (Map<?, ?>) ((List<?>) report.get("codeMap")).getFirst();
        assertThat(inProcess("disasm", "--at", (String) first.get("address"), file.toString()).out()).as("code of no frame")
                .contains(" is " + first.get("name") + "+0x0, of ");

        var nowhere = inProcess("disasm", "--at", "0x10", file.toString());
        assertThat(nowhere.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(nowhere.err()).contains("0x10 is in no code of ");
    }

    @Test
    void whatTheProgramThrowsIsWrittenToo() throws IOException {
        var file = folder.resolve("crash.json");
        var report = crash(file, "run", "--crash-json", file.toString(), PROGRAM, "throw");
        assertThat(report.get("exception")).isEqualTo("System.InvalidOperationException");
        assertThat(report.get("message")).isEqualTo("thrown on purpose");
        assertThat((List<?>) report.get("frames")).hasSize(1);
    }

    @Test
    void theTextOfANullReferenceSaysWhichObject() {
        var run = inProcess("run", PROGRAM, "null");
        assertThat(run.err()).contains("why:   `null` is null: System.String::get_Length() was being called on it", "frame: Test.Program::Main",
                "fault: ", "=> ");
    }

    @ParameterizedTest
    @CsvSource({"--at 10, wants a crash report", "--pid 10 FILE, --pid goes with --at", "--at zz FILE, takes an address in hexadecimal",
        "--at 10 nowhere.json, no such file", "--at 10 PROGRAM, not JSON"})
    void wrongUsesAreSaid(String arguments, String message) {
        var run = inProcess(("disasm " + arguments).replace("PROGRAM", PROGRAM).split(" "));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains(message);
    }

    @Test
    void theAgentAnswersInItsProcess() throws IOException {
        try (var gatun = Gatun.open()) {
            var method = gatun.load(CommandLineRun.ROOT.resolve(PROGRAM)).method("Test.Calls::Add");
            method.compile();
            var answer = folder.resolve("answer");
            long address = method.address();
            Agent.agentmain(Long.toHexString(address) + " " + answer);
            assertThat(Files.readString(answer)).startsWith("0x" + Long.toHexString(address) + " is Test.Calls::Add(int32,int32)+0x0, of ");
            Agent.agentmain("10 " + answer);
            assertThat(Files.readString(answer)).isEmpty();
        }
    }

    @Test
    void jsonIsRead() {
        assertThat(JsonReader.read(" {\"a\": [1, -2.5e1, true, null, \"\\u0041\\n\"], \"b\": {}, \"c\": []} ")).hasToString(
                "{a=[1, -25.0, true, , A\n], b={}, c=[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\" 1}", "\"\\x\"", "\"\\u00g0\"", "1 2", "tru", "-"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("not JSON: ");
    }
}
