package dev.gatun.il.pe;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.metadata.ManifestResourceRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A .NET assembly or module file: a PE file with a CLI header (ECMA-335 II.25). Immutable and thread-safe. What the
 * file's bytes do not allow is a {@link BadImageException}.
 */
public final class PeImage {
    private static final int CODE_TYPE_MASK = 3;
    private static final long MAX_FILE = 1L << 30;

    private final String name;
    private final Optional<Path> path;
    private final ByteSpan file;
    private final PeHeaders headers;
    private final SectionMap map;
    private final CorHeader corHeader;
    private final Metadata metadata;

    private PeImage(byte[] bytes, String name, Optional<Path> path) {
        this.name = name;
        this.path = path;
        file = ByteSpan.of(bytes, name);
        headers = PeHeaders.read(file);
        map = new SectionMap(file, headers.sections());
        DataDirectory cli = headers.directory(PeHeaders.CLI_DIRECTORY);
        if (!cli.isPresent()) {
            throw file.error(0, "expected a .NET assembly, found a PE file without a CLI header");
        }
        corHeader = corHeader(map.fromRva(cli.rva()));
        metadata = Metadata.of(atRva(corHeader.metadata().rva(), corHeader.metadata().size()));
    }

    /** Reads a file; {@link IOException} if it cannot be read, {@link BadImageException} if it is not an assembly. */
    public static PeImage read(Path path) throws IOException {
        Path fileName = path.getFileName();
        long size = Files.size(path);
        if (size > MAX_FILE) {
            throw new BadImageException(path.toString(), "expected an assembly of at most " + MAX_FILE
                    + " bytes, found " + size);
        }
        return new PeImage(Files.readAllBytes(path), fileName == null ? path.toString() : fileName.toString(),
                Optional.of(path));
    }

    /** The assembly in {@code bytes}, which the caller must not change from now on; {@code name} is for messages. */
    public static PeImage of(byte[] bytes, String name) {
        return new PeImage(bytes, name, Optional.empty());
    }

    /** The assembly in {@code bytes}, which the caller must not change from now on, as if {@code path} held them. */
    public static PeImage of(byte[] bytes, Path path) {
        Path fileName = path.getFileName();
        return new PeImage(bytes, fileName == null ? path.toString() : fileName.toString(), Optional.of(path));
    }

    private static CorHeader corHeader(ByteSpan bytes) {
        ByteCursor in = bytes.cursor();
        long size = in.u4();
        if (size < 72) {
            throw bytes.error(0, "expected a CLI header of at least 72 bytes, found " + size);
        }
        int major = in.u2();
        int minor = in.u2();
        DataDirectory metadata = directory(in);
        int flags = in.i4();
        int entryPoint = in.i4();
        DataDirectory resources = directory(in);
        DataDirectory strongName = directory(in);
        in.skip(8);
        return new CorHeader(major, minor, metadata, flags, entryPoint, resources, strongName, directory(in));
    }

    private static DataDirectory directory(ByteCursor in) {
        return new DataDirectory(in.i4(), in.i4());
    }

    /** The file's name without folders, or what {@link #of} was given. */
    public String name() {
        return name;
    }

    /** The file that was read, empty for {@link #of}. */
    public Optional<Path> path() {
        return path;
    }

    public boolean isPe32Plus() {
        return headers.pe32Plus();
    }

    /** The machine of the COFF header: 0x14c (I386, also any), 0x8664 (AMD64), ... */
    public int machine() {
        return headers.machine();
    }

    /** Where the image would like to be loaded. */
    public long imageBase() {
        return headers.imageBase();
    }

    public List<Section> sections() {
        return headers.sections();
    }

    public CorHeader corHeader() {
        return corHeader;
    }

    public Metadata metadata() {
        return metadata;
    }

    /** The whole file. */
    public ByteSpan bytes() {
        return file;
    }

    /** {@code size} bytes of the loaded image; zeros where a section is larger in memory than in the file. */
    public ByteSpan atRva(int rva, int size) {
        return map.atRva(rva, size);
    }

    /** The loaded image from {@code rva} to the end of its section. */
    public ByteSpan fromRva(int rva) {
        return map.fromRva(rva);
    }

    /** The body of a MethodDef token, empty if it has none in IL (abstract, native, provided by the runtime). */
    public Optional<MethodBody> body(int methodDefToken) {
        int rid = Token.rid(methodDefToken);
        if (!Token.is(methodDefToken, TableId.METHOD_DEF) || rid < 1 || rid > metadata.rows(TableId.METHOD_DEF)) {
            throw new BadImageException(name + " token " + Token.toString(methodDefToken), "expected a MethodDef");
        }
        int rva = metadata.raw(TableId.METHOD_DEF, rid, 0);
        int implFlags = metadata.raw(TableId.METHOD_DEF, rid, 1);
        if (rva == 0 || (implFlags & CODE_TYPE_MASK) != 0) {
            return Optional.empty();
        }
        return Optional.of(MethodBody.read(fromRva(rva), rva & 3));
    }

    /** All resources that the manifest names, with the bytes of those in this file. */
    public List<ManifestResource> resources() {
        List<ManifestResource> resources = new ArrayList<>();
        for (int rid = 1; rid <= metadata.rows(TableId.MANIFEST_RESOURCE); rid++) {
            ManifestResourceRow row = metadata.manifestResource(rid);
            resources.add(new ManifestResource(row.name(), row.flags(), row.implementation(),
                    row.implementation() == 0 ? Optional.of(resource(row)) : Optional.empty()));
        }
        return List.copyOf(resources);
    }

    /** A resource is a four-byte length and so many bytes. */
    private ByteSpan resource(ManifestResourceRow row) {
        DataDirectory where = corHeader.resources();
        ByteCursor in = atRva(where.rva(), where.size()).cursor();
        in.position(row.offset());
        return in.take(in.i4());
    }

    /** The entries of the debug directory. */
    public List<DebugEntry> debugEntries() {
        DataDirectory where = headers.directory(PeHeaders.DEBUG_DIRECTORY);
        return where.isPresent() ? DebugEntry.read(atRva(where.rva(), where.size()), file) : List.of();
    }

    /** The Portable PDB within this file, if there is one. */
    public Optional<PortablePdb> embeddedPdb() {
        for (DebugEntry entry : debugEntries()) {
            if (entry.type() == DebugEntry.EMBEDDED_PDB) {
                return Optional.of(PortablePdb.of(entry.inflate(), name + "(embedded pdb)"));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return name + (isPe32Plus() ? " PE32+ " : " PE32 ") + metadata;
    }
}
