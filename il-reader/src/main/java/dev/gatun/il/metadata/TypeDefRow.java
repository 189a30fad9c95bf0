package dev.gatun.il.metadata;

/**
 * A type defined here (ECMA-335 II.22.37).
 *
 * @param extendsToken TypeDef, TypeRef or TypeSpec of the base type, 0 for none
 * @param fields its rows of the Field table
 * @param methods its rows of the MethodDef table
 */
public record TypeDefRow(int token, int flags, String name, String namespace, int extendsToken, RidRange fields,
        RidRange methods) {
}
