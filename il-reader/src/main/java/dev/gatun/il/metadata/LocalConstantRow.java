package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** A named constant of a scope (Portable PDB). */
public record LocalConstantRow(int token, String name, ByteSpan signature) {
}
