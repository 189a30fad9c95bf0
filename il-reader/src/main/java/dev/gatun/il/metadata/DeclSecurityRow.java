package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * Declarative security (ECMA-335 II.22.11).
 *
 * @param parent TypeDef, MethodDef or Assembly token
 */
public record DeclSecurityRow(int token, int action, int parent, ByteSpan permissionSet) {
}
