package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** Another file of this assembly (ECMA-335 II.22.19). */
public record FileRow(int token, int flags, String name, ByteSpan hashValue) {
}
