package dev.gatun.il.signature;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes the blobs of custom attributes (ECMA-335 II.23.3). They do not describe themselves: the constructor's
 * signature says what its arguments are, and the size of an enum must be asked for.
 */
public final class CustomAttributeReader {
    private static final int PROLOG = 1;
    private static final int NULL_STRING = 0xFF;
    /** Arrays of boxed arrays may nest; deeper is refused. */
    private static final int MAX_DEPTH = 32;

    /** What the reader must know about types and cannot find in the blob. May throw exceptions of its own. */
    public interface Types {
        /** Whether a class that a signature names (TypeDef or TypeRef token) is System.Type. */
        boolean isSystemType(int token);

        /** The underlying type of an enum that a signature names: BOOLEAN, CHAR or an integer. */
        ElementType underlyingOfEnum(int token);

        /** The underlying type of an enum by its name as reflection writes it, perhaps with its assembly. */
        ElementType underlyingOfEnum(String name);
    }

    private final ByteCursor in;
    private final List<TypeSig> typeArguments;
    private final Types types;
    private int depth;

    private CustomAttributeReader(ByteSpan blob, List<TypeSig> typeArguments, Types types) {
        this.in = blob.cursor();
        this.typeArguments = typeArguments;
        this.types = types;
    }

    /** As {@link #read(ByteSpan, MethodSig, List, Types)} for an attribute class that is not generic. */
    public static CustomAttribute read(ByteSpan blob, MethodSig constructor, Types types) {
        return read(blob, constructor, List.of(), types);
    }

    /** Decodes {@code blob}; {@code typeArguments} are those of a generic attribute class. */
    public static CustomAttribute read(ByteSpan blob, MethodSig constructor, List<TypeSig> typeArguments,
            Types types) {
        if (blob.isEmpty() && constructor.parameters().isEmpty()) {
            return new CustomAttribute(List.of(), List.of());
        }
        return new CustomAttributeReader(blob, typeArguments, types).read(constructor);
    }

    private CustomAttribute read(MethodSig constructor) {
        if (in.u2() != PROLOG) {
            throw in.span().error(0, "expected the prolog of a custom attribute, 01 00");
        }
        List<AttributeValue> fixed = new ArrayList<>();
        for (TypeSig parameter : constructor.parameters()) {
            fixed.add(value(parameter));
        }
        List<CustomAttribute.Named> named = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            named.add(named());
        }
        if (!in.atEnd()) {
            throw in.error("expected the end of the custom attribute, found " + in.remaining() + " more bytes");
        }
        return new CustomAttribute(fixed, named);
    }

    // ------------------------------------------------------------------------------- by the constructor's signature

    private AttributeValue value(TypeSig type) {
        return switch (type.unmodified()) {
            case TypeSig.Primitive p -> p.element() == ElementType.OBJECT ? boxed() : simple(p.element());
            case TypeSig.Named named when named.valueType() -> new AttributeValue.EnumNumber(
                    Token.toString(named.token()), number(types.underlyingOfEnum(named.token())));
            case TypeSig.Named named when types.isSystemType(named.token()) -> typeName();
            case TypeSig.SzArray array -> elements(() -> value(array.element()));
            case TypeSig.TypeVariable variable when variable.index() < typeArguments.size() ->
                value(typeArguments.get(variable.index()));
            case TypeSig other -> throw in.error("expected a parameter that an attribute can have, found " + other);
        };
    }

    private AttributeValue simple(ElementType type) {
        return switch (type) {
            case STRING -> text();
            case TYPE -> typeName();
            case BOXED -> boxed();
            default -> number(type);
        };
    }

    private AttributeValue.Number number(ElementType type) {
        return new AttributeValue.Number(type, switch (type) {
            case BOOLEAN, U1 -> in.u1();
            case I1 -> in.i1();
            case CHAR, U2 -> in.u2();
            case I2 -> (short) in.u2();
            case I4, R4 -> in.i4();
            case U4 -> in.u4();
            case I8, U8, R8 -> in.i8();
            default -> throw in.error("expected a number, found " + type);
        });
    }

    private AttributeValue text() {
        if (in.peek() == NULL_STRING) {
            in.u1();
            return new AttributeValue.Null();
        }
        return new AttributeValue.Text(string());
    }

    private AttributeValue typeName() {
        return text() instanceof AttributeValue.Text(String name) ? new AttributeValue.TypeName(name)
                : new AttributeValue.Null();
    }

    private String string() {
        ByteSpan bytes = in.take(in.compressed());
        return bytes.utf8(0, bytes.length());
    }

    private interface Element {
        AttributeValue read();
    }

    private AttributeValue elements(Element element) {
        int at = in.position();
        int count = in.i4();
        if (count == -1) {
            return new AttributeValue.Null();
        }
        if (count < 0 || count > in.remaining()) {
            throw in.span().error(at, "expected an array's length of at most the " + in.remaining()
                    + " bytes that follow, found " + (count & 0xFFFF_FFFFL));
        }
        enter();
        List<AttributeValue> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(element.read());
        }
        depth--;
        return new AttributeValue.Elements(values);
    }

    // ------------------------------------------------------------------------------------- by types in the blob

    /** A value's type as the blob states it (ECMA-335 II.23.3, FieldOrPropType). */
    private record Described(ElementType type, String enumName, ElementType element) {
    }

    private Described describe() {
        ElementType type = elementType();
        ElementType element = type == ElementType.SZARRAY ? elementType() : type;
        if (element == ElementType.SZARRAY) {
            throw in.error("expected an array of one dimension");
        }
        return new Described(type, element == ElementType.ENUM ? string() : "", element);
    }

    private ElementType elementType() {
        int code = in.u1();
        ElementType type = ElementType.of(code);
        return switch (type) {
            case BOOLEAN, CHAR, I1, U1, I2, U2, I4, U4, I8, U8, R4, R8, STRING, SZARRAY, TYPE, BOXED, ENUM -> type;
            default -> throw in.span().error(in.position() - 1L,
                    "expected the type of an attribute's argument, found 0x" + Integer.toHexString(code));
        };
    }

    private AttributeValue value(Described described) {
        if (described.type() == ElementType.SZARRAY) {
            Described element = new Described(described.element(), described.enumName(), described.element());
            return elements(() -> value(element));
        }
        if (described.type() == ElementType.ENUM) {
            return new AttributeValue.EnumNumber(described.enumName(),
                    number(types.underlyingOfEnum(described.enumName())));
        }
        return simple(described.type());
    }

    private AttributeValue boxed() {
        enter();
        AttributeValue value = value(describe());
        depth--;
        return value;
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw in.error("expected values nested at most " + MAX_DEPTH + " deep");
        }
    }

    private CustomAttribute.Named named() {
        int at = in.position();
        ElementType kind = ElementType.of(in.u1());
        if (kind != ElementType.NAMED_FIELD && kind != ElementType.NAMED_PROPERTY) {
            throw in.span().error(at, "expected a named argument, 0x53 (field) or 0x54 (property)");
        }
        Described type = describe();
        String name = string();
        return new CustomAttribute.Named(kind == ElementType.NAMED_FIELD, name, value(type));
    }
}
