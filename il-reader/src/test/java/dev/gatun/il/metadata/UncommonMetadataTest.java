package dev.gatun.il.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import org.junit.jupiter.api.Test;

/** Uncompressed tables, tables out of order, runs that go backwards. */
class UncommonMetadataTest {

    @Test
    void pointerTablesPutMembersInOrder() {
        var bytes = new MetadataBytes("#-");
        int a = bytes.string("A");
        int b = bytes.string("B");
        bytes.row(TableId.TYPE_DEF, 0, a, 0, 0, 1, 1).row(TableId.TYPE_DEF, 0, b, 0, 0, 3, 2);
        bytes.row(TableId.FIELD_PTR, 3).row(TableId.FIELD_PTR, 1).row(TableId.FIELD_PTR, 2);
        bytes.row(TableId.METHOD_PTR, 2).row(TableId.METHOD_PTR, 1);
        for (String name : new String[] {"f1", "f2", "f3"}) {
            bytes.row(TableId.FIELD, 0, bytes.string(name), 0);
        }
        bytes.row(TableId.METHOD_DEF, 0, 0, 0, bytes.string("m1"), 0, 1);
        bytes.row(TableId.METHOD_DEF, 0, 0, 0, bytes.string("m2"), 0, 1);
        Metadata metadata = bytes.build();

        assertThat(metadata.isUncompressed()).isTrue();
        assertThat(metadata.typeDef(1).fields()).containsExactly(3, 1).hasToString("[3, 1]");
        assertThat(metadata.typeDef(2).fields()).containsExactly(2);
        assertThat(metadata.typeDef(1).methods()).containsExactly(2);
        assertThat(metadata.typeDef(2).methods()).containsExactly(1);
        assertThat(metadata.declaringType(0x04000003)).isEqualTo(1);
        assertThat(metadata.declaringType(0x04000002)).isEqualTo(2);
        assertThat(metadata.declaringType(0x06000001)).isEqualTo(2);
        assertThat(metadata.typeDef(1).fields().contains(1)).isTrue();
        assertThat(metadata.typeDef(1).fields().contains(2)).isFalse();
    }

    /** Here the sorted bits of all tables are set, and lie. */
    @Test
    void unsortedTablesAreSearchedAllTheSame() {
        var bytes = new MetadataBytes("#~");
        for (int i = 0; i < 9; i++) {
            bytes.row(TableId.TYPE_DEF, 0, bytes.string("T" + i), 0, 0, 1, 1);
        }
        bytes.row(TableId.NESTED_CLASS, 9, 1).row(TableId.NESTED_CLASS, 3, 1).row(TableId.NESTED_CLASS, 5, 3);
        bytes.row(TableId.CLASS_LAYOUT, 0, 50, 5).row(TableId.CLASS_LAYOUT, 0, 20, 2);
        bytes.row(TableId.INTERFACE_IMPL, 4, 8).row(TableId.INTERFACE_IMPL, 2, 4).row(TableId.INTERFACE_IMPL, 4, 12);
        Metadata metadata = bytes.build();

        assertThat(metadata.enclosingType(9)).isEqualTo(1);
        assertThat(metadata.enclosingType(3)).isEqualTo(1);
        assertThat(metadata.enclosingType(5)).isEqualTo(3);
        assertThat(metadata.enclosingType(4)).isZero();
        assertThat(metadata.nestedTypes(1)).containsExactly(9, 3);
        assertThat(metadata.classLayout(2).orElseThrow().classSize()).isEqualTo(20);
        assertThat(metadata.classLayout(5).orElseThrow().classSize()).isEqualTo(50);
        assertThat(metadata.interfaces(4)).containsExactly(0x02000002, 0x02000003);
    }

    @Test
    void aRunThatEndsBeforeItBeginsIsRefused() {
        var bytes = new MetadataBytes("#~");
        bytes.row(TableId.TYPE_DEF, 0, bytes.string("A"), 0, 0, 2, 1).row(TableId.TYPE_DEF, 0, 0, 0, 0, 1, 1);
        bytes.row(TableId.FIELD, 0, 0, 0);
        Metadata metadata = bytes.build();
        assertThatThrownBy(() -> metadata.typeDef(1)).isInstanceOf(BadImageException.class)
                .hasMessageContaining("row 0x02000002 FieldList: expected a run of rows of FIELD to begin at 2 to 2,"
                        + " found 1");
        assertThatThrownBy(() -> metadata.declaringType(0x04000001)).isInstanceOf(BadImageException.class);
    }

    @Test
    void aReferenceToARowThatDoesNotExistIsRefused() {
        var bytes = new MetadataBytes("#~");
        bytes.row(TableId.TYPE_DEF, 0, bytes.string("A"), 0, 0x14, 1, 1).row(TableId.NESTED_CLASS, 1, 0);
        Metadata metadata = bytes.build();
        assertThatThrownBy(() -> metadata.typeDef(1)).isInstanceOf(BadImageException.class).hasMessageContaining(
                "row 0x02000001 Extends: expected a reference to an existing row, found 0x14");
        assertThatThrownBy(() -> metadata.nestedClass(1)).isInstanceOf(BadImageException.class)
                .hasMessageContaining("row 0x29000001 EnclosingClass: expected a reference, found none");
    }

    @Test
    void nameOffsetsOutsideOfTheHeapAreRefused() {
        var bytes = new MetadataBytes("#~");
        bytes.row(TableId.MODULE_REF, 77);
        Metadata metadata = bytes.build();
        assertThatThrownBy(() -> metadata.moduleRef(1)).isInstanceOf(BadImageException.class)
                .hasMessageContaining("expected an offset into #Strings below 0x1, found 0x4d");
    }
}
