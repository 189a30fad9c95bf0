package dev.gatun.fuzz.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes assemblies of textual IL. */
@FunctionalInterface
public interface IlAssembler {
    /**
     * Assembles a program into a .dll.
     *
     * @param folder where its files are put
     * @param name   of the file, without extension
     * @return the assembly
     * @throws IllegalStateException with the assembler's words if it refuses
     */
    Path assemble(Path folder, String name, String text);

    /** Mono's ilasm, where it is installed. */
    static Optional<IlAssembler> mono() {
        return Commands.onPath("ilasm").map(ilasm -> (folder, name, text) -> {
            var source = folder.resolve(name + ".il");
            var target = folder.resolve(name + ".dll");
            try {
                Files.createDirectories(folder);
                Files.writeString(source, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var result = Commands.run(List.of(ilasm.toString(), "/dll", "/quiet", "/output:" + target,
                    source.toString()), 300, true);
            if (result.code() != 0) {
                throw new IllegalStateException("ilasm says: " + result.output());
            }
            return target;
        });
    }
}
