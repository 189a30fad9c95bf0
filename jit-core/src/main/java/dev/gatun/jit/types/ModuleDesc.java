package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** An assembly's image within a type system: its types, and what its tokens stand for. Thread-safe. */
public final class ModuleDesc {
    private static final int MAX_GENERIC_PARAMETERS = 0xFFFF;

    private final TypeSystem system;
    private final PeImage image;
    private final Metadata metadata;
    private final AtomicReferenceArray<TypeDefinition> definitions;
    private final TypeNameIndex names;
    private final References references;
    private final TokenResolver closedResolver;
    private final Lazy<List<TypeDesc>> types;

    ModuleDesc(TypeSystem system, PeImage image) {
        this.system = system;
        this.image = image;
        metadata = image.metadata();
        definitions = new AtomicReferenceArray<>(metadata.rows(TableId.TYPE_DEF) + 1);
        names = new TypeNameIndex(this);
        references = new References(this);
        closedResolver = new TokenResolver(this, GenericContext.EMPTY);
        types = new Lazy<>(system, this::name, "lists types", this::allTypes);
    }

    public TypeSystem system() {
        return system;
    }

    public PeImage image() {
        return image;
    }

    public Metadata metadata() {
        return metadata;
    }

    /** The assembly's simple name, or the file's for a module without a manifest. */
    public String name() {
        return metadata.rows(TableId.ASSEMBLY) > 0 ? metadata.assembly(1).name() : image.name();
    }

    public boolean isClassLibrary() {
        return system.isClassLibrary(this);
    }

    /** Every type defined here in the order of the rows, nested ones too; generic ones as definitions. */
    public List<TypeDesc> types() {
        return types.get();
    }

