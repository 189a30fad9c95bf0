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

    /**
     * First and last of opcodes that take what the others of their row take, mostly: ldarg, ldloc, stloc, ldc.i4, short
     * branches, long branches, ldind, stind, arithmetic, conv, ldelem, stelem (ECMA-335 III.1.2).
     */
    private static final int[][] FAMILIES = {{0x02, 0x05}, {0x06, 0x09}, {0x0A, 0x0D}, {0x15, 0x1E}, {0x2B, 0x37},
        {0x38, 0x44}, {0x46, 0x50}, {0x52, 0x57}, {0x58, 0x66}, {0x67, 0x6E}, {0x90, 0x9A}, {0x9B, 0xA2}};

    private Mutations() {
    }

    /**
     * A copy with one to four bytes changed: half of the time to an opcode of the same family, which gives IL that
     * compiles and confuses one type with another.
     */
    public static byte[] mutate(byte[] assembly, Draw draw) {
        var bodies = bodies(PeImage.of(assembly, "mutated"));
        var copy = assembly.clone();
        int count = draw.between(1, 4);
        boolean gentle = draw.coin();
        for (int i = 0; i < count && !bodies.isEmpty(); i++) {
            var body = draw.of(bodies);
            if (gentle) {
                toSibling(copy, body, draw);
            } else {
                // Opcodes of one byte end at 0xE0: half of the time something that is likely to be an instruction.
                copy[(int) body.offset + draw.below(Math.max(1, body.length))] =
                        (byte) (draw.coin() ? draw.below(0xE1) : draw.below(0x100));
            }
        }
        return copy;
    }

    /** Changes the first byte after a random place that may be such an opcode; operands look like opcodes too. */
    private static void toSibling(byte[] bytes, Code body, Draw draw) {
        int start = draw.below(Math.max(1, body.length));
        for (int i = start; i < body.length; i++) {
            int at = (int) body.offset + i;
            for (var family : FAMILIES) {
                int value = bytes[at] & 0xFF;
                if (value >= family[0] && value <= family[1]) {
                    bytes[at] = (byte) draw.between(family[0], family[1]);
                    return;
                }
            }
        }
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
