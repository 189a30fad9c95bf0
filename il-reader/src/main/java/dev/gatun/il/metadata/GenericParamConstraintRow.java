package dev.gatun.il.metadata;

/**
 * A constraint on a generic parameter (ECMA-335 II.22.21).
 *
 * @param owner GenericParam token
 * @param constraint TypeDef, TypeRef or TypeSpec
 */
public record GenericParamConstraintRow(int token, int owner, int constraint) {
}
