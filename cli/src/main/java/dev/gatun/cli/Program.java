package dev.gatun.cli;

import dev.gatun.il.metadata.AssemblyRefRow;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.AssemblyResolver;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** FILE in a type system, without a runtime: for commands that only ask. */
final class Program {
    private Program() {
    }

    static ModuleDesc open(Invocation invocation) throws IOException {
        var image = AssemblyFile.read(invocation.parameter(0));
        var types = new TypeSystem(new Folders(invocation.settings().path()));
        try (var in = ClassLoader.getSystemResourceAsStream("dev/gatun/runtime/Gatun.CoreLib.dll")) {
            types.setClassLibrary(PeImage.of(in.readAllBytes(), "Gatun.CoreLib.dll"));
        }
        return types.load(image);
    }

    private record Folders(List<Path> path) implements AssemblyResolver {
        @Override
        public Optional<PeImage> resolve(AssemblyRefRow reference, PeImage from) {
            var folders = new ArrayList<Path>();
            from.path().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folders::add);
            folders.addAll(path);
            try {
                for (var folder : folders) {
                    var file = folder.resolve(reference.name() + ".dll");
                    if (Files.isRegularFile(file)) {
                        return Optional.of(PeImage.read(file));
                    }
                }
            } catch (IOException e) {
                return Optional.empty();
            }
            return Optional.empty();
        }
    }
}
