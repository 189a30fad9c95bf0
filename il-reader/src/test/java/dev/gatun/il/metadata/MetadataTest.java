package dev.gatun.il.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.MarshalSpec;
import dev.gatun.il.signature.SignatureReader;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What shapes.cs and odd.il declare, read back. */
class MetadataTest {
    private static final PeImage SHAPES = Fixtures.image("shapes.dll");
    private static final Metadata M = SHAPES.metadata();
    private static final Metadata ODD = Fixtures.image("odd.dll").metadata();

    private static int field(String type, String name) {
        return Fixtures.field(M, type, name);
    }

    private static String name(int token) {
        return switch (TableId.of(Token.table(token))) {
            case TYPE_DEF -> M.typeDef(Token.rid(token)).name();
            case TYPE_REF -> M.typeRef(Token.rid(token)).name();
            default -> SignatureReader.type(M.typeSpec(Token.rid(token)).signature()).toString();
        };
    }

    @Test
    void typesHaveNamesFlagsAndBases() {
        TypeDefRow outer = M.typeDef(Fixtures.type(M, "Outer"));
        assertThat(outer.namespace()).isEqualTo("Shapes");
        assertThat(name(outer.extendsToken())).isEqualTo("Object");
        assertThat(M.typeDef(1).name()).isEqualTo("<Module>");
        assertThat(M.typeDef(1).extendsToken()).isZero();
        assertThat(name(M.typeDef(Fixtures.type(M, "Union")).extendsToken())).isEqualTo("ValueType");
        assertThat(name(M.typeDef(Fixtures.type(M, "Small")).extendsToken())).isEqualTo("Enum");
    }

    @Test
    void nestedTypesKnowWhatEnclosesThem() {
        int deep = Fixtures.type(M, "Deep`2");
        int inner = Fixtures.type(M, "Inner");
        int outer = Fixtures.type(M, "Outer");
        assertThat(M.enclosingType(deep)).isEqualTo(inner);
        assertThat(M.enclosingType(inner)).isEqualTo(outer);
        assertThat(M.enclosingType(outer)).isZero();
        assertThat(M.nestedTypes(inner)).containsExactly(deep);
        assertThat(M.nestedTypes(outer)).contains(inner);
    }

    @Test
    void layoutsOfTypesAndFields() {
        assertThat(M.classLayout(Fixtures.type(M, "Union")))
                .hasValueSatisfying(layout -> assertThat(layout.classSize()).isEqualTo(24));
        assertThat(M.classLayout(Fixtures.type(M, "Packed")))
                .hasValueSatisfying(layout -> assertThat(layout.packingSize()).isEqualTo(1));
        assertThat(M.classLayout(Fixtures.type(M, "Outer"))).isEmpty();
        assertThat(M.fieldOffset(field("Union", "AsFloat"))).isEqualTo(OptionalInt.of(0));
        assertThat(M.fieldOffset(field("Union", "Last"))).isEqualTo(OptionalInt.of(16));
        assertThat(M.fieldOffset(field("Packed", "Second"))).isEmpty();
    }

    @Test
    void initialDataOfStaticFields() {
        int data = M.typeDef(Fixtures.type(M, "<PrivateImplementationDetails>")).fields().stream()
                .filter(rid -> SHAPES.atRva(M.fieldRva(rid).getAsInt(), 32).i4(4) == 2).findFirst().orElseThrow();
        var bytes = SHAPES.atRva(M.fieldRva(data).getAsInt(), 32);
        for (int i = 0; i < 8; i++) {
            assertThat(bytes.i4(4 * i)).isEqualTo(i + 1);
        }
        assertThat(M.fieldRva(field("Outer", "Table"))).isEmpty();
    }

