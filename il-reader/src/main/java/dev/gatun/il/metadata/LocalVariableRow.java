package dev.gatun.il.metadata;

/**
 * The name of a local (Portable PDB).
 *
 * @param attributes 1: hidden from the debugger's user
 * @param index the local's slot
 */
public record LocalVariableRow(int token, int attributes, int index, String name) {
}
