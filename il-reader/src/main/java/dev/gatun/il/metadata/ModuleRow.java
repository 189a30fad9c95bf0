package dev.gatun.il.metadata;

import java.util.UUID;

/** The module itself (ECMA-335 II.22.30). */
public record ModuleRow(int token, int generation, String name, UUID mvid) {
}
