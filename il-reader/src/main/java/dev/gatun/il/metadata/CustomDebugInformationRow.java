package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;
import java.util.UUID;

/** Debug information of other kinds (Portable PDB). */
public record CustomDebugInformationRow(int token, int parent, UUID kind, ByteSpan value) {
}
