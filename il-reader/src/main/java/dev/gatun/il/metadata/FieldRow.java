package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** A field (ECMA-335 II.22.15). */
public record FieldRow(int token, int flags, String name, ByteSpan signature) {
}
