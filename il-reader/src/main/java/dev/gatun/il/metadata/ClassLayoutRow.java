package dev.gatun.il.metadata;

/**
 * Packing and size of a type (ECMA-335 II.22.8).
 *
 * @param packingSize 0 for the default, or a power of two up to 128
 * @param classSize bytes, 0 for what the fields need, unsigned
 * @param parent TypeDef token
 */
public record ClassLayoutRow(int token, int packingSize, int classSize, int parent) {
}
