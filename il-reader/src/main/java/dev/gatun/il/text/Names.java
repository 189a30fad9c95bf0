package dev.gatun.il.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.MemberRefRow;
import dev.gatun.il.metadata.MethodSpecRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import dev.gatun.il.metadata.TypeRefRow;
import dev.gatun.il.signature.CallKind;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tokens and signatures of a module are called in textual IL (ECMA-335 II.7, II.14, II.15). */
final class Names {
    /** Types nested more deeply are refused, so that a cycle ends. */
    private static final int MAX_NESTING = 64;

    private final Metadata metadata;
    private final Map<Integer, String> assemblies = new HashMap<>();
    private final Map<Integer, String> types = new HashMap<>();

    Names(Metadata metadata) {
        this.metadata = metadata;
        Set<String> taken = new HashSet<>();
        for (int rid = 1; rid <= metadata.rows(TableId.ASSEMBLY_REF); rid++) {
            String name = metadata.assemblyRef(rid).name();
            String alias = name;
            for (int i = 1; !taken.add(alias); i++) {
                alias = name + "_" + i;
            }
            assemblies.put(rid, alias);
        }
    }

    /** The name by which the text refers to an AssemblyRef: its own, or another if two have the same. */
    String assembly(int rid) {
        return Literals.dotted(assemblies.getOrDefault(rid, ""));
    }

    // --------------------------------------------------------------------------------------------------- types

    /** A type as an operand or as the owner of a member: {@code [a]N.T}, or the signature of a TypeSpec. */
    String type(int token) {
        if (Token.is(token, TableId.TYPE_SPEC)) {
            return type(SignatureReader.type(metadata.typeSpec(Token.rid(token)).signature()));
        }
        String known = types.get(token);
        if (known == null) {
            known = named(token, 0);
            types.put(token, known);
        }
        return known;
    }

    private String named(int token, int depth) {
        if (depth > MAX_NESTING) {
            throw new BadImageException("token " + Token.toString(token), "expected a type nested at most "
                    + MAX_NESTING + " deep");
        }
        int rid = Token.rid(token);
        if (Token.is(token, TableId.TYPE_DEF)) {
            TypeDefRow row = metadata.typeDef(rid);
            int outer = metadata.enclosingType(rid);
            String name = Literals.dotted(fullName(row.namespace(), row.name()));
            return outer == 0 ? name : named(Token.of(TableId.TYPE_DEF, outer), depth + 1) + "/" + name;
        }
        TypeRefRow row = metadata.typeRef(rid);
        String name = Literals.dotted(fullName(row.namespace(), row.name()));
        int scope = row.resolutionScope();
        if (Token.is(scope, TableId.TYPE_REF)) {
            return named(scope, depth + 1) + "/" + name;
        }
        if (Token.is(scope, TableId.ASSEMBLY_REF)) {
            return "[" + assembly(Token.rid(scope)) + "]" + name;
        }
        if (Token.is(scope, TableId.MODULE_REF)) {
            return "[.module " + Literals.dotted(metadata.moduleRef(Token.rid(scope)).name()) + "]" + name;
        }
        return name;
    }

    static String fullName(String namespace, String name) {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }

    String type(TypeSig type) {
        return switch (type) {
            case TypeSig.Primitive primitive -> primitive.toString();
            case TypeSig.Named named -> kind(named.valueType()) + type(named.token());
            case TypeSig.SzArray array -> type(array.element()) + "[]";
            case TypeSig.MdArray array -> type(array.element()) + array.toString()
                    .substring(array.element().toString().length());
            case TypeSig.Pointer pointer -> type(pointer.target()) + "*";
            case TypeSig.ByRef byRef -> type(byRef.target()) + "&";
            case TypeSig.FunctionPointer pointer -> "method " + method(pointer.method(), "*");
            case TypeSig.GenericInstance instance -> kind(instance.valueType()) + type(instance.token())
                    + arguments(instance.arguments());
            case TypeSig.TypeVariable variable -> variable.toString();
            case TypeSig.MethodVariable variable -> variable.toString();
            case TypeSig.Modified modified -> type(modified.type()) + (modified.required() ? " modreq(" : " modopt(")
                    + type(modified.token()) + ")";
            case TypeSig.Pinned pinned -> type(pinned.type()) + " pinned";
        };
    }

    private static String kind(boolean valueType) {
        return valueType ? "valuetype " : "class ";
    }

    private String arguments(List<TypeSig> arguments) {
        return arguments.stream().map(this::type).collect(Collectors.joining(",", "<", ">"));
    }

