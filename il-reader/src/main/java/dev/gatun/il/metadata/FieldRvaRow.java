package dev.gatun.il.metadata;

/**
 * The initial bytes of a static field (ECMA-335 II.22.18).
 *
 * @param field Field token
 */
public record FieldRvaRow(int token, int rva, int field) {
}
