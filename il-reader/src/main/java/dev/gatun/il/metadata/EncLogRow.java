package dev.gatun.il.metadata;

/** Edit-and-continue log, only in edits. */
public record EncLogRow(int token, int target, int function) {
}
