package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.ExportedTypeRow;
import dev.gatun.il.metadata.MemberRefRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.RidRange;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.UnresolvedReferenceException.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Follows a module's TypeRef, AssemblyRef, MemberRef and MethodSpec rows to what they name. */
final class References {
    private static final int MAX_STEPS = 100;

    private final ModuleDesc module;
    private final TypeSystem system;
    private final Metadata metadata;
    private final AtomicReferenceArray<TypeDefinition> types;
    private final AtomicReferenceArray<ModuleDesc> assemblies;

    References(ModuleDesc module) {
        this.module = module;
        system = module.system();
        metadata = module.metadata();
        types = new AtomicReferenceArray<>(metadata.rows(TableId.TYPE_REF) + 1);
        assemblies = new AtomicReferenceArray<>(metadata.rows(TableId.ASSEMBLY_REF) + 1);
    }

    TypeDefinition type(int rid) {
        if (rid < 1 || rid >= types.length()) {
            throw new BadImageException(module.name(), "has no type-reference "
                    + Token.toString(Token.of(TableId.TYPE_REF, rid)));
        }
        var known = types.get(rid);
        if (known == null) {
            known = findType(rid, 0);
            types.set(rid, known);
        }
        return known;
    }

    private TypeDefinition findType(int rid, int depth) {
        if (depth > MAX_STEPS) {
            throw new BadImageException(module.name() + ", token " + Token.toString(Token.of(TableId.TYPE_REF, rid)),
                    "is nested in itself");
        }
        var row = metadata.typeRef(rid);
        int scope = row.resolutionScope();
        if (Token.is(scope, TableId.TYPE_REF)) {
            var outer = findType(Token.rid(scope), depth + 1);
            return outer.module().names().findNested(outer, row.name()).orElseThrow(
                    () -> missingType(TypeNames.metadataName(outer) + "/" + row.name(), outer.module()));
        }
        if (Token.is(scope, TableId.ASSEMBLY_REF)) {
            return inAssembly(assembly(Token.rid(scope)), row.namespace(), row.name(), 0);
        }
        if (Token.is(scope, TableId.MODULE_REF)) {
            throw new UnsupportedIlException(TypeNames.join(row.namespace(), row.name()), -1,
                    "an assembly of several modules");
        }
        return inAssembly(module, row.namespace(), row.name(), 0);
    }

    /** A top-level type of an assembly, or of the one that it forwards the type to. */
    private TypeDefinition inAssembly(ModuleDesc assembly, String namespace, String name, int depth) {
        var own = assembly.definition(namespace, name);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<ExportedTypeRow> exported = assembly.names().findExported(namespace, name);
        if (exported.isEmpty()) {
            throw missingType(TypeNames.join(namespace, name), assembly);
        }
        int to = exported.get().implementation();
        if (!Token.is(to, TableId.ASSEMBLY_REF)) {
            throw new UnsupportedIlException(TypeNames.join(namespace, name), -1, "an assembly of several modules");
        }
        if (depth > MAX_STEPS) {
            throw new BadImageException(TypeNames.join(namespace, name), "is forwarded in a circle by " + assembly);
        }
        return inAssembly(assembly.references().assembly(Token.rid(to)), namespace, name, depth + 1);
    }

    private static UnresolvedReferenceException missingType(String name, ModuleDesc where) {
        return new UnresolvedReferenceException(Kind.TYPE, name,
                where.isClassLibrary() ? "the class library " + where.name() : "assembly " + where.name());
    }

    private ModuleDesc assembly(int rid) {
        var row = metadata.assemblyRef(rid);
        var known = assemblies.get(rid);
        if (known != null) {
            return known;
        }
        synchronized (system) {
            ModuleDesc found;
            if (system.isInClassLibrary(row.name())) {
                found = system.classLibrary();
            } else if (row.name().equals(module.name())) {
                found = module;
            } else {
                found = system.resolver().resolve(row, module.image()).map(system::load)
                        .orElseThrow(() -> new UnresolvedReferenceException(Kind.ASSEMBLY, row.name() + ", Version="
                                + row.majorVersion() + "." + row.minorVersion() + "." + row.buildNumber() + "."
                                + row.revisionNumber(), system.resolver().searched(module.image())
                                + ", for a reference of " + module.name()));
            }
            assemblies.set(rid, found);
            return found;
        }
    }

