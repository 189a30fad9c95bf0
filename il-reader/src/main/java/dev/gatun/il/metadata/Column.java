package dev.gatun.il.metadata;

/**
 * A column of a metadata table.
 *
 * @param name the name that ECMA-335 II.22 (or the Portable PDB format) gives it
 * @param kind what it holds
 * @param key whether the table is sorted by it (ECMA-335 II.22): such a column can be searched
 */
public record Column(String name, ColumnKind kind, boolean key) {
    @Override
    public String toString() {
        return name + (key ? "*" : "") + " " + kind;
    }
}
