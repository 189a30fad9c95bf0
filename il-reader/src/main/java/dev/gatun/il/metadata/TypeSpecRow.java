package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** A constructed type (ECMA-335 II.22.39). */
public record TypeSpecRow(int token, ByteSpan signature) {
}