    private List<TypeDesc> allTypes() {
        var all = new ArrayList<TypeDesc>();
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
            all.add(definitionAt(rid).open());
        }
        return List.copyOf(all);
    }

    /**
     * A type defined here by name: {@code Ns.Type}, {@code Ns.Outer/Inner}, {@code Ns.List`1}; a generic one as a
     * definition. {@link MethodLookup} understands more and says what is near.
     */
    public Optional<TypeDesc> findType(String fullName) {
        return names.find(fullName).map(TypeDefinition::open);
    }

    /** The method of a MethodDef token; of a generic type, the definition's. */
    public MethodDesc method(int token) {
        return method(token, GenericContext.OPEN);
    }

    /** The type of a TypeDef, TypeRef or TypeSpec token; a generic one as its definition. */
    public TypeDesc typeOf(int token) {
        return type(token, GenericContext.OPEN);
    }

    /** The entry point of a program. */
    public Optional<MethodDesc> entryPoint() {
        int token = image.corHeader().entryPointToken();
        return Token.is(token, TableId.METHOD_DEF) && Token.rid(token) != 0
                ? Optional.of(method(token)) : Optional.empty();
    }

    TypeDefinition definitionAt(int rid) {
        if (rid < 1 || rid >= definitions.length()) {
            throw new BadImageException(name(), "has no type-definition " + Token.toString(
                    Token.of(TableId.TYPE_DEF, rid)));
        }
        var known = definitions.get(rid);
        if (known == null) {
            definitions.compareAndSet(rid, null, new TypeDefinition(this, metadata.typeDef(rid)));
            return definitions.get(rid);
        }
        return known;
    }

    /** A top-level type defined here. */
    Optional<TypeDefinition> definition(String namespace, String typeName) {
        return names.find(namespace, typeName);
    }

    /** What the module refers to and neither the class library nor any other assembly at hand has, in the order of its tables. */
    public List<UnresolvedReferenceException> missingReferences() {
        return references.missing();
    }

    References references() {
        return references;
    }

    TypeNameIndex names() {
        return names;
    }

    /** What a TypeDef or TypeRef token names. */
    TypeDefinition definition(int token) {
        if (Token.is(token, TableId.TYPE_DEF)) {
            return definitionAt(Token.rid(token));
        }
        if (Token.is(token, TableId.TYPE_REF)) {
            return references.type(Token.rid(token));
        }
        throw unexpected(token, "a TypeDef or TypeRef");
    }

    BadImageException unexpected(int token, String expected) {
        return new BadImageException(name(), "expected " + expected + " token, found " + Token.toString(token));
    }

    /** What a TypeDef, TypeRef or TypeSpec token names. */
    TypeDesc type(int token, GenericContext context) {
        if (Token.is(token, TableId.TYPE_SPEC)) {
            return type(SignatureReader.type(metadata.typeSpec(Token.rid(token)).signature()), context);
        }
        return definition(token).open();
    }

    TypeDesc type(TypeSig sig, GenericContext context) {
        return switch (sig) {
            case TypeSig.Primitive p -> switch (p.element()) {
                case OBJECT -> system.wellKnown(WellKnownType.OBJECT);
                case STRING -> system.wellKnown(WellKnownType.STRING);
                default -> system.primitive(TypeKind.valueOf(p.element().name()));
            };
            case TypeSig.Named n -> type(n.token(), context);
            case TypeSig.GenericInstance g -> definition(g.token()).instantiate(
                    g.arguments().stream().map(a -> type(a, context)).toList());
            case TypeSig.SzArray a -> type(a.element(), context).makeArray();
            case TypeSig.MdArray a -> type(a.element(), context).makeArray(a.rank());
            case TypeSig.Pointer p -> type(p.target(), context).makePointer();
            case TypeSig.ByRef r -> type(r.target(), context).makeByRef();
            case TypeSig.FunctionPointer f -> system.functionPointer(signature(f.method(), context));
            case TypeSig.TypeVariable v -> variable(v, v.index(), context == GenericContext.OPEN
                    ? openVariables(v.index(), system::typeVariables) : context.typeArguments());
            case TypeSig.MethodVariable v -> variable(v, v.index(), context == GenericContext.OPEN
                    ? openVariables(v.index(), system::methodVariables) : context.methodArguments());
            case TypeSig.Modified m -> type(m.type(), context);
            case TypeSig.Pinned p -> type(p.type(), context);
        };
    }

    private TypeDesc variable(TypeSig variable, int index, List<TypeDesc> arguments) {
        if (index >= arguments.size()) {
            throw new BadImageException(name(), "a signature names the generic parameter " + variable
                    + " where there are " + arguments.size());
        }
        return arguments.get(index);
    }

    private static List<TypeDesc> openVariables(int index, IntFunction<List<TypeDesc>> variables) {
        return index < MAX_GENERIC_PARAMETERS ? variables.apply(index + 1) : List.of();
    }

    /** All parameters of a call site's signature, the ones after the sentinel included. */
    MethodSignature signature(MethodSig sig, GenericContext context) {
        return new MethodSignature(sig.hasThis() && !sig.explicitThis(), type(sig.returnType(), context),
                sig.parameters().stream().map(p -> type(p, context)).toList(), sig.genericArity(), sig.kind());
    }

    ByteSpan standAloneSignature(int token) {
        if (!Token.is(token, TableId.STAND_ALONE_SIG)) {
            throw unexpected(token, "a StandAloneSig");
        }
        return metadata.standAloneSig(Token.rid(token)).signature();
    }

    FieldDesc field(int token, GenericContext context) {
        return references.field(token, context);
    }

    MethodDesc method(int token, GenericContext context) {
        return references.method(token, context);
    }

    /** A resolver of the tokens of bodies in a context; that of closed code is shared. */
    TokenResolver resolver(GenericContext context) {
        return context.isEmpty() ? closedResolver : new TokenResolver(this, context);
    }

    /** Whether a custom attribute of that type is put on what the token names. */
    boolean hasAttribute(int token, String namespace, String typeName) {
        return attributeValue(token, namespace, typeName).isPresent();
    }

    /** As {@link #attributeValue}, of every such attribute. */
    List<ByteSpan> attributeValues(int token, String namespace, String typeName) {
        return metadata.customAttributes(token).stream().filter(a -> isNamed(attributeType(a.constructor()),
                namespace, typeName)).map(a -> a.value()).toList();
    }

    private int attributeType(int constructor) {
        return Token.is(constructor, TableId.METHOD_DEF)
                ? Token.of(TableId.TYPE_DEF, metadata.declaringType(constructor))
                : Token.is(constructor, TableId.MEMBER_REF) ? metadata.memberRef(Token.rid(constructor)).parent()
                : constructor;
    }

    /** The arguments of a custom attribute, as the blob has them (ECMA-335 II.23.3). */
    Optional<ByteSpan> attributeValue(int token, String namespace, String typeName) {
        for (var attribute : metadata.customAttributes(token)) {
            if (isNamed(attributeType(attribute.constructor()), namespace, typeName)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    private boolean isNamed(int token, String namespace, String typeName) {
        if (Token.is(token, TableId.TYPE_REF)) {
            var row = metadata.typeRef(Token.rid(token));
            return row.name().equals(typeName) && row.namespace().equals(namespace);
        }
        if (Token.is(token, TableId.TYPE_DEF)) {
            var row = metadata.typeDef(Token.rid(token));
            return row.name().equals(typeName) && row.namespace().equals(namespace);
        }
        return false;
    }

    /** {@link #name}. */
    @Override
    public String toString() {
        return name();
    }
}
