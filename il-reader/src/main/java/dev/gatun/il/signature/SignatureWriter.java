package dev.gatun.il.signature;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.CodedIndex;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Encodes signature blobs (ECMA-335 II.23.2): the inverse of {@link SignatureReader}. It writes what it is given and does
 * not judge it; a token that no signature can hold, or a count too large for one, is an
 * {@link IllegalArgumentException}.
 */
public final class SignatureWriter {
    private static final int FIELD = 0x6;
    private static final int LOCALS = 0x7;
    private static final int PROPERTY = 0x8;
    private static final int METHOD_SPEC = 0xA;
    private static final int GENERIC = 0x10;
    private static final int HAS_THIS = 0x20;
    private static final int EXPLICIT_THIS = 0x40;

    private final ByteWriter out;
    private final IntUnaryOperator tokens;

    /** Appends to {@code out}; {@code tokens} gives the token to write for one of the signature. */
    public SignatureWriter(ByteWriter out, IntUnaryOperator tokens) {
        this.out = out;
        this.tokens = tokens;
    }

    /** Appends to {@code out} with tokens as they are. */
    public SignatureWriter(ByteWriter out) {
        this(out, IntUnaryOperator.identity());
    }

    /** A field's signature. */
    public void field(TypeSig type) {
        out.u1(FIELD);
        type(type);
    }

    /** The signature of a MethodDef, of a MemberRef that is a method, or of {@code calli}. */
    public void method(MethodSig method) {
        out.u1(method.kind().code() | (method.hasThis() ? HAS_THIS : 0) | (method.explicitThis() ? EXPLICIT_THIS : 0)
                | (method.genericArity() > 0 ? GENERIC : 0));
        if (method.genericArity() > 0) {
            out.compressed(method.genericArity());
        }
        List<TypeSig> parameters = method.parameters();
        out.compressed(parameters.size());
        type(method.returnType());
        for (int i = 0; i < parameters.size(); i++) {
            if (i == method.sentinel()) {
                out.u1(ElementType.SENTINEL.code());
            }
            type(parameters.get(i));
        }
        if (method.sentinel() == parameters.size()) {
            out.u1(ElementType.SENTINEL.code());
        }
    }

    public void property(PropertySig property) {
        out.u1(PROPERTY | (property.hasThis() ? HAS_THIS : 0)).compressed(property.parameters().size());
        type(property.type());
        property.parameters().forEach(this::type);
    }

    /** The types of a method's locals. */
    public void locals(List<TypeSig> locals) {
        out.u1(LOCALS).compressed(locals.size());
        locals.forEach(this::type);
    }

    /** The type arguments of a MethodSpec. */
    public void methodSpec(List<TypeSig> arguments) {
        out.u1(METHOD_SPEC);
        arguments(arguments);
    }

    private void arguments(List<TypeSig> arguments) {
        out.compressed(arguments.size());
        arguments.forEach(this::type);
    }

    /** A type within any signature; alone it is that of a TypeSpec. */
    public void type(TypeSig type) {
        switch (type) {
            case TypeSig.Primitive primitive -> element(primitive.element());
            case TypeSig.Named named -> named(named.token(), named.valueType());
            case TypeSig.SzArray array -> wrapped(ElementType.SZARRAY, array.element());
            case TypeSig.Pointer pointer -> wrapped(ElementType.PTR, pointer.target());
            case TypeSig.ByRef byRef -> wrapped(ElementType.BYREF, byRef.target());
            case TypeSig.Pinned pinned -> wrapped(ElementType.PINNED, pinned.type());
            case TypeSig.MdArray array -> array(array);
            case TypeSig.TypeVariable variable -> element(ElementType.VAR).compressed(variable.index());
            case TypeSig.MethodVariable variable -> element(ElementType.MVAR).compressed(variable.index());
            case TypeSig.FunctionPointer pointer -> {
                element(ElementType.FNPTR);
                method(pointer.method());
            }
            case TypeSig.GenericInstance instance -> {
                element(ElementType.GENERICINST);
                named(instance.token(), instance.valueType());
                arguments(instance.arguments());
            }
            case TypeSig.Modified modified -> {
                element(modified.required() ? ElementType.CMOD_REQD : ElementType.CMOD_OPT);
                token(modified.token());
                type(modified.type());
            }
        }
    }

    private ByteWriter element(ElementType element) {
        return out.u1(element.code());
    }

    private void wrapped(ElementType element, TypeSig inner) {
        element(element);
        type(inner);
    }

    private void named(int token, boolean valueType) {
        element(valueType ? ElementType.VALUETYPE : ElementType.CLASS);
        token(token);
    }

    private void array(TypeSig.MdArray array) {
        element(ElementType.ARRAY);
        type(array.element());
        out.compressed(array.rank());
        out.compressed(array.sizes().size());
        array.sizes().forEach(out::compressed);
        out.compressed(array.lowerBounds().size());
        array.lowerBounds().forEach(out::compressedSigned);
    }

    private void token(int token) {
        int mapped = tokens.applyAsInt(token);
        int coded = CodedIndex.TYPE_DEF_OR_REF.encode(mapped);
        if (coded == -1) {
            throw new IllegalArgumentException("expected a TypeDef, TypeRef or TypeSpec, found "
                    + Token.toString(mapped));
        }
        out.compressed(coded);
    }
}
