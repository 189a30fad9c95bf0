package dev.gatun.il.signature;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.metadata.CodedIndex;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes signatures, so that what is written can be read back. */
final class SignatureBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ByteSpan bytes() {
        return ByteSpan.of(out.toByteArray(), "test");
    }

    SignatureBytes u1(int value) {
        out.write(value);
        return this;
    }

    /** ECMA-335 II.23.2: 0 to 0x1FFFFFFF. */
    SignatureBytes compressed(int value) {
        if (value < 0x80) {
            return u1(value);
        }
        if (value < 0x4000) {
            return u1(0x80 | value >> 8).u1(value);
        }
        return u1(0xC0 | value >> 24).u1(value >> 16).u1(value >> 8).u1(value);
    }

    /** ECMA-335 II.23.2: -0x10000000 to 0xFFFFFFF. */
    SignatureBytes compressedSigned(int value) {
        int sign = value < 0 ? 1 : 0;
        if (value >= -0x40 && value < 0x40) {
            return u1(value << 1 & 0x7F | sign);
        }
        if (value >= -0x2000 && value < 0x2000) {
            int rotated = value << 1 & 0x3FFF | sign;
            return u1(0x80 | rotated >> 8).u1(rotated);
        }
        int rotated = value << 1 & 0x1FFFFFFF | sign;
        return u1(0xC0 | rotated >> 24).u1(rotated >> 16).u1(rotated >> 8).u1(rotated);
    }

    private SignatureBytes token(int token) {
        return compressed(CodedIndex.TYPE_DEF_OR_REF.encode(token));
    }

    private SignatureBytes code(ElementType type) {
        return u1(type.code());
    }

    private SignatureBytes kind(boolean valueType) {
        return code(valueType ? ElementType.VALUETYPE : ElementType.CLASS);
    }

    SignatureBytes type(TypeSig type) {
        return switch (type) {
            case TypeSig.Primitive(ElementType element) -> code(element);
            case TypeSig.Named(int token, boolean valueType) -> kind(valueType).token(token);
            case TypeSig.SzArray(TypeSig element) -> code(ElementType.SZARRAY).type(element);
            case TypeSig.MdArray array -> array(array);
            case TypeSig.Pointer(TypeSig target) -> code(ElementType.PTR).type(target);
            case TypeSig.ByRef(TypeSig target) -> code(ElementType.BYREF).type(target);
            case TypeSig.FunctionPointer(MethodSig method) -> code(ElementType.FNPTR).method(method);
            case TypeSig.GenericInstance(int token, boolean valueType, List<TypeSig> arguments) ->
                code(ElementType.GENERICINST).kind(valueType).token(token).compressed(arguments.size())
                        .types(arguments);
            case TypeSig.TypeVariable(int index) -> code(ElementType.VAR).compressed(index);
            case TypeSig.MethodVariable(int index) -> code(ElementType.MVAR).compressed(index);
            case TypeSig.Modified(boolean required, int token, TypeSig inner) ->
                code(required ? ElementType.CMOD_REQD : ElementType.CMOD_OPT).token(token).type(inner);
            case TypeSig.Pinned(TypeSig inner) -> code(ElementType.PINNED).type(inner);
        };
    }

    private SignatureBytes types(List<TypeSig> types) {
        types.forEach(this::type);
        return this;
    }

    private SignatureBytes array(TypeSig.MdArray array) {
        code(ElementType.ARRAY).type(array.element()).compressed(array.rank()).compressed(array.sizes().size());
        array.sizes().forEach(this::compressed);
        compressed(array.lowerBounds().size());
        array.lowerBounds().forEach(this::compressedSigned);
        return this;
    }

    SignatureBytes method(MethodSig method) {
        u1(method.kind().code() | (method.genericArity() > 0 ? 0x10 : 0) | (method.hasThis() ? 0x20 : 0)
                | (method.explicitThis() ? 0x40 : 0));
        if (method.genericArity() > 0) {
            compressed(method.genericArity());
        }
        compressed(method.parameters().size()).type(method.returnType());
        for (int i = 0; i < method.parameters().size(); i++) {
            if (i == method.sentinel()) {
                code(ElementType.SENTINEL);
            }
            type(method.parameters().get(i));
        }
        return this;
    }
}
