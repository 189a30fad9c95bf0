package dev.gatun.jit.code;

import java.util.List;

/**
 * How a method's frame looks; enough to unwind it by following rbp.
 *
 * @param hasFrame   whether the method pushes and sets the frame pointer; without it the code neither calls nor traps
 * @param size       bytes below the frame pointer
 * @param stackPointerAt where, from the frame pointer, a method that moves rsp as it goes keeps it for its handlers; 0 for one whose rsp
 *                   is {@code size} below the frame pointer
 * @param saved      callee-saved registers and where the prologue stores them
 */
public record FrameInfo(boolean hasFrame, int size, int stackPointerAt, List<SavedRegister> saved) {
    public static final FrameInfo NONE = new FrameInfo(false, 0, 0, List.of());

    public FrameInfo {
        saved = List.copyOf(saved);
    }

    /** Code whose rsp stays where the prologue has put it. */
    public FrameInfo(boolean hasFrame, int size, List<SavedRegister> saved) {
        this(hasFrame, size, 0, saved);
    }

    /** A register saved {@code offset} bytes from the frame pointer (negative: below). */
    public record SavedRegister(int register, int offset) {
    }
}
