package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What gdb makes of {@code --gdb}: a real gdb runs the command, sets breakpoints and looks around. */
class GdbTest {
    @TempDir
    Path folder;

    static Stream<Arguments> configurations() {
        return Stream.of("sysv", "win64").flatMap(abi -> Stream.of("-O0", "-O1").map(o -> Arguments.of(abi, o)));
    }

    @BeforeEach
    void gdbIsThere() {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, "gdb"))), "gdb is not installed (tools/peers.sh)");
    }

    /** On line 76 _descBuffer has been written, _availBuffer has not. */
    @ParameterizedTest
    @MethodSource("configurations")
    void stopsOnALineAndShowsFramesAndFields(String abi, String level) throws Exception {
        var text = gdb("""
                break virtqueue.cs:76
                run
                bt
                print _queueSize
                print this->_descBuffer.Size
                print _availBuffer.VirtualAddress
                print _pciDevice->Reads
                finish
                """, "run", "--gdb", "--abi=" + abi, level, "samples/bin/virtqueue.dll");
        assertThat(text).containsPattern("hit Breakpoint 1.*Samples::Virtqueue::AllocateBuffers \\(this=0x[0-9a-f]+\\) at ");
        assertThat(text).contains("virtqueue.cs:76\n76\t            _availBuffer = DMA.Allocate(6ul + 2ul * _queueSize);\n");
        assertThat(text).containsPattern("#0 .*AllocateBuffers .*virtqueue.cs:76\n#1 .*Samples::Virtqueue::Main \\(\\) at "
                + ".*virtqueue.cs:132\n#2 .* enter \\(\\) -> void \\(\\)\n#3 .* in Java \\(\\)\n");
        // Down to HotSpot and the C library.
        assertThat(text).containsPattern("#\\d+ .*libjvm\\.so\n(#.*\n)*#\\d+ .*(clone|start_thread)");
        assertThat(text).contains("$1 = 64\n$2 = 1024\n$3 = (void *) 0x0\n$4 = 2\n");
        assertThat(text).containsPattern("(?m)^133\t +queue.Fill\\(\\);");
    }

    /** The first multiple that is crossed out is 4, of 2, which was counted. */
    @ParameterizedTest
    @MethodSource("configurations")
    void showsArgumentsAndLocals(String abi, String level) throws Exception {
        var text = gdb("""
                break sieve.cs:15
                run
                print limit
                print i
                print count
                print j
                print crossedOut->Length
                print crossedOut->items[2]
                """, "call", "--gdb", "--abi=" + abi, level, "samples/bin/sieve.dll", "Samples.Sieve::CountPrimes",
                "1000");
        assertThat(text).contains("$1 = 1000\n$2 = 2\n$3 = 1\n$4 = 4\n$5 = 1001\n$6 = false\n");
    }

    /** In the frame they are the variables themselves: up to 10 there are 4 primes. */
    @Test
    void variablesOfO0CanBeChanged() throws Exception {
        var text = gdb("""
                break sieve.cs:8
                run
                set variable limit = 10
                continue
                """, "call", "--gdb", "-O0", "samples/bin/sieve.dll", "Samples.Sieve::CountPrimes", "1000");
        assertThat(text).contains("hit Breakpoint 1").containsPattern("(?m)^4$");
    }

    /** SetCommand and what it calls are small: at -O1 they are inlined, and gdb still sees frames of theirs. */
    @Test
    void inlinedCallsHaveFrames() throws Exception {
        var text = gdb("""
                break virtqueue.cs:53
                run
                bt 4
                """, "run", "--gdb", "-O1", "samples/bin/virtqueue.dll");
        assertThat(text).containsPattern("#0 .*Samples::Pci::Command .*virtqueue.cs:53\n#1  Samples::");
    }

    private String gdb(String commands, String... arguments) throws Exception {
        var script = folder.resolve("commands");
        Files.writeString(script, """
                set pagination off
                set width 0
                set confirm off
                set debuginfod enabled off
                set breakpoint pending on
                handle SIGSEGV nostop noprint pass
                handle SIGFPE nostop noprint pass
                """ + commands);
        var command = new ArrayList<>(List.of("gdb", "-q", "-nx", "-batch", "-x", script.toString(), "--args"));
        command.addAll(CommandLineRun.childCommand(List.of("-XX:TieredStopAtLevel=1"), arguments));
        var output = folder.resolve("output");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null")).start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("gdb is still running: " + Files.readString(output, StandardCharsets.UTF_8));
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
