package dev.gatun.runtime.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.runtime.os.Os;
import dev.gatun.x64.abi.Abi;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in somebody else's native code is still HotSpot's: the process ends with its report. */
class ForeignFaultTest {
    @TempDir
    Path directory;

    /** The child: calls memmove of the C library, through compiled code, with a wild address. */
    public static void main(String[] arguments) {
        var address = new ValueShape.Scalar(MemType.I64);
        var signature = new CallSignature(address, List.of(address, address, address));
        try (var runtime = new StubRuntime(Abi.SYSTEM_V); var arena = Arena.ofConfined()) {
            long thunk = runtime.install(runtime.stubs.nativeThunk("memmove", signature,
                    StubRuntime.at(Os.host().libc("memmove").orElseThrow()), List.of(), false));
            System.out.println("before");
            System.out.flush();
            runtime.enter(signature, thunk, arena.allocateFrom(ValueLayout.JAVA_LONG, 16, 32, 1000), arena.allocate(8));
            System.out.println("after");
        }
    }

    @Test
    void hotSpotReportsIt() throws Exception {
        var report = directory.resolve("hs_err.log");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:ErrorFile=" + report, "-XX:-CreateCoredumpOnCrash",
                "-cp", System.getProperty("java.class.path"), ForeignFaultTest.class.getName())
                .directory(directory.toFile()).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isNotZero();
        assertThat(output).contains("before").contains("SIGSEGV").doesNotContain("after");
        assertThat(Files.readString(report)).contains("SIGSEGV").contains("libc");
    }
}
