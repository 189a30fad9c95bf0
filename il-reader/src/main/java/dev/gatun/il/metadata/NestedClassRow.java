package dev.gatun.il.metadata;

/**
 * A type is nested in another (ECMA-335 II.22.32).
 *
 * @param nested TypeDef token
 * @param enclosing TypeDef token
 */
public record NestedClassRow(int token, int nested, int enclosing) {
}
