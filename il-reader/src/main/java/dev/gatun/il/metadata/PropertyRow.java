package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** A property (ECMA-335 II.22.34). */
public record PropertyRow(int token, int flags, String name, ByteSpan signature) {
}
