package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.ImageWalk;
import dev.gatun.il.pe.PeImage;
import dev.gatun.runtime.programs.TestProgram.Compilation;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed programs are complete, and the reader reads every one of them. */
class TestProgramTest {
    static Stream<TestProgram> programs() {
        return TestProgram.all().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyCompilationIsThereUnlessTheSourceSaysWhyNot(TestProgram program) {
        var made = program.binaries().stream().map(TestProgram.Binary::compilation).toList();
        if (program.exception("mcs").isPresent()) {
            assertThat(made).containsExactly(Compilation.RELEASE, Compilation.DEBUG);
        } else {
            assertThat(made).containsExactly(Compilation.values());
        }
        assertThat(program.expected()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theReaderDecodesEverything(TestProgram program) throws IOException {
        for (TestProgram.Binary binary : program.binaries()) {
            PeImage image = PeImage.read(binary.file());
            assertThat(ImageWalk.walk(image).bodies()).as(binary.toString()).isPositive();
            assertThat(image.corHeader().entryPointToken()).as(binary.toString()).isNotZero();
        }
    }

    /** The forty regressions each have a program. */
    @ParameterizedTest
    @MethodSource("regressions")
    void everyRegressionHasAProgram(String prefix) {
        assertThat(programs().map(TestProgram::name)).anyMatch(name -> name.startsWith(prefix));
    }

    @Test
    void unsupportedProgramsExist() {
        assertThat(programs().map(TestProgram::name)).containsAll(TestProgram.UNSUPPORTED.keySet());
    }

    static Stream<String> regressions() {
        return IntStream.rangeClosed(1, 40).mapToObj("r%02d_"::formatted);
    }
}
