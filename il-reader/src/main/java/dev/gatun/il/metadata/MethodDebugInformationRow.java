package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * A method's sequence points (Portable PDB); row n speaks of MethodDef row n.
 *
 * @param document Document token, 0 if there are several or none
 */
public record MethodDebugInformationRow(int token, int document, ByteSpan sequencePoints) {
}
