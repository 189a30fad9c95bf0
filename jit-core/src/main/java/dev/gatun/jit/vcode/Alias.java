package dev.gatun.jit.vcode;

/**
 * Which part of memory an access can touch. Two accesses can meet only if {@link #mayMeet}.
 *
 * @param space the kind of place
 * @param what  which one: a FieldDesc, an element type, a frame slot; for ANY and HEADER the space itself
 */
public record Alias(Space space, Object what) {
    /** Kinds of place. */
    public enum Space {
        /** Unknown: meets everything but headers. */
        ANY,
        /** Method table pointers and lengths: never written after allocation. */
        HEADER,
        /** An instance field of a class object. */
        FIELD,
        /** Elements of arrays of one element type. */
        ELEMENT,
        STATIC,
        /** A frame slot. */
        SLOT,
        /** The thread context. */
        CONTEXT
    }

    public static final Alias ANY = new Alias(Space.ANY, Space.ANY);
    public static final Alias HEADER = new Alias(Space.HEADER, Space.HEADER);
    public static final Alias CONTEXT = new Alias(Space.CONTEXT, Space.CONTEXT);

    public boolean mayMeet(Alias other) {
        if (space == Space.HEADER || other.space == Space.HEADER) {
            return space == other.space;
        }
        return space == Space.ANY || other.space == Space.ANY || space == other.space && what.equals(other.what);
    }

    @Override
    public String toString() {
        return space == what ? "<" + space.name().toLowerCase(java.util.Locale.ROOT) + ">" : "<" + what + ">";
    }
}
