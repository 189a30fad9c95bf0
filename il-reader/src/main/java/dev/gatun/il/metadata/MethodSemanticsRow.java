package dev.gatun.il.metadata;

/**
 * A method is an accessor (ECMA-335 II.22.28).
 *
 * @param semantics setter 1, getter 2, other 4, add 8, remove 16, fire 32
 * @param method MethodDef token
 * @param association Event or Property token
 */
public record MethodSemanticsRow(int token, int semantics, int method, int association) {
}
