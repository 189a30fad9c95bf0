package dev.gatun.il.text;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import java.util.Map;

/** How ilasm writes the blob of a FieldMarshal row (ECMA-335 II.7.4, II.23.4). */
final class MarshalText {
    private static final int FIXED_STRING = 0x17;
    private static final int IUNKNOWN = 0x19;
    private static final int IDISPATCH = 0x1A;
    private static final int INTERFACE = 0x1C;
    private static final int SAFE_ARRAY = 0x1D;
    private static final int FIXED_ARRAY = 0x1E;
    private static final int ARRAY = 0x2A;
    private static final int CUSTOM = 0x2C;
    private static final int NO_ELEMENT = 0x50;

    private static final Map<Integer, String> SIMPLE = Map.ofEntries(Map.entry(0x01, "void"), Map.entry(0x02, "bool"),
            Map.entry(0x03, "int8"), Map.entry(0x04, "unsigned int8"), Map.entry(0x05, "int16"),
            Map.entry(0x06, "unsigned int16"), Map.entry(0x07, "int32"), Map.entry(0x08, "unsigned int32"),
            Map.entry(0x09, "int64"), Map.entry(0x0A, "unsigned int64"), Map.entry(0x0B, "float32"),
            Map.entry(0x0C, "float64"), Map.entry(0x0D, "syschar"), Map.entry(0x0E, "variant"),
            Map.entry(0x0F, "currency"), Map.entry(0x11, "decimal"), Map.entry(0x12, "date"), Map.entry(0x13, "bstr"),
            Map.entry(0x14, "lpstr"), Map.entry(0x15, "lpwstr"), Map.entry(0x16, "lptstr"),
            Map.entry(0x18, "objectref"), Map.entry(IUNKNOWN, "iunknown"), Map.entry(IDISPATCH, "idispatch"),
            Map.entry(0x1B, "struct"), Map.entry(INTERFACE, "interface"), Map.entry(0x1F, "int"),
            Map.entry(0x20, "unsigned int"), Map.entry(0x22, "byvalstr"), Map.entry(0x23, "ansi bstr"),
            Map.entry(0x24, "tbstr"), Map.entry(0x25, "variant bool"), Map.entry(0x26, "method"),
            Map.entry(0x28, "as any"), Map.entry(0x2B, "lpstruct"), Map.entry(0x2D, "error"),
            Map.entry(0x30, "lputf8str"));

    /** Of safe arrays: the VARTYPEs that ilasm has words for. */
    private static final Map<Integer, String> VARIANT = Map.ofEntries(Map.entry(1, "null"), Map.entry(2, "int16"),
            Map.entry(3, "int32"), Map.entry(4, "float32"), Map.entry(5, "float64"), Map.entry(6, "currency"),
            Map.entry(7, "date"), Map.entry(8, "bstr"), Map.entry(9, "idispatch"), Map.entry(10, "error"),
            Map.entry(11, "bool"), Map.entry(12, "variant"), Map.entry(13, "iunknown"), Map.entry(14, "decimal"),
            Map.entry(16, "int8"), Map.entry(17, "unsigned int8"), Map.entry(18, "unsigned int16"),
            Map.entry(19, "unsigned int32"), Map.entry(20, "int64"), Map.entry(21, "unsigned int64"),
            Map.entry(22, "int"), Map.entry(23, "unsigned int"), Map.entry(24, "void"), Map.entry(25, "hresult"),
            Map.entry(26, "*"), Map.entry(27, "safearray"), Map.entry(28, "carray"), Map.entry(29, "userdefined"),
            Map.entry(30, "lpstr"), Map.entry(31, "lpwstr"), Map.entry(36, "record"));

    private MarshalText() {
    }

    /** {@code marshal(...)}; an unknown kind is given as its bytes, {@code marshal({ 2D 01 })}. */
    static String of(ByteSpan blob) {
        ByteCursor in = blob.cursor();
        if (in.atEnd()) {
            return "marshal()";
        }
        String text = type(in);
        return text.isEmpty() || !in.atEnd() ? "marshal({ " + Literals.bytes(blob).replaceAll("[()]", "") + " })"
                : "marshal(" + text + ")";
    }

    private static String type(ByteCursor in) {
        int type = in.u1();
        return switch (type) {
            case FIXED_STRING -> "fixed sysstring [" + in.compressed() + "]";
            case FIXED_ARRAY -> {
                String size = in.atEnd() ? "" : "[" + in.compressed() + "]";
                yield size.isEmpty() ? "" : "fixed array " + size + (in.atEnd() ? "" : " " + element(in));
            }
            case IUNKNOWN, IDISPATCH, INTERFACE -> SIMPLE.get(type)
                    + (in.atEnd() ? "" : "(iidparam = " + in.compressed() + ")");
            case SAFE_ARRAY -> safeArray(in);
            case ARRAY -> array(in);
            case CUSTOM -> {
                String guid = text(in);
                String nativeType = text(in);
                String marshaler = text(in);
                String cookie = text(in);
                yield "custom(" + (guid.isEmpty() && nativeType.isEmpty() ? ""
                        : Literals.doubleQuoted(guid) + ", " + Literals.doubleQuoted(nativeType) + ", ")
                        + Literals.doubleQuoted(marshaler) + ", " + Literals.doubleQuoted(cookie) + ")";
            }
            default -> SIMPLE.getOrDefault(type, "");
        };
    }

    private static String element(ByteCursor in) {
        int element = in.compressed();
        return element == NO_ELEMENT ? "" : SIMPLE.getOrDefault(element, "");
    }

    private static String safeArray(ByteCursor in) {
        if (in.atEnd()) {
            return "safearray";
        }
        int variant = in.compressed();
        String element = variant == 0 ? "" : VARIANT.getOrDefault(variant & 0xFFF, "");
        boolean named = !in.atEnd();
        String name = named ? text(in) : "";
        return variant != 0 && element.isEmpty() ? ""
                : ("safearray " + element).strip() + (named ? ", " + Literals.doubleQuoted(name) : "");
    }

    /**
     * An element (0x50 says that none is stated), the number of the parameter that has the length, a size, and whether
     * that parameter counts. Empty for what the syntax cannot say.
     */
    private static String array(ByteCursor in) {
        if (in.atEnd()) {
            return "";
        }
        String element = element(in);
        if (in.atEnd()) {
            return element + "[]";
        }
        int parameter = in.compressed();
        if (in.atEnd()) {
            return element + "[+" + parameter + "]";
        }
        int size = in.compressed();
        int counts = in.atEnd() ? -1 : in.compressed();
        return counts == 1 ? element + "[" + size + " + " + parameter + "]"
                : counts == 0 && parameter == 0 ? element + "[" + size + "]" : "";
    }

    private static String text(ByteCursor in) {
        ByteSpan bytes = in.take(in.compressed());
        return bytes.utf8(0, bytes.length());
    }
}
