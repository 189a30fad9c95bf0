package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Symbol;
import java.util.Objects;

/**
 * A memory operand, already encoded but for the reg field of ModRM (Intel SDM vol. 2, 2.1.5, tables 2-2 and 2-3).
 * Immutable, and free of any width: the instruction has it.
 *
 * <p>Three encodings are irregular and handled here: rsp and r12 as a base need a SIB byte, rbp and r13 as a base need
 * a displacement even when it is 0, and rsp cannot be an index.
 */
public final class Mem {
    private static final int NONE = -1;

    private final int base;
    private final int index;
    private final int scaleLog2;
    private final int disp;
    /** A Symbol, a Label, or null. */
    private final Object target;

    /** REX.X and REX.B. */
    final int rex;
    /** ModRM with an empty reg field. */
    final int modrm;
    /** The SIB byte or -1. */
    final int sib;
    /** Bytes of displacement: 0, 1 or 4. */
    final int dispBytes;

    private Mem(int base, int index, int scaleLog2, int disp, Object target) {
        this.base = base;
        this.index = index;
        this.scaleLog2 = scaleLog2;
        this.disp = disp;
        this.target = target;
        if (target != null) {
            rex = 0;
            modrm = 5;
            sib = NONE;
            dispBytes = 4;
            return;
        }
        rex = (index == NONE ? 0 : index >> 3 << 1) | (base == NONE ? 0 : base >> 3);
        int mod;
        if (base == NONE) {
            mod = 0;
            dispBytes = 4;
        } else if (disp == 0 && (base & 7) != 5) {
            mod = 0;
            dispBytes = 0;
        } else if (disp == (byte) disp) {
            mod = 1;
            dispBytes = 1;
        } else {
            mod = 2;
            dispBytes = 4;
        }
        if (base == NONE || index != NONE || (base & 7) == 4) {
            modrm = mod << 6 | 4;
            sib = scaleLog2 << 6 | (index == NONE ? 4 : index & 7) << 3 | (base == NONE ? 5 : base & 7);
        } else {
            modrm = mod << 6 | base & 7;
            sib = NONE;
        }
    }

    /** {@code [base + disp]}. */
    public static Mem base(Gpr base, int disp) {
        return new Mem(base.number(), NONE, 0, disp, null);
    }

    /** {@code [base]}. */
    public static Mem base(Gpr base) {
        return base(base, 0);
    }

    /** {@code [base + index*scale + disp]}; scale is 1, 2, 4 or 8 and the index may be rsp only where scale is 1. */
    public static Mem of(Gpr base, Gpr index, int scale, int disp) {
        int log2 = log2(scale);
        if (index == Gpr.RSP) {
            if (log2 != 0 || base == Gpr.RSP) {
                throw new InternalCompilerError("rsp cannot be an index");
            }
            return new Mem(index.number(), base.number(), 0, disp, null);
        }
        return new Mem(base.number(), index.number(), log2, disp, null);
    }

    /** {@code [index*scale + disp]} without a base; scale is 1, 2, 4 or 8 (1 gives the shorter {@code [base+disp]}). */
    public static Mem index(Gpr index, int scale, int disp) {
        int log2 = log2(scale);
        if (log2 == 0) {
            return base(index, disp);
        }
        if (index == Gpr.RSP) {
            throw new InternalCompilerError("rsp cannot be an index");
        }
        return new Mem(NONE, index.number(), log2, disp, null);
    }

    /** {@code [address]}: an absolute address in the lowest or highest 2 GB (the 32 bits are sign-extended). */
    public static Mem abs(int address) {
        return new Mem(NONE, NONE, 0, address, null);
    }

    /** {@code [rip + symbol + addend]}: gives a {@code REL32} relocation. */
    public static Mem rip(Symbol symbol, int addend) {
        return new Mem(NONE, NONE, 0, addend, Objects.requireNonNull(symbol));
    }

    /** {@code [rip + label]}: a place in the same code, for example a constant of the pool. */
    public static Mem rip(Label label) {
        return rip(label, 0);
    }

    /** {@code [rip + label + addend]}. */
    public static Mem rip(Label label, int addend) {
        return new Mem(NONE, NONE, 0, addend, Objects.requireNonNull(label));
    }

    private static int log2(int scale) {
        return switch (scale) {
            case 1 -> 0;
            case 2 -> 1;
            case 4 -> 2;
            case 8 -> 3;
            default -> throw new InternalCompilerError("the scale of an index is 1, 2, 4 or 8, not " + scale);
        };
    }

    /** The displacement, absolute address, or addend to the rip-relative target. */
    public int disp() {
        return disp;
    }

    /** The same operand with {@code delta} added to its displacement; an overflow is an error. */
    public Mem plus(int delta) {
        long sum = (long) disp + delta;
        if (sum != (int) sum) {
            throw new InternalCompilerError("displacement out of range: " + this + " plus " + delta);
        }
        return new Mem(base, index, scaleLog2, (int) sum, target);
    }

    /** Whether {@code register} takes part in the address. */
    public boolean uses(Gpr register) {
        return base == register.number() || index == register.number();
    }

    /** The Symbol or Label of a rip-relative operand, else null. */
    Object target() {
        return target;
    }

    /** The text between and with the brackets; {@code targetName} is the text of a rip-relative target. */
    String text(String targetName) {
        var sb = new StringBuilder();
        if (target == null && base == NONE && index == NONE) {
            return sb.append("ds:[0x").append(Long.toHexString(disp)).append(']').toString();
        }
        sb.append('[');
        if (target != null) {
            sb.append("rip+").append(targetName);
        } else if (base != NONE) {
            sb.append(Gpr.of(base));
        }
        if (index != NONE) {
            if (base != NONE) {
                sb.append('+');
            }
            sb.append(Gpr.of(index)).append('*').append(1 << scaleLog2);
        }
        if (disp != 0) {
            sb.append(disp < 0 ? '-' : '+').append(Formatter.magnitude(disp));
        }
        return sb.append(']').toString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Mem m && base == m.base && index == m.index && scaleLog2 == m.scaleLog2 && disp == m.disp
                && target == m.target;
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, index, scaleLog2, disp, System.identityHashCode(target));
    }

    @Override
    public String toString() {
        return text(target instanceof Symbol s ? s.name() : String.valueOf(target));
    }
}
