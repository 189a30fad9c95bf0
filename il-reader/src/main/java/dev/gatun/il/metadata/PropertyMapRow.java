package dev.gatun.il.metadata;

/**
 * A type's properties (ECMA-335 II.22.35).
 *
 * @param parent TypeDef token
 */
public record PropertyMapRow(int token, int parent, RidRange properties) {
}
