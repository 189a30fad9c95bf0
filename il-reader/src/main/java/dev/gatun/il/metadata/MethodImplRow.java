package dev.gatun.il.metadata;

/**
 * A method implements another explicitly (ECMA-335 II.22.27).
 *
 * @param type TypeDef token
 * @param body MethodDef or MemberRef
 * @param declaration MethodDef or MemberRef
 */
public record MethodImplRow(int token, int type, int body, int declaration) {
}
