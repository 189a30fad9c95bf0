package dev.gatun.runtime.link;

import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.il.metadata.AssemblyRefRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.types.AssemblyResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the assemblies that others refer to: one already loaded under that name, else NAME.dll or NAME.exe beside the
 * assembly that refers, else in the search paths in their order. Thread-safe.
 */
public final class AssemblyLoader implements AssemblyResolver {
    private final List<Path> searchPaths;
    private final Map<Path, PeImage> byFile = new HashMap<>();
    private final Map<String, PeImage> byName = new HashMap<>();

    public AssemblyLoader(List<Path> searchPaths) {
        this.searchPaths = List.copyOf(searchPaths);
    }

    /** The image of a file, which is assembled if it is textual IL; the same one for the same file. */
    public synchronized PeImage load(Path file) {
        try {
            var real = file.toRealPath();
            var known = byFile.get(real);
            if (known == null) {
                known = IlAssembler.isText(file) ? IlAssembler.image(file) : PeImage.read(real);
                byFile.put(real, known);
                register(known);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an image that came from elsewhere known by its assembly's name. */
    public synchronized void register(PeImage image) {
        if (image.metadata().rows(TableId.ASSEMBLY) > 0) {
            byName.putIfAbsent(image.metadata().assembly(1).name(), image);
        }
    }

    @Override
    public synchronized Optional<PeImage> resolve(AssemblyRefRow reference, PeImage from) {
        var known = byName.get(reference.name());
        if (known != null) {
            return Optional.of(known);
        }
        for (var folder : folders(from)) {
            for (var suffix : List.of(".dll", ".exe")) {
                var file = folder.resolve(reference.name() + suffix);
                if (Files.isRegularFile(file)) {
                    return Optional.of(load(file));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String searched(PeImage from) {
        var folders = folders(from);
        return folders.isEmpty() ? "no folder" : folders.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private List<Path> folders(PeImage from) {
        var folders = new LinkedHashSet<Path>();
        from.path().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folders::add);
        folders.addAll(searchPaths);
        return new ArrayList<>(folders);
    }
}
