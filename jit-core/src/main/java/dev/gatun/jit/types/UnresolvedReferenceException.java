package dev.gatun.jit.types;

/**
 * A reference of an assembly to something that no loaded assembly has. Says what was looked for and where; the input
 * may be perfectly valid, only its surroundings are incomplete.
 */
public final class UnresolvedReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public enum Kind {
        ASSEMBLY("assembly"), TYPE("type"), MEMBER("member"),
        /** A class names an interface, or inherits an abstract method, and has no implementation of the method. */
        IMPLEMENTATION("implementation");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }
    }

    private final Kind kind;
    private final String reference;
    private final String searched;

    UnresolvedReferenceException(Kind kind, String reference, String searched) {
        super("missing " + kind.noun + " " + reference + " (looked in " + searched + ")");
        this.kind = kind;
        this.reference = reference;
        this.searched = searched;
    }

    /** Another exception that says the same, to be thrown elsewhere. */
    public UnresolvedReferenceException again() {
        return new UnresolvedReferenceException(kind, reference, searched);
    }

    public Kind kind() {
        return kind;
    }

    /** The full name of what is missing: {@code Ns.Type}, {@code Ns.Type::Method(int32)} or an assembly's name. */
    public String reference() {
        return reference;
    }

    /** Where it was looked for. */
    public String searched() {
        return searched;
    }
}
