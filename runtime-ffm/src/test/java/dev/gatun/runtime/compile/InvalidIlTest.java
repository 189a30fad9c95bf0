package dev.gatun.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.x64.abi.Abi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The compiler refuses what the verifier calls invalid, at the same instruction, and compiles what is only unverifiable: the methods of
 * the verifier's own test file, whose names say which is which.
 */
class InvalidIlTest {
    private static final Path CASES = Path.of("../jit-core/src/test/resources/dev/gatun/jit/verify/Cases.il");
    /** Unverifiable by the standard, but there is no code to call and no object to make. */
    private static final Set<String> WITHOUT_MEANING = Set.of("Call_Unverifiable_Abstract", "Newobj_Unverifiable_Abstract");
    private static final Pattern NAME = Pattern.compile("_(Valid|Invalid|Unverifiable)");

    static CompilerOptions[] levels() {
        return new CompilerOptions[] {CompilerOptions.O0, CompilerOptions.O1};
    }

    @ParameterizedTest
    @MethodSource("levels")
    void what_is_not_correct_is_refused_and_nothing_else(CompilerOptions options) throws IOException {
        var lines = Files.readAllLines(CASES);
        var image = PeImage.of(IlAssembler.assemble("Cases.il", Files.readString(CASES)), "Cases.dll");
        var target = new CompileOnly(CompileOnly.coreLibrary(), image, Abi.SYSTEM_V, options);
        int seen = 0;
        for (var method : target.methods()) {
            var matcher = NAME.matcher(method.name());
            if (!matcher.find() || method.body().isEmpty()) {
                continue;
            }
            seen++;
            String refusal = "";
            try {
                target.compiler().compile(method);
            } catch (BadImageException e) {
                refusal = e.getMessage();
            } catch (UnsupportedIlException e) {
                assertThat(matcher.group(1)).as("%s: %s", method, e.getMessage()).isNotEqualTo("Invalid");
            }
            if (matcher.group(1).equals("Invalid")) {
                assertThat(refusal).as(method.toString()).contains(method.name()).contains(place(lines, method.name()));
            } else if (!WITHOUT_MEANING.contains(method.name())) {
                assertThat(refusal).as(method.toString()).isEmpty();
            }
        }
        assertThat(seen).isGreaterThan(80);
    }

    /** Found by mutated bodies: the compiler looked for the object that a static method does not take. */
    @Test
    void callvirt_of_a_static_method_is_refused() {
        var image = PeImage.of(IlAssembler.assemble("Static.il", """
                .assembly extern mscorlib { }
                .assembly Static { }
                .class public auto ansi C extends [mscorlib]System.Object
                {
                  .method public static void Target() cil managed { ret }
                  .method public static void Caller() cil managed { callvirt void C::Target() ret }
                }
                """), "Static.dll");
        var target = new CompileOnly(CompileOnly.coreLibrary(), image, Abi.SYSTEM_V, CompilerOptions.O1);
        var caller = target.methods().stream().filter(m -> m.name().equals("Caller")).findFirst().orElseThrow();
        assertThatThrownBy(() -> target.compiler().compile(caller)).isInstanceOf(BadImageException.class)
                .hasMessageContaining("C::Caller() IL_0000").hasMessageContaining("callvirt of the static C::Target()");
    }

    /** {@code IL_xxxx} where the comment before the method tells it. */
    private static String place(List<String> lines, String method) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).contains(" " + method + "(")) {
                var matcher = Pattern.compile("// (IL_\\w{4})").matcher(lines.get(i - 1));
                return matcher.find() ? matcher.group(1) : "";
            }
        }
        throw new IllegalArgumentException(method);
    }
}
