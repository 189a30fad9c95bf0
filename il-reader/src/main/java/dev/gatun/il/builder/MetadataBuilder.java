package dev.gatun.il.builder;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.ByteWriter;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.PropertySig;
import dev.gatun.il.signature.SignatureWriter;
import dev.gatun.il.signature.TypeSig;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Collects an assembly or module and writes it as a PE file (ECMA-335 II.22 to II.25), with a Portable PDB if any source is
 * named. For example a program that returns 42:
 * {@snippet :
 * var b = new MetadataBuilder("answer.exe");
 * b.assembly("answer", 1, 0, 0, 0);
 * int object = b.typeRef(b.assemblyRef("mscorlib", 4, 0, 0, 0), "System", "Object");
 * int program = b.type(0x100001, "", "Program", object);
 * int main = b.method(program, 0x0096, 0, "Main", new MethodSig(CallKind.DEFAULT, false, false, 0,
 *         new TypeSig.Primitive(ElementType.I4), List.of(), -1));
 * b.body(main, new MethodBodyBuilder().op(Opcode.LDC_I4_S, 42).op(Opcode.RET));
 * b.entryPoint(main);
 * byte[] exe = b.build(PeOptions.program()).image();
 * }
 * Things may be added in any order. What is added is known by a token at once, to be used in signatures and bodies; tokens in
 * the file may differ, since rows are sorted as the format wants ({@link BuiltImage#token}). Members keep the order in which
 * they were added to their type, and if all members of a type are added before those of the next, tokens do not change.
 * References and signatures are stored once: asking for one again gives the same token. A MemberRef whose parent is a type of
 * this module that has such a member becomes that member's own token.
 *
 * <p>Flags are the numbers of ECMA-335 II.23.1. Nothing is checked but what cannot be written at all, which is an
 * {@link IllegalArgumentException}: wrong assemblies can be made too. The same calls give the same bytes; MVID and time stamp
 * are a digest of the contents. Not thread-safe.
 */
public final class MetadataBuilder {
    /** The token of the type {@code <Module>}, which owns global methods and fields. */
    public static final int MODULE_TYPE = 0x0200_0001;

    private record TypeRefKey(int scope, String namespace, String name) {
    }

    private record MemberKey(int parent, String name, Object signature) {
    }

    private record Spec(int method, Object signature) {
    }

    private String moduleName;
    final Map<TableId, TableRows> tables = new EnumMap<>(TableId.class);
    final HeapWriter heaps = new HeapWriter();
    /** For members and parameters the token of what they belong to, by row. */
    final Map<TableId, IntList> owners = new EnumMap<>(TableId.class);
    /** Provisional TypeDef row numbers in the order of definition. */
    final IntList definedTypes = new IntList();
    final Map<Integer, Integer> enclosing = new HashMap<>();
    /** Fields and methods by parent, name and signature. */
    private final Map<MemberKey, Integer> definitions = new HashMap<>();
    private final Map<MemberKey, Integer> memberRefs = new LinkedHashMap<>();
    private final Map<Object, Integer> known = new HashMap<>();
    final Map<Integer, BuiltBody> bodies = new HashMap<>();
    final ByteWriter resources = new ByteWriter();
    final ByteWriter data = new ByteWriter();
    final IntList dataPointers = new IntList();
    final PdbWriter pdb = new PdbWriter();
    int entryPoint;
    final int mvid;

    /** An empty module of that name, such as {@code hello.dll}. */
    public MetadataBuilder(String moduleName) {
        this.moduleName = moduleName;
        for (TableId table : TableId.values()) {
            tables.put(table, new TableRows(table));
        }
        mvid = heaps.newGuid();
        add(TableId.MODULE, 0, heaps.string(moduleName), mvid, 0, 0);
        int module = reserveType();
        defineType(module, 0, "", "<Module>", 0);
    }

    /** The name that the module has. */
    public String moduleName() {
        return moduleName;
    }

    /** Renames the module. */
    public void setModuleName(String name) {
        moduleName = name;
        rows(TableId.MODULE).set(1, 1, heaps.string(name));
    }

    int add(TableId table, int... values) {
        int rid = tables.get(table).add(values);
        if (rid > 0xFF_FFFF) {
            throw new IllegalArgumentException("more than 0xFFFFFF rows of " + table);
        }
        return Token.of(table, rid);
    }

    private int once(Object key, TableId table, int... values) {
        Integer token = known.get(key);
        if (token == null) {
            token = add(table, values);
            known.put(key, token);
        }
        return token;
    }

    private int addOwned(TableId table, int owner, int... values) {
        int token = add(table, values);
        owners.computeIfAbsent(table, _ -> new IntList()).add(owner);
        return token;
    }

    private TableRows rows(TableId table) {
        return tables.get(table);
    }

    // --------------------------------------------------------------------------------------- assemblies and modules

    /** Makes this the module with the manifest of an assembly; gives the Assembly token. */
    public int assembly(String name, int major, int minor, int build, int revision) {
        return assembly(name, new int[] {major, minor, build, revision}, 0, "", new byte[0], 0x8004);
    }

    /** As {@link #assembly(String, int, int, int, int)}; {@code version} has four numbers of 16 bits. */
    public int assembly(String name, int[] version, int flags, String culture, byte[] publicKey, int hashAlgorithm) {
        if (rows(TableId.ASSEMBLY).count() > 0) {
            throw new IllegalArgumentException("there is an assembly already");
        }
        return add(TableId.ASSEMBLY, hashAlgorithm, version[0], version[1], version[2], version[3], flags,
                heaps.blob(publicKey), heaps.string(name), heaps.string(culture));
    }

    public int assemblyRef(String name, int major, int minor, int build, int revision) {
        return assemblyRef(name, new int[] {major, minor, build, revision}, 0, "", new byte[0], new byte[0]);
    }

    /** {@code flags} has bit 1 if {@code keyOrToken} is a whole public key, not the token of one. */
    public int assemblyRef(String name, int[] version, int flags, String culture, byte[] keyOrToken, byte[] hash) {
        var key = List.of("assembly", name, version[0], version[1], version[2], version[3], flags, culture,
                ByteSpan.of(keyOrToken, "key"));
        return once(key, TableId.ASSEMBLY_REF, version[0], version[1], version[2], version[3], flags,
                heaps.blob(keyOrToken), heaps.string(name), heaps.string(culture), heaps.blob(hash));
    }

    public int moduleRef(String name) {
        return once(List.of("module", name), TableId.MODULE_REF, heaps.string(name));
    }

    /** Another file of the assembly; flag 1 if it has no metadata. */
    public int file(String name, int flags, byte[] hash) {
        return add(TableId.FILE, flags, heaps.string(name), heaps.blob(hash));
    }

    /** A type that another file (File), assembly (AssemblyRef, a forwarder) or type (ExportedType, nested) has. */
    public int exportedType(int flags, int typeDefId, String namespace, String name, int implementation) {
        return add(TableId.EXPORTED_TYPE, flags, typeDefId, heaps.string(name), heaps.string(namespace),
                implementation);
    }

    /** A resource in this file. */
    public int resource(String name, int flags, byte[] bytes) {
        int at = resources.align(8).length();
        resources.i4(bytes.length).bytes(bytes);
        return add(TableId.MANIFEST_RESOURCE, at, flags, heaps.string(name), 0);
    }

    /** A resource in another file or assembly. */
    public int resource(String name, int flags, int offset, int implementation) {
        return add(TableId.MANIFEST_RESOURCE, offset, flags, heaps.string(name), implementation);
    }

    /** The method at which the program begins. */
    public void entryPoint(int method) {
        entryPoint = method;
    }

    /** Whether {@link #entryPoint} has been called. */
    public boolean hasEntryPoint() {
        return entryPoint != 0;
    }

    // ------------------------------------------------------------------------------------------------------- types

    /** A type of another assembly (AssemblyRef), module (ModuleRef) or within a type (TypeRef). */
    public int typeRef(int scope, String namespace, String name) {
        return once(new TypeRefKey(scope, namespace, name), TableId.TYPE_REF, scope, heaps.string(name),
                heaps.string(namespace));
    }

    /** A type; {@code extendsToken} is a TypeDef, TypeRef or TypeSpec, 0 for none. */
    public int type(int flags, String namespace, String name, int extendsToken) {
        int token = reserveType();
        defineType(token, flags, namespace, name, extendsToken);
        return token;
    }

    /** A token for a type that {@link #defineType} will describe; its place among types is decided there. */
    public int reserveType() {
        return add(TableId.TYPE_DEF, 0, 0, 0, 0, 0, 0);
    }

    /** Describes a reserved type. */
    public void defineType(int type, int flags, String namespace, String name, int extendsToken) {
        int rid = Token.rid(type);
        rows(TableId.TYPE_DEF).set(rid, 0, flags);
        rows(TableId.TYPE_DEF).set(rid, 1, heaps.string(name));
        rows(TableId.TYPE_DEF).set(rid, 2, heaps.string(namespace));
        rows(TableId.TYPE_DEF).set(rid, 3, extendsToken);
        definedTypes.add(rid);
    }

    /** Sets what a type extends. */
    public void setExtends(int type, int extendsToken) {
        rows(TableId.TYPE_DEF).set(Token.rid(type), 3, extendsToken);
    }

    /** Puts a type into another. */
    public void nest(int type, int into) {
        enclosing.put(Token.rid(type), Token.rid(into));
        add(TableId.NESTED_CLASS, type, into);
    }

    public int interfaceImpl(int type, int interfaceToken) {
        return add(TableId.INTERFACE_IMPL, type, interfaceToken);
    }

    public void classLayout(int type, int packingSize, int classSize) {
        add(TableId.CLASS_LAYOUT, packingSize, classSize, type);
    }

    /** The TypeSpec of a signature. */
    public int typeSpec(TypeSig type) {
        return once(new Spec(0, type), TableId.TYPE_SPEC, blobOf(type));
    }

    /** The TypeDef or TypeRef of a class or value type, the TypeSpec of any other type. */
    public int typeToken(TypeSig type) {
        return type instanceof TypeSig.Named named ? named.token() : typeSpec(type);
    }

    /** A generic parameter of a type or method. */
    public int genericParam(int owner, int number, int flags, String name) {
        return add(TableId.GENERIC_PARAM, number, flags, owner, heaps.string(name));
    }

    public int constraint(int genericParam, int type) {
        return add(TableId.GENERIC_PARAM_CONSTRAINT, genericParam, type);
    }

    // ------------------------------------------------------------------------------------------------ blobs

    private record FieldKey(TypeSig type) {
    }

    private record LocalsKey(List<TypeSig> types) {
    }

    private record ArgumentsKey(List<TypeSig> types) {
    }

    private int blobOf(TypeSig type) {
        return heaps.blob(type, (out, tokens) -> new SignatureWriter(out, tokens).type(type));
    }

    private int blobOf(MethodSig method) {
        return heaps.blob(method, (out, tokens) -> new SignatureWriter(out, tokens).method(method));
    }

    private int fieldBlob(TypeSig type) {
        return heaps.blob(new FieldKey(type), (out, tokens) -> new SignatureWriter(out, tokens).field(type));
    }

    // ----------------------------------------------------------------------------------------------------- members

    public int field(int type, int flags, String name, TypeSig signature) {
        int token = addOwned(TableId.FIELD, type, flags, heaps.string(name), fieldBlob(signature));
        definitions.putIfAbsent(new MemberKey(type, name, signature), token);
        return token;
    }

    public int method(int type, int flags, int implFlags, String name, MethodSig signature) {
        int token = addOwned(TableId.METHOD_DEF, type, 0, implFlags, flags, heaps.string(name), blobOf(signature), 0);
        definitions.putIfAbsent(new MemberKey(type, name, signature), token);
        return token;
    }

    /** Changes the flags of a method. */
    public void setMethodFlags(int method, int flags, int implFlags) {
        rows(TableId.METHOD_DEF).set(Token.rid(method), 1, implFlags);
        rows(TableId.METHOD_DEF).set(Token.rid(method), 2, flags);
    }

    /** A parameter's row; {@code sequence} 0 is the result, 1 the first parameter. */
    public int param(int method, int sequence, int flags, String name) {
        return addOwned(TableId.PARAM, method, flags, sequence, heaps.string(name));
    }

    /** Changes the flags of a parameter. */
    public void setParamFlags(int param, int flags) {
        rows(TableId.PARAM).set(Token.rid(param), 0, flags);
    }

    /** The body of a method. */
    public void body(int method, MethodBodyBuilder body) {
        bodies.put(Token.rid(method), body.build());
    }

    public int property(int type, int flags, String name, PropertySig signature) {
        return addOwned(TableId.PROPERTY, type, flags, heaps.string(name),
                heaps.blob(signature, (out, tokens) -> new SignatureWriter(out, tokens).property(signature)));
    }

    public int event(int type, int flags, String name, int eventType) {
        return addOwned(TableId.EVENT, type, flags, heaps.string(name), eventType);
    }

    /** What a method is to a property or event (ECMA-335 II.23.1.12): 1 setter, 2 getter, 4 other, 8 adder, ... */
    public void semantics(int semantics, int method, int propertyOrEvent) {
        add(TableId.METHOD_SEMANTICS, semantics, method, propertyOrEvent);
    }

    /** In {@code type} the method {@code body} implements {@code declaration}. */
    public void methodImpl(int type, int body, int declaration) {
        add(TableId.METHOD_IMPL, type, body, declaration);
    }

    /** A method of a native library. */
    public void implMap(int method, int flags, String importName, int module) {
        add(TableId.IMPL_MAP, flags, method, heaps.string(importName), module);
    }

    public void fieldOffset(int field, int offset) {
        add(TableId.FIELD_LAYOUT, offset, field);
    }

    /** The default value of a field, parameter or property; {@code type} is an element type's code. */
    public void constant(int parent, int type, byte[] value) {
        add(TableId.CONSTANT, type, parent, heaps.blob(value));
    }

    public void marshal(int fieldOrParam, byte[] nativeType) {
        add(TableId.FIELD_MARSHAL, fieldOrParam, heaps.blob(nativeType));
    }

    public int declSecurity(int parent, int action, byte[] permissionSet) {
        return add(TableId.DECL_SECURITY, action, parent, heaps.blob(permissionSet));
    }

    /** A custom attribute; {@code value} is the blob of ECMA-335 II.23.3. */
    public int customAttribute(int parent, int constructor, byte[] value) {
        return add(TableId.CUSTOM_ATTRIBUTE, parent, constructor, heaps.blob(value));
    }

    /** Adds data for fields at a multiple of {@code alignment}; gives its offset, for {@link #fieldData}. */
    public int data(byte[] bytes, int alignment) {
        int at = data.align(alignment).length();
        data.bytes(bytes);
        return at;
    }

    /** Puts the address of data at {@code targetOffset} into four or eight bytes (as the file is PE32 or PE32+). */
    public void dataPointer(int offset, int targetOffset) {
        data.set4(offset, targetOffset);
        dataPointers.add(offset);
    }

    /** Lets a static field begin with data at an offset that {@link #data} gave. */
    public void fieldData(int field, int dataOffset) {
        add(TableId.FIELD_RVA, dataOffset, field);
    }

    // -------------------------------------------------------------------------------------------------- references

    /** A method of a type (TypeRef, TypeSpec, TypeDef), a module's global one (ModuleRef), or a MethodDef's vararg call. */
    public int memberRef(int parent, String name, MethodSig signature) {
        return memberRef(parent, name, signature, blobOf(signature));
    }

    /** A field of a type or module. */
    public int fieldRef(int parent, String name, TypeSig type) {
        return memberRef(parent, name, type, fieldBlob(type));
    }

    private int memberRef(int parent, String name, Object signature, int blob) {
        var key = new MemberKey(parent, name, signature);
        Integer token = memberRefs.get(key);
        if (token == null) {
            token = add(TableId.MEMBER_REF, parent, heaps.string(name), blob);
            memberRefs.put(key, token);
        }
        return token;
    }

    public int methodSpec(int method, List<TypeSig> arguments) {
        var key = new ArgumentsKey(List.copyOf(arguments));
        return once(new Spec(method, key), TableId.METHOD_SPEC, method,
                heaps.blob(key, (out, tokens) -> new SignatureWriter(out, tokens).methodSpec(key.types())));
    }

    /** The StandAloneSig for {@code calli}. */
    public int standAloneSig(MethodSig signature) {
        return once(new Spec(-1, signature), TableId.STAND_ALONE_SIG, blobOf(signature));
    }

    /** The StandAloneSig of locals. */
    public int localsSig(List<TypeSig> types) {
        var key = new LocalsKey(List.copyOf(types));
        return once(key, TableId.STAND_ALONE_SIG,
                heaps.blob(key, (out, tokens) -> new SignatureWriter(out, tokens).locals(key.types())));
    }

    /** The token of a string for {@code ldstr}. */
    public int userString(String text) {
        return heaps.userString(text);
    }

    /** The member of this module that a MemberRef means, empty if it means another's. */
    public OptionalInt definitionOf(int memberRef) {
        Integer token = memberRefTargets().get(memberRef);
        return token == null ? OptionalInt.empty() : OptionalInt.of(token);
    }

    /** For each MemberRef of a member of this module the member's token. */
    Map<Integer, Integer> memberRefTargets() {
        Map<Integer, Integer> targets = new HashMap<>();
        memberRefs.forEach((key, token) -> {
            Integer definition = Token.is(key.parent(), TableId.TYPE_DEF) ? definitions.get(key) : null;
            if (definition != null) {
                targets.put(token, definition);
            }
        });
        return targets;
    }

    /** References of vararg calls to a method of this module get that method as their parent (ECMA-335 II.22.25). */
    void settleVarargCalls() {
        memberRefs.forEach((key, token) -> {
            if (key.signature() instanceof MethodSig sig && sig.sentinel() >= 0
                    && Token.is(key.parent(), TableId.TYPE_DEF)) {
                var declared = new MethodSig(sig.kind(), sig.hasThis(), sig.explicitThis(), sig.genericArity(),
                        sig.returnType(), sig.parameters().subList(0, sig.sentinel()), -1);
                Integer definition = definitions.get(new MemberKey(key.parent(), key.name(), declared));
                if (definition != null) {
                    rows(TableId.MEMBER_REF).set(Token.rid(token), 0, definition);
                }
            }
        });
    }

    // ------------------------------------------------------------------------------------------------------- result

    /** A source file for the PDB; {@code language} is the GUID that debuggers know it by. */
    public int document(String path, UUID language) {
        return pdb.document(path, language);
    }

    /** Writes everything. The PDB, if there is one, is a file of its own that the image names {@code NAME.pdb}. */
    public BuiltImage build(PeOptions options) {
        return new ImageWriter(this, options).write(false);
    }

    /** As {@link #build}, with the PDB inside of the image. */
    public BuiltImage buildWithEmbeddedPdb(PeOptions options) {
        return new ImageWriter(this, options).write(true);
    }
}
