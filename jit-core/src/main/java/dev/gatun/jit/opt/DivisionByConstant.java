package dev.gatun.jit.opt;

import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Integer division by a constant without dividing: shifts for powers of two, otherwise multiplication by a scaled reciprocal.
 *
 * <p>For a divisor d &gt; 0 and N bits the reciprocal is m = ceil(2^(N+s) / d) with the smallest s that makes the quotient exact for
 * every dividend (Granlund and Montgomery, "Division by Invariant Integers using Multiplication", PLDI 1994).
 */
final class DivisionByConstant {
    private final VMethod method;
    private List<VInst> out;
    private VInst origin;

    private DivisionByConstant(VMethod method) {
        this.method = method;
    }

    static void run(VMethod method) {
        var pass = new DivisionByConstant(method);
        for (var block : method.blocks()) {
            if (block.insts().stream().anyMatch(DivisionByConstant::isCandidate)) {
                pass.out = new ArrayList<>();
                for (var inst : block.insts()) {
                    pass.visit(inst);
                }
                block.insts().clear();
                block.insts().addAll(pass.out);
            }
        }
    }

    private static boolean isCandidate(VInst inst) {
        return switch (inst.op) {
            case DIV, REM, UDIV, UREM -> !inst.kind.isFloat() && inst.mem == null && inst.src[1] instanceof Const c
                    && c.bits() != 0 && c.bits() != -1 && c.bits() != (inst.kind == Kind.I32 ? Integer.MIN_VALUE : Long.MIN_VALUE)
                    && inst.src[0] instanceof VReg;
            default -> false;
        };
    }

    private void visit(VInst inst) {
        if (!isCandidate(inst)) {
            out.add(inst);
            return;
        }
        origin = inst;
        var dividend = (VReg) inst.src[0];
        long divisor = ((Const) inst.src[1]).bits();
        boolean signed = inst.op == VOp.DIV || inst.op == VOp.REM;
        var quotient = signed ? signedQuotient(dividend, divisor) : unsignedQuotient(dividend, divisor);
        Operand result = quotient;
        if (inst.op == VOp.REM || inst.op == VOp.UREM) {
            result = emit(VOp.SUB, dividend, emit(VOp.MUL, quotient, constant(divisor)));
        }
        var move = make(VOp.MOV);
        move.dst = inst.dst;
        move.src = new Operand[] {result};
        out.add(move);
    }

    private VInst make(VOp op) {
        var inst = new VInst(op, origin.kind, origin.ilOffset);
        inst.site = origin.site;
        return inst;
    }

    private VReg emit(VOp op, Operand a, Operand b) {
        var inst = make(op);
        var dst = method.newReg(origin.kind);
        inst.dst = dst;
        inst.src = new Operand[] {a, b};
        out.add(inst);
        return dst;
    }

    private Operand constant(long value) {
        return origin.kind == Kind.I32 ? Const.i32((int) value) : Const.i64(value);
    }

    private int bits() {
        return origin.kind == Kind.I32 ? 32 : 64;
    }

    /** Truncating: a negative dividend is one too low after an arithmetic shift, which the sign puts right. */
    private VReg signedQuotient(VReg dividend, long divisor) {
        int n = bits();
        long magnitude = Math.abs(divisor);
        VReg quotient;
        if (magnitude == 1) {
            quotient = dividend;
        } else if (Long.bitCount(magnitude) == 1) {
            int shift = Long.numberOfTrailingZeros(magnitude);
            var sign = shift == 1 ? dividend : emit(VOp.SAR, dividend, Const.i32(n - 1));
            var bias = emit(VOp.SHR, sign, Const.i32(n - shift));
            quotient = emit(VOp.SAR, emit(VOp.ADD, dividend, bias), Const.i32(shift));
        } else {
            // m = floor(2^(n+s) / d) + 1 with the smallest s whose error is small enough.
            var d = BigInteger.valueOf(magnitude);
            int s = 0;
            BigInteger m;
            while (true) {
                var power = BigInteger.ONE.shiftLeft(n + s);
                m = power.divide(d).add(BigInteger.ONE);
                // Exact for |x| <= 2^(n-1) when m*d - 2^(n+s) <= 2^(s+1).
                if (m.multiply(d).subtract(power).compareTo(BigInteger.ONE.shiftLeft(s + 1)) <= 0) {
                    break;
                }
                s++;
            }
            var high = emit(VOp.MULHI, dividend, reciprocal(m, n));
            if (m.bitLength() >= n) {
                // The reciprocal does not fit the signed range: as a signed number it is 2^n too small.
                high = emit(VOp.ADD, high, dividend);
            }
            var shifted = s == 0 ? high : emit(VOp.SAR, high, Const.i32(s));
            quotient = emit(VOp.ADD, shifted, emit(VOp.SHR, dividend, Const.i32(n - 1)));
        }
        if (divisor < 0) {
            var negated = make(VOp.NEG);
            var dst = method.newReg(origin.kind);
            negated.dst = dst;
            negated.src = new Operand[] {quotient};
            out.add(negated);
            return dst;
        }
        return quotient;
    }

    private Operand reciprocal(BigInteger m, int n) {
        return n == 32 ? Const.i32(m.intValue()) : Const.i64(m.longValue());
    }

    private VReg unsignedQuotient(VReg dividend, long divisor) {
        int n = bits();
        var d = n == 32 ? BigInteger.valueOf(divisor & 0xFFFF_FFFFL) : new BigInteger(Long.toUnsignedString(divisor));
        if (d.bitCount() == 1) {
            return emit(VOp.SHR, dividend, Const.i32(d.getLowestSetBit()));
        }
        int s = 0;
        BigInteger m;
        while (true) {
            var power = BigInteger.ONE.shiftLeft(n + s);
            m = power.divide(d).add(BigInteger.ONE);
            if (m.multiply(d).subtract(power).compareTo(BigInteger.ONE.shiftLeft(s)) <= 0) {
                break;
            }
            s++;
        }
        if (m.bitLength() <= n) {
            var high = emit(VOp.UMULHI, dividend, reciprocal(m, n));
            return s == 0 ? high : emit(VOp.SHR, high, Const.i32(s));
        }
        // The reciprocal has n+1 bits: t = mulhi(x, m - 2^n); q = (((x - t) >> 1) + t) >> (s - 1).
        var t = emit(VOp.UMULHI, dividend, reciprocal(m.subtract(BigInteger.ONE.shiftLeft(n)), n));
        var half = emit(VOp.SHR, emit(VOp.SUB, dividend, t), Const.i32(1));
        var sum = emit(VOp.ADD, half, t);
        return s == 1 ? sum : emit(VOp.SHR, sum, Const.i32(s - 1));
    }
}
