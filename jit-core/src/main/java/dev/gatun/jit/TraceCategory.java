package dev.gatun.jit;

/** What a trace can show. */
public enum TraceCategory {
    /** Methods as they are called, with their arguments, and as they return, with their results. */
    CALLS,
    /** Stores to fields, instance and static. */
    STFLD,
    /** New objects. */
    ALLOC,
    /** Exceptions: thrown, caught, and the frames given up on the way. */
    EH,
    /** Collections. */
    GC
}
