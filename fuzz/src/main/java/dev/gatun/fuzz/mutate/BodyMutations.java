package dev.gatun.fuzz.mutate;

import dev.gatun.fuzz.Draw;
import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.OperandKind;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import java.util.ArrayList;
import java.util.List;

/** Changes every method body of an assembly a little: its bytes, its instructions or the tokens in them. */
final class BodyMutations {
    /** A body's instructions, and where the first lies in the file. */
    private record Code(int offset, int length, List<Instruction> instructions) {
    }

    private static final TableId[] TABLES = {TableId.TYPE_REF, TableId.TYPE_DEF, TableId.FIELD, TableId.METHOD_DEF, TableId.MEMBER_REF,
        TableId.STAND_ALONE_SIG, TableId.TYPE_SPEC, TableId.METHOD_SPEC};

    private final byte[] original;
    private final PeImage image;
    private final List<Code> bodies = new ArrayList<>();

    BodyMutations(byte[] assembly, String name) {
        original = assembly;
        image = PeImage.of(assembly, name);
        for (int row = 1; row <= image.metadata().rows(TableId.METHOD_DEF); row++) {
            try {
                image.body(Token.of(TableId.METHOD_DEF, row)).ifPresent(b -> bodies.add(
                        new Code((int) b.code().fileOffset(), b.code().length(), b.instructions())));
            } catch (BadImageException e) {
                // A body that cannot be read is not changed.
            }
        }
    }

    /** How many bodies each assembly has. */
    int count() {
        return bodies.size();
    }

    /** A copy in which each body has one change, or now and then three. */
    byte[] mutate(Draw draw) {
        var copy = original.clone();
        for (var body : bodies) {
            for (int i = draw.oneIn(4) ? 2 : 0; i >= 0; i--) {
                change(copy, body, draw);
            }
        }
        return copy;
    }

    private void change(byte[] bytes, Code body, Draw draw) {
        var instruction = draw.of(body.instructions);
        int at = body.offset + instruction.offset();
        int size = instruction.end() - instruction.offset();
        switch (draw.below(6)) {
            // Opcodes of one byte end at 0xE0.
            case 0 -> bytes[at] = (byte) draw.below(0xE1);
            case 1 -> bytes[body.offset + draw.below(body.length)] = (byte) draw.below(0x100);
            case 2 -> java.util.Arrays.fill(bytes, at, at + size, (byte) 0);
            case 3 -> {
                var other = draw.of(body.instructions);
                if (other.end() - other.offset() == size) {
                    System.arraycopy(original, body.offset + other.offset(), bytes, at, size);
                } else {
                    bytes[at] = original[body.offset + other.offset()];
                }
            }
            case 4 -> {
                if (instruction.opcode().operand().isToken()) {
                    token(bytes, at + instruction.opcode().size(), draw);
                } else {
                    bytes[at + size - 1] = (byte) draw.below(0x100);
                }
            }
            default -> {
                if (instruction.opcode().operand() == OperandKind.NONE) {
                    bytes[at] = (byte) (bytes[at] + draw.between(-2, 2));
                } else {
                    bytes[at + size - 1 - draw.below(Math.min(4, size))] += (byte) draw.between(-3, 3);
                }
            }
        }
    }

    /** A token of some table, now and then beyond its end. */
    private void token(byte[] bytes, int at, Draw draw) {
        var table = draw.of(List.of(TABLES));
        int rows = image.metadata().rows(table);
        int value = Token.of(table, draw.oneIn(20) ? rows + draw.below(3) : 1 + draw.below(Math.max(1, rows)));
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }
}
