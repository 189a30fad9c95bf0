package dev.gatun.runtime.corelib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.AssemblyResolver;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed library is what its sources compile to, has .NET's signatures, and its internal calls are bound. */
class CoreLibraryTest {
    private static final Path SOURCES = Path.of("src", "main", "csharp");
    private static final Path PEERS = Path.of(System.getProperty("user.home"), ".cache", "gatun", "dotnet31");

    /** As {@code sha256sum} lists the files, sorted by name, and hashes the list. */
    @Test
    void sourcesAreThoseThatTheLibraryWasCompiledFrom() throws IOException, NoSuchAlgorithmException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SOURCES)) {
            files = all.filter(f -> f.toString().endsWith(".cs")).map(SOURCES::relativize).toList();
        }
        var list = new StringBuilder();
        for (var name : files.stream().map(f -> f.toString().replace('\\', '/')).sorted().toList()) {
            list.append(sha256(Files.readAllBytes(SOURCES.resolve(name)))).append("  ").append(name).append('\n');
        }
        assertThat(sha256(list.toString().getBytes(StandardCharsets.UTF_8)))
                .as("run tools/build-corelib.sh after changing %s", SOURCES).isEqualTo(CoreLibrary.sourceHash());
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void compilesToTheSameBytesWhereTheCompilerIs() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PEERS.resolve("csc")), "no C# compiler at " + PEERS);
        run(Path.of("..").resolve("tools").resolve("build-corelib.sh").toString(), "--check");
    }

    @Test
    void publicMembersAreThoseOfDotNet() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PEERS.resolve("dotnet31")), "no .NET Core 3.1 at " + PEERS);
        var folder = Files.createTempDirectory("api-check");
        var check = folder.resolve("ApiCheck.dll");
        run(PEERS.resolve("csc").toString(), "-out:" + check, "src/test/corelib/ApiCheck.cs");
        run(PEERS.resolve("dotnet31").toString(), check.toString(),
                "src/main/resources/dev/gatun/runtime/Gatun.CoreLib.dll",
                PEERS.resolve("package/packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1").toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    private static List<MethodDesc> internalCalls() {
        var library = new TypeSystem(AssemblyResolver.NONE).setClassLibrary(PeImage.of(CoreLibrary.image(),
            CoreLibrary.NAME));
        var found = new ArrayList<MethodDesc>();
        for (var type : library.types()) {
            type.methods().stream().filter(m -> m.isInternalCall() && !isIntrinsic(m)).forEach(found::add);
        }
        return found;
    }

    private static boolean isIntrinsic(MethodDesc method) {
        return method.hasAttribute("Gatun", "IntrinsicAttribute");
    }

    private static Class<?> carrier(TypeDesc type) {
        return switch (type.reduced().kind()) {
            case VOID -> void.class;
            case BOOLEAN, CHAR, I1, U1, I2, U2, I4, U4 -> int.class;
            case R4 -> float.class;
            case R8 -> double.class;
            default -> long.class;
        };
    }

    @Test
    void everyInternalCallHasItsJavaMethodAndNoneIsLeftOver() {
        var names = new TreeSet<String>();
        for (var method : internalCalls()) {
            var name = method.owner().namespace() + "." + method.owner().name() + "::" + method.name();
            var shape = MethodType.methodType(carrier(method.signature().returnType()),
                    method.signature().parameters().stream().<Class<?>>map(CoreLibraryTest::carrier).toList());
            assertThat(InternalCallTable.find(name, shape)).as(name + shape).isPresent();
            names.add(name);
        }
        assertThat(names).containsExactlyElementsOf(InternalCallTable.names());
    }
}
