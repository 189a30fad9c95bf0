package dev.gatun.il.metadata;

/**
 * A generic parameter (ECMA-335 II.22.20).
 *
 * @param ownerToken TypeDef or MethodDef
 */
public record GenericParamRow(int token, int number, int flags, int ownerToken, String name) {
}
