package dev.gatun.il;

import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.RidRange;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import dev.gatun.il.metadata.TypeRefRow;
import dev.gatun.il.signature.CustomAttributeReader;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.HashMap;
import java.util.Map;

/** What attributes need of types, as far as one file knows it; an enum of another file is {@link Elsewhere}. */
public final class LocalTypes implements CustomAttributeReader.Types {
    private static final int STATIC = 0x10;

    private final Metadata metadata;
    private final Map<String, Integer> typesByName = new HashMap<>();

    /** The size of an enum is in another file. */
    public static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Elsewhere(String type) {
            super(type, null, false, false);
        }
    }

    public LocalTypes(Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public boolean isSystemType(int token) {
        int rid = Token.rid(token);
        if (Token.is(token, TableId.TYPE_REF)) {
            TypeRefRow row = metadata.typeRef(rid);
            return row.name().equals("Type") && row.namespace().equals("System");
        }
        if (Token.is(token, TableId.TYPE_DEF)) {
            TypeDefRow row = metadata.typeDef(rid);
            return row.name().equals("Type") && row.namespace().equals("System");
        }
        return false;
    }

    @Override
    public ElementType underlyingOfEnum(int token) {
        if (!Token.is(token, TableId.TYPE_DEF)) {
            throw new Elsewhere(Token.toString(token));
        }
        RidRange fields = metadata.typeDef(Token.rid(token)).fields();
        for (int i = 0; i < fields.size(); i++) {
            var field = metadata.field(fields.get(i));
            if ((field.flags() & STATIC) == 0
                    && SignatureReader.field(field.signature()).unmodified() instanceof TypeSig.Primitive primitive) {
                return primitive.element();
            }
        }
        throw new BadImageException("token " + Token.toString(token), "expected an enum, found no instance field");
    }

    @Override
    public ElementType underlyingOfEnum(String name) {
        if (typesByName.isEmpty()) {
            for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
                typesByName.putIfAbsent(name(rid), rid);
            }
        }
        Integer rid = typesByName.get(name);
        if (rid == null) {
            throw new Elsewhere(name);
        }
        return underlyingOfEnum(Token.of(TableId.TYPE_DEF, rid));
    }

    /** The name as reflection writes it. A type that is nested too deeply to be meant has none. */
    private String name(int rid) {
        var text = new StringBuilder();
        int type = rid;
        for (int depth = 0; type != 0 && depth < 32; depth++) {
            TypeDefRow row = metadata.typeDef(type);
            String name = row.namespace().isEmpty() ? row.name() : row.namespace() + "." + row.name();
            text.insert(0, depth == 0 ? name : name + "+");
            type = metadata.enclosingType(type);
        }
        return text.toString();
    }
}
