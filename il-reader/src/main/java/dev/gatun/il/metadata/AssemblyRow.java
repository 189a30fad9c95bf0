package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** This assembly (ECMA-335 II.22.2). */
public record AssemblyRow(int token, int hashAlgorithm, int majorVersion, int minorVersion, int buildNumber,
        int revisionNumber, int flags, ByteSpan publicKey, String name, String culture) {
}
