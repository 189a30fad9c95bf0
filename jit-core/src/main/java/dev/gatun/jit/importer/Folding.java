package dev.gatun.jit.importer;

import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VOp;
import java.util.Optional;

/** What operations on constants give, and which operations leave their operand as it is. */
final class Folding {
    private Folding() {
    }

    static Optional<Operand> fold(VOp op, Kind kind, Kind result, Operand[] src) {
        if (kind.isFloat() || result.isFloat() || result == Kind.REF || src.length == 0) {
            return Optional.empty();
        }
        if (src.length == 1) {
            return src[0] instanceof Const c ? unary(op, kind, c.bits()).map(v -> constant(result, v)) : Optional.empty();
        }
        if (src.length != 2 || !(src[1] instanceof Const b)) {
            return Optional.empty();
        }
        if (src[0] instanceof Const a) {
            return binary(op, kind, a.bits(), b.bits()).map(v -> constant(result, v));
        }
        return isNeutral(op, b.bits()) && src[0].kind() == result ? Optional.of(src[0]) : Optional.empty();
    }

    private static Const constant(Kind kind, long value) {
        return kind == Kind.I32 ? Const.i32((int) value) : new Const(kind == Kind.BYREF && value != 0 ? Kind.I64 : kind, value);
    }

    private static boolean isNeutral(VOp op, long b) {
        return switch (op) {
            case ADD, SUB, OR, XOR, SHL, SHR, SAR -> b == 0;
            case MUL, DIV, UDIV -> b == 1;
            case AND -> b == -1;
            default -> false;
        };
    }

    private static Optional<Long> unary(VOp op, Kind kind, long a) {
        return switch (op) {
            case NEG -> Optional.of(-a);
            case NOT -> Optional.of(~a);
            case SEXT8 -> Optional.of((long) (byte) a);
            case SEXT16 -> Optional.of((long) (short) a);
            case ZEXT8 -> Optional.of(a & 0xFF);
            case ZEXT16 -> Optional.of(a & 0xFFFF);
            case SEXT32 -> Optional.of((long) (int) a);
            case ZEXT32 -> Optional.of(a & 0xFFFF_FFFFL);
            case TRUNC -> Optional.of((long) (int) a);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> binary(VOp op, Kind kind, long a, long b) {
        boolean narrow = kind == Kind.I32;
        int shift = (int) b & (narrow ? 31 : 63);
        return switch (op) {
            case ADD -> Optional.of(a + b);
            case SUB -> Optional.of(a - b);
            case MUL -> Optional.of(a * b);
            case AND -> Optional.of(a & b);
            case OR -> Optional.of(a | b);
            case XOR -> Optional.of(a ^ b);
            case SHL -> Optional.of(a << shift);
            case SAR -> Optional.of(narrow ? (int) a >> shift : a >> shift);
            case SHR -> Optional.of(narrow ? (int) a >>> shift : a >>> shift);
            case DIV -> divides(narrow, a, b) ? Optional.of(a / b) : Optional.empty();
            case REM -> divides(narrow, a, b) ? Optional.of(a % b) : Optional.empty();
            case UDIV -> b == 0 ? Optional.empty() : Optional.of(narrow
                    ? (long) Integer.divideUnsigned((int) a, (int) b) : Long.divideUnsigned(a, b));
            case UREM -> b == 0 ? Optional.empty() : Optional.of(narrow
                    ? (long) Integer.remainderUnsigned((int) a, (int) b) : Long.remainderUnsigned(a, b));
            default -> Optional.empty();
        };
    }

    private static boolean divides(boolean narrow, long a, long b) {
        return b != 0 && !(b == -1 && a == (narrow ? Integer.MIN_VALUE : Long.MIN_VALUE));
    }

    /** The outcome of a comparison of integer constants. */
    static Optional<Boolean> compare(Cond cond, Kind kind, Operand left, Operand right) {
        if (kind.isFloat() || !(left instanceof Const l) || !(right instanceof Const r)) {
            return Optional.empty();
        }
        int signed = Long.compare(l.bits(), r.bits());
        int unsigned = Long.compareUnsigned(l.bits(), r.bits());
        return Optional.of(switch (cond) {
            case EQ -> signed == 0;
            case NE -> signed != 0;
            case LT -> signed < 0;
            case LE -> signed <= 0;
            case GT -> signed > 0;
            case GE -> signed >= 0;
            case ULT -> unsigned < 0;
            case ULE -> unsigned <= 0;
            case UGT -> unsigned > 0;
            case UGE -> unsigned >= 0;
            case UEQ, ONE -> throw new IllegalArgumentException(cond + " on integers");
        });
    }
}
