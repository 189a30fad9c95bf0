package dev.gatun.jit.types;

/** What a leaf of a flattened value is: width, signedness and whether the collector must see it. */
public enum ScalarType {
    I1(1), U1(1), I2(2), U2(2), I4(4), U4(4), I8(8), U8(8), R4(4), R8(8),
    /** An object reference. */
    REF(8),
    /** A managed pointer into an object, a frame or native memory. */
    BYREF(8);

    private final int size;

    ScalarType(int size) {
        this.size = size;
    }

    /** Bytes; also the natural alignment. */
    public int size() {
        return size;
    }

    public boolean isFloat() {
        return this == R4 || this == R8;
    }
}
