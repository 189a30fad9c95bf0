package dev.gatun.il.metadata;

/**
 * A type of another module, or one forwarded elsewhere (ECMA-335 II.22.14).
 *
 * @param typeDefId a hint, the row in the other module
 * @param implementation File, AssemblyRef (forwarded) or ExportedType (nested) token
 */
public record ExportedTypeRow(int token, int flags, int typeDefId, String name, String namespace,
        int implementation) {
}
