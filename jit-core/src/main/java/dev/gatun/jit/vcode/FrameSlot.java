package dev.gatun.jit.vcode;

import java.util.BitSet;

/**
 * Memory in the frame: a local or argument that has an address, or a struct. As the base of a {@link Mem} it stands for its
 * address, as an operand of a call or return for the struct it holds.
 */
public final class FrameSlot implements Operand {
    /** Where in the frame the slot lies. */
    public enum Area {
        /** Anywhere the backend likes, below the frame pointer. */
        LOCAL,
        /** Among the arguments that the caller left on the stack, {@link FrameSlot#offset} bytes from the first. */
        INCOMING,
        /** Among the outgoing arguments, {@link FrameSlot#offset} bytes from the stack pointer at the call. */
        OUTGOING
    }

    private final int id;
    private final Area area;
    private final int offset;
    private final int size;
    private final int alignment;
    private final String name;
    private final BitSet padding;

    FrameSlot(int id, Area area, int offset, int size, int alignment, String name, BitSet padding) {
        this.id = id;
        this.area = area;
        this.offset = offset;
        this.size = size;
        this.alignment = alignment;
        this.name = name;
        this.padding = padding;
    }

    /** Dense among the LOCAL slots of a method; -1 for the other areas. */
    public int id() {
        return id;
    }

    public Area area() {
        return area;
    }

    /** Bytes; for INCOMING and OUTGOING only. */
    public int offset() {
        return offset;
    }

    public int size() {
        return size;
    }

    public int alignment() {
        return alignment;
    }

    public String name() {
        return name;
    }

    /** Whether a byte of the struct belongs to no field and need not be copied. */
    public boolean isPadding(int at) {
        return padding.get(at);
    }

    BitSet padding() {
        return padding;
    }

    /** A slot has no kind. */
    @Override
    public Kind kind() {
        throw new IllegalStateException("a frame slot has no kind: " + this);
    }

    @Override
    public String toString() {
        return switch (area) {
            case LOCAL -> "slot" + id + (name.isEmpty() ? "" : ":" + name);
            case INCOMING -> "in+" + offset;
            case OUTGOING -> "out+" + offset;
        };
    }
}
