package dev.gatun.il.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.ByteWriter;
import dev.gatun.il.Fixtures;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every signature of real assemblies, read and written again, is the same bytes. */
class SignatureWriterTest {
    private int compared;

    private void same(ByteSpan blob, Consumer<SignatureWriter> write) {
        var out = new ByteWriter();
        write.accept(new SignatureWriter(out));
        assertThat(ByteSpan.of(out.toByteArray(), "written")).isEqualTo(blob);
        compared++;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.dll", "flow.dll", "plus.dll", "mono.exe", "odd.dll"})
    void isTheInverseOfTheReader(String file) {
        Metadata m = Fixtures.image(file).metadata();
        for (int rid = 1; rid <= m.rows(TableId.FIELD); rid++) {
            var blob = m.field(rid).signature();
            same(blob, w -> w.field(SignatureReader.field(blob)));
        }
        for (int rid = 1; rid <= m.rows(TableId.METHOD_DEF); rid++) {
            var blob = m.methodDef(rid).signature();
            same(blob, w -> w.method(SignatureReader.method(blob)));
        }
        for (int rid = 1; rid <= m.rows(TableId.MEMBER_REF); rid++) {
            var blob = m.memberRef(rid).signature();
            if (SignatureReader.isField(blob)) {
                same(blob, w -> w.field(SignatureReader.field(blob)));
            } else {
                same(blob, w -> w.method(SignatureReader.method(blob)));
            }
        }
        for (int rid = 1; rid <= m.rows(TableId.STAND_ALONE_SIG); rid++) {
            var blob = m.standAloneSig(rid).signature();
            if (SignatureReader.isLocals(blob)) {
                same(blob, w -> w.locals(SignatureReader.locals(blob)));
            }
        }
        for (int rid = 1; rid <= m.rows(TableId.TYPE_SPEC); rid++) {
            var blob = m.typeSpec(rid).signature();
            same(blob, w -> w.type(SignatureReader.type(blob)));
        }
        for (int rid = 1; rid <= m.rows(TableId.METHOD_SPEC); rid++) {
            var blob = m.methodSpec(rid).signature();
            same(blob, w -> w.methodSpec(SignatureReader.methodSpec(blob)));
        }
        for (int rid = 1; rid <= m.rows(TableId.PROPERTY); rid++) {
            var blob = m.property(rid).signature();
            same(blob, w -> w.property(SignatureReader.property(blob)));
        }
        assertThat(compared).isGreaterThan(10);
    }
}
