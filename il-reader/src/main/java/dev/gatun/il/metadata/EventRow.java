package dev.gatun.il.metadata;

/**
 * An event (ECMA-335 II.22.13).
 *
 * @param eventType TypeDef, TypeRef or TypeSpec, 0 for none
 */
public record EventRow(int token, int flags, String name, int eventType) {
}
