package dev.gatun.runtime.compile;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.x64.abi.Abi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bytes of method bodies replaced at random: a method compiles, or ends in one of the three errors for input that is not ours to blame. */
class DamagedIlProperties {
    private static final PeImage LIBRARY = CompileOnly.coreLibrary();
    private static final List<byte[]> PROGRAMS = programs();

    /** A body's code in its file. */
    private record Code(int offset, int length) {
    }

    @Property(seed = "1")
    void damaged_bodies_compile_or_are_refused(@ForAll long seed) {
        var random = new Random(seed);
        var bytes = PROGRAMS.get(random.nextInt(PROGRAMS.size())).clone();
        damage(bytes, random);
        var abi = Abi.ALL.get(random.nextInt(Abi.ALL.size()));
        var options = random.nextBoolean() ? CompilerOptions.O0 : CompilerOptions.O1;
        try {
            compileAll(new CompileOnly(LIBRARY, PeImage.of(bytes, "damaged"), abi, options));
        } catch (BadImageException e) {
            // A body is decoded when the method is looked at: refused too.
        }
    }

    private static void compileAll(CompileOnly target) {
        for (var method : target.methods()) {
            try {
                if (method.body().isPresent()) {
                    target.compiler().compile(method);
                }
            } catch (BadImageException | UnsupportedIlException | UnresolvedReferenceException e) {
                // Refused.
            }
        }
    }

    private static void damage(byte[] bytes, Random random) {
        var image = PeImage.of(bytes, "whole");
        var codes = new ArrayList<Code>();
        for (int rid = 1; rid <= image.metadata().rows(TableId.METHOD_DEF); rid++) {
            image.body(Token.of(TableId.METHOD_DEF, rid))
                    .ifPresent(b -> codes.add(new Code((int) b.code().fileOffset(), b.code().length())));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            var code = codes.get(random.nextInt(codes.size()));
            bytes[code.offset() + random.nextInt(code.length())] = (byte) random.nextInt(256);
        }
    }

    private static List<byte[]> programs() {
        try (var files = Files.list(Path.of("src/test/programs/bin/release"))) {
            var programs = new ArrayList<byte[]>();
            for (var file : files.filter(f -> f.toString().endsWith(".dll")).sorted().toList()) {
                programs.add(Files.readAllBytes(file));
            }
            return programs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
