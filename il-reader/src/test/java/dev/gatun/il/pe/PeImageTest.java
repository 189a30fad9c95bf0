package dev.gatun.il.pe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeImageTest {

    @Test
    void aPe32FileForAnyMachine() throws IOException {
        PeImage image = PeImage.read(Fixtures.path("shapes.dll"));
        assertThat(image.name()).isEqualTo("shapes.dll");
        assertThat(image.path()).hasValue(Fixtures.path("shapes.dll"));
        assertThat(image.isPe32Plus()).isFalse();
        assertThat(image.machine()).isEqualTo(0x14C);
        assertThat(image.sections()).extracting(Section::name).containsExactly(".text", ".rsrc", ".reloc");
        assertThat(image.corHeader().majorRuntime()).isEqualTo(2);
        assertThat(image.corHeader().minorRuntime()).isEqualTo(5);
        assertThat(image.corHeader().entryPointToken()).isZero();
        assertThat(image.corHeader().isIlOnly()).isTrue();
        assertThat(image.metadata().versionString()).isEqualTo("v4.0.30319");
    }

    @Test
    void aPe32PlusFileForX64WithAnEntryPointAndAResource() {
        PeImage image = Fixtures.image("plus.dll");
        assertThat(image.isPe32Plus()).isTrue();
        assertThat(image.machine()).isEqualTo(0x8664);
        assertThat(image.path()).isEmpty();
        int main = image.corHeader().entryPointToken();
        assertThat(image.metadata().methodDef(Token.rid(main)).name()).isEqualTo("Main");
        List<ManifestResource> resources = image.resources();
        assertThat(resources).singleElement().satisfies(resource -> {
            assertThat(resource.name()).isEqualTo("text");
            assertThat(resource.isPublic()).isTrue();
            assertThat(resource.bytes().map(ByteSpan::toByteArray)).hasValue(Fixtures.bytes("plus.cs"));
        });
    }

    @Test
    void methodsWithoutIlHaveNoBody() {
        PeImage image = Fixtures.image("shapes.dll");
        for (String method : List.of("Length", "fill")) {
            assertThat(image.body(Token.of(TableId.METHOD_DEF, Fixtures.method(image.metadata(), "Outer", method))))
                    .isEmpty();
        }
        int invoke = Fixtures.method(image.metadata(), "delegateType", "Invoke");
        assertThat(image.body(Token.of(TableId.METHOD_DEF, invoke))).isEmpty();
        assertThatThrownBy(() -> image.body(0x06FFFFFF)).isInstanceOf(BadImageException.class)
                .hasMessage("shapes.dll token 0x06FFFFFF: expected a MethodDef");
        assertThatThrownBy(() -> image.body(0x02000001)).isInstanceOf(BadImageException.class);
    }

    @Test
    void aSectionLargerInMemoryThanInTheFileEndsInZeros() {
        byte[] bytes = Fixtures.bytes("shapes.dll");
        PeImage original = PeImage.of(bytes, "shapes.dll");
        Section text = original.sections().getFirst();
        int header = headerOf(bytes, ".text");
        int size = text.rawSize() + 0x1000;
        for (int i = 0; i < 4; i++) {
            bytes[header + 8 + i] = (byte) (size >>> 8 * i);
        }
        PeImage image = PeImage.of(bytes, "shapes.dll");
        int end = text.virtualAddress() + text.rawSize();
        ByteSpan last = image.atRva(end - 4, 8);
        assertThat(last.i4(4)).isZero();
        assertThat(last.slice(0, 4)).isEqualTo(original.atRva(end - 4, 4));
        assertThat(image.fromRva(end).length()).isEqualTo(0x1000);
        assertThat(image.atRva(end + 0xFFC, 4).toByteArray()).containsOnly(0);
        assertThatThrownBy(() -> image.atRva(end + 0xFFD, 4)).isInstanceOf(BadImageException.class);
        assertThat(image.metadata().rows(TableId.TYPE_DEF)).isEqualTo(original.metadata().rows(TableId.TYPE_DEF));
    }

    private static int headerOf(byte[] bytes, String section) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf(section);
    }

    @Test
    void whatIsNoAssemblyIsRefusedSayingWhy() {
        assertThatThrownBy(() -> PeImage.of(new byte[0], "x")).isInstanceOf(BadImageException.class)
                .hasMessage("x+0x0: expected a PE file, which begins with MZ");
        assertThatThrownBy(() -> PeImage.of("not a PE file".getBytes(), "x")).hasMessageContaining("begins with MZ");
        assertThatThrownBy(() -> PeImage.of(new byte[] {'M', 'Z'}, "x")).isInstanceOf(BadImageException.class)
                .hasMessageStartingWith("x+0x3c: expected 4 bytes here");
        assertThatThrownBy(() -> PeImage.read(Path.of("no such file"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anAddressOutsideOfAllSectionsIsRefused() {
        PeImage image = Fixtures.image("shapes.dll");
        assertThatThrownBy(() -> image.fromRva(0x10)).isInstanceOf(BadImageException.class)
                .hasMessage("shapes.dll rva 0x10: expected an address within a section");
        assertThatThrownBy(() -> image.atRva(-1, 1)).isInstanceOf(BadImageException.class);
        assertThatThrownBy(() -> image.atRva(image.sections().getFirst().virtualAddress(), -1))
                .isInstanceOf(BadImageException.class);
    }
}
