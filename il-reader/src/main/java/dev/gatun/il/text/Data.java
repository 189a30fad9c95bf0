package dev.gatun.il.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.Map;
import java.util.TreeMap;

/** The initial bytes of static fields (ECMA-335 II.16.3): collected while fields are printed, printed at the end. */
final class Data {
    private final PeImage image;
    /** How many bytes are wanted at an RVA. */
    private final Map<Integer, Integer> sizes = new TreeMap<>(Integer::compareUnsigned);

    Data(PeImage image) {
        this.image = image;
    }

    /** The label of a field's bytes. */
    String label(int fieldRid, int rva) {
        sizes.merge(rva, size(SignatureReader.field(image.metadata().field(fieldRid).signature()), fieldRid),
                Math::max);
        return name(rva);
    }

    private static String name(int rva) {
        return "D_" + String.format("%08X", rva);
    }

    /** How many bytes a field of that type takes; a reference or pointer 8. */
    int size(TypeSig type, int fieldRid) {
        Metadata metadata = image.metadata();
        return switch (type.unmodified()) {
            case TypeSig.Primitive primitive -> switch (primitive.element()) {
                case BOOLEAN, I1, U1 -> 1;
                case CHAR, I2, U2 -> 2;
                case I4, U4, R4 -> 4;
                default -> 8;
            };
            case TypeSig.Named named when Token.is(named.token(), TableId.TYPE_DEF) -> {
                int rid = Token.rid(named.token());
                int stated = metadata.classLayout(rid).map(row -> row.classSize()).orElse(0);
                int first = 0;
                for (int field : metadata.typeDef(rid).fields()) {
                    boolean isStatic = (metadata.field(field).flags() & 0x10) != 0;
                    first += isStatic || stated > 0 ? 0
                            : size(SignatureReader.field(metadata.field(field).signature()), fieldRid);
                }
                yield Math.max(stated, first);
            }
            case TypeSig.Pointer _, TypeSig.FunctionPointer _ -> 8;
            case TypeSig other -> throw new BadImageException("token "
                    + Token.toString(Token.of(TableId.FIELD, fieldRid)),
                    "expected a field with data to be of a type whose size this file states, found " + other);
        };
    }

    void print(Lines lines) {
        sizes.forEach((rva, size) -> {
            ByteSpan bytes = image.atRva(rva, size);
            lines.line(".data cil " + name(rva) + " = bytearray " + Literals.bytes(bytes));
        });
    }
}
