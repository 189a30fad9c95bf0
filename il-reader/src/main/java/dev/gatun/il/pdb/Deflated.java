package dev.gatun.il.pdb;

import dev.gatun.il.ByteSpan;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Deflated data whose size is stated beside it, as embedded PDBs and embedded sources are. */
public final class Deflated {
    /** Deflate cannot expand by more than this. */
    private static final int MAX_EXPANSION = 1032;
    private static final int MAX_SIZE = 256 << 20;

    private Deflated() {
    }

    /** The {@code size} bytes that {@code deflated} (without header or checksum) expands to. */
    public static byte[] inflate(ByteSpan deflated, int size) {
        if (size < 0 || size > MAX_SIZE || size > (long) deflated.length() * MAX_EXPANSION) {
            throw deflated.error(-4, "expected a size that " + deflated.length()
                    + " deflated bytes can expand to, found " + (size & 0xFFFF_FFFFL));
        }
        byte[] bytes = new byte[size];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(deflated.toByteArray());
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(bytes, done, size - done);
                if (more == 0) {
                    throw deflated.error(0, "expected " + size + " bytes when inflated, found " + done);
                }
                done += more;
            }
        } catch (DataFormatException e) {
            throw deflated.error(0, "expected deflated data: " + e.getMessage());
        }
        return bytes;
    }
}
