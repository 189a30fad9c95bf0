package dev.gatun.il.signature;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.CodedIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes signature blobs (ECMA-335 II.23.2). A blob that is no valid signature is a {@link BadImageException} with
 * the file offset; tokens are not checked to exist, but to be of the right tables.
 */
public final class SignatureReader {
    private static final int KIND_MASK = 0x0F;
    private static final int FIELD = 0x6;
    private static final int LOCALS = 0x7;
    private static final int PROPERTY = 0x8;
    private static final int METHOD_SPEC = 0xA;
    private static final int GENERIC = 0x10;
    private static final int HAS_THIS = 0x20;
    private static final int EXPLICIT_THIS = 0x40;

    /** What may stand at a place besides ordinary types. */
    private static final int VOID = 1;
    private static final int BYREF = 2;
    private static final int PINNED = 4;
    private static final int TYPEDREF = 8;

    /** Deeper nesting is refused; no compiler comes near. */
    private static final int MAX_DEPTH = 200;
    private static final int MAX_PARAMETERS = 0xFFFF;
    /** The runtime's own limit. */
    private static final int MAX_RANK = 32;

    private static final TypeSig.Primitive[] PRIMITIVES = new TypeSig.Primitive[0x20];

    static {
        for (ElementType type : ElementType.values()) {
            if (type.isPrimitive()) {
                PRIMITIVES[type.code()] = new TypeSig.Primitive(type);
            }
        }
    }

    private final ByteCursor in;
    private int depth;

    private SignatureReader(ByteSpan blob) {
        this.in = blob.cursor();
    }

    /** A MethodDef, MemberRef (of a method) or StandAloneSig (of calli) signature. */
    public static MethodSig method(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        MethodSig method = reader.method();
        reader.end();
        return method;
    }

    /** A field's signature: its type, custom modifiers around it. */
    public static TypeSig field(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        reader.header(FIELD, "a field signature, 0x06");
        TypeSig type = reader.type(BYREF);
        reader.end();
        return type;
    }

    /** Whether a MemberRef's signature is that of a field, not of a method. */
    public static boolean isField(ByteSpan blob) {
        return !blob.isEmpty() && (blob.u1(0) & KIND_MASK) == FIELD;
    }

    /** Whether a StandAloneSig's signature is that of locals. */
    public static boolean isLocals(ByteSpan blob) {
        return !blob.isEmpty() && blob.u1(0) == LOCALS;
    }

