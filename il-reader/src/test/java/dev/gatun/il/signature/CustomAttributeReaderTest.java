package dev.gatun.il.signature;

import static dev.gatun.il.Fixtures.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.CustomAttributeRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomAttributeReaderTest {
    private static final Metadata M = Fixtures.image("shapes.dll").metadata();

    /** Of shapes.cs: classes are System.Type, Small is a byte, every other enum a long. */
    private static final CustomAttributeReader.Types TYPES = new CustomAttributeReader.Types() {
        @Override
        public boolean isSystemType(int token) {
            return true;
        }

        @Override
        public ElementType underlyingOfEnum(int token) {
            return ElementType.U1;
        }

        @Override
        public ElementType underlyingOfEnum(String name) {
            return name.equals("Shapes.Small") ? ElementType.U1 : ElementType.I8;
        }
    };

    /** The arguments of each Note on what the token names, without the assemblies of the framework's types. */
    private static List<String> notes(int token) {
        return M.customAttributes(token).stream().filter(CustomAttributeReaderTest::isNote)
                .map(row -> CustomAttributeReader.read(row.value(), constructor(row), TYPES).toString())
                .map(text -> text.replaceAll(", System[.\\w]*, Version=[^)]*", "")).toList();
    }

    private static boolean isNote(CustomAttributeRow row) {
        return Token.is(row.constructor(), TableId.METHOD_DEF)
                && M.declaringType(row.constructor()) == Fixtures.type(M, "NoteAttribute");
    }

    private static MethodSig constructor(CustomAttributeRow row) {
        return SignatureReader.method(M.methodDef(Token.rid(row.constructor())).signature());
    }

    @Test
    void attributesOfAssembliesModulesParametersAndTypeParameters() {
        assertThat(notes(0x20000001)).containsExactly("(\"assembly\", Level = 3)");
        assertThat(notes(0x00000001)).containsExactly("(\"module\")");
        int create = Fixtures.method(M, "Outer", "Create");
        assertThat(M.methodDef(create).params().stream().boxed()
                .flatMap(rid -> notes(Token.of(TableId.PARAM, rid)).stream()))
                .containsExactly("(\"return\")", "(\"argument\")");
        assertThat(notes(M.genericParams(Token.of(TableId.METHOD_DEF, create)).getFirst().token()))
                .containsExactly("(\"T\")");
    }

    @Test
    void argumentsOfEveryType() {
        String small = "(" + Token.toString(Token.of(TableId.TYPE_DEF, Fixtures.type(M, "Small"))) + ")";
        assertThat(notes(Token.of(TableId.TYPE_DEF, Fixtures.type(M, "Outer")))).containsExactly(
                "(typeof(System.Collections.Generic.List`1), " + small + " 255, [1, 2, 3],"
                        + " Width = (Shapes.Wide) -9223372036854775808, Boxed = (Shapes.Small) 1,"
                        + " Types = [typeof(System.Int32), null,"
                        + " typeof(Shapes.Outer+Inner[,])], Null = null)",
                "(true, 120, -1, 255, -2, 65535, -3, 4000000000, -4, 18446744073709551615, 1.5, -2.5)",
                "([1, \"two\", typeof(Shapes.Wide), (Shapes.Wide) 9223372036854775807, [\"three\", null]])");
    }

    private static CustomAttribute read(String blob, String constructor) {
        return CustomAttributeReader.read(hex(blob), SignatureReader.method(hex(constructor)), TYPES);
    }

    @Test
    void anEmptyBlobIsAnAttributeWithoutArguments() {
        assertThat(CustomAttributeReader.read(ByteSpan.EMPTY, SignatureReader.method(hex("20 00 01")), TYPES))
                .hasToString("()");
    }

    @Test
    void genericAttributesTakeTheirTypesFromTheInstance() {
        assertThat(CustomAttributeReader.read(hex("0100 07 0000"), SignatureReader.method(hex("20 01 01 13 00")),
                List.of(new TypeSig.Primitive(ElementType.U1)), TYPES)).hasToString("(7)");
    }

    @Test
    void badAttributesSayWhereAndWhatWasExpected() {
        bad("0200 0000", "20 00 01", "test+0x0: expected the prolog of a custom attribute, 01 00");
        bad("0100 0000 00", "20 00 01", "test+0x4: expected the end of the custom attribute, found 1 more");
        bad("0100 0000", "20 01 01 08", "test+0x2: expected 4 bytes here");
        bad("0100 05 41", "20 01 01 0E", "test+0x3: expected 5 bytes here");
        bad("0100 FFFFFF7F 0000", "20 01 01 1D 08", "test+0x2: expected an array's length of at most the 2 bytes");
        bad("0100 77", "20 01 01 1C", "test+0x2: expected the type of an attribute's argument, found 0x77");
        bad("0100 1D1D 08", "20 01 01 1C", "test+0x4: expected an array of one dimension");
        bad("0100 0100 52", "20 00 01", "test+0x4: expected a named argument, 0x53 (field) or 0x54 (property)");
        bad("0100 " + "1D5101000000".repeat(10_000), "20 01 01 1C", "expected values nested at most 32 deep");
        bad("0100 00", "20 01 01 0F 08", "test+0x2: expected a parameter that an attribute can have, found int32*");
    }

    private static void bad(String blob, String constructor, String problem) {
        assertThatThrownBy(() -> read(blob, constructor)).isInstanceOf(BadImageException.class)
                .hasMessageContaining(problem);
    }
}
