package dev.gatun.il.metadata;

/**
 * A parameter (ECMA-335 II.22.33).
 *
 * @param sequence 0 for the return value, 1 for the first parameter
 */
public record ParamRow(int token, int flags, int sequence, String name) {
}
