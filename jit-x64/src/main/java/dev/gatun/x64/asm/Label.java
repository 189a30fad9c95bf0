package dev.gatun.x64.asm;

/**
 * A place in the code of one assembler: branched to before or after it is bound, with {@link X64Assembler#bind}. Where
 * it finally lies is known after {@link X64Assembler#finish}: {@link AssembledCode#position(Label)}.
 */
public final class Label {
    private final String name;

    /** Where the label is bound: an offset in the buffer before relaxation, and the variable items before it. */
    int offset = -1;
    int item;
    /** The assembler it is bound in, null while unbound. */
    CodeBuffer owner;

    /** A label that listings number. */
    public Label() {
        this("");
    }

    /** A label with a name for listings; names need not be unique. */
    public Label(String name) {
        this.name = name;
    }

    /** The name given, or the empty string. */
    public String name() {
        return name;
    }

    /** Whether {@link X64Assembler#bind} has been called for it. */
    public boolean isBound() {
        return owner != null;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "label@" + Integer.toHexString(System.identityHashCode(this)) : name;
    }
}
