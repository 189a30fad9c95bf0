package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * A field or method named from here (ECMA-335 II.22.25).
 *
 * @param parent TypeDef, TypeRef, TypeSpec, ModuleRef (global of another module) or MethodDef (vararg call)
 */
public record MemberRefRow(int token, int parent, String name, ByteSpan signature) {
}
