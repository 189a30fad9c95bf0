package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** What the class library lacks fails where a program reaches it, with its name. */
class MissingReferencesTest {
    private static final TestProgram.Binary BINARY = TestProgram.allBinaries().stream()
            .filter(b -> b.program().name().equals("paths_never_taken")).findFirst().orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "UsesType, System.TypeLoadException, System.Text.RegularExpressions.Regex",
        "UsesMember, System.MissingMethodException, System.Environment::GetLogicalDrives()",
        "UsesStatic, System.TypeLoadException, System.Text.RegularExpressions.Regex",
        "UsesInstance, System.TypeLoadException, System.Text.RegularExpressions.Regex",
        "UsesParameter, System.TypeLoadException, System.IO.Pipes.PipeStream"
    })
    void throwsWhereItIsReached(String method, String exception, String name) throws Throwable {
        for (int level = 0; level <= 1; level++) {
            try (var gatun = Gatun.builder().optimization(level).open()) {
                var handle = gatun.load(BINARY.file()).method("Program::" + method).handle();
                assertThat((int) handle.invokeExact(1)).isEqualTo(2);
                assertThatThrownBy(() -> {
                    int ignored = (int) handle.invokeExact(9);
                }).isInstanceOfSatisfying(IlException.class, e -> assertThat(e.typeName()).isEqualTo(exception))
                        .hasMessageContaining(name);
                assertThat((int) handle.invokeExact(2)).isEqualTo(3);
            }
        }
    }

    @Test
    void areListedWithoutRunning() {
        try (var gatun = Gatun.open()) {
            assertThat(gatun.load(BINARY.file()).module().missingReferences())
                    .extracting(UnresolvedReferenceException::reference)
                    .contains("System.Text.RegularExpressions.Regex", "System.IO.Pipes.PipeStream",
                            "System.Environment::GetLogicalDrives()");
        }
    }
}
