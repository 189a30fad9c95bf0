package dev.gatun.il.metadata;

/**
 * A resource (ECMA-335 II.22.24).
 *
 * @param offset from the start of the resources of the file that holds it
 * @param implementation File or AssemblyRef, 0 when it is in this file
 */
public record ManifestResourceRow(int token, int offset, int flags, String name, int implementation) {
}
