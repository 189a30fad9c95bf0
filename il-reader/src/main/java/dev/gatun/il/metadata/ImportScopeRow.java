package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/**
 * Using directives (Portable PDB).
 *
 * @param parent ImportScope token, 0 for none
 */
public record ImportScopeRow(int token, int parent, ByteSpan imports) {
}
