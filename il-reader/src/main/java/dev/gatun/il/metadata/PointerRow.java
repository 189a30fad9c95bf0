package dev.gatun.il.metadata;

/**
 * A row of one of the *Ptr tables of uncompressed metadata, which put rows of another table in order.
 *
 * @param target the Field, MethodDef, Param, Event or Property token
 */
public record PointerRow(int token, int target) {
}
