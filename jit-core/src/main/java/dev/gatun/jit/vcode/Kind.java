package dev.gatun.jit.vcode;

/** What a virtual register holds (ECMA-335 I.12.1, narrowed): native integers and unmanaged pointers are I64. */
public enum Kind {
    I32(4), I64(8), F32(4), F64(8),
    /** An object reference, or null. */
    REF(8),
    /** A managed pointer: into an object, a frame or unmanaged memory. */
    BYREF(8);

    private final int size;

    Kind(int size) {
        this.size = size;
    }

    /** Bytes in a register or a spill slot. */
    public int size() {
        return size;
    }

    public boolean isFloat() {
        return this == F32 || this == F64;
    }

    /** I64, REF or BYREF. */
    public boolean isWide() {
        return size == 8 && !isFloat();
    }
}
