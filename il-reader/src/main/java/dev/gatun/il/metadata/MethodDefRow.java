package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * A method (ECMA-335 II.22.26).
 *
 * @param rva where its body is, 0 for none
 */
public record MethodDefRow(int token, int rva, int implFlags, int flags, String name, ByteSpan signature,
        RidRange params) {
}
