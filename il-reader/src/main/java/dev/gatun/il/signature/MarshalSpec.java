package dev.gatun.il.signature;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;

/**
 * How a parameter or field is passed to native code (ECMA-335 II.23.4; the kinds beyond it as CLR writes them).
 *
 * @param nativeType what it is there, one of the constants or another NATIVE_TYPE of II.23.4
 * @param elementType the native type of an array's elements (for {@link #SAFEARRAY} a VARTYPE), -1 if not stated
 * @param parameter the number of the parameter that has an array's length, or of an interface's IID; -1 if not stated
 * @param size the number of elements of an array or characters of a string, -1 if not stated
 * @param marshaler the type name of a custom marshaler, else empty
 * @param cookie what the custom marshaler is given, else empty
 */
public record MarshalSpec(int nativeType, int elementType, int parameter, int size, String marshaler,
        String cookie) {
    public static final int BOOLEAN = 0x02;
    public static final int I1 = 0x03;
    public static final int U1 = 0x04;
    public static final int I2 = 0x05;
    public static final int U2 = 0x06;
    public static final int I4 = 0x07;
    public static final int U4 = 0x08;
    public static final int I8 = 0x09;
    public static final int U8 = 0x0A;
    public static final int R4 = 0x0B;
    public static final int R8 = 0x0C;
    public static final int LPSTR = 0x14;
    public static final int LPWSTR = 0x15;
    public static final int LPTSTR = 0x16;
    public static final int FIXEDSYSSTRING = 0x17;
    public static final int IUNKNOWN = 0x19;
    public static final int IDISPATCH = 0x1A;
    public static final int STRUCT = 0x1B;
    public static final int INTF = 0x1C;
    public static final int SAFEARRAY = 0x1D;
    public static final int FIXEDARRAY = 0x1E;
    public static final int INT = 0x1F;
    public static final int UINT = 0x20;
    public static final int FUNC = 0x26;
    public static final int ARRAY = 0x2A;
    public static final int LPSTRUCT = 0x2B;
    public static final int CUSTOM_MARSHALER = 0x2C;
    public static final int LPUTF8STR = 0x30;

    /** Decodes the blob of a FieldMarshal row. */
    public static MarshalSpec read(ByteSpan blob) {
        ByteCursor in = blob.cursor();
        int type = in.u1();
        return switch (type) {
            case FIXEDSYSSTRING -> new MarshalSpec(type, -1, -1, in.compressed(), "", "");
            case FIXEDARRAY -> {
                int size = optional(in);
                yield new MarshalSpec(type, optional(in), -1, size, "", "");
            }
            case SAFEARRAY -> new MarshalSpec(type, optional(in), -1, -1, "", "");
            case IUNKNOWN, IDISPATCH, INTF -> new MarshalSpec(type, -1, optional(in), -1, "", "");
            case ARRAY -> {
                int element = optional(in);
                int parameter = optional(in);
                yield new MarshalSpec(type, element, parameter, optional(in), "", "");
            }
            case CUSTOM_MARSHALER -> {
                text(in);
                text(in);
                String marshaler = text(in);
                yield new MarshalSpec(type, -1, -1, -1, marshaler, text(in));
            }
            default -> new MarshalSpec(type, -1, -1, -1, "", "");
        };
    }

    private static int optional(ByteCursor in) {
        return in.atEnd() ? -1 : in.compressed();
    }

    private static String text(ByteCursor in) {
        ByteSpan bytes = in.take(in.compressed());
        return bytes.utf8(0, bytes.length());
    }
}
