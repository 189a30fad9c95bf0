package dev.gatun.jit.types;

import dev.gatun.il.metadata.AssemblyRefRow;
import dev.gatun.il.pe.PeImage;
import java.util.Optional;

/** Finds the assemblies that an assembly refers to. References to the framework never get here. */
@FunctionalInterface
public interface AssemblyResolver {
    /** Finds nothing: for assemblies that need the class library alone. */
    AssemblyResolver NONE = (reference, from) -> Optional.empty();

    /**
     * Called at most once for a reference of an assembly, under the type system's lock.
     *
     * @param reference name and version
     * @param from      the assembly that refers
     * @return the image, the same object for the same assembly
     */
    Optional<PeImage> resolve(AssemblyRefRow reference, PeImage from);

    /** Where it looks for the references of an assembly, for messages. */
    default String searched(PeImage from) {
        return "the folders given";
    }
}
