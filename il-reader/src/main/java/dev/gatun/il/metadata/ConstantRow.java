package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * A compile-time constant (ECMA-335 II.22.9).
 *
 * @param type an element type: BOOLEAN to STRING, or CLASS for a null reference
 * @param parent Field, Param or Property token
 */
public record ConstantRow(int token, int type, int parent, ByteSpan value) {
}
