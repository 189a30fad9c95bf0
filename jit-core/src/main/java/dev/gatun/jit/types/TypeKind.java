package dev.gatun.jit.types;

import dev.gatun.il.signature.ElementType;

/**
 * What a type is to the compiler. Primitives carry their size; an enum is a {@link #STRUCT} that
 * {@link TypeDesc#reduced()} turns into its underlying primitive. The type-definitions {@code System.IntPtr} and
 * {@code System.UIntPtr} are {@link #I} and {@link #U}.
 */
public enum TypeKind {
    VOID(ElementType.VOID, 0),
    BOOLEAN(ElementType.BOOLEAN, ScalarType.U1),
    CHAR(ElementType.CHAR, ScalarType.U2),
    I1(ElementType.I1, ScalarType.I1),
    U1(ElementType.U1, ScalarType.U1),
    I2(ElementType.I2, ScalarType.I2),
    U2(ElementType.U2, ScalarType.U2),
    I4(ElementType.I4, ScalarType.I4),
    U4(ElementType.U4, ScalarType.U4),
    I8(ElementType.I8, ScalarType.I8),
    U8(ElementType.U8, ScalarType.U8),
    R4(ElementType.R4, ScalarType.R4),
    R8(ElementType.R8, ScalarType.R8),
    /** Native signed integer: 64 bits. */
    I(ElementType.I, ScalarType.I8),
    /** Native unsigned integer: 64 bits. */
    U(ElementType.U, ScalarType.U8),
    STRUCT(ElementType.VALUETYPE, -1),
    CLASS(ElementType.CLASS, ScalarType.REF),
    INTERFACE(ElementType.CLASS, ScalarType.REF),
    SZARRAY(ElementType.SZARRAY, ScalarType.REF),
    MDARRAY(ElementType.ARRAY, ScalarType.REF),
    POINTER(ElementType.PTR, ScalarType.U8),
    BYREF(ElementType.BYREF, ScalarType.BYREF),
    FNPTR(ElementType.FNPTR, ScalarType.U8),
    /** {@code System.TypedReference}: a byref and a type, 16 bytes. */
    TYPEDBYREF(ElementType.TYPEDBYREF, 16),
    /**
     * A generic parameter: of a type ({@code !0}) or of a method ({@code !!0}). Occurs only in the descriptors of
     * generic <em>definitions</em>; nothing that is compiled contains one.
     */
    VARIABLE(ElementType.VAR, -1);

    private final ElementType elementType;
    private final int valueSize;
    private final ScalarType scalar;

    TypeKind(ElementType elementType, int valueSize) {
        this(elementType, valueSize, null);
    }

    TypeKind(ElementType elementType, ScalarType scalar) {
        this(elementType, scalar.size(), scalar);
    }

    TypeKind(ElementType elementType, int valueSize, ScalarType scalar) {
        this.elementType = elementType;
        this.valueSize = valueSize;
        this.scalar = scalar;
    }

    /** How signatures state types of this kind (ECMA-335 II.23.1.16). */
    public ElementType elementType() {
        return elementType;
    }

    /** Bytes that a location of this kind takes; -1 where the type decides ({@link #STRUCT}). */
    public int valueSize() {
        return valueSize;
    }

    /** The ilasm keyword, empty for kinds that have none. */
    public String keyword() {
        return elementType.ilasm();
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
