package dev.gatun.jit.vcode;

/**
 * A comparison. On floats the plain ones are false when unordered (either operand NaN) except NE, and the
 * {@code U..} ones are true when unordered; on integers {@code U..} compares unsigned (ECMA-335 III, blt and blt.un).
 */
public enum Cond {
    EQ("=="), NE("!="), LT("<"), LE("<="), GT(">"), GE(">="), ULT("<u"), ULE("<=u"), UGT(">u"), UGE(">=u"),
    /** Floats only: equal or unordered, the negation of an ordered NE. */
    UEQ("==u"),
    /** Floats only: ordered and different. */
    ONE("!=o");

    private final String text;

    Cond(String text) {
        this.text = text;
    }

    /** The condition that holds for (b, a) where this holds for (a, b). */
    public Cond swapped() {
        return switch (this) {
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
            case ULT -> UGT;
            case ULE -> UGE;
            case UGT -> ULT;
            case UGE -> ULE;
            case EQ, NE, UEQ, ONE -> this;
        };
    }

    /** The condition that holds where this does not. */
    public Cond negated(boolean floats) {
        if (floats) {
            return switch (this) {
                case EQ -> NE;
                case NE -> EQ;
                case LT -> UGE;
                case LE -> UGT;
                case GT -> ULE;
                case GE -> ULT;
                case ULT -> GE;
                case ULE -> GT;
                case UGT -> LE;
                case UGE -> LT;
                case UEQ -> ONE;
                case ONE -> UEQ;
            };
        }
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case LE -> GT;
            case GT -> LE;
            case GE -> LT;
            case ULT -> UGE;
            case ULE -> UGT;
            case UGT -> ULE;
            case UGE -> ULT;
            case UEQ, ONE -> throw new IllegalArgumentException(this + " on integers");
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
