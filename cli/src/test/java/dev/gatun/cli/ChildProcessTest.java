package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.PROGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process: exit codes, and what goes to which stream. */
class ChildProcessTest {
    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.inChild("", List.of(), arguments);
    }

    @Test
    void standardOutputIsTheProgramsAlone() {
        assertThat(run("run", "samples/bin/hello.dll")).isEqualTo(new CommandLineRun(0, "Hello from IL\n", ""));
    }

    @Test
    void verboseGoesToStandardError() {
        var run = run("run", "-v", "samples/bin/hello.dll");
        assertThat(run.out()).isEqualTo("Hello from IL\n");
        assertThat(run.err()).matches("gatun: .* ms, .* bytes of code, .*-O1\n");
    }

    @Test
    void mainsResultIsTheExitCode() {
        assertThat(run("run", PROGRAM, "code", "42")).isEqualTo(new CommandLineRun(42, "", ""));
        assertThat(run("run", PROGRAM, "exit", "7")).isEqualTo(new CommandLineRun(7, "", ""));
    }

    @Test
    void standardInputIsTheProgramsToo() {
        assertThat(CommandLineRun.inChild("a line\n", List.of(), "run", PROGRAM, "read"))
                .isEqualTo(new CommandLineRun(0, "read a line\n", ""));
    }

    @Test
    void anUnhandledExceptionIs134AfterTheOutputBeforeIt() {
        var run = run("run", PROGRAM, "throw");
        assertThat(run.exitCode()).isEqualTo(134);
        assertThat(run.out()).isEqualTo("before");
        assertThat(run.err()).startsWith("Unhandled exception. System.InvalidOperationException: thrown on purpose\n"
                + "   at Test.Program.Main(String[] args) in ").contains("command.cs:line ");
    }

    @Test
    void aWildAddressIs134WithTheFault() {
        var run = run("run", PROGRAM, "wild");
        assertThat(run.exitCode()).isEqualTo(134);
        assertThat(run.out()).isEqualTo("before\n");
        assertThat(run.err()).startsWith("Unhandled exception. System.AccessViolationException: ")
                .contains("fault: ", "rip 0x", "address 0x123456789000", "in Test.Program::Main(string[]) at IL_",
                        "rax ");
    }

    @Test
    void endlessRecursionIs134() {
        var run = run("run", PROGRAM, "deep");
        assertThat(run.exitCode()).isEqualTo(134);
        assertThat(run.out()).isEqualTo("before\n");
        assertThat(run.err()).startsWith("Unhandled exception. System.StackOverflowException");
    }

    /** Long enough for a busy machine to get to the loop. */
    @Test
    void anEndlessLoopIs124WithTheOutputBeforeIt() {
        var run = run("run", "--timeout", "6", PROGRAM, "spin");
        assertThat(run.exitCode()).isEqualTo(124);
        assertThat(run.out()).isEqualTo("before\n");
        assertThat(run.err()).as("says where it was").startsWith("gatun: timed out after 6 s\n   at Test.Program.");
    }

    @Test
    void inputsThatAreNone() {
        assertThat(run("run", "no-such-file.dll")).isEqualTo(
                new CommandLineRun(66, "", "gatun: no such file: no-such-file.dll\n"));
        assertThat(run("run", "cli/pom.xml").exitCode()).isEqualTo(65);
        assertThat(run("ruin").exitCode()).isEqualTo(2);
    }

    @Test
    void aMissingReferenceIsNamedWithTheFoldersSearched(@TempDir Path folder) throws IOException {
        var name = "r40_tokens_of_two_assemblies.dll";
        var bin = CommandLineRun.ROOT.resolve("runtime-ffm/src/test/programs/bin/debug");
        Files.copy(bin.resolve(name), folder.resolve(name));
        var run = run("run", folder.resolve(name).toString());
        assertThat(run.exitCode()).isEqualTo(66);
        assertThat(run.err()).contains("r40_library", folder.toString()).hasLineCount(1);
        var found = run("run", "--path", bin.toString(), folder.resolve(name).toString());
        assertThat(found.exitCode()).isZero();
        assertThat(found.err()).isEmpty();
    }

    /** A bug of ours, such as a runtime that is not all there, leaves a report and one line. */
    @Test
    void ourOwnBugsLeaveAReport(@TempDir Path folder) throws IOException {
        var err = new PrintStream(folder.resolve("err").toFile());
        var failures = new Failures(new Terminal(System.out, err, false, false), List.of("run", "x.dll"));
        assertThat(failures.report(new IllegalStateException("broken"))).isEqualTo(70);
        var line = Files.readString(folder.resolve("err"));
        assertThat(line)
                .startsWith("gatun: internal error: java.lang.IllegalStateException: broken; please report it with ");
        var report = Path.of(line.substring(line.lastIndexOf(' ') + 1).strip());
        assertThat(Files.readString(report)).contains("command: gatun run x.dll", "IllegalStateException: broken",
                "ChildProcessTest");
        Files.delete(report);
    }
}
