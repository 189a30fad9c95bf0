package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * How a field or parameter is marshalled (ECMA-335 II.22.17).
 *
 * @param parent Field or Param token
 */
public record FieldMarshalRow(int token, int parent, ByteSpan nativeType) {
}
