package dev.gatun.il.pe;

import dev.gatun.il.ByteSpan;
import java.util.Optional;

/**
 * A resource of an assembly (ECMA-335 II.22.24; the bytes: II.6.2.2).
 *
 * @param flags 1 public, 2 private
 * @param implementation File or AssemblyRef token of where it is, 0 for this file
 * @param bytes its contents, empty if it is in another file
 */
public record ManifestResource(String name, int flags, int implementation, Optional<ByteSpan> bytes) {
    public boolean isPublic() {
        return (flags & 7) == 1;
    }
}
