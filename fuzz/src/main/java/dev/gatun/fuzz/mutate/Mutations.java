package dev.gatun.fuzz.mutate;

import dev.gatun.fuzz.Draw;
import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;

import dev.gatun.il.pe.PeImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes bytes of IL inside the method bodies of an assembly. The result is mostly invalid: a compiler must refuse it,
 * or compile it to something that harms nothing but the program.
 */
public final class Mutations {
    private record Code(long offset, int length) {
    }

    private Mutations() {
    }

    /** A copy with one to four bytes changed. */
    public static byte[] mutate(byte[] assembly, Draw draw) {
        var bodies = bodies(PeImage.of(assembly, "mutated"));
        var copy = assembly.clone();
        int count = draw.between(1, 4);
        for (int i = 0; i < count && !bodies.isEmpty(); i++) {
            var body = draw.of(bodies);
            int at = (int) body.offset + draw.below(Math.max(1, body.length));
            // Opcodes of one byte end at 0xE0: half of the time something that is likely to be an instruction.
            copy[at] = (byte) (draw.coin() ? draw.below(0xE1) : draw.below(0x100));
        }
        return copy;
    }

    private static List<Code> bodies(PeImage image) {
        var result = new ArrayList<Code>();
        var metadata = image.metadata();
        for (int row = 1; row <= metadata.rows(TableId.METHOD_DEF); row++) {
            try {
                image.body(Token.of(TableId.METHOD_DEF, row)).map(b -> b.code())
                        .ifPresent(c -> result.add(new Code(c.fileOffset(), c.length())));
            } catch (BadImageException e) {
                // A body that cannot be read is not changed.
            }
        }
        return result;
    }
}
