package dev.gatun.fuzz.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.fuzz.jqwik.GatunArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShapeProperties {
    @Provide
    Arbitrary<StructShape> structs() {
        return GatunArbitraries.structs();
    }

    @Provide
    Arbitrary<SignatureShape> signatures() {
        return GatunArbitraries.signatures();
    }

    @Property(seed = "1")
    void fieldsAreAlignedAndDoNotOverlap(@ForAll("structs") StructShape struct) {
        var offsets = struct.offsets();
        int end = 0;
        for (int i = 0; i < offsets.size(); i++) {
            var field = struct.fields().get(i);
            int alignment = struct.pack() == 0 ? field.alignment() : Math.min(struct.pack(), field.alignment());
            assertThat(offsets.get(i)).isGreaterThanOrEqualTo(end);
            assertThat(offsets.get(i) % alignment).isZero();
            end = offsets.get(i) + field.size();
        }
        assertThat(struct.size()).isBetween(end, 64);
        assertThat(struct.size() % struct.alignment()).isZero();
    }

    @Property(seed = "1")
    void everyStructOfASignatureIsDeclaredAfterThoseInside(@ForAll("signatures") SignatureShape signature) {
        var structs = signature.structs();
        for (var struct : structs) {
            for (var field : struct.fields()) {
                if (field instanceof StructShape inner) {
                    assertThat(structs.indexOf(inner)).isBetween(0, structs.indexOf(struct) - 1);
                }
            }
        }
        assertThat(signature.parameters()).hasSizeLessThanOrEqualTo(12);
    }
}
