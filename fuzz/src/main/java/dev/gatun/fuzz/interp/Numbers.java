package dev.gatun.fuzz.interp;

import dev.gatun.fuzz.interp.Memory.Nat;
import dev.gatun.fuzz.interp.Memory.Ptr;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/** Arithmetic, comparisons and conversions (III.1.5, III.3), with exact numbers wherever overflow is asked about. */
final class Numbers {
    /** What an operation may throw. */
    enum Fault { OVERFLOW, DIVIDE_BY_ZERO, ARITHMETIC }

    /** Thrown by an operation. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final Fault fault;

        Failed(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }

    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);

    private Numbers() {
    }

    static Object binary(String operation, Object a, Object b) {
        if (a instanceof Double x) {
            double y = (Double) b;
            return switch (operation) {
                case "add" -> x + y;
                case "sub" -> x - y;
                case "mul" -> x * y;
                case "div" -> x / y;
                case "rem" -> x % y;
                default -> throw new IllegalStateException(operation + " of floats");
            };
        }
        if (a instanceof Ptr || b instanceof Ptr) {
            return pointer(operation, a, b);
        }
        int bits = a instanceof Integer && b instanceof Integer ? 32 : 64;
        boolean unsigned = operation.endsWith(".un");
        var x = exact(a, bits, unsigned);
        var y = exact(b, bits, unsigned);
        BigInteger r = switch (operation) {
            case "add", "add.ovf", "add.ovf.un" -> x.add(y);
            case "sub", "sub.ovf", "sub.ovf.un" -> x.subtract(y);
            case "mul", "mul.ovf", "mul.ovf.un" -> x.multiply(y);
            case "and" -> x.and(y);
            case "or" -> x.or(y);
            case "xor" -> x.xor(y);
            case "div", "div.un" -> x.divide(nonZero(y));
            case "rem", "rem.un" -> x.remainder(nonZero(y));
            default -> throw new IllegalStateException(operation);
        };
        boolean checked = operation.contains(".ovf") || operation.equals("div")
                || operation.equals("rem") && !fits(x.divide(y), bits, false);
        if (checked && !fits(operation.equals("rem") ? x.divide(y) : r, bits, unsigned)) {
            throw new Failed(Fault.OVERFLOW);
        }
        return bits == 32 ? (Object) r.intValue() : a instanceof Long ? (Object) r.longValue() : new Nat(r.longValue());
    }

    /** Sums and differences of addresses; where a block lies is not known, so only what is out of every reach overflows. */
    private static Object pointer(String operation, Object a, Object b) {
        boolean checked = operation.endsWith(".ovf.un");
        long moved = a instanceof Ptr p && b instanceof Ptr q && p.block() == q.block() ? p.offset() - q.offset()
                : Memory.number(a instanceof Ptr ? b : a);
        if (checked && moved < 0) {
            throw new Failed(Fault.OVERFLOW);
        }
        if (a instanceof Ptr && b instanceof Ptr) {
            return new Nat(moved);
        }
        var base = a instanceof Ptr p ? p : (Ptr) b;
        return new Ptr(base.block(), base.offset() + (int) (operation.startsWith("sub") ? -moved : moved));
    }