    @Test
    void interfacesAndExplicitImplementations() {
        int outer = Fixtures.type(M, "Outer");
        assertThat(Arrays.stream(M.interfaces(outer)).mapToObj(MetadataTest::name))
                .containsExactly("class " + Token.toString(Token.of(TableId.TYPE_DEF, Fixtures.type(M, "IShape`1")))
                        + "<string>");
        List<MethodImplRow> impls = M.methodImpls(outer);
        assertThat(impls).singleElement().satisfies(impl -> {
            assertThat(M.methodDef(Token.rid(impl.body())).name()).isEqualTo("Shapes.IShape<System.String>.get_Value");
            assertThat(M.memberRef(Token.rid(impl.declaration())).name()).isEqualTo("get_Value");
        });
    }

    @Test
    void genericParametersAndTheirConstraints() {
        int deep = Token.of(TableId.TYPE_DEF, Fixtures.type(M, "Deep`2"));
        List<GenericParamRow> params = M.genericParams(deep);
        assertThat(params).extracting(GenericParamRow::name).containsExactly("T", "U");
        assertThat(params).extracting(GenericParamRow::number).containsExactly(0, 1);
        assertThat(params).extracting(p -> p.flags() & 0x1C).containsExactly(0x18, 0x10);
        assertThat(Arrays.stream(M.genericParamConstraints(Token.rid(params.get(1).token())))
                .mapToObj(MetadataTest::name)).containsExactly("Inner");
        int create = Token.of(TableId.METHOD_DEF, Fixtures.method(M, "Outer", "Create"));
        assertThat(M.genericParams(create)).extracting(GenericParamRow::ownerToken).containsExactly(create);
    }

    @Test
    void everyMemberHasTheTypeThatListsIt() {
        for (int type = 1; type <= M.rows(TableId.TYPE_DEF); type++) {
            for (int rid : M.typeDef(type).methods()) {
                assertThat(M.declaringType(Token.of(TableId.METHOD_DEF, rid))).isEqualTo(type);
            }
            for (int rid : M.typeDef(type).fields()) {
                assertThat(M.declaringType(Token.of(TableId.FIELD, rid))).isEqualTo(type);
            }
        }
        assertThatThrownBy(() -> M.declaringType(Token.of(TableId.FIELD, M.rows(TableId.FIELD) + 1)))
                .isInstanceOf(BadImageException.class);
        assertThatThrownBy(() -> M.declaringType(0x06000000)).isInstanceOf(BadImageException.class);
    }

    @Test
    void nativeMethodsAndMarshalling() {
        int length = Fixtures.method(M, "Outer", "Length");
        assertThat(M.implMap(Token.of(TableId.METHOD_DEF, length))).hasValueSatisfying(map -> {
            assertThat(map.importName()).isEqualTo("strlen");
            assertThat(map.moduleName()).isEqualTo("libc");
            assertThat(map.flags() & 0x40).as("SetLastError").isEqualTo(0x40);
        });
        assertThat(M.implMap(Token.of(TableId.METHOD_DEF, Fixtures.method(M, "Outer", "Raise")))).isEmpty();
        assertThat(marshal(length, 1)).isEqualTo(new MarshalSpec(MarshalSpec.LPSTR, -1, -1, -1, "", ""));
        assertThat(marshal(Fixtures.method(M, "Outer", "fill"), 1))
                .isEqualTo(new MarshalSpec(MarshalSpec.ARRAY, 0x50, 1, -1, "", ""));
        int inline = Fixtures.field(ODD, "quoted name", "inline_");
        assertThat(ODD.fieldMarshal(Token.of(TableId.FIELD, inline)).map(row -> MarshalSpec.read(row.nativeType())))
                .hasValueSatisfying(spec -> assertThat(spec.size()).isEqualTo(8));
    }

    private static MarshalSpec marshal(int method, int sequence) {
        int param = M.methodDef(method).params().stream().filter(rid -> M.param(rid).sequence() == sequence)
                .findFirst().orElseThrow();
        return MarshalSpec.read(M.fieldMarshal(Token.of(TableId.PARAM, param)).orElseThrow().nativeType());
    }

