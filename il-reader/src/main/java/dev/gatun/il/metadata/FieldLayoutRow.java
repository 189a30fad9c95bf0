package dev.gatun.il.metadata;

/**
 * The offset of a field of an explicit layout (ECMA-335 II.22.16).
 *
 * @param field Field token
 */
public record FieldLayoutRow(int token, int offset, int field) {
}