    /** The assemblies referred to, as far as they can be found. */
    List<ModuleDesc> assemblies() {
        var found = new LinkedHashSet<ModuleDesc>();
        for (int rid = 1; rid <= metadata.rows(TableId.ASSEMBLY_REF); rid++) {
            try {
                found.add(assembly(rid));
            } catch (UnresolvedReferenceException e) {
                continue;
            }
        }
        return List.copyOf(found);
    }

    /** What the module refers to and nobody has: assemblies, types and members, each once, in the order of the tables. */
    List<UnresolvedReferenceException> missing() {
        var found = new LinkedHashMap<String, UnresolvedReferenceException>();
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_REF); rid++) {
            int type = rid;
            note(found, () -> type(type));
        }
        for (int rid = 1; rid <= metadata.rows(TableId.MEMBER_REF); rid++) {
            int token = Token.of(TableId.MEMBER_REF, rid);
            note(found, () -> {
                if (SignatureReader.isField(metadata.memberRef(Token.rid(token)).signature())) {
                    field(token, GenericContext.OPEN);
                } else {
                    method(token, GenericContext.OPEN);
                }
            });
        }
        return List.copyOf(found.values());
    }

    private static void note(LinkedHashMap<String, UnresolvedReferenceException> found, Runnable resolution) {
        try {
            resolution.run();
        } catch (UnresolvedReferenceException e) {
            found.putIfAbsent(e.reference(), e);
        } catch (UnsupportedIlException | BadImageException e) {
            // Found, or nothing that could be found: not what is asked here.
            return;
        }
    }

    FieldDesc field(int token, GenericContext context) {
        if (Token.is(token, TableId.FIELD)) {
            var owner = module.definitionAt(metadata.declaringType(token));
            return owner.open().fields().get(position(owner.row().fields(), token));
        }
        if (!Token.is(token, TableId.MEMBER_REF)) {
            throw module.unexpected(token, "a Field or MemberRef");
        }
        var row = metadata.memberRef(Token.rid(token));
        if (!SignatureReader.isField(row.signature())) {
            throw module.unexpected(token, "a field, not a method, behind the");
        }
        var parent = module.type(row.parent(), context);
        if (parent instanceof DefinedType type) {
            var open = module.type(SignatureReader.field(row.signature()), GenericContext.OPEN);
            var openFields = type.open().fields();
            for (int i = 0; i < openFields.size(); i++) {
                if (openFields.get(i).name().equals(row.name()) && openFields.get(i).type() == open) {
                    return type.fields().get(i);
                }
            }
            var closed = open.substitute(type.context());
            for (var base = type.baseType(); base.isPresent(); base = base.get().baseType()) {
                for (var field : base.get().fields()) {
                    if (field.name().equals(row.name()) && field.type() == closed) {
                        return field;
                    }
                }
            }
        }
        throw new UnresolvedReferenceException(Kind.MEMBER, TypeNames.owner(parent) + "::" + row.name(),
                "assembly " + parent.module().name());
    }

    private int position(RidRange rids, int token) {
        for (int i = 0; i < rids.size(); i++) {
            if (rids.get(i) == Token.rid(token)) {
                return i;
            }
        }
        throw new BadImageException(module.name(), "no type has the member " + Token.toString(token));
    }

    MethodDesc method(int token, GenericContext context) {
        if (Token.is(token, TableId.METHOD_DEF)) {
            var owner = module.definitionAt(metadata.declaringType(token));
            return owner.open().methods().get(position(owner.row().methods(), token));
        }
        if (Token.is(token, TableId.MEMBER_REF)) {
            return memberRef(metadata.memberRef(Token.rid(token)), context);
        }
        if (Token.is(token, TableId.METHOD_SPEC)) {
            var row = metadata.methodSpec(Token.rid(token));
            var generic = method(row.methodToken(), context);
            var arguments = SignatureReader.methodSpec(row.signature()).stream()
                    .map(a -> module.type(a, context)).toList();
            if (arguments.size() != generic.methodArguments().size()) {
                throw new BadImageException(module.name() + ", token " + Token.toString(token), generic.fullName()
                        + " takes " + generic.methodArguments().size() + " generic arguments, not " + arguments.size());
            }
            return generic.instantiate(arguments);
        }
        throw module.unexpected(token, "a MethodDef, MemberRef or MethodSpec");
    }

    private MethodDesc memberRef(MemberRefRow row, GenericContext context) {
        if (Token.is(row.parent(), TableId.METHOD_DEF)) {
            return method(row.parent(), context);
        }
        if (Token.is(row.parent(), TableId.MODULE_REF)) {
            throw new UnsupportedIlException(row.name(), -1, "a global method of another module");
        }
        if (SignatureReader.isField(row.signature())) {
            throw module.unexpected(row.token(), "a method, not a field, behind the");
        }
        var parent = module.type(row.parent(), context);
        var sig = fixedPart(SignatureReader.method(row.signature()));
        return findMethod(parent, row.name(), sig, context).orElseThrow(() -> missingMethod(parent, row, sig));
    }

    /** A vararg call site's signature without what comes after the sentinel: that of the method itself. */
    private static MethodSig fixedPart(MethodSig sig) {
        return sig.sentinel() < 0 ? sig : new MethodSig(sig.kind(), sig.hasThis(), sig.explicitThis(),
                sig.genericArity(), sig.returnType(), sig.parameters().subList(0, sig.sentinel()), -1);
    }

    /**
     * Variables in a member reference are those of the parent's definition, so that the reference is compared open with
     * the open signatures there: overloads that differ only before instantiation stay apart. Base classes and, for
     * interfaces, the required ones are compared closed.
     */
    private Optional<MethodDesc> findMethod(TypeDesc parent, String name, MethodSig sig, GenericContext context) {
        if (parent.isArray()) {
            var wanted = module.signature(sig, context);
            var own = firstMatch(parent, name, wanted);
            return own.isPresent() ? own : inBases(parent, name, wanted);
        }
        if (!(parent instanceof DefinedType type)) {
            return Optional.empty();
        }
        var open = module.signature(sig, GenericContext.OPEN);
        var found = firstMatch(type.open(), name, open);
        if (found.isPresent()) {
            return found.map(m -> type.methods().get(m.index()));
        }
        return inBases(type, name, open.substitute(type.context()));
    }

    private static Optional<MethodDesc> inBases(TypeDesc type, String name, MethodSignature wanted) {
        for (var base = type.baseType(); base.isPresent(); base = base.get().baseType()) {
            var found = firstMatch(base.get(), name, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        if (type.isInterface()) {
            for (var required : type.interfaces()) {
                var found = firstMatch(required, name, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
            return firstMatch(type.system().wellKnown(WellKnownType.OBJECT), name, wanted);
        }
        return Optional.empty();
    }

    private static Optional<MethodDesc> firstMatch(TypeDesc type, String name, MethodSignature wanted) {
        for (var method : type.findMethods(name)) {
            try {
                if (method.signature().equals(wanted)) {
                    return Optional.of(method);
                }
            } catch (UnresolvedReferenceException e) {
                // An overload over a type that is nowhere to be found is not the one that is meant: the wanted
                // signature has been resolved.
                continue;
            }
        }
        return Optional.empty();
    }

    private UnresolvedReferenceException missingMethod(TypeDesc parent, MemberRefRow row, MethodSig sig) {
        var open = module.signature(sig, GenericContext.OPEN);
        var wanted = parent instanceof DefinedType type ? open.substitute(type.context()) : open;
        var overloads = parent.findMethods(row.name());
        return new UnresolvedReferenceException(Kind.MEMBER,
                TypeNames.owner(parent) + "::" + row.name() + wanted.parameterList(),
                "assembly " + parent.module().name() + (overloads.isEmpty() ? "" : ", which has " + overloads));
    }
}
