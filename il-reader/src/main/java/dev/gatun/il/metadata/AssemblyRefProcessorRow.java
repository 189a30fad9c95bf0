package dev.gatun.il.metadata;

/** Unused by all (ECMA-335 II.22.7). */
public record AssemblyRefProcessorRow(int token, int processor, int assemblyRef) {
}
