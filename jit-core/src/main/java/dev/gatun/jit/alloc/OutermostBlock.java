package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.VBlock;

/** Answers which of a run of blocks lies in the fewest loops, by a sparse table over their order. */
final class OutermostBlock {
    private final VBlock[] blocks;
    /** Entry k of row n: the outermost of the 2^n blocks from k on. */
    private final int[][] rows;

    OutermostBlock(VBlock[] blocks) {
        this.blocks = blocks;
        int levels = 32 - Integer.numberOfLeadingZeros(blocks.length);
        rows = new int[levels][];
        rows[0] = new int[blocks.length];
        for (int k = 0; k < blocks.length; k++) {
            rows[0][k] = k;
        }
        for (int n = 1; n < levels; n++) {
            int half = 1 << n - 1;
            rows[n] = new int[blocks.length - 2 * half + 1];
            for (int k = 0; k < rows[n].length; k++) {
                rows[n][k] = outer(rows[n - 1][k], rows[n - 1][k + half]);
            }
        }
    }

    /** The later one where both are equal. */
    private int outer(int a, int b) {
        return blocks[a].loopDepth < blocks[b].loopDepth ? a : b;
    }

    /** The outermost of blocks a to b, both included; the last of equals. */
    int of(int a, int b) {
        int n = 31 - Integer.numberOfLeadingZeros(b - a + 1);
        return outer(rows[n][a], rows[n][b - (1 << n) + 1]);
    }
}
