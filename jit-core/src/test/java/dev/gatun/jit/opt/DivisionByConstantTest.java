package dev.gatun.jit.opt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Division and remainder by constants, without a division, are what Java divides: all small divisors and those at every limit. */
class DivisionByConstantTest {
    private static final RegisterFile NONE = new RegisterFile(List.of(), List.of(), List.of(), 0);

    @ParameterizedTest
    @EnumSource(names = {"DIV", "REM", "UDIV", "UREM"})
    void ints(VOp op) {
        for (long d : interesting(32, 300)) {
            if (d != 0 && d != -1 && d != Integer.MIN_VALUE) {
                var method = divide(op, Kind.I32, new Const(Kind.I32, (int) d));
                for (long x : dividends(d, 32)) {
                    int expected = divide(op, (int) x, (int) d);
                    assertThat(VcodeMachine.run(method, 1, x & 0xffffffffL).end()).as("%s %d %d", op, (int) x, (int) d)
                            .isEqualTo("returns " + (expected & 0xffffffffL));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIV", "REM", "UDIV", "UREM"})
    void longs(VOp op) {
        for (long d : interesting(64, 200)) {
            if (d != 0 && d != -1 && d != Long.MIN_VALUE) {
                var method = divide(op, Kind.I64, new Const(Kind.I64, d));
                for (long x : dividends(d, 64)) {
                    assertThat(VcodeMachine.run(method, 1, x).end()).as("%s %d %d", op, x, d).isEqualTo("returns " + divide(op, x, d));
                }
            }
        }
    }

    private static int divide(VOp op, int x, int d) {
        return switch (op) {
            case DIV -> x / d;
            case REM -> x % d;
            case UDIV -> Integer.divideUnsigned(x, d);
            default -> Integer.remainderUnsigned(x, d);
        };
    }

    private static long divide(VOp op, long x, long d) {
        return switch (op) {
            case DIV -> x / d;
            case REM -> x % d;
            case UDIV -> Long.divideUnsigned(x, d);
            default -> Long.remainderUnsigned(x, d);
        };
    }

    private static VMethod divide(VOp op, Kind kind, Const divisor) {
        var method = new VMethod("divide", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()), NONE);
        var block = method.newBlock(-1);
        method.blocks().add(block);
        var x = method.newReg(kind);
        var result = method.newReg(kind);
        add(block.insts(), VOp.PARAM, kind, x, Const.i32(0));
        add(block.insts(), op, kind, result, x, divisor);
        add(block.insts(), VOp.RET, kind, null, result);
        DivisionByConstant.run(method);
        assertThat(block.insts()).noneMatch(i -> i.op == op);
        return method;
    }

    private static void add(List<VInst> to, VOp op, Kind kind, Operand dst, Operand... src) {
        var inst = new VInst(op, kind, -1);
        inst.dst = dst;
        inst.src = src;
        to.add(inst);
    }

    /** The small numbers, the neighbours of powers of two, and some at random, with both signs. */
    private static TreeSet<Long> interesting(int bits, int small) {
        var random = new Random(bits);
        var all = new TreeSet<Long>();
        for (long i = 0; i <= small; i++) {
            all.add(i);
        }
        for (int shift = 0; shift < bits; shift++) {
            for (int near = -1; near <= 1; near++) {
                all.add((1L << shift) + near);
            }
        }
        for (int i = 0; i < 100; i++) {
            all.add(random.nextLong() >>> random.nextInt(bits));
        }
        for (long v : List.copyOf(all)) {
            all.add(-v);
        }
        if (bits == 32) {
            var narrow = new TreeSet<Long>();
            all.forEach(v -> narrow.add((long) v.intValue()));
            return narrow;
        }
        return all;
    }

    /** The limits of the type, and the multiples of the divisor around which the quotient changes. */
    private static TreeSet<Long> dividends(long d, int bits) {
        var all = new TreeSet<>(List.of(0L, 1L, -1L, Long.MAX_VALUE >>> 64 - bits, -1L << bits - 1, (-1L << bits - 1) + 1));
        for (long k : List.of(1L, 2L, 7L, (Long.MAX_VALUE >>> 64 - bits) / d, -1L >>> 65 - bits, Long.divideUnsigned(-1L >>> 64 - bits, d))) {
            for (int near = -1; near <= 1; near++) {
                all.add(k * d + near);
                all.add(-k * d + near);
            }
        }
        return all;
    }
}
