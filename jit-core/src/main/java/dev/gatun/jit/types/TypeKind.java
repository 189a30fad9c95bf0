package dev.gatun.jit.types;

/**
 * What a type is to the compiler. Primitives carry their size; an enum is a {@link #STRUCT} that
 * {@link TypeDesc#reduced()} turns into its underlying primitive. The type-definitions {@code System.IntPtr} and
 * {@code System.UIntPtr} are {@link #I} and {@link #U}.
 */
public enum TypeKind {
    VOID(0, "void", null),
    BOOLEAN(1, "bool", ScalarType.U1),
    CHAR(2, "char", ScalarType.U2),
    I1(1, "int8", ScalarType.I1),
    U1(1, "uint8", ScalarType.U1),
    I2(2, "int16", ScalarType.I2),
    U2(2, "uint16", ScalarType.U2),
    I4(4, "int32", ScalarType.I4),
    U4(4, "uint32", ScalarType.U4),
    I8(8, "int64", ScalarType.I8),
    U8(8, "uint64", ScalarType.U8),
    R4(4, "float32", ScalarType.R4),
    R8(8, "float64", ScalarType.R8),
    /** Native signed integer: 64 bits. */
    I(8, "native int", ScalarType.I8),
    /** Native unsigned integer: 64 bits. */
    U(8, "native uint", ScalarType.U8),
    STRUCT(-1, "", null),
    CLASS(8, "", ScalarType.REF),
    INTERFACE(8, "", ScalarType.REF),
    SZARRAY(8, "", ScalarType.REF),
    MDARRAY(8, "", ScalarType.REF),
    POINTER(8, "", ScalarType.U8),
    BYREF(8, "", ScalarType.BYREF),
    FNPTR(8, "", ScalarType.U8),
    /** {@code System.TypedReference}: a byref and a type, 16 bytes. */
    TYPEDBYREF(16, "typedref", null),
    /**
     * A generic parameter: of a type ({@code !0}) or of a method ({@code !!0}). Occurs only in the descriptors of
     * generic <em>definitions</em>; nothing that is compiled contains one.
     */
    VARIABLE(-1, "", null);

    private final int valueSize;
    private final String keyword;
    private final ScalarType scalar;

    TypeKind(int valueSize, String keyword, ScalarType scalar) {
        this.valueSize = valueSize;
        this.keyword = keyword;
        this.scalar = scalar;
    }

    /** Bytes that a location of this kind takes; -1 where the type decides ({@link #STRUCT}). */
    public int valueSize() {
        return valueSize;
    }

    /** The ilasm keyword, empty for kinds that have none. */
    public String keyword() {
        return keyword;
    }

    /** How a location of this kind is read and written. @throws IllegalStateException for a kind that is no scalar */
    public ScalarType scalar() {
        if (scalar == null) {
            throw new IllegalStateException(this + " is no scalar");
        }
        return scalar;
    }

    /** Boolean, char, an integer or a float: the kinds with a value of their own (void is not one). */
    public boolean isPrimitive() {
        return compareTo(BOOLEAN) >= 0 && compareTo(U) <= 0;
    }

    /** A primitive that counts as an integer on the evaluation stack (boolean and char included). */
    public boolean isInteger() {
        return isPrimitive() && this != R4 && this != R8;
    }

    public boolean isFloat() {
        return this == R4 || this == R8;
    }

    /** An object reference. */
    public boolean isReference() {
        return this == CLASS || this == INTERFACE || this == SZARRAY || this == MDARRAY;
    }

    /** A kind whose locations hold the value itself, with methods and fields of its own. */
    public boolean isValueType() {
        return isPrimitive() || this == STRUCT || this == TYPEDBYREF || this == VOID;
    }
}
