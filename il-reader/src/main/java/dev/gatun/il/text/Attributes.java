package dev.gatun.il.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.LocalTypes;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.CodedIndex;
import dev.gatun.il.metadata.CustomAttributeRow;
import dev.gatun.il.metadata.MemberRefRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.CustomAttribute;
import dev.gatun.il.signature.CustomAttributeReader;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.List;
import java.util.Map;

/** Custom attributes and declarative security: their bytes, and what they say in a comment. */
final class Attributes {
    /** SecurityAction (ECMA-335 II.22.11). */
    private static final Map<Integer, String> ACTIONS = Map.ofEntries(Map.entry(1, "request"), Map.entry(2, "demand"),
            Map.entry(3, "assert"), Map.entry(4, "deny"), Map.entry(5, "permitonly"), Map.entry(6, "linkcheck"),
            Map.entry(7, "inheritcheck"), Map.entry(8, "reqmin"), Map.entry(9, "reqopt"), Map.entry(10, "reqrefuse"),
            Map.entry(11, "prejitgrant"), Map.entry(12, "prejitdeny"), Map.entry(13, "noncasdemand"),
            Map.entry(14, "noncaslinkdemand"), Map.entry(15, "noncasinheritance"));

    private final Metadata metadata;
    private final Names names;
    private final Types types;
    private final boolean mono;

    Attributes(Metadata metadata, Names names, boolean mono) {
        this.metadata = metadata;
        this.mono = mono;
        this.names = names;
        this.types = new Types(metadata);
    }

    /** An enum of another file is taken for an int32, as nearly all are; where that does not fit, no comment. */
    private record Types(LocalTypes local) implements CustomAttributeReader.Types {
        Types(Metadata metadata) {
            this(new LocalTypes(metadata));
        }

        @Override
        public boolean isSystemType(int token) {
            return local.isSystemType(token);
        }

        @Override
        public ElementType underlyingOfEnum(int token) {
            try {
                return local.underlyingOfEnum(token);
            } catch (LocalTypes.Elsewhere e) {
                return ElementType.I4;
            }
        }

        @Override
        public ElementType underlyingOfEnum(String name) {
            try {
                return local.underlyingOfEnum(name);
            } catch (LocalTypes.Elsewhere e) {
                return ElementType.I4;
            }
        }
    }

    /** Whether anything is put on what the token names. */
    boolean any(int token) {
        return !metadata.customAttributes(token).isEmpty();
    }

    /** The attributes and security of what the token names, a declaration each. */
    void print(int token, Lines lines) {
        if (Token.is(token, TableId.TYPE_DEF) || Token.is(token, TableId.METHOD_DEF)
                || Token.is(token, TableId.ASSEMBLY)) {
            security(token, lines);
        }
        print(token, "", lines);
    }

    /** The attributes of something that has no block of its own: {@code owner} names it. */
    void print(int token, String owner, Lines lines) {
        for (CustomAttributeRow row : metadata.customAttributes(token)) {
            lines.line(".custom " + owner + names.method(row.constructor()) + " = " + Literals.bytes(row.value())
                    + comment(row));
        }
    }

    private void security(int token, Lines lines) {
        for (int rid : metadata.find(TableId.DECL_SECURITY, 1, CodedIndex.HAS_DECL_SECURITY.encode(token))) {
            var row = metadata.declSecurity(rid);
            String action = ACTIONS.get(row.action());
            if (action == null) {
                throw new BadImageException("token " + Token.toString(row.token()),
                        "expected a security action of 1 to 15, found " + row.action());
            }
            String text = ".permissionset " + action + " = " + Literals.bytes(row.permissionSet());
            lines.line(mono ? Literals.commented(text) : text);
        }
    }

    private String comment(CustomAttributeRow row) {
        if (row.value().isEmpty()) {
            return "";
        }
        try {
            int rid = Token.rid(row.constructor());
            var signature = SignatureReader.method(Token.is(row.constructor(), TableId.METHOD_DEF)
                    ? metadata.methodDef(rid).signature() : metadata.memberRef(rid).signature());
            CustomAttribute attribute = CustomAttributeReader.read(row.value(), signature,
                    typeArguments(row.constructor()), types);
            boolean empty = attribute.fixed().isEmpty() && attribute.named().isEmpty();
            return empty ? "" : " // " + Literals.comment(attribute.toString());
        } catch (BadImageException e) {
            return "";
        }
    }

    private List<TypeSig> typeArguments(int constructor) {
        if (Token.is(constructor, TableId.MEMBER_REF)) {
            MemberRefRow row = metadata.memberRef(Token.rid(constructor));
            if (Token.is(row.parent(), TableId.TYPE_SPEC)
                    && SignatureReader.type(metadata.typeSpec(Token.rid(row.parent())).signature())
                            instanceof TypeSig.GenericInstance instance) {
                return instance.arguments();
            }
        }
        return List.of();
    }
}
