package dev.gatun.il.metadata;

/**
 * A type defined elsewhere (ECMA-335 II.22.38).
 *
 * @param resolutionScope a Module, ModuleRef, AssemblyRef or (for a nested type) TypeRef token, 0 for a type of
 *     the ExportedType table
 */
public record TypeRefRow(int token, int resolutionScope, String name, String namespace) {
}
