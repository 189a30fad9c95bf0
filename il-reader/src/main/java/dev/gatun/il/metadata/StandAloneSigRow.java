package dev.gatun.il.metadata;

import dev.gatun.il.ByteSpan;

/** The signature of a method's locals or of calli (ECMA-335 II.22.36). */
public record StandAloneSigRow(int token, ByteSpan signature) {
}
