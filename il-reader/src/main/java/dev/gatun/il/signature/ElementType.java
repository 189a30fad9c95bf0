package dev.gatun.il.signature;

/** The element types of signatures (ECMA-335 II.23.1.16): their byte, and how ilasm writes those that are types. */
public enum ElementType {
    END(0x00, ""),
    VOID(0x01, "void"),
    BOOLEAN(0x02, "bool"),
    CHAR(0x03, "char"),
    I1(0x04, "int8"),
    U1(0x05, "uint8"),
    I2(0x06, "int16"),
    U2(0x07, "uint16"),
    I4(0x08, "int32"),
    U4(0x09, "uint32"),
    I8(0x0A, "int64"),
    U8(0x0B, "uint64"),
    R4(0x0C, "float32"),
    R8(0x0D, "float64"),
    STRING(0x0E, "string"),
    PTR(0x0F, ""),
    BYREF(0x10, ""),
    VALUETYPE(0x11, ""),
    CLASS(0x12, ""),
    VAR(0x13, ""),
    ARRAY(0x14, ""),
    GENERICINST(0x15, ""),
    TYPEDBYREF(0x16, "typedref"),
    I(0x18, "native int"),
    U(0x19, "native uint"),
    FNPTR(0x1B, ""),
    OBJECT(0x1C, "object"),
    SZARRAY(0x1D, ""),
    MVAR(0x1E, ""),
    CMOD_REQD(0x1F, ""),
    CMOD_OPT(0x20, ""),
    INTERNAL(0x21, ""),
    SENTINEL(0x41, ""),
    PINNED(0x45, ""),
    /** In custom attributes only: an argument of type System.Type. */
    TYPE(0x50, ""),
    /** In custom attributes only: an argument boxed into System.Object. */
    BOXED(0x51, ""),
    /** In custom attributes only: a named argument that sets a field. */
    NAMED_FIELD(0x53, ""),
    /** In custom attributes only: a named argument that sets a property. */
    NAMED_PROPERTY(0x54, ""),
    /** In custom attributes only: an argument of an enum named by a string. */
    ENUM(0x55, "");

    private static final ElementType[] BY_CODE = new ElementType[0x100];

    static {
        for (ElementType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final String ilasm;

    ElementType(int code, String ilasm) {
        this.code = code;
        this.ilasm = ilasm;
    }

    /** The byte that stands for it. */
    public int code() {
        return code;
    }

    /** How ilasm writes the type, such as {@code int32}; empty if it is no primitive type. */
    public String ilasm() {
        return ilasm;
    }

    /** Whether it is a type by itself: void, numbers, string, object, typedref. */
    public boolean isPrimitive() {
        return !ilasm.isEmpty();
    }

    /** Whether there is an element type of that byte. */
    public static boolean exists(int code) {
        return code >= 0 && code < BY_CODE.length && BY_CODE[code] != null;
    }

    /** The element type of a byte; {@link #END} if there is none. */
    public static ElementType of(int code) {
        return exists(code) ? BY_CODE[code] : END;
    }
}
