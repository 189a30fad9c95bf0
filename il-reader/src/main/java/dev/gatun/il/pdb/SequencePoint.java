package dev.gatun.il.pdb;

/**
 * The source of the IL from an offset on (Portable PDB, "Sequence Points Blob"). Lines and columns count from 1; the
 * end is exclusive. A hidden point says that the IL has no source; its lines are 0xFEEFEE and its columns 0.
 *
 * @param document the source file's path as the compiler saw it
 */
public record SequencePoint(int ilOffset, String document, int startLine, int startColumn, int endLine,
        int endColumn) {
    static final int HIDDEN_LINE = 0xFEEFEE;

    public boolean hidden() {
        return startLine == HIDDEN_LINE && startColumn == 0;
    }

    @Override
    public String toString() {
        return String.format("IL_%04X ", ilOffset) + (hidden() ? "hidden"
                : document + ":" + startLine + ":" + startColumn + "-" + endLine + ":" + endColumn);
    }
}
