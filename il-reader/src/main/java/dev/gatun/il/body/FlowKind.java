package dev.gatun.il.body;

/** Where control goes after an instruction (ECMA-335 VI.C.2). */
public enum FlowKind {
    /** To the next instruction. */
    NEXT,
    /** To the target. */
    BRANCH,
    /** To a target or to the next instruction. */
    COND_BRANCH,
    /** Into a method and back to the next instruction. */
    CALL,
    /** Out of the method, filter or handler. */
    RETURN,
    /** To a handler. */
    THROW,
    /** A debugger may stop, then to the next instruction. */
    BREAK,
    /** A prefix: together with the next instruction. */
    PREFIX
}
