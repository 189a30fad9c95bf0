package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * An instantiated generic method (ECMA-335 II.22.29).
 *
 * @param methodToken MethodDef or MemberRef
 */
public record MethodSpecRow(int token, int methodToken, ByteSpan signature) {
}
