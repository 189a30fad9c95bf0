package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** Another assembly (ECMA-335 II.22.5). */
public record AssemblyRefRow(int token, int majorVersion, int minorVersion, int buildNumber, int revisionNumber,
        int flags, ByteSpan publicKeyOrToken, String name, String culture, ByteSpan hashValue) {
}
