package dev.gatun.jit.vcode;

/** The width and extension of a scalar in memory, and of the narrow part of an I32 register. */
public enum MemType {
    I8(1, Kind.I32, true), U8(1, Kind.I32, false), I16(2, Kind.I32, true), U16(2, Kind.I32, false),
    I32(4, Kind.I32, true), I64(8, Kind.I64, true), F32(4, Kind.F32, true), F64(8, Kind.F64, true),
    REF(8, Kind.REF, false), BYREF(8, Kind.BYREF, false);

    private final int size;
    private final Kind kind;
    private final boolean signed;

    MemType(int size, Kind kind, boolean signed) {
        this.size = size;
        this.kind = kind;
        this.signed = signed;
    }

    /** Bytes in memory. */
    public int size() {
        return size;
    }

    /** The register kind that a load gives. */
    public Kind kind() {
        return kind;
    }

    /** Whether a load of 1 or 2 bytes sign-extends. */
    public boolean signed() {
        return signed;
    }

    /** The full-width type of a register kind. */
    public static MemType of(Kind kind) {
        return switch (kind) {
            case I32 -> I32;
            case I64 -> I64;
            case F32 -> F32;
            case F64 -> F64;
            case REF -> REF;
            case BYREF -> BYREF;
        };
    }
}
