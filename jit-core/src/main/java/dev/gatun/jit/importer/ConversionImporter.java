package dev.gatun.jit.importer;

import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VOp;

/**
 * conv.* and conv.ovf.* (ECMA-335 III.3.27 to 3.29). A conversion of a float that is out of range gives what RyuJIT gives on
 * x64: cvttsd2si's 0x8000... pattern, cut to the width.
 */
final class ConversionImporter {
    private static final double TWO_63 = 0x1p63;

    private final BodyImporter in;
    private final VBuilder builder;

    ConversionImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    void importInstruction(Opcode opcode) {
        var entry = in.pop();
        boolean wide = switch (opcode) {
            case CONV_I8, CONV_U8, CONV_I, CONV_U, CONV_OVF_I8, CONV_OVF_U8, CONV_OVF_I, CONV_OVF_U, CONV_OVF_I8_UN, CONV_OVF_U8_UN,
                    CONV_OVF_I_UN, CONV_OVF_U_UN -> true;
            default -> false;
        };
        if (!StackType.of(entry).converts(wide)) {
            throw in.invalid(opcode + " of " + StackType.of(entry));
        }
        var value = in.scalar(entry);
        switch (opcode) {
            case CONV_I1 -> int32(builder.op(VOp.SEXT8, Kind.I32, low32(value)));
            case CONV_U1 -> int32(builder.op(VOp.ZEXT8, Kind.I32, low32(value)));
            case CONV_I2 -> int32(builder.op(VOp.SEXT16, Kind.I32, low32(value)));
            case CONV_U2 -> int32(builder.op(VOp.ZEXT16, Kind.I32, low32(value)));
            case CONV_I4 -> int32(low32(value));
            case CONV_U4 -> int32(value.kind().isFloat()
                    ? builder.op(VOp.TRUNC, Kind.I64, Kind.I32, builder.op(VOp.CVT, value.kind(), Kind.I64, value)) : low32(value));
            case CONV_I8 -> in.push(signed64(value), in.wellKnown(WellKnownType.INT64));
            case CONV_I -> in.push(signed64(value), in.wellKnown(WellKnownType.INTPTR));
            case CONV_U8 -> in.push(unsigned64(value), in.wellKnown(WellKnownType.UINT64));
            case CONV_U -> in.push(unsigned64(value), in.wellKnown(WellKnownType.UINTPTR));
            case CONV_R4 -> in.push(toFloat(value, Kind.F32), in.wellKnown(WellKnownType.SINGLE));
            case CONV_R8 -> in.push(toFloat(value, Kind.F64), in.wellKnown(WellKnownType.DOUBLE));
            case CONV_R_UN -> in.push(unsignedToFloat(value), in.wellKnown(WellKnownType.DOUBLE));
            default -> checked(opcode, value.kind() == Kind.REF ? reference(value) : value);
        }
    }

    private void int32(Operand value) {
        in.push(value, in.wellKnown(WellKnownType.INT32));
    }

    /** Cut to 32 bits; floats are truncated towards zero. */
    private Operand low32(Operand value) {
        return switch (value.kind()) {
            case I32 -> value;
            case F32, F64 -> builder.op(VOp.CVT, value.kind(), Kind.I32, value);
            default -> builder.op(VOp.TRUNC, Kind.I64, Kind.I32, value);
        };
    }

    private Operand signed64(Operand value) {
        return switch (value.kind()) {
            case I32 -> builder.op(VOp.SEXT32, Kind.I32, Kind.I64, value);
            case F32, F64 -> builder.op(VOp.CVT, value.kind(), Kind.I64, value);
            case REF -> reference(value);
            case I64, BYREF -> value;
        };
    }

