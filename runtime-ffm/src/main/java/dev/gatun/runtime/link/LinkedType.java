package dev.gatun.runtime.link;

import dev.gatun.jit.types.TypeDesc;

/** A type with its number and what the runtime has laid out for it; zeros until somebody asks. */
final class LinkedType {
    final TypeDesc type;
    final int id;
    volatile long methodTable;
    volatile long typeObject;
    volatile long initFlag;

    /** Guarded by ClassInit. */
    ClassInit.State init = ClassInit.State.NEW;
    /** The thread that runs the static constructor. */
    Thread initializer;
    /** Why the static constructor failed, where it did. */
    Throwable initFailure;

    LinkedType(TypeDesc type, int id) {
        this.type = type;
        this.id = id;
    }

    @Override
    public String toString() {
        return "#" + id + " " + type;
    }
}
