package dev.gatun.fuzz.shape;

import java.util.List;

/** A scalar type: its names in C# and C, and its size in bytes. */
public enum Scalar implements Shape {
    INT("int", "int32_t", 4), LONG("long", "int64_t", 8), BYTE("byte", "uint8_t", 1), SBYTE("sbyte", "int8_t", 1),
    SHORT("short", "int16_t", 2), USHORT("ushort", "uint16_t", 2), UINT("uint", "uint32_t", 4),
    ULONG("ulong", "uint64_t", 8), CHAR("char", "uint16_t", 2), FLOAT("float", "float", 4),
    DOUBLE("double", "double", 8);

    /** All of them, the simplest first. */
    public static final List<Scalar> ALL = List.of(values());

    private final String cs;
    private final String c;
    private final int size;

    Scalar(String cs, String c, int size) {
        this.cs = cs;
        this.c = c;
        this.size = size;
    }

    @Override
    public String cs() {
        return cs;
    }

    @Override
    public String c() {
        return c;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int alignment() {
        return size;
    }

    /** Whether it is float or double. */
    public boolean isFloat() {
        return this == FLOAT || this == DOUBLE;
    }
}
