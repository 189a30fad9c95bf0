package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;
import java.util.UUID;

/**
 * A source file (Portable PDB).
 *
 * @param name a document name blob
 */
public record DocumentRow(int token, ByteSpan name, UUID hashAlgorithm, ByteSpan hash, UUID language) {
}
