package dev.gatun.il.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.BadImageException;
import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is printed and assembled again is the same assembly: every row, signature, body and attribute, as
 * {@link ReaderView} finds them. {@code -Dgatun.il.frameworks=true} takes the whole of Mono's mscorlib and of .NET Core.
 */
class RoundTripTest {
    private static final Path MSCORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");
    private static final Path DOTNET = Path.of(System.getProperty("user.home"),
            ".cache/gatun/dotnet31/package/shared/Microsoft.NETCore.App");
    private static final boolean FRAMEWORKS = Boolean.getBoolean("gatun.il.frameworks");

    @TempDir
    private Path folder;

    private List<String> difference(Path file) throws IOException {
        PeImage image = PeImage.read(file);
        var text = new StringBuilder();
        IlPrinter.of(image, IlPrinter.Options.DEFAULT).assembly(text);
        for (var resource : image.resources()) {
            if (resource.bytes().isPresent()) {
                Files.write(folder.resolve(resource.name()), resource.bytes().get().toByteArray());
            }
        }
        var kind = image.corHeader().entryPointToken() == 0 ? IlAssembler.Kind.LIBRARY : IlAssembler.Kind.PROGRAM;
        var again = IlAssembler.assemble(file.getFileName() + ".il", text.toString(),
                new IlAssembler.Options(kind, IlAssembler.Pdb.NONE, Optional.of(folder)));
        return ReaderView.difference(ReaderView.of(image), ReaderView.of(PeImage.of(again.image(), "again")));
    }

    private void same(List<Path> files) throws IOException {
        for (Path file : files) {
            assertThat(difference(file)).as(file.toString()).isEmpty();
        }
    }

    private static List<Path> assemblies(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(dll|exe)")).sorted().toList();
        }
    }

    @Test
    void committedAssemblies() throws IOException {
        List<Path> files = new ArrayList<>(assemblies(Path.of("src/test/resources/assemblies")));
        files.addAll(assemblies(Path.of("../samples/bin")));
        files.addAll(assemblies(Path.of("../runtime-ffm/src/test/programs/bin/release")));
        files.addAll(assemblies(Path.of("../runtime-ffm/src/test/programs/bin/mcs")));
        assertThat(files).hasSizeGreaterThan(130);
        same(files);
    }

    @Test
    void theClassLibrary() throws IOException {
        same(List.of(Path.of("../runtime-ffm/src/main/resources/dev/gatun/runtime/Gatun.CoreLib.dll")));
    }

    /** Two assemblies of .NET Core, or all of them and mscorlib. */
    @Test
    void frameworks() throws IOException {
        assumeTrue(Files.isDirectory(DOTNET), ".NET Core 3.1 is not installed: tools/peers.sh does it");
        List<Path> files = new ArrayList<>(FRAMEWORKS ? List.of(MSCORLIB) : List.of());
        try (Stream<Path> versions = Files.list(DOTNET)) {
            for (Path version : versions.toList()) {
                assemblies(version).stream().filter(RoundTripTest::isManaged)
                        .filter(f -> FRAMEWORKS || f.toString().matches(".*/(System\\.Linq|netstandard)\\.dll"))
                        .forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(1);
        List<String> differ = new ArrayList<>();
        for (Path file : files) {
            var difference = difference(file);
            if (!difference.isEmpty()) {
                differ.add(file + ": " + difference.size() + ", first " + difference.getFirst());
            }
        }
        assertThat(differ).isEmpty();
    }

    private static boolean isManaged(Path file) {
        try {
            PeImage.read(file);
            return true;
        } catch (IOException | BadImageException e) {
            return false;
        }
    }
}
