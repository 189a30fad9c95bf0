package dev.gatun.il.body;

import dev.gatun.il.Token;

/**
 * A protected block and its handler (ECMA-335 II.25.4.6). Offsets and lengths in bytes of IL.
 *
 * @param catchToken the caught type's TypeDef, TypeRef or TypeSpec token if {@link Kind#CATCH}, otherwise 0
 * @param filterOffset where the filter begins if {@link Kind#FILTER}, otherwise 0; it ends at the handler
 */
public record ExceptionClause(Kind kind, int tryOffset, int tryLength, int handlerOffset, int handlerLength,
        int catchToken, int filterOffset) {

    /** Which exceptions the handler is for. */
    public enum Kind {
        /** Those of a type. */
        CATCH,
        /** Those that the filter chooses. */
        FILTER,
        /** All, and it is also run when control leaves the block normally. */
        FINALLY,
        /** All, on the way out. */
        FAULT
    }

    /** The offset after the protected block. */
    public int tryEnd() {
        return tryOffset + tryLength;
    }

    /** The offset after the handler. */
    public int handlerEnd() {
        return handlerOffset + handlerLength;
    }

    public boolean tryCovers(int offset) {
        return offset >= tryOffset && offset < tryEnd();
    }

    public boolean handlerCovers(int offset) {
        return offset >= handlerOffset && offset < handlerEnd();
    }

    @Override
    public String toString() {
        String detail = switch (kind) {
            case CATCH -> "catch " + Token.toString(catchToken);
            case FILTER -> String.format("filter IL_%04X", filterOffset);
            case FINALLY -> "finally";
            case FAULT -> "fault";
        };
        return String.format(".try IL_%04X to IL_%04X %s handler IL_%04X to IL_%04X", tryOffset, tryEnd(), detail,
                handlerOffset, handlerEnd());
    }
}
