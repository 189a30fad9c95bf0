package dev.gatun.il.metadata;

/** Another module, or a native library (ECMA-335 II.22.31). */
public record ModuleRefRow(int token, String name) {
}
