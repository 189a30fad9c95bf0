package dev.gatun.il.metadata;

/** Unused by all (ECMA-335 II.22.3). */
public record AssemblyOsRow(int token, int platformId, int majorVersion, int minorVersion) {
}
