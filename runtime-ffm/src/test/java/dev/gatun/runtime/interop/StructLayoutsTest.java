package dev.gatun.runtime.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlAssembly;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.UnionLayout;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StructLayoutsTest {
    private final Gatun gatun = Gatun.open();
    private final IlAssembly assembly = gatun.load(Path.of("src/test/interop/release/interop_library.dll"));

    @AfterEach
    void close() {
        gatun.close();
    }

    private TypeDesc type(String name) {
        return assembly.module().findType("Interop." + name).orElseThrow();
    }

    @Test
    void fields_have_names_and_padding() {
        assertThat(StructLayouts.of(type("Mixed")))
                .hasToString("[b1(Tag)x7d8(Value)s2(Code)x6j8(Wide)](Mixed)");
        assertThat(StructLayouts.of(type("Segment"))).hasToString("[[i4(X)i4(Y)](From)[i4(X)i4(Y)](To)](Segment)");
        assertThat(StructLayouts.of(type("Three")).byteSize()).isEqualTo(3);
    }

    @Test
    void packed_fields_are_where_they_are() {
        var packed = StructLayouts.of(type("Packed"));
        assertThat(packed.byteSize()).isEqualTo(13);
        assertThat(packed.byteOffset(PathElement.groupElement("Value"))).isEqualTo(1);
        assertThat(packed.byteOffset(PathElement.groupElement("Count"))).isEqualTo(9);
        assertThatThrownBy(() -> StructLayouts.forCalls(type("Packed"))).isInstanceOf(UnsupportedIlException.class)
                .hasMessageContaining("Interop.Packed");
    }

    @Test
    void overlapping_fields_are_a_union() {
        var union = StructLayouts.of(type("Overlapping"));
        assertThat(union).isInstanceOf(UnionLayout.class);
        assertThat(union.byteSize()).isEqualTo(8);
        assertThat(union.byteOffset(PathElement.groupElement(2), PathElement.groupElement("High"))).isEqualTo(4);
    }

    @Test
    void fixed_buffers_are_sequences() {
        assertThat(StructLayouts.of(type("Buffer"))
                .select(PathElement.groupElement("Bytes"), PathElement.groupElement(0)).byteSize())
                .isEqualTo(12);
    }
}
