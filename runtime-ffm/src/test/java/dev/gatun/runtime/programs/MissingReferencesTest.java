package dev.gatun.runtime.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the class library lacks fails where a program reaches it, with its name. */
class MissingReferencesTest {
    @TempDir
    Path folder;

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

    /** C# keeps the lambdas of a class in static fields of one class: one of a missing type must not spoil the others. */
    @Test
    void aStaticFieldOfAMissingTypeLeavesTheOthersAlone() throws Throwable {
        var text = """
                .class public C {
                  .field public static class [mscorlib]System.Text.RegularExpressions.MatchEvaluator Missing
                  .field public static int32 Here
                  .method public static int32 UsesHere(int32 x) { ldarg x stsfld int32 C::Here ldsfld int32 C::Here ret }
                  .method public static bool UsesMissing() {
                    ldsfld class [mscorlib]System.Text.RegularExpressions.MatchEvaluator C::Missing ldnull ceq ret }
                }
                """;
        var file = Files.write(folder.resolve("statics.dll"), IlAssembler.assemble("statics.il", text));
        try (var gatun = Gatun.open()) {
            var assembly = gatun.load(file);
            assertThat((int) assembly.method("C::UsesHere").handle().invokeExact(7)).isEqualTo(7);
            var missing = assembly.method("C::UsesMissing").handle();
            assertThatThrownBy(() -> {
                boolean ignored = (boolean) missing.invokeExact();
            }).isInstanceOf(IlException.class).hasMessageContaining("MatchEvaluator");
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
