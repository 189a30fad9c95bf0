package dev.gatun.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.x64.abi.Abi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of large assemblies compiles under both ABIs and at both levels, with every register allocation replayed. */
class EveryMethodTest {
    private static final Path MSCORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");

    static Stream<Arguments> configurations() {
        return Abi.ALL.stream().flatMap(abi -> Stream.of(CompilerOptions.O0, CompilerOptions.O1)
                .map(options -> Arguments.of(abi, options)));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void every_method_of_the_class_library_compiles(Abi abi, CompilerOptions options) {
        var library = CompileOnly.coreLibrary();
        assertThat(failures(new CompileOnly(library, library, abi, options), 2400)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void methods_of_mscorlib_compile_or_say_what_is_not_supported(Abi abi, CompilerOptions options) throws Exception {
        assumeTrue(Files.exists(MSCORLIB), "Mono's mscorlib is not installed");
        var library = PeImage.read(MSCORLIB);
        assertThat(failures(new CompileOnly(library, library, abi, options), 15000)).isEmpty();
    }

    private static List<String> failures(CompileOnly target, int atLeast) {
        var failures = new ArrayList<String>();
        int compiled = 0;
        for (var method : target.methods()) {
            if (method.body().isEmpty()) {
                continue;
            }
            try {
                assertThat(target.compiler().compile(method).bytes()).isNotEmpty();
                compiled++;
            } catch (UnsupportedIlException e) {
                assertThat(e).hasMessageContaining(method.owner().name());
            } catch (RuntimeException e) {
                failures.add(method + ": " + e);
            }
        }
        assertThat(compiled).isGreaterThan(atLeast);
        return failures;
    }
}
