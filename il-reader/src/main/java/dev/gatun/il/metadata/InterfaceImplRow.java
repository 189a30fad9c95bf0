package dev.gatun.il.metadata;

/**
 * A type implements an interface (ECMA-335 II.22.23).
 *
 * @param type TypeDef token
 * @param interfaceToken TypeDef, TypeRef or TypeSpec
 */
public record InterfaceImplRow(int token, int type, int interfaceToken) {
}
