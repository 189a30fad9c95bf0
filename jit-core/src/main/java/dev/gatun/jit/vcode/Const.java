package dev.gatun.jit.vcode;

/**
 * A constant operand.
 *
 * @param kind its kind; REF and BYREF only for null
 * @param bits the integer value (I32 sign-extended), or the raw IEEE bits of a float
 */
public record Const(Kind kind, long bits) implements Operand {
    public static final Const NULL = new Const(Kind.REF, 0);

    public static Const i32(int value) {
        return new Const(Kind.I32, value);
    }

    public static Const i64(long value) {
        return new Const(Kind.I64, value);
    }

    public static Const f32(float value) {
        return new Const(Kind.F32, Float.floatToRawIntBits(value));
    }

    public static Const f64(double value) {
        return new Const(Kind.F64, Double.doubleToRawLongBits(value));
    }

    public int intValue() {
        return (int) bits;
    }

    /** Whether an integer constant fits the sign-extended 32-bit immediate of x86-64 instructions and its like. */
    public boolean fitsInt() {
        return !kind.isFloat() && bits == (int) bits;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case I32 -> Integer.toString((int) bits);
            case I64 -> bits + "L";
            case F32 -> Float.intBitsToFloat((int) bits) + "f";
            case F64 -> Double.toString(Double.longBitsToDouble(bits));
            case REF, BYREF -> bits == 0 ? "null" : "0x" + Long.toHexString(bits);
        };
    }
}