    /** A property's signature. */
    public static PropertySig property(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        int header = reader.header(PROPERTY, "a property signature, 0x08 or 0x28");
        int count = reader.parameterCount();
        TypeSig type = reader.type(BYREF);
        List<TypeSig> parameters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parameters.add(reader.type(BYREF | TYPEDREF));
        }
        reader.end();
        return new PropertySig((header & HAS_THIS) != 0, type, parameters);
    }

    /** The types of a method's locals. */
    public static List<TypeSig> locals(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        reader.header(LOCALS, "a signature of locals, 0x07");
        int count = reader.in.count(1, "locals");
        if (count > MAX_PARAMETERS) {
            throw reader.in.error("expected at most 65535 locals, found " + count);
        }
        List<TypeSig> locals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            locals.add(reader.type(BYREF | PINNED | TYPEDREF));
        }
        reader.end();
        return List.copyOf(locals);
    }

    /** A TypeSpec's signature. */
    public static TypeSig type(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        TypeSig type = reader.type(VOID | BYREF | TYPEDREF);
        reader.end();
        return type;
    }

    /** The type at the cursor, which moves past it (as within a constant's signature of a PDB). */
    public static TypeSig type(ByteCursor in) {
        var reader = new SignatureReader(in.span().from(in.position()));
        TypeSig type = reader.type(VOID | BYREF | TYPEDREF);
        in.skip(reader.in.position());
        return type;
    }

    /** The type arguments of a MethodSpec. */
    public static List<TypeSig> methodSpec(ByteSpan blob) {
        var reader = new SignatureReader(blob);
        reader.header(METHOD_SPEC, "a method instantiation, 0x0A");
        List<TypeSig> arguments = reader.arguments();
        reader.end();
        return arguments;
    }

    private int header(int kind, String what) {
        int header = in.u1();
        if ((header & KIND_MASK) != kind) {
            throw in.span().error(0, "expected " + what + ", found 0x" + Integer.toHexString(header));
        }
        return header;
    }

    private void end() {
        if (!in.atEnd()) {
            throw in.error("expected the end of the signature, found " + in.remaining() + " more bytes");
        }
    }

    private int parameterCount() {
        int count = in.count(1, "parameters");
        if (count > MAX_PARAMETERS) {
            throw in.error("expected at most 65535 parameters, found " + count);
        }
        return count;
    }

    private MethodSig method() {
        int at = in.position();
        int header = in.u1();
        int kind = header & KIND_MASK;
        if (!CallKind.exists(kind) || header >= 0x80) {
            throw in.span().error(at, "expected a calling convention, found 0x" + Integer.toHexString(header));
        }
        int arity = (header & GENERIC) != 0 ? in.compressed() : 0;
        if (arity > MAX_PARAMETERS) {
            throw in.error("expected at most 65535 generic parameters, found " + arity);
        }
        int count = parameterCount();
        TypeSig returnType = type(VOID | BYREF | TYPEDREF);
        List<TypeSig> parameters = new ArrayList<>(count);
        int sentinel = -1;
        for (int i = 0; i < count; i++) {
            if (in.peek() == ElementType.SENTINEL.code()) {
                if (sentinel >= 0) {
                    throw in.error("expected one sentinel at most");
                }
                in.u1();
                sentinel = i;
            }
            parameters.add(type(BYREF | TYPEDREF));
        }
        // Followed by no parameter it is against the grammar, but ilasm writes it for "(int32, ...)".
        if (sentinel < 0 && in.remaining() == 1 && in.peek() == ElementType.SENTINEL.code()) {
            in.u1();
            sentinel = count;
        }
        return new MethodSig(CallKind.of(kind), (header & HAS_THIS) != 0, (header & EXPLICIT_THIS) != 0, arity,
                returnType, parameters, sentinel);
    }

    private TypeSig type(int allowed) {
        if (++depth > MAX_DEPTH) {
            throw in.error("expected a type nested at most " + MAX_DEPTH + " deep");
        }
        TypeSig type = undepthed(allowed);
        depth--;
        return type;
    }

    private TypeSig undepthed(int allowed) {
        int at = in.position();
        int code = in.u1();
        ElementType element = ElementType.of(code);
        return switch (element) {
            case VOID -> allow(allowed, VOID, at, "no void", PRIMITIVES[code]);
            case TYPEDBYREF -> allow(allowed, TYPEDREF, at, "no typedref", PRIMITIVES[code]);
            case BOOLEAN, CHAR, I1, U1, I2, U2, I4, U4, I8, U8, R4, R8, STRING, I, U, OBJECT -> PRIMITIVES[code];
            case PTR -> new TypeSig.Pointer(type(VOID));
            case BYREF -> new TypeSig.ByRef(allow(allowed, BYREF, at, "no managed pointer", type(TYPEDREF)));
            case PINNED -> new TypeSig.Pinned(allow(allowed, PINNED, at, "no pinned type", type(BYREF)));
            case VALUETYPE, CLASS -> new TypeSig.Named(token(), element == ElementType.VALUETYPE);
            case VAR -> new TypeSig.TypeVariable(in.compressed());
            case MVAR -> new TypeSig.MethodVariable(in.compressed());
            case SZARRAY -> new TypeSig.SzArray(type(0));
            case ARRAY -> array();
            case GENERICINST -> genericInstance();
            case FNPTR -> functionPointer();
            case CMOD_REQD, CMOD_OPT -> {
                int modifier = token();
                yield new TypeSig.Modified(element == ElementType.CMOD_REQD, modifier, type(allowed));
            }
            default -> throw in.span().error(at, "expected a type, found 0x" + Integer.toHexString(code));
        };
    }

    private TypeSig allow(int allowed, int needed, int at, String expected, TypeSig type) {
        if ((allowed & needed) == 0) {
            throw in.span().error(at, "expected " + expected + " here");
        }
        return type;
    }

    private TypeSig functionPointer() {
        if (++depth > MAX_DEPTH) {
            throw in.error("expected a type nested at most " + MAX_DEPTH + " deep");
        }
        var pointer = new TypeSig.FunctionPointer(method());
        depth--;
        return pointer;
    }

    private TypeSig genericInstance() {
        int at = in.position();
        ElementType kind = ElementType.of(in.u1());
        if (kind != ElementType.CLASS && kind != ElementType.VALUETYPE) {
            throw in.span().error(at, "expected class (0x12) or valuetype (0x11) of a generic instance");
        }
        int token = token();
        return new TypeSig.GenericInstance(token, kind == ElementType.VALUETYPE, arguments());
    }

    private List<TypeSig> arguments() {
        int count = in.count(1, "type arguments");
        if (count == 0) {
            throw in.error("expected at least one type argument");
        }
        List<TypeSig> arguments = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            arguments.add(type(0));
        }
        return List.copyOf(arguments);
    }

    private TypeSig array() {
        TypeSig element = type(0);
        int at = in.position();
        int rank = in.compressed();
        if (rank < 1 || rank > MAX_RANK) {
            throw in.span().error(at, "expected a rank of 1 to " + MAX_RANK + ", found " + rank);
        }
        List<Integer> sizes = new ArrayList<>();
        for (int i = dimensions(rank); i > 0; i--) {
            sizes.add(in.compressed());
        }
        List<Integer> lowerBounds = new ArrayList<>();
        for (int i = dimensions(rank); i > 0; i--) {
            lowerBounds.add(in.compressedSigned());
        }
        return new TypeSig.MdArray(element, rank, sizes, lowerBounds);
    }

    private int dimensions(int rank) {
        int at = in.position();
        int count = in.compressed();
        if (count > rank) {
            throw in.span().error(at, "expected sizes or bounds of at most " + rank + " dimensions, found " + count);
        }
        return count;
    }

    private int token() {
        int at = in.position();
        int token = CodedIndex.TYPE_DEF_OR_REF.decode(in.compressed());
        if (token == -1 || Token.rid(token) == 0) {
            throw in.span().error(at, "expected a TypeDef, TypeRef or TypeSpec");
        }
        return token;
    }
}