    private Operand unsigned64(Operand value) {
        return switch (value.kind()) {
            case I32 -> builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, value);
            case F32, F64 -> floatToUnsigned(value);
            case REF -> reference(value);
            case I64, BYREF -> value;
        };
    }

    /** "Stop GC tracking": an object's address as a number. */
    private Operand reference(Operand object) {
        return object instanceof Const ? Const.i64(0) : builder.op(VOp.MOV, Kind.I64, Kind.I64, builder.inRegister(object));
    }

    /** Below 2^63 a signed conversion; from there on the signed conversion of what is left, with the top bit put back. */
    private Operand floatToUnsigned(Operand value) {
        var wide = in.coerce(value, Kind.F64);
        var result = builder.temp(Kind.I64);
        var small = builder.newBlock();
        var large = builder.newBlock();
        var join = builder.newBlock();
        builder.branch(Cond.LT, Kind.F64, wide, Const.f64(TWO_63), small, large);
        builder.begin(small);
        builder.move(result, builder.op(VOp.CVT, Kind.F64, Kind.I64, wide));
        builder.branch(join);
        builder.begin(large);
        var rest = builder.op(VOp.CVT, Kind.F64, Kind.I64, builder.op(VOp.SUB, Kind.F64, wide, Const.f64(TWO_63)));
        builder.move(result, builder.op(VOp.XOR, Kind.I64, rest, Const.i64(Long.MIN_VALUE)));
        builder.branch(join);
        builder.begin(join);
        return result;
    }

    private Operand toFloat(Operand value, Kind wanted) {
        return value.kind() == wanted ? value : builder.op(VOp.CVT, value.kind().isWide() ? Kind.I64 : value.kind(), wanted, value);
    }

    /**
     * conv.r.un: an unsigned integer as a double, also where conv.r4 follows: CoreCLR 3.1 rounds such a float twice. Halved with a sticky
     * low bit where it does not fit the signed range.
     */
    private Operand unsignedToFloat(Operand value) {
        if (value.kind() == Kind.I32) {
            return builder.op(VOp.CVT, Kind.I64, Kind.F64, builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, value));
        }
        if (value.kind().isFloat()) {
            return in.coerce(value, Kind.F64);
        }
        var result = builder.temp(Kind.F64);
        var small = builder.newBlock();
        var large = builder.newBlock();
        var join = builder.newBlock();
        builder.branch(Cond.GE, Kind.I64, value, Const.i64(0), small, large);
        builder.begin(small);
        builder.move(result, builder.op(VOp.CVT, Kind.I64, Kind.F64, value));
        builder.branch(join);
        builder.begin(large);
        var half = builder.op(VOp.OR, Kind.I64, builder.op(VOp.SHR, Kind.I64, value, Const.i32(1)),
                builder.op(VOp.AND, Kind.I64, value, Const.i64(1)));
        var converted = builder.op(VOp.CVT, Kind.I64, Kind.F64, half);
        builder.move(result, builder.op(VOp.ADD, Kind.F64, converted, converted));
        builder.branch(join);
        builder.begin(join);
        return result;
    }

    private void checked(Opcode opcode, Operand value) {
        boolean un = opcode.name().endsWith("_UN");
        switch (opcode) {
            case CONV_OVF_I1, CONV_OVF_I1_UN -> int32(narrow(value, un, Byte.MIN_VALUE, Byte.MAX_VALUE, VOp.SEXT8));
            case CONV_OVF_U1, CONV_OVF_U1_UN -> int32(narrow(value, un, 0, 0xFF, VOp.ZEXT8));
            case CONV_OVF_I2, CONV_OVF_I2_UN -> int32(narrow(value, un, Short.MIN_VALUE, Short.MAX_VALUE, VOp.SEXT16));
            case CONV_OVF_U2, CONV_OVF_U2_UN -> int32(narrow(value, un, 0, 0xFFFF, VOp.ZEXT16));
            case CONV_OVF_I4, CONV_OVF_I4_UN -> int32(toInt32(value, un));
            case CONV_OVF_U4, CONV_OVF_U4_UN -> int32(toUInt32(value, un));
            case CONV_OVF_I8, CONV_OVF_I8_UN -> in.push(toInt64(value, un), in.wellKnown(WellKnownType.INT64));
            case CONV_OVF_I, CONV_OVF_I_UN -> in.push(toInt64(value, un), in.wellKnown(WellKnownType.INTPTR));
            case CONV_OVF_U8, CONV_OVF_U8_UN -> in.push(toUInt64(value, un), in.wellKnown(WellKnownType.UINT64));
            case CONV_OVF_U, CONV_OVF_U_UN -> in.push(toUInt64(value, un), in.wellKnown(WellKnownType.UINTPTR));
            default -> throw in.unsupported(opcode.il());
        }
    }

    /** Overflows unless low-1 &lt; value &lt; high+1; true also for NaN. The bounds are exact in a double. */
    private void checkFloat(Operand value, double belowLow, double aboveHigh) {
        builder.check(Trap.OVERFLOW, Cond.ULE, Kind.F64, value, Const.f64(belowLow));
        builder.check(Trap.OVERFLOW, Cond.UGE, Kind.F64, value, Const.f64(aboveHigh));
    }

    private void overflow(Cond cond, Kind kind, Operand value, long bound) {
        builder.check(Trap.OVERFLOW, cond, kind, value, kind == Kind.I32 ? Const.i32((int) bound) : Const.i64(bound));
    }

    private Operand narrow(Operand value, boolean un, int low, int high, VOp extension) {
        if (value.kind().isFloat()) {
            var wide = in.coerce(value, Kind.F64);
            checkFloat(wide, (double) low - 1, (double) high + 1);
            return builder.op(VOp.CVT, Kind.F64, Kind.I32, wide);
        }
        var kind = value.kind() == Kind.I32 ? Kind.I32 : Kind.I64;
        if (un || low == 0) {
            overflow(Cond.UGT, kind, value, high);
        } else {
            overflow(Cond.LT, kind, value, low);
            overflow(Cond.GT, kind, value, high);
        }
        return builder.op(extension, Kind.I32, low32(value));
    }

    private Operand toInt32(Operand value, boolean un) {
        if (value.kind().isFloat()) {
            var wide = in.coerce(value, Kind.F64);
            checkFloat(wide, Integer.MIN_VALUE - 1.0, Integer.MAX_VALUE + 1.0);
            return builder.op(VOp.CVT, Kind.F64, Kind.I32, wide);
        }
        if (value.kind() == Kind.I32) {
            if (un) {
                overflow(Cond.LT, Kind.I32, value, 0);
            }
            return value;
        }
        if (un) {
            overflow(Cond.UGT, Kind.I64, value, Integer.MAX_VALUE);
        } else {
            overflow(Cond.LT, Kind.I64, value, Integer.MIN_VALUE);
            overflow(Cond.GT, Kind.I64, value, Integer.MAX_VALUE);
        }
        return low32(value);
    }

    private Operand toUInt32(Operand value, boolean un) {
        if (value.kind().isFloat()) {
            var wide = in.coerce(value, Kind.F64);
            checkFloat(wide, -1, 0x1p32);
            return builder.op(VOp.TRUNC, Kind.I64, Kind.I32, builder.op(VOp.CVT, Kind.F64, Kind.I64, wide));
        }
        if (value.kind() == Kind.I32) {
            if (!un) {
                overflow(Cond.LT, Kind.I32, value, 0);
            }
            return value;
        }
        builder.check(Trap.OVERFLOW, Cond.UGT, Kind.I64, value, builder.copy(Const.i64(0xFFFF_FFFFL)));
        return low32(value);
    }

    private Operand toInt64(Operand value, boolean un) {
        if (value.kind().isFloat()) {
            var wide = in.coerce(value, Kind.F64);
            // -2^63 itself fits; the next double below it does not.
            builder.check(Trap.OVERFLOW, Cond.ULT, Kind.F64, wide, Const.f64(-TWO_63));
            builder.check(Trap.OVERFLOW, Cond.UGE, Kind.F64, wide, Const.f64(TWO_63));
            return builder.op(VOp.CVT, Kind.F64, Kind.I64, wide);
        }
        if (value.kind() == Kind.I32) {
            return builder.op(un ? VOp.ZEXT32 : VOp.SEXT32, Kind.I32, Kind.I64, value);
        }
        if (un) {
            overflow(Cond.LT, Kind.I64, value, 0);
        }
        return value;
    }

    private Operand toUInt64(Operand value, boolean un) {
        if (value.kind().isFloat()) {
            var wide = in.coerce(value, Kind.F64);
            checkFloat(wide, -1, 0x1p64);
            return floatToUnsigned(wide);
        }
        if (un) {
            return unsigned64(value);
        }
        var wide = signed64(value);
        overflow(Cond.LT, Kind.I64, wide, 0);
        return wide;
    }
}
