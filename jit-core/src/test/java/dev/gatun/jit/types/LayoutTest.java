package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    private final Fixtures world = new Fixtures();

    static List<String> coreClrReport() {
        return new String(Fixtures.bytes("Layouts.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines of Layouts.txt were printed by CoreCLR from addresses of fields. */
    @ParameterizedTest
    @MethodSource("coreClrReport")
    void structsWithoutReferencesAreLaidOutAsByCoreClr(String line) {
        var name = line.substring(0, line.indexOf(':')).replace('[', '<').replace(']', '>');
        var type = world.type("Layouts", name);
        var layout = type.layout();
        assertThat(type.reflectionName() + ": size " + layout.size() + ", alignment " + layout.alignment()
                + layout.fields().stream().map(f -> ", +" + f.offset() + " " + f.field().name())
                .collect(Collectors.joining())).isEqualTo(line);
    }

    private String layout(String module, String type) {
        return world.type(module, type).layout().toString();
    }

    @Test
    void objectsStartWithTheMethodTableAndFieldsFollowInDeclarationOrder() {
        // 8 bytes of method table, then the message: 8 + 8 = 16
        assertThat(layout("mscorlib", "System.Exception")).isEqualTo("System.Exception: size 16, alignment 8, "
                + "+8 string message");
        // 8 header + 8 target + 8 code
        assertThat(layout("LibA", "System.Action")).contains("size 24", "+8 object target", "+16 native int code");
        assertThat(world.system.wellKnown(WellKnownType.OBJECT).layout().size()).isEqualTo(8);
    }

    @Test
    void stringHasItsLengthAt8AndItsCharactersAt12() {
        assertThat(layout("mscorlib", "string"))
                .isEqualTo("string: size 16, alignment 8, +8 int32 length, +12 char first");
    }

    @Test
    void arraysHaveTheirElementsAfterTheHeaders() {
        assertThat(world.int32().makeArray().layout().size()).isEqualTo(16);
        // 8 method table, 4 total, 4 unused, 2 lengths, 2 lower bounds: 16 + 4 * 4 = 32
        assertThat(world.int32().makeArray(2).layout().size()).isEqualTo(32);
        // 16 + 6 * 4 = 40
        assertThat(world.int32().makeArray(3).layout().size()).isEqualTo(40);
    }

    @Test
    void aDerivedClassGoesOnWhereTheBaseEnds() {
        var box = world.type("LibA", "A.Box`1<int16>");
        // 8 header, Value at 8 (2 bytes), Outer at 16
        assertThat(box.layout().toString()).isEqualTo(
                "A.Box`1<int16>: size 24, alignment 8, +8 int16 Value, +16 A.Box`1<A.Box`1<int16>> Outer");
        assertThat(box.layout().pointerMapString()).isEqualTo("001");
        assertThat(box.findField("Outer").orElseThrow().offset()).isEqualTo(16);
    }

    @Test
    void pointerMapsLookIntoStructs() {
        // Cell: Tag at 0, Item at 8; Pair: First at 0 (16 bytes), Second at 16
        assertThat(world.type("LibA", "A.Box`1/Cell<string>").layout().pointerMapString()).isEqualTo("01");
        assertThat(world.type("LibA", "A.Pair`2<A.Box`1/Cell<string>,object>").layout().pointerMapString())
                .isEqualTo("011");
        assertThat(world.type("LibA", "A.Box`1/Node<A.Box`1/Cell<string>>").layout().pointerMapString())
                .isEqualTo("0011");
        assertThat(world.type("LibA", "A.Pair`2<int32,int64>").layout().hasPointers()).isFalse();
    }

    @Test
    void leavesAreTheScalarsAtEveryDepth() {
        assertThat(world.type("LibA", "A.Pair`2<A.Point,string>").layout().leaves())
                .hasToString("[+0 I4, +4 I2, +8 REF]");
        assertThat(world.type("Layouts", "Shapes.Nested").layout().leaves())
                .hasToString("[+0 U1, +2 I2, +4 U1, +6 U1, +8 U1, +16 I8, +24 I2]");
        assertThat(world.type("Layouts", "Shapes.Union").layout().leaves()).hasToString("[+0 I4, +0 R8, +0 U1]");
        assertThat(world.type("Layouts", "Shapes.Empty").layout().leaves()).isEmpty();
        assertThat(world.type("Layouts", "Shapes.Enums").layout().leaves())
                .hasToString("[+0 U1, +8 I8, +16 U1, +20 I4]");
        assertThat(world.system.wellKnown(WellKnownType.TYPED_REFERENCE).layout().leaves())
                .hasToString("[+0 BYREF, +8 U8]");
    }

    @Test
    void fixedBuffersHaveALeafForEachElement() {
        // A at 0, B[3] at 4, C at 16, D[5] at 17, E at 22
        assertThat(world.type("Layouts", "Shapes.Fixed").layout().leaves()).hasToString(
                "[+0 U1, +4 I4, +8 I4, +12 I4, +16 U1, +17 U1, +18 U1, +19 U1, +20 U1, +21 U1, +22 I2]");
    }

    @Test
    void inlineArraysRepeatTheirField() {
        var five = world.type("LibB", "B.FiveStrings").layout();
        assertThat(five.size()).isEqualTo(40);
        assertThat(five.pointerMapString()).isEqualTo("11111");
        assertThat(five.leaves()).hasSize(5);
        assertThat(five.padding()).isEmpty();
    }

    @Test
    void paddingIsWhatNoFieldCovers() {
        assertThat(world.type("Layouts", "Shapes.ByteLongShort").layout().padding())
                .containsExactly(new TypeLayout.Padding(1, 7), new TypeLayout.Padding(18, 6));
        assertThat(world.type("Layouts", "Shapes.Gaps").layout().padding()).containsExactly(
                new TypeLayout.Padding(0, 3), new TypeLayout.Padding(4, 4), new TypeLayout.Padding(10, 10));
        assertThat(world.type("LibA", "A.Box`1<int16>").layout().padding())
                .containsExactly(new TypeLayout.Padding(10, 6));
        assertThat(world.int32().layout().padding()).isEmpty();
    }

    @Test
    void theStructsOfTheCrashThatStartedIt() {
        // 8 + 8 + 8 + 8
        assertThat(layout("Layouts", "Shapes.DMABuffer")).isEqualTo("Shapes.DMABuffer: size 32, alignment 8, "
                + "+0 uint64 PhysicalAddress, +8 native int VirtualAddress, +16 uint64 Size, +24 uint64 PageCount");
        assertThat(world.type("Layouts", "Shapes.ThreeBytes").layout().size()).isEqualTo(3);
    }

    @Test
    void automaticLayoutOfAStructKeepsDeclarationOrder() {
        assertThat(layout("Bad", "LooseOrder")).isEqualTo(
                "LooseOrder: size 24, alignment 8, +0 uint8 a, +8 int64 b, +16 uint8 c");
    }

    @Test
    void referencesMayShareAWord() {
        assertThat(world.type("Bad", "ReferencesShared").layout().pointerMapString()).isEqualTo("10");
    }

    @Test
    void staticFieldsAndLiteralsTakeNoRoom() {
        assertThat(world.type("LibA", "A.Box`1<object>").layout().fields()).hasSize(2);
        var literal = world.type("LibB", "B.Natives").findField("Big").orElseThrow();
        assertThat(literal.isLiteral()).isTrue();
        assertThat(literal.constant().orElseThrow().value().i8(0)).isEqualTo(0x123456789L);
        assertThatThrownBy(literal::offset).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBytesOfAnInitialisedFieldLieInTheImage() {
        var data = world.module("LibB").types().stream().filter(t -> t.name().equals("<PrivateImplementationDetails>"))
                .findFirst().orElseThrow().fields().getFirst();
        // int[] { 1, 2, 3, 4, 5 }
        var bytes = data.rvaData().orElseThrow();
        assertThat(bytes.length()).isEqualTo(20);
        assertThat(bytes.i4(16)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
            "ReferenceOverNumber, overlapped by its field b",
            "UnalignedReference, no multiple of 8",
            "NestedReferenceOverNumber, overlapped by its field b",
            "NoOffset, no offset for its field b",
            "FarAway, beyond",
            "ContainsItself, in terms of itself",
            "Ping, in terms of itself",
            "Grows`1<int32>, ever larger",
    })
    void impossibleLayoutsAreBadImages(String type, String message) {
        var broken = world.type("Bad", type);
        assertThatThrownBy(broken::layout).isInstanceOf(BadImageException.class).hasMessageContaining(message)
                .hasMessageContaining("Bad");
        // Every reader gets the error, not only the first.
        assertThatThrownBy(broken::layout).isInstanceOf(BadImageException.class).hasMessageContaining(message);
    }

    @Test
    void genericDefinitionsHaveNoLayout() {
        assertThatThrownBy(() -> world.type("LibA", "A.Pair`2").layout()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void explicitOffsetsOfAClassCountFromItsOwnFirstField() {
        // 8 header; a at 8 + 0, b and c at 8 + 4
        assertThat(layout("Bad", "ExplicitBase")).isEqualTo(
                "ExplicitBase: size 16, alignment 8, +8 uint8 a, +12 int32 b, +12 float32 c");
        // the base's fields end at 16, a multiple of 8 already
        assertThat(layout("Bad", "ExplicitDerived")).endsWith("+16 object o").contains("size 24");
    }

    @Test
    void referencesIgnoreThePacking() {
        // 8 header; a at 8, b packed at 9, c would be at 17 and goes to 24
        assertThat(layout("Bad", "PackedClass")).isEqualTo(
                "PackedClass: size 32, alignment 8, +8 uint8 a, +9 int64 b, +24 object c");
        assertThat(world.type("Bad", "PackedClass").layout().pointerMapString()).isEqualTo("0001");
    }
}
