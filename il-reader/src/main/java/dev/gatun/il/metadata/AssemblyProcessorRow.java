package dev.gatun.il.metadata;

/** Unused by all (ECMA-335 II.22.4). */
public record AssemblyProcessorRow(int token, int processor) {
}
