package dev.gatun.il.assembler;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.MarshalSpec;
import java.util.Map;

/** Native types of marshal(...) as blobs (ECMA-335 II.7.4, II.23.4, and the types beyond them that CLR has). */
final class Marshalling {
    /** No element type is stated. */
    private static final int MAX = 0x50;

    private static final Map<String, Integer> SIMPLE = Map.ofEntries(Map.entry("bool", 0x02), Map.entry("int8", 0x03),
            Map.entry("uint8", 0x04), Map.entry("int16", 0x05), Map.entry("uint16", 0x06), Map.entry("int32", 0x07),
            Map.entry("uint32", 0x08), Map.entry("int64", 0x09), Map.entry("uint64", 0x0A), Map.entry("float32", 0x0B),
            Map.entry("float64", 0x0C), Map.entry("void", 0x01), Map.entry("syschar", 0x0D), Map.entry("variant", 0x0E),
            Map.entry("currency", 0x0F), Map.entry("decimal", 0x11), Map.entry("date", 0x12), Map.entry("bstr", 0x13),
            Map.entry("lpstr", 0x14), Map.entry("lpwstr", 0x15), Map.entry("lptstr", 0x16),
            Map.entry("objectref", 0x18), Map.entry("struct", 0x1B), Map.entry("int", 0x1F), Map.entry("uint", 0x20),
            Map.entry("byvalstr", 0x22), Map.entry("ansibstr", 0x23), Map.entry("tbstr", 0x24),
            Map.entry("variantbool", 0x25), Map.entry("method", 0x26), Map.entry("asany", 0x28),
            Map.entry("lpstruct", 0x2B), Map.entry("error", 0x2D), Map.entry("lputf8str", 0x30));

    /** VARTYPE numbers of Windows, for the elements of safe arrays. */
    private static final Map<String, Integer> VARIANTS = Map.ofEntries(Map.entry("null", 1), Map.entry("int16", 2),
            Map.entry("int32", 3), Map.entry("float32", 4), Map.entry("float64", 5), Map.entry("currency", 6),
            Map.entry("date", 7), Map.entry("bstr", 8), Map.entry("idispatch", 9), Map.entry("error", 10),
            Map.entry("bool", 11), Map.entry("variant", 12), Map.entry("iunknown", 13), Map.entry("decimal", 14),
            Map.entry("int8", 16), Map.entry("uint8", 17), Map.entry("unsignedint8", 17), Map.entry("uint16", 18),
            Map.entry("unsignedint16", 18), Map.entry("uint32", 19), Map.entry("unsignedint32", 19),
            Map.entry("int64", 20), Map.entry("uint64", 21), Map.entry("unsignedint64", 21), Map.entry("int", 22),
            Map.entry("uint", 23), Map.entry("unsignedint", 23), Map.entry("void", 24), Map.entry("hresult", 25),
            Map.entry("*", 26), Map.entry("safearray", 27), Map.entry("carray", 28), Map.entry("userdefined", 29),
            Map.entry("lpstr", 30), Map.entry("lpwstr", 31), Map.entry("record", 36), Map.entry("filetime", 64),
            Map.entry("blob", 65), Map.entry("stream", 66), Map.entry("storage", 67), Map.entry("cf", 71),
            Map.entry("clsid", 72));

    private Marshalling() {
    }

    static byte[] blob(NativeTypeContext type) {
        if (type == null) {
            return new byte[] {MAX};
        }
        var inner = new ByteWriter(8);
        if (type.nativeBase() != null) {
            base(type.nativeBase(), inner);
        }
        for (NativeSuffixContext suffix : type.nativeSuffix()) {
            if (suffix.STAR() != null) {
                inner = new ByteWriter(8).u1(0x10).bytes(inner);
                continue;
            }
            // Element, parameter, size, and whether the size counts besides the parameter; what is not stated ends it.
            var array = new ByteWriter(8).u1(MarshalSpec.ARRAY);
            if (inner.length() == 0) {
                array.u1(MAX);
            }
            array.bytes(inner);
            boolean plus = suffix.PLUS() != null;
            boolean sized = suffix.integer().size() > (plus ? 1 : 0);
            if (plus) {
                array.compressed(number(suffix.integer().getLast()));
            } else if (sized) {
                array.compressed(0);
            }
            if (sized) {
                array.compressed(number(suffix.integer(0))).compressed(plus ? 1 : 0);
            }
            inner = array;
        }
        return inner.toByteArray();
    }

    private static int number(IntegerContext integer) {
        return Text.upTo(integer, 0x1FFF_FFFF, "a number");
    }

    private static void base(NativeBaseContext base, ByteWriter out) {
        switch (base) {
            case NativeCustomContext custom -> {
                // GUID and native type name are empty where two texts are given: type and cookie.
                boolean four = custom.text().size() == 4;
                out.u1(MarshalSpec.CUSTOM_MARSHALER).text(four ? Text.string(custom.text(0)) : "")
                        .text(four ? Text.string(custom.text(1)) : "").text(Text.string(custom.text(four ? 2 : 0)))
                        .text(Text.string(custom.text(four ? 3 : 1)));
            }
            case NativeFixedStringContext fixed -> out.u1(MarshalSpec.FIXEDSYSSTRING)
                    .compressed(number(fixed.integer()));
            case NativeFixedArrayContext fixed -> {
                out.u1(MarshalSpec.FIXEDARRAY).compressed(number(fixed.integer()));
                if (fixed.nativeType() != null) {
                    out.bytes(blob(fixed.nativeType()));
                }
            }
            case NativeSafeArrayContext array -> safeArray(array, out);
            case NativeInterfaceContext type -> {
                out.u1(type.IUNKNOWN() != null ? MarshalSpec.IUNKNOWN : type.IDISPATCH() != null
                        ? MarshalSpec.IDISPATCH : MarshalSpec.INTF);
                if (type.integer() != null) {
                    out.compressed(number(type.integer()));
                }
            }
            case NativeUnsignedContext type -> out.u1(SIMPLE.get("u" + type.getText().substring("unsigned".length())));
            case NativeNumberContext type -> out.u1(Text.upTo(type.integer(), 0xFF, "a native type"));
            default -> {
                Integer code = SIMPLE.get(base.getText());
                if (code == null) {
                    throw Problems.stop(base, "expected a native type, found " + base.getText());
                }
                out.u1(code);
            }
        }
    }

    private static void safeArray(NativeSafeArrayContext array, ByteWriter out) {
        out.u1(MarshalSpec.SAFEARRAY);
        VariantTypeContext element = array.variantType();
        if (element != null) {
            int code = VARIANTS.getOrDefault(element.variantBase().getText(), 0);
            for (int i = 1; i < element.getChildCount(); i++) {
                code |= switch (element.getChild(i).getText()) {
                    case "[" -> 0x2000;
                    case "vector" -> 0x1000;
                    case "&" -> 0x4000;
                    default -> 0;
                };
            }
            out.compressed(code);
        }
        if (array.text() != null) {
            if (element == null) {
                out.compressed(0);
            }
            out.text(Text.string(array.text()));
        }
    }
}
