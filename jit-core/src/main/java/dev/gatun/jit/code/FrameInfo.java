package dev.gatun.jit.code;

import java.util.List;

/**
 * How a method's frame looks; enough to unwind it by following rbp.
 *
 * @param hasFrame   whether the method pushes and sets the frame pointer; without it the code neither calls nor traps
 * @param size       bytes below the frame pointer
 * @param saved      callee-saved registers and where the prologue stores them
 */
public record FrameInfo(boolean hasFrame, int size, List<SavedRegister> saved) {
    public static final FrameInfo NONE = new FrameInfo(false, 0, List.of());

    public FrameInfo {
        saved = List.copyOf(saved);
    }

    /** A register saved {@code offset} bytes from the frame pointer (negative: below). */
    public record SavedRegister(int register, int offset) {
    }
}
