package dev.gatun.runtime.debug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.os.Os;
import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The symbol files for GDB, judged by readelf; GDB itself drives GdbTest of the command. */
class GdbSymbolsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> configurations() {
        return Stream.of(GatunAbi.values()).flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(abi, level)));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void readelfUnderstandsTheFileOfEveryMethod(GatunAbi abi, int level) throws Exception {
        assumeTrue(isInstalled("readelf"), "readelf is not installed (tools/peers.sh)");
        var gdb = GdbInterface.of(Os.host());
        int before = gdb.files().size();
        var text = new StringBuilder();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).gdb(true)
                .out(OutputStream.nullOutputStream()).open()) {

            assertThat(gatun.load(Path.of("../samples/bin/virtqueue.dll")).run()).isZero();
            int number = 0;
            for (var image : gdb.files()) {
                var file = folder.resolve("code" + number++ + ".o");
                Files.write(file, image);
                text.append(readelf("-W", "-h", "-S", "-s", "-wiafloR", file.toString()));
            }
        }
        assertThat(text.toString()).doesNotContainIgnoringCase("warning").doesNotContainIgnoringCase("error:")
                .contains("AllocateBuffers", "DW_AT_object_pointer", "_descBuffer", "virtqueue.cs", "DW_TAG_namespace");
        if (level == 1) {
            assertThat(text.toString()).contains("DW_TAG_inlined_subroutine", "DW_OP_regx");
        }
        assertThat(gdb.files()).as("files that a closed runtime leaves behind").hasSize(before);
    }

    @Test
    void theLibraryHasTheTwoSymbolsAndNoExecutableStack() throws Exception {
        assumeTrue(isInstalled("readelf"), "readelf is not installed (tools/peers.sh)");
        var file = folder.resolve("gdb.so");
        Files.write(file, GdbLibrary.image());
        assertThat(readelf("-W", "-a", file.toString()))
                .containsPattern("FUNC +GLOBAL DEFAULT +4 __jit_debug_register_code")
                .containsPattern("24 OBJECT +GLOBAL DEFAULT +6 __jit_debug_descriptor")
                .containsPattern("GNU_STACK .* RW ").doesNotContainIgnoringCase("warning");
    }

    private static boolean isInstalled(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(p -> Files.isExecutable(Path.of(p, command)));
    }

    private static String readelf(String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("readelf"), Arrays.stream(arguments)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return text;
    }
}
