package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * A custom attribute (ECMA-335 II.22.10).
 *
 * @param parent what it is put on
 * @param constructor MethodDef or MemberRef token
 * @param value the arguments, possibly empty
 */
public record CustomAttributeRow(int token, int parent, int constructor, ByteSpan value) {
}
