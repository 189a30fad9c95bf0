package dev.gatun.il.metadata;

/** Unused by all (ECMA-335 II.22.6). */
public record AssemblyRefOsRow(int token, int platformId, int majorVersion, int minorVersion, int assemblyRef) {
}