    // --------------------------------------------------------------------------------------------- signatures

    /** {@code instance} and the calling convention, each followed by a space. */
    static String convention(MethodSig method) {
        return (method.hasThis() ? method.explicitThis() ? "instance explicit " : "instance " : "")
                + (method.kind() == CallKind.DEFAULT ? "" : method.kind().ilasm() + " ");
    }

    /** A signature with {@code name}, unless it is empty, in its place. */
    String method(MethodSig method, String name) {
        return convention(method) + type(method.returnType()) + (name.isEmpty() ? "" : " " + name)
                + parameters(method);
    }

    private String parameters(MethodSig method) {
        var text = new StringBuilder("(");
        for (int i = 0; i < method.parameters().size(); i++) {
            text.append(i == 0 ? "" : ",").append(i == method.sentinel() ? "...," : "")
                    .append(type(method.parameters().get(i)));
        }
        if (method.sentinel() >= 0 && method.sentinel() == method.parameters().size()) {
            text.append(method.parameters().isEmpty() ? "..." : ",...");
        }
        return text.append(')').toString();
    }

    // ------------------------------------------------------------------------------------------------- members

    /** A method as an operand: MethodDef, MemberRef or MethodSpec token. */
    String method(int token) {
        if (Token.is(token, TableId.METHOD_SPEC)) {
            MethodSpecRow row = metadata.methodSpec(Token.rid(token));
            return method(row.methodToken(), arguments(SignatureReader.methodSpec(row.signature())));
        }
        return method(token, "");
    }

    /** @param arguments of a generic method, empty for its definition */
    private String method(int token, String arguments) {
        String name;
        ByteSpan signature;
        if (Token.is(token, TableId.METHOD_DEF)) {
            var row = metadata.methodDef(Token.rid(token));
            name = owner(Token.of(TableId.TYPE_DEF, metadata.declaringType(token))) + Literals.member(row.name());
            signature = row.signature();
        } else {
            MemberRefRow row = metadata.memberRef(Token.rid(token));
            name = owner(row) + Literals.member(row.name());
            signature = row.signature();
        }
        MethodSig method = SignatureReader.method(signature);
        return method(method, name + (!arguments.isEmpty() ? arguments
                : method.genericArity() > 0 ? "<[" + method.genericArity() + "]>" : ""));
    }

    private String owner(MemberRefRow row) {
        int parent = row.parent();
        if (Token.is(parent, TableId.METHOD_DEF)) {
            return owner(Token.of(TableId.TYPE_DEF, metadata.declaringType(parent)));
        }
        if (Token.is(parent, TableId.MODULE_REF)) {
            return "[.module " + Literals.dotted(metadata.moduleRef(Token.rid(parent)).name()) + "]::";
        }
        return owner(parent);
    }

    /** Globals, the members of the first type, have no owner. */
    private String owner(int typeToken) {
        return typeToken == Token.of(TableId.TYPE_DEF, 1) ? "" : type(typeToken) + "::";
    }

    /** A field as an operand: Field or MemberRef token. */
    String field(int token) {
        if (Token.is(token, TableId.FIELD)) {
            var row = metadata.field(Token.rid(token));
            return type(SignatureReader.field(row.signature())) + " "
                    + owner(Token.of(TableId.TYPE_DEF, metadata.declaringType(token)))
                    + Literals.identifier(row.name());
        }
        MemberRefRow row = metadata.memberRef(Token.rid(token));
        return type(SignatureReader.field(row.signature())) + " " + owner(row) + Literals.identifier(row.name());
    }

    boolean isField(int token) {
        return Token.is(token, TableId.FIELD) || Token.is(token, TableId.MEMBER_REF)
                && SignatureReader.isField(metadata.memberRef(Token.rid(token)).signature());
    }

    /** The operand of {@code ldtoken}, which says what kind of thing it is. */
    String anything(int token) {
        return switch (TableId.exists(Token.table(token)) ? TableId.of(Token.table(token)) : TableId.MODULE) {
            case TYPE_DEF, TYPE_REF, TYPE_SPEC -> type(token);
            case FIELD, METHOD_DEF, METHOD_SPEC, MEMBER_REF -> isField(token) ? "field " + field(token)
                    : "method " + method(token);
            default -> throw new BadImageException("token " + Token.toString(token),
                    "expected a type, field or method");
        };
    }

    /** The operand of {@code calli}: a StandAloneSig token. */
    String signature(int token) {
        return method(SignatureReader.method(metadata.standAloneSig(Token.rid(token)).signature()), "");
    }
}
