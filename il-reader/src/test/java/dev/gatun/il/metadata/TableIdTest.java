package dev.gatun.il.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TableIdTest {

    @Test
    void tablesAreNumberedAsInEcma() {
        assertThat(Arrays.stream(TableId.values()).filter(t -> !t.isDebug())).hasSize(0x2D);
        assertThat(Arrays.stream(TableId.values()).filter(TableId::isDebug)).hasSize(8);
        for (int id = 0; id < 256; id++) {
            assertThat(TableId.exists(id)).isEqualTo(id < 0x2D || id >= 0x30 && id <= 0x37);
        }
        assertThat(TableId.of(0x1B)).isEqualTo(TableId.TYPE_SPEC);
    }

    /** ECMA-335 II.22.26 and II.22.39, and the sort keys of II.22. */
    @Test
    void columnsHaveNamesKindsAndKeys() {
        assertThat(TableId.METHOD_DEF.columns()).extracting(Column::name).containsExactly("Rva", "ImplFlags", "Flags",
                "Name", "Signature", "ParamList");
        assertThat(TableId.METHOD_DEF.columns().get(5).kind()).isEqualTo(new ColumnKind.RowList(TableId.PARAM));
        assertThat(TableId.CUSTOM_ATTRIBUTE.columns().get(1).kind())
                .isEqualTo(new ColumnKind.Coded(CodedIndex.CUSTOM_ATTRIBUTE_TYPE));
        assertThat(TableId.IMPL_MAP.column("MemberForwarded")).isEqualTo(1);
        assertThat(Arrays.stream(TableId.values()).filter(t -> t.columns().stream().anyMatch(Column::key)))
                .contains(TableId.CONSTANT, TableId.NESTED_CLASS, TableId.FIELD_RVA, TableId.GENERIC_PARAM,
                        TableId.METHOD_SEMANTICS, TableId.LOCAL_SCOPE)
                .doesNotContain(TableId.TYPE_DEF, TableId.MEMBER_REF, TableId.METHOD_DEF);
    }

    /** The number of tag bits and tables that ECMA-335 II.24.2.6 states. */
    @Test
    void codedIndexesHaveTagsOfTheStatedWidth() {
        assertThat(Arrays.stream(CodedIndex.values()).map(i -> i.tagBits() + "/" + i.tables().size()))
                .containsExactly("2/3", "2/3", "5/22", "1/2", "2/3", "3/5", "1/2", "1/2", "1/2", "2/3", "3/2", "2/4",
                        "1/2", "5/27");
    }

    @Test
    void codedIndexesEncodeWhatTheyDecode() {
        for (CodedIndex index : CodedIndex.values()) {
            for (TableId table : index.tables()) {
                int token = table.id() << 24 | 0x1234;
                assertThat(index.decode(index.encode(token))).isEqualTo(token);
            }
        }
        assertThat(CodedIndex.TYPE_DEF_OR_REF.decode(0x15)).isEqualTo(0x01000005);
        assertThat(CodedIndex.TYPE_DEF_OR_REF.decode(0x03)).isEqualTo(-1);
        assertThat(CodedIndex.CUSTOM_ATTRIBUTE_TYPE.decode(0x09)).isEqualTo(-1);
        assertThat(CodedIndex.TYPE_DEF_OR_REF.encode(0x06000001)).isEqualTo(-1);
    }
}
