package dev.gatun.x64.abi;

import dev.gatun.jit.target.ValueShape.Struct;
import dev.gatun.jit.vcode.MemType;
import java.util.List;

/**
 * Microsoft x64 calling convention: a struct of 1, 2, 4 or 8 bytes travels like an integer of its size whatever its
 * fields are; any other, a 3-byte one too, by reference.
 */
final class WindowsStructs implements StructRule {
    @Override
    public StructPassing classify(Struct struct) {
        return switch (struct.size()) {
            case 1 -> integer(MemType.U8);
            case 2 -> integer(MemType.U16);
            case 4 -> integer(MemType.I32);
            case 8 -> integer(MemType.I64);
            default -> new StructPassing.Referenced();
        };
    }

    private static StructPassing integer(MemType type) {
        return new StructPassing.InParts(List.of(new StructPassing.Part(0, type)));
    }
}
