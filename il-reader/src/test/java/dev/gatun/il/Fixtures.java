package dev.gatun.il;

import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** The assemblies under src/test/resources/assemblies, which tools/build-reader-fixtures.sh compiles. */
public final class Fixtures {
    /** PE32 by Roslyn, PE32 with an embedded PDB, PE32+, by mcs, by ilasm. */
    public static final List<String> ALL = List.of("shapes.dll", "flow.dll", "plus.dll", "mono.exe", "odd.dll");

    private Fixtures() {
    }

    public static byte[] bytes(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/assemblies/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path path(String name) {
        return Path.of("src/test/resources/assemblies", name);
    }

    public static PeImage image(String name) {
        return PeImage.of(bytes(name), name);
    }

    public static PortablePdb pdb(String name) {
        return PortablePdb.of(bytes(name), name);
    }

    /** The bytes written as hexadecimal, spaces allowed. */
    public static ByteSpan hex(String text) {
        return ByteSpan.of(HexFormat.of().parseHex(text.replace(" ", "")), "test");
    }

    /** The row of the TypeDef of that name (without namespace). */
    public static int type(Metadata metadata, String name) {
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
            if (metadata.typeDef(rid).name().equals(name)) {
                return rid;
            }
        }
        throw new AssertionError("no type " + name);
    }

    /** The row of the first method of that name in the type. */
    public static int method(Metadata metadata, String type, String name) {
        return metadata.typeDef(type(metadata, type)).methods().stream()
                .filter(rid -> metadata.methodDef(rid).name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no method " + type + "::" + name));
    }

    /** The row of the field of that name in the type. */
    public static int field(Metadata metadata, String type, String name) {
        return metadata.typeDef(type(metadata, type)).fields().stream()
                .filter(rid -> metadata.field(rid).name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + type + "::" + name));
    }
}
