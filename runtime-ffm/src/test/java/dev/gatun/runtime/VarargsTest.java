package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.jit.UnsupportedIlException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Variable arguments, of IL and of C: programs that print what Mono prints ({@code tools/build-varargs-tests.sh}). */
class VarargsTest {
    private static final Path FOLDER = Path.of("src/test/varargs");
    private static final String ASSEMBLY = """
            .assembly extern mscorlib { }
            .assembly Varargs { }
            .class public V extends [mscorlib]System.Object {
              .method public specialname rtspecialname instance vararg void .ctor() cil managed { ret }
              .method public static vararg int32 Sum(int32 first) cil managed {
                .locals init (valuetype [mscorlib]System.ArgIterator it)
                ldloca.s it
                arglist
                call instance void [mscorlib]System.ArgIterator::.ctor(valuetype [mscorlib]System.RuntimeArgumentHandle)
            MORE:
                ldloca.s it
                call instance int32 [mscorlib]System.ArgIterator::GetRemainingCount()
                brfalse.s END
                ldarg.0
                ldloca.s it
                call instance typedref [mscorlib]System.ArgIterator::GetNextArg()
                refanyval int32
                ldind.i4
                add
                starg.s first
                br.s MORE
            END:
                ldarg.0
                ret
              }
              .method public static vararg int32 Jumps(int32 first) cil managed {
                ldarg.0
                ldc.i4 1000
                add
                starg.s first
                jmp vararg int32 V::Sum(int32)
              }
              .method public static int32 Jumped(int32 a, int32 b) cil managed {
                ldc.i4.1
                ldarg.0
                ldarg.1
                tail. call vararg int32 V::Jumps(int32, ..., int32, int32)
                ret
              }
              .method public static int32 Indirect() cil managed {
                ldc.i4.1
                ldc.i4.2
                ldftn vararg int32 V::Sum(int32)
                calli vararg int32 (int32, ..., int32)
                ret
              }
              .method public static void Creates() cil managed {
                ldc.i4.1
                newobj instance vararg void V::.ctor(..., int32)
                pop
                ret
              }
            }
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> programs() throws IOException {
        try (var files = Files.list(FOLDER.resolve("bin"))) {
            return files.sorted().toList().stream().flatMap(file -> runtimes().map(r -> Arguments.of(file.getFileName().toString(),
                    r.get()[0], r.get()[1])));
        }
    }

    static Stream<Arguments> runtimes() {
        return Stream.of(GatunAbi.values()).flatMap(abi -> Stream.of(0, 1).map(level -> Arguments.of(abi, level)));
    }

    @ParameterizedTest(name = "{0}, {1}, -O{2}")
    @MethodSource("programs")
    void printsWhatMonoPrints(String file, GatunAbi abi, int level) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gatun = Gatun.builder().abi(abi).optimization(level).out(out).open()) {
            assertThat(gatun.load(FOLDER.resolve("bin").resolve(file)).run()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(
                FOLDER.resolve(file.substring(0, file.indexOf('.')) + ".expected")));
    }

    @ParameterizedTest(name = "{0}, -O{1}")
    @MethodSource("runtimes")
    void jmpHandsOnTheArgumentsThatAreNotNamed(GatunAbi abi, int level) throws Throwable {
        try (var gatun = Gatun.builder().abi(abi).optimization(level).open()) {
            assertThat((int) gatun.load(assembly()).method("V::Jumped").handle().invoke(20, 300)).isEqualTo(1321);
        }
    }

    @ParameterizedTest(name = "{0}, -O{1}")
    @MethodSource("runtimes")
    void isRefusedWhereItCannotBeDone(GatunAbi abi, int level) throws Throwable {
        try (var gatun = Gatun.builder().abi(abi).optimization(level).open()) {
            var il = gatun.load(assembly());
            assertThatThrownBy(() -> il.method("V::Sum").handle().invoke(1)).isInstanceOf(UnsupportedIlException.class)
                    .hasMessageContaining("a vararg method called from Java");
            var indirect = il.method("V::Indirect").handle();
            assertThatThrownBy(() -> indirect.invoke()).isInstanceOf(UnsupportedIlException.class).hasMessageContaining("calli with varargs");
            var creates = il.method("V::Creates").handle();
            assertThatThrownBy(() -> creates.invoke()).isInstanceOf(UnsupportedIlException.class).hasMessageContaining("newobj with varargs");
        }
    }

    private Path assembly() throws IOException {
        return Files.write(folder.resolve("Varargs.dll"), IlAssembler.assemble("Varargs.il", ASSEMBLY));
    }
}
