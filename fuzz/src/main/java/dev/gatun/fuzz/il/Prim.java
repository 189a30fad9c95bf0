package dev.gatun.fuzz.il;

import java.util.List;

/** The primitive types, with what instructions need to know of them. The simplest first. */
enum Prim implements IlType {
    I4("int32", "i4", "i4", "Int32", 4, On.INT32, true), I8("int64", "i8", "i8", "Int64", 8, On.INT64, true),
    U1("unsigned int8", "u1", "i1", "Byte", 1, On.INT32, false), I1("int8", "i1", "i1", "SByte", 1, On.INT32, true),
    I2("int16", "i2", "i2", "Int16", 2, On.INT32, true),
    U2("unsigned int16", "u2", "i2", "UInt16", 2, On.INT32, false),
    U4("unsigned int32", "u4", "i4", "UInt32", 4, On.INT32, false),
    U8("unsigned int64", "i8", "i8", "UInt64", 8, On.INT64, false),
    CHAR("char", "u2", "i2", "Char", 2, On.INT32, false), BOOL("bool", "u1", "i1", "Boolean", 1, On.INT32, false),
    R8("float64", "r8", "r8", "Double", 8, On.FLOAT64, true), R4("float32", "r4", "r4", "Single", 4, On.FLOAT32, true),
    I("native int", "i", "i", "IntPtr", 8, On.NATIVE, true);

    /** What a value of a type is on the evaluation stack (III.1.5); the two floats stay apart so that both are met. */
    enum On { INT32, INT64, NATIVE, FLOAT64, FLOAT32 }

    static final List<Prim> ALL = List.of(values());

    private final String il;
    private final String load;
    private final String store;
    private final String bcl;
    private final int size;
    private final On on;
    private final boolean signed;

    Prim(String il, String load, String store, String bcl, int size, On on, boolean signed) {
        this.il = il;
        this.load = load;
        this.store = store;
        this.bcl = bcl;
        this.size = size;
        this.on = on;
        this.signed = signed;
    }

    @Override
    public String il() {
        return il;
    }

    @Override
    public String owner() {
        return "[mscorlib]System." + bcl;
    }

    /** The suffix of {@code ldind} and {@code ldelem}. */
    String load() {
        return load;
    }

    /** The suffix of {@code stind} and {@code stelem}. */
    String store() {
        return store;
    }

    int size() {
        return size;
    }

    On on() {
        return on;
    }

    boolean signed() {
        return signed;
    }

    boolean isFloat() {
        return on == On.FLOAT32 || on == On.FLOAT64;
    }

    /** The instruction that makes a value of this type of an integer on the stack; empty where none is needed. */
    String narrow() {
        return switch (this) {
            case I1 -> "conv.i1";
            case U1 -> "conv.u1";
            case I2 -> "conv.i2";
            case U2, CHAR -> "conv.u2";
            case BOOL -> "ldc.i4.1\nand";
            default -> "";
        };
    }
}
