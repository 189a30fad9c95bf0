package dev.gatun.x64.asm;

/**
 * A position in code that clients keep while assembling (for the IL map, handler ranges, return addresses) and turn
 * into a final offset with {@link AssembledCode#position(Marker)}. It survives the shrinking of branches.
 */
public final class Marker {
    final CodeBuffer owner;
    final int offset;
    final int item;
    private final Object tag;

    Marker(CodeBuffer owner, int offset, int item, Object tag) {
        this.owner = owner;
        this.offset = offset;
        this.item = item;
        this.tag = tag;
    }

    /** What the client attached to it. */
    public Object tag() {
        return tag;
    }
}
