package dev.gatun.il.metadata;

/**
 * A type's events (ECMA-335 II.22.12).
 *
 * @param parent TypeDef token
 */
public record EventMapRow(int token, int parent, RidRange events) {
}
