package dev.gatun.cli;

import static dev.gatun.cli.CommandLineRun.PROGRAM;
import static dev.gatun.cli.CommandLineRun.inProcess;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code --trace}: on standard error, all of it, and nothing else changes. */
class TraceOptionTest {
    @Test
    void aCallIsTracedOnStandardError() {
        assertThat(inProcess("call", "--trace=calls", PROGRAM, "Test.Calls::Add", "1", "2")).isEqualTo(new CommandLineRun(0, "3\n",
                "call Test.Calls::Add(x: 1, y: 2)\nret Test.Calls::Add = 3\n"));
    }

    @Test
    void aProgramIsTracedAndDoesTheSame() {
        var plain = inProcess("run", "samples/bin/virtqueue.dll");
        var traced = inProcess("run", "--trace", "stfld,calls", "samples/bin/virtqueue.dll");
        assertThat(traced.exitCode()).isEqualTo(plain.exitCode()).isZero();
        assertThat(traced.out()).isEqualTo(plain.out());
        assertThat(plain.err()).isEmpty();
        assertThat(traced.err().lines()).filteredOn(l -> l.contains("._descBuffer")).hasSize(3)
                .allSatisfy(l -> assertThat(l).containsPattern("stfld Samples.Virtqueue@0x[0-9a-f]+\\._descBuffer \\+16, 32 bytes: "
                        + "([0-9a-f]{2} ){32}= \\{ PhysicalAddress = "));
    }

    @Test
    void filtersLeaveOnlyWhatTheyName() {
        var run = inProcess("run", "--trace", "stfld", "--trace-filter", "Samples.Virtqueue::_descBuffer,Samples.PciDevice::*",
                "samples/bin/virtqueue.dll");
        assertThat(run.err().lines()).isNotEmpty().allMatch(l -> l.contains("Virtqueue@") && l.contains("._descBuffer ") || l.contains("PciDevice@"));
    }

    @Test
    void theLastLinesBeforeAFaultAreThere() {
        var run = CommandLineRun.inChild("", List.of(), "run", "--trace=calls,eh", PROGRAM, "wild");
        assertThat(run.exitCode()).isEqualTo(134);
        assertThat(run.out()).isEqualTo("before\n");
        assertThat(run.err()).containsSubsequence("call Test.Program::Main(args: string[1]@", "  call System.Console::WriteLine(value: \"before\")\n",
                "  throw System.AccessViolationException", "unwind Test.Program::Main\n", "Unhandled exception. System.AccessViolationException");
    }

    @Test
    void theTraceOfAProgramThatTimesOutIsThere() {
        var run = CommandLineRun.inChild("", List.of(), "run", "--trace=calls", "--timeout=6", PROGRAM, "spin");
        assertThat(run.exitCode()).isEqualTo(124);
        assertThat(run.err()).startsWith("call Test.Program::Main(").contains("ret System.Console::WriteLine\n")
                .contains("timed out after 6 s\n   at Test.Program.Main(String[] args) in ");
    }

    @Test
    void unknownKindsAreWrongUsageWithTheNearestSpelling() {
        assertThat(inProcess("run", "--trace=call", PROGRAM)).isEqualTo(new CommandLineRun(2, "",
                "gatun: --trace knows no 'call'; did you mean calls?\n"));
        assertThat(inProcess("run", "--trace=calls,stfl", PROGRAM).err()).endsWith("did you mean stfld?\n");
        assertThat(inProcess("run", "--trace=everything", PROGRAM).err())
                .isEqualTo("gatun: --trace knows no 'everything'; there is calls, stfld, alloc, eh, gc\n");
        assertThat(inProcess("run", "--trace-filter=Test.*", PROGRAM).exitCode()).isEqualTo(2);
    }
}
