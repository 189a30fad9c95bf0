package dev.gatun.runtime;

import java.util.List;

/**
 * Ends a call into the guest because the host wanted it: {@link Gatun#interrupt}. No handler of the guest sees it.
 */
public final class GuestInterruption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<IlFrame> frames;

    public GuestInterruption(String message) {
        this(message, List.of());
    }

    private GuestInterruption(String message, List<IlFrame> frames) {
        super(message);
        this.frames = List.copyOf(frames);
    }

    /** Where the guest was, innermost first. */
    public List<IlFrame> frames() {
        return frames;
    }

    /** The same with frames that are further out. */
    public GuestInterruption with(List<IlFrame> outer) {
        var all = new java.util.ArrayList<>(frames);
        all.addAll(outer);
        return new GuestInterruption(getMessage(), all);
    }
}