    private static BigInteger nonZero(BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw new Failed(Fault.DIVIDE_BY_ZERO);
        }
        return divisor;
    }

    static boolean fits(BigInteger value, int bits, boolean unsigned) {
        return unsigned ? value.signum() >= 0 && value.bitLength() <= bits : value.bitLength() < bits;
    }

    /** The exact value of an integer of the stack, which is extended by its own width first. */
    static BigInteger exact(Object value, int bits, boolean unsigned) {
        long number = Memory.number(value);
        if (!unsigned || number >= 0) {
            return BigInteger.valueOf(number);
        }
        return bits == 32 ? BigInteger.valueOf(number & 0xFFFF_FFFFL) : BigInteger.valueOf(number).add(TWO_64);
    }

    static Object shift(String operation, Object a, Object count) {
        int by = (int) Memory.number(count);
        if (a instanceof Integer x) {
            return switch (operation) {
                case "shl" -> x << by;
                case "shr" -> x >> by;
                default -> x >>> by;
            };
        }
        long x = Memory.number(a);
        long r = switch (operation) {
            case "shl" -> x << by;
            case "shr" -> x >> by;
            default -> x >>> by;
        };
        return a instanceof Long ? (Object) r : new Nat(r);
    }

    static Object unary(String operation, Object a) {
        boolean neg = operation.equals("neg");
        return switch (a) {
            case Integer i -> neg ? -i : ~i;
            case Long l -> neg ? -l : ~l;
            case Nat n -> new Nat(neg ? -n.value() : ~n.value());
            case Double d when neg -> -d;
            default -> throw new IllegalStateException(operation + " of " + a);
        };
    }

    /**
     * Whether a comparison holds (III.3.5 to 3.13, III.1.5 table 4).
     *
     * @param relation eq, ne, lt, le, gt or ge
     * @param un       unsigned, or for floats: true if one is no number
     */
    static boolean holds(String relation, boolean un, Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            if (x.isNaN() || y.isNaN()) {
                return un || relation.equals("ne");
            }
            return sign(relation, x < y ? -1 : x > y ? 1 : 0);
        }
        if (a instanceof Integer || a instanceof Long || a instanceof Nat) {
            int bits = a instanceof Integer && b instanceof Integer ? 32 : 64;
            return sign(relation, exact(a, bits, un).compareTo(exact(b, bits, un)));
        }
        if (a instanceof Ptr p && b instanceof Ptr q && p.block() == q.block()) {
            return sign(relation, Integer.compare(p.offset(), q.offset()));
        }
        boolean same = a instanceof Ptr ? a.equals(b) : a == b;
        return switch (relation) {
            case "eq" -> same;
            case "ne" -> !same;
            case "gt" -> b == null && a != null || a instanceof Ptr p && b instanceof Ptr q && p.offset() > q.offset();
            default -> throw new IllegalStateException(relation + " of " + a + " and " + Objects.toString(b));
        };
    }

    private static boolean sign(String relation, int order) {
        return switch (relation) {
            case "eq" -> order == 0;
            case "ne" -> order != 0;
            case "lt" -> order < 0;
            case "le" -> order <= 0;
            case "gt" -> order > 0;
            case "ge" -> order >= 0;
            default -> throw new IllegalStateException(relation);
        };
    }

    static boolean truth(Object value) {
        return switch (value) {
            case Integer i -> i != 0;
            case Long l -> l != 0;
            case Nat n -> n.value() != 0;
            case null -> false;
            default -> true;
        };
    }

    /** {@code conv.<to>}: i1 to u8, i, u, r4, r8 or r.un (III.3.27, III.3.30). */
    static Object convert(String to, Object value) {
        switch (to) {
            case "r4" -> {
                return value instanceof Double d ? (double) (float) (double) d : (double) (float) Memory.number(value);
            }
            case "r8" -> {
                return value instanceof Double d ? d : (Object) (double) Memory.number(value);
            }
            case "r.un" -> {
                return exact(value, value instanceof Integer ? 32 : 64, true).doubleValue();
            }
            default -> {
            }
        }
        if (value instanceof Ptr) {
            return value;
        }
        if (value == null) {
            return to.endsWith("8") ? (Object) 0L : new Nat(0);
        }
        // Unspecified of what is no number.
        long number = value instanceof Double d && (d.isNaN() || d.isInfinite()) ? 0
                : value instanceof Double d ? new BigDecimal(d).toBigInteger().longValue()
                : to.startsWith("u") && value instanceof Integer i ? i & 0xFFFF_FFFFL : Memory.number(value);
        return switch (to) {
            case "i1" -> (int) (byte) number;
            case "u1" -> (int) number & 0xFF;
            case "i2" -> (int) (short) number;
            case "u2" -> (int) number & 0xFFFF;
            case "i4", "u4" -> (int) number;
            case "i8", "u8" -> number;
            default -> new Nat(number);
        };
    }

    /** {@code conv.ovf.<to>[.un]} (III.3.28, III.3.29). */
    static Object convertChecked(String to, boolean un, Object value) {
        if (value instanceof Ptr) {
            return value;
        }
        BigInteger exact;
        if (value instanceof Double d) {
            if (d.isNaN() || d.isInfinite()) {
                throw new Failed(Fault.OVERFLOW);
            }
            exact = new BigDecimal(d).toBigInteger();
        } else {
            exact = exact(value, value instanceof Integer ? 32 : 64, un);
        }
        boolean unsigned = to.startsWith("u");
        int bits = to.length() == 1 ? 64 : 8 * (to.charAt(1) - '0');
        if (!fits(exact, bits, unsigned)) {
            throw new Failed(Fault.OVERFLOW);
        }
        long number = exact.longValue();
        return bits < 64 ? (Object) (int) number : to.length() == 1 ? new Nat(number) : (Object) number;
    }
}
