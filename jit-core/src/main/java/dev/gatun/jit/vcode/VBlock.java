package dev.gatun.jit.vcode;

import java.util.ArrayList;
import java.util.List;

/** A basic block: instructions of which only the last is a branch. */
public final class VBlock {
    private final int id;
    private final int ilOffset;
    private final List<VInst> insts = new ArrayList<>();
    private final List<VBlock> predecessors = new ArrayList<>();
    private final List<VBlock> successors = new ArrayList<>();
    /** How many loops it lies in. */
    public int loopDepth;
    /** How often it runs for each run of the method, estimated. */
    public double frequency = 1;

    VBlock(int id, int ilOffset) {
        this.id = id;
        this.ilOffset = ilOffset;
    }

    /** Dense within the method, not the order of the code. */
    public int id() {
        return id;
    }

    /** Where in the IL it starts; -1 where it has no counterpart there. */
    public int ilOffset() {
        return ilOffset;
    }

    /** The instructions, to be edited in place. */
    public List<VInst> insts() {
        return insts;
    }

    /** Valid after {@link VMethod#computeEdges}. */
    public List<VBlock> predecessors() {
        return predecessors;
    }

    /** Valid after {@link VMethod#computeEdges}; each block once. */
    public List<VBlock> successors() {
        return successors;
    }

    public VInst last() {
        return insts.getLast();
    }

    @Override
    public String toString() {
        return "B" + id;
    }
}
