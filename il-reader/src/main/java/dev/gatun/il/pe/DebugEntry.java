package dev.gatun.il.pe;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.pdb.Deflated;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the debug directory (PE/COFF specification, "Debug Directory").
 *
 * @param type 2 CodeView (names the PDB file), 16 reproducible, 17 embedded Portable PDB, ...
 * @param data the bytes that it points to in the file
 */
public record DebugEntry(int type, int stamp, int majorVersion, int minorVersion, ByteSpan data) {
    public static final int CODE_VIEW = 2;
    public static final int EMBEDDED_PDB = 17;
    private static final int ENTRY_SIZE = 28;
    private static final int MPDB = 0x4244504D;

    static List<DebugEntry> read(ByteSpan directory, ByteSpan file) {
        List<DebugEntry> entries = new ArrayList<>();
        ByteCursor in = directory.cursor();
        while (in.remaining() >= ENTRY_SIZE) {
            in.skip(4);
            int stamp = in.i4();
            int major = in.u2();
            int minor = in.u2();
            int type = in.i4();
            int size = in.i4();
            in.skip(4);
            int offset = in.i4();
            entries.add(new DebugEntry(type, stamp, major, minor, file.slice(offset, size)));
        }
        return List.copyOf(entries);
    }

    /** The bytes of an embedded PDB: the signature MPDB, their number, and they themselves deflated. */
    byte[] inflate() {
        ByteCursor in = data.cursor();
        if (in.i4() != MPDB) {
            throw data.error(0, "expected the signature MPDB of an embedded PDB");
        }
        int size = in.i4();
        return Deflated.inflate(data.from(8), size);
    }
}
