package dev.gatun.x64.lower;

import dev.gatun.jit.target.CallLayout.Piece;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Part;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.List;

/** A struct whose fields are in registers, on its way to memory or to the registers in which an ABI wants it. */
final class StructParts {
    private final CodeRewriter code;
    private final List<Part> parts;
    private final Operand[] values;

    StructParts(CodeRewriter code, List<Part> parts, Operand[] values) {
        this.code = code;
        this.parts = parts;
        this.values = values;
    }

    /**
     * Field by field: a wider store of several would have to be put together first. Not into objects, where references need a barrier.
     * Padding becomes zero, so that what programs leave in memory does not depend on what the stack held.
     */
    void store(Mem place, int size) {
        int end = 0;
        for (var part : parts) {
            clear(place, end, part.offset());
            end = part.offset() + part.type().size();
        }
        clear(place, end, size);
        for (int i = 0; i < values.length; i++) {
            var type = parts.get(i).type();
            // References too: there is no card to dirty.
            code.store(type.kind().isFloat() || type.size() < 8 ? type : MemType.I64, place.plus(parts.get(i).offset()),
                    values[i] instanceof Const c && c.fitsInt() && !c.kind().isFloat() ? c : code.register(values[i]));
        }
    }

    private void clear(Mem place, int from, int to) {
        for (int at = from; at < to; ) {
            int step = Math.min(Integer.highestOneBit(to - at), at == 0 ? 8 : Integer.lowestOneBit(at));
            var type = switch (Math.min(step, 8)) {
                case 1 -> MemType.I8;
                case 2 -> MemType.I16;
                case 4 -> MemType.I32;
                default -> MemType.I64;
            };
            code.store(type, place.plus(at), type == MemType.I64 ? Const.i64(0) : Const.i32(0));
            at += type.size();
        }
    }

    /**
     * The bytes of one register of the ABI: a field that is alone in it as it is, several shifted into one integer. Never through memory,
     * where a load that is wider than the stores before it has to wait for them.
     */
    Operand in(Piece piece) {
        Operand whole = null;
        for (int i = 0; i < values.length; i++) {
            int shift = 8 * (parts.get(i).offset() - piece.offset());
            if (shift >= 0 && shift < 8 * piece.type().size()) {
                if (isAlone(piece) && isClean(parts.get(i).type(), piece.type())) {
                    return values[i];
                }
                var bits = bits(parts.get(i).type(), values[i]);
                if (shift > 0) {
                    bits = two(VOp.SHL, bits, Const.i32(shift));
                }
                whole = whole == null ? bits : two(VOp.OR, whole, bits);
            }
        }
        return whole == null ? new Const(piece.type().kind(), 0) : whole;
    }

    /** Whether nothing but the field is in the register that holds it, as far as the piece goes. */
    private static boolean isClean(MemType field, MemType piece) {
        return field.size() == piece.size() || field == MemType.I32;
    }

    private boolean isAlone(Piece piece) {
        return parts.stream().filter(p -> p.offset() >= piece.offset() && p.offset() < piece.offset() + piece.type().size()).count() == 1;
    }

    /** The value's bits as the low ones of an I64, the others zero. */
    private VReg bits(MemType type, Operand value) {
        var source = value;
        if (type.kind().isFloat()) {
            var raw = code.temp(type.size() == 4 ? Kind.I32 : Kind.I64);
            code.move(raw, value, raw.kind());
            source = raw;
        }
        if (type.size() == 8) {
            return code.register(source);
        }
        var narrow = switch (type.size()) {
            case 1 -> one(VOp.ZEXT8, Kind.I32, source);
            case 2 -> one(VOp.ZEXT16, Kind.I32, source);
            default -> code.register(source);
        };
        return one(VOp.ZEXT32, Kind.I64, narrow);
    }

    private VReg one(VOp op, Kind result, Operand value) {
        var inst = code.make(op, Kind.I32);
        var reg = code.temp(result);
        inst.dst = reg;
        inst.src = new Operand[] {code.register(value)};
        code.add(inst);
        return reg;
    }

    private VReg two(VOp op, Operand a, Operand b) {
        var reg = code.copied(a);
        var inst = code.make(op, Kind.I64);
        inst.dst = reg;
        inst.src = new Operand[] {reg, b};
        code.add(inst);
        return reg;
    }
}
