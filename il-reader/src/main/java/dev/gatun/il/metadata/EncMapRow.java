package dev.gatun.il.metadata;

/** Edit-and-continue map, only in edits. */
public record EncMapRow(int token, int target) {
}
