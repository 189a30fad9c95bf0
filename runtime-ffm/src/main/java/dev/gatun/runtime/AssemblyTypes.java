package dev.gatun.runtime;

import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.link.AssemblyLoader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Assemblies with their types, layouts and methods, without a runtime to call them in: for tools that only ask. */
public final class AssemblyTypes {
    private AssemblyTypes() {
    }

    /**
     * Loads an assembly file into a type system of its own, with Gatun's class library.
     *
     * @param file        the assembly
     * @param searchPaths folders where referenced assemblies are looked for, after the file's own
     * @throws UncheckedIOException if it cannot be read
     * @throws dev.gatun.il.BadImageException if it is not a valid assembly
     */
    public static ModuleDesc load(Path file, List<Path> searchPaths) {
        var loader = new AssemblyLoader(searchPaths);
        var types = new TypeSystem(loader);
        types.setClassLibrary(RuntimeFactory.classLibrary());
        return types.load(loader.load(file));
    }
}
