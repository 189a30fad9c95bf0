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
    /**
     * The handlers that an exception thrown in this block may go to. Edges from the middle of the block: valid until {@code HandlerHomes}
     * has put what handlers read into the frame, after which they say nothing of registers and are no longer kept.
     */
    public List<VBlock> handlers = List.of();

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

    /** Whether exceptions arrive here. Nothing that was computed elsewhere can be relied on but what lies in the frame. */
    public boolean isHandler() {
        return !insts.isEmpty() && (insts.getFirst().op == VOp.CATCH || insts.getFirst().op == VOp.FILTER);
    }

    @Override
    public String toString() {
        return "B" + id;
    }
}
