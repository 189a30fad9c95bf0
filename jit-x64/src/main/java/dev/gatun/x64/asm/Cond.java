package dev.gatun.x64.asm;

/** Conditions in the order of their codes (Intel SDM vol. 1, appendix B). */
public enum Cond {
    /** Overflow. */
    O,
    /** No overflow. */
    NO,
    /** Below, unsigned less; carry. */
    B,
    /** Above or equal, unsigned; no carry. */
    AE,
    /** Equal, zero. */
    E,
    /** Not equal, not zero. */
    NE,
    /** Below or equal, unsigned. */
    BE,
    /** Above, unsigned. */
    A,
    /** Sign, negative. */
    S,
    /** No sign. */
    NS,
    /** Parity even; unordered after {@code ucomisd}. */
    P,
    /** Parity odd; ordered after {@code ucomisd}. */
    NP,
    /** Less, signed. */
    L,
    /** Greater or equal, signed. */
    GE,
    /** Less or equal, signed. */
    LE,
    /** Greater, signed. */
    G;

    private static final Cond[] BY_CODE = values();

    private final String suffix = name().toLowerCase(java.util.Locale.ROOT);

    /** The four-bit condition code. */
    public int code() {
        return ordinal();
    }

    static Cond of(int code) {
        return BY_CODE[code];
    }

    /** The condition that holds exactly when this one does not. */
    public Cond negate() {
        return BY_CODE[ordinal() ^ 1];
    }

    /**
     * The condition for {@code cmp b, a} that holds exactly when this one holds for {@code cmp a, b}. Conditions that
     * do not compare (O, S, P and their opposites) have no such partner and give an error.
     */
    public Cond swapOperands() {
        return switch (this) {
            case E, NE -> this;
            case B -> A;
            case A -> B;
            case AE -> BE;
            case BE -> AE;
            case L -> G;
            case G -> L;
            case GE -> LE;
            case LE -> GE;
            case O, NO, S, NS, P, NP ->
                throw new dev.gatun.jit.InternalCompilerError("condition " + this + " has no swapped form");
        };
    }

    /** The mnemonic's suffix: {@code "l"} for {@code jl}, {@code setl}, {@code cmovl}. */
    public String suffix() {
        return suffix;
    }
}