    @Test
    void constants() {
        assertThat(constant(M, "Outer", "Greeting").text()).isEqualTo("h\u00e9llo \uD83D\uDE00");
        assertThat(Double.longBitsToDouble(constant(M, "Outer", "Half").bits())).isEqualTo(0.5);
        assertThat(constant(M, "Outer", "Biggest").bits()).isEqualTo(255);
        assertThat(constant(M, "Wide", "Min").bits()).isEqualTo(Long.MIN_VALUE);
        assertThat(constant(ODD, "quoted name", "Nothing").bits()).isZero();
        assertThat(M.constant(Token.of(TableId.FIELD, field("Outer", "Table")))).isEmpty();
    }

    private static ConstantRow constant(Metadata metadata, String type, String field) {
        return metadata.constant(Token.of(TableId.FIELD, Fixtures.field(metadata, type, field))).orElseThrow();
    }

    @Test
    void propertiesAndEventsHaveAccessors() {
        int outer = Fixtures.type(M, "Outer");
        int item = M.properties(outer).stream().filter(rid -> M.property(rid).name().equals("Item")).findFirst()
                .orElseThrow();
        assertThat(SignatureReader.property(M.property(item).signature())).hasToString("instance int32(int32,string)");
        assertThat(M.accessors(Token.of(TableId.PROPERTY, item))
                .stream().map(row -> row.semantics() + " " + M.methodDef(Token.rid(row.method())).name()))
                .containsExactlyInAnyOrder("2 get_Item", "1 set_Item");
        int changed = M.events(outer).get(0);
        assertThat(M.event(changed).name()).isEqualTo("Changed");
        assertThat(M.accessors(Token.of(TableId.EVENT, changed))).hasSize(2);
    }

    @Test
    void assembliesAndForwardedTypes() {
        AssemblyRow odd = ODD.assembly(1);
        assertThat(odd.name()).isEqualTo("odd");
        assertThat(List.of(odd.majorVersion(), odd.minorVersion(), odd.buildNumber(), odd.revisionNumber()))
                .containsExactly(1, 2, 3, 4);
        assertThat(ODD.assemblyRef(1).name()).isEqualTo("mscorlib");
        ExportedTypeRow forwarded = M.exportedType(1);
        assertThat(forwarded.name()).isEqualTo("StringBuilder");
        assertThat(Token.is(forwarded.implementation(), TableId.ASSEMBLY_REF)).isTrue();
        assertThat(M.module(1).name()).isEqualTo("shapes.dll");
        assertThat(M.module(1).mvid().toString()).doesNotStartWith("00000000");
    }

    @Test
    void userStrings() {
        assertThat(Fixtures.image("flow.dll").metadata().userString(0x70000001)).isEqualTo("zero");
        assertThatThrownBy(() -> M.userString(0x0A000001)).isInstanceOf(BadImageException.class)
                .hasMessage("token 0x0A000001: expected a user string, 0x70......");
    }

    @Test
    void rowsThatDoNotExist() {
        for (TableId table : TableId.values()) {
            assertThatThrownBy(() -> M.row(table, 0)).isInstanceOf(BadImageException.class);
            assertThatThrownBy(() -> M.row(table, M.rows(table) + 1)).isInstanceOf(BadImageException.class)
                    .hasMessageContaining(String.format("0x%02X", table.id())).hasMessageContaining("expected a row");
            assertThatThrownBy(() -> M.raw(table, -1, 0)).isInstanceOf(BadImageException.class);
        }
    }

    @Test
    void everyRecordCarriesItsToken() {
        for (TableId table : TableId.values()) {
            for (int rid = 1; rid <= M.rows(table); rid++) {
                assertThat(M.row(table, rid).toString())
                        .contains("[token=" + Token.of(table, rid));
            }
        }
    }
}
