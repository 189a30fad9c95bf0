package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.signature.TypeSig;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A method's IL with provisional tokens.
 *
 * @param tokensAt where in the code tokens stand
 */
record BuiltBody(byte[] code, int[] tokensAt, int maxStack, boolean initLocals, List<TypeSig> locals,
        List<ExceptionClause> clauses, List<MethodBodyBuilder.Point> points,
        List<MethodBodyBuilder.Variable> variables) {
    private static final int TINY = 2;
    private static final int FAT = 3;
    private static final int MORE_SECTIONS = 8;
    private static final int INIT_LOCALS = 0x10;
    private static final int FAT_HEADER_WORDS = 3;
    private static final int TINY_LIMIT = 64;
    private static final int TINY_STACK = 8;
    private static final int SECTION_EH = 1;
    private static final int SECTION_FAT = 0x40;
    private static final int SMALL_CLAUSE = 12;
    private static final int FAT_CLAUSE = 24;

    /** Writes header, code and exception sections (ECMA-335 II.25.4) at the end of {@code out}; gives where. */
    int write(ByteWriter out, int localSigToken, IntUnaryOperator tokens) {
        if (maxStack < 0 || maxStack > 0xFFFF) {
            throw new IllegalArgumentException("expected a depth of the stack of 0 to 65535, found " + maxStack);
        }
        int at;
        if (code.length < TINY_LIMIT && maxStack <= TINY_STACK && localSigToken == 0 && !initLocals
                && clauses.isEmpty()) {
            at = out.length();
            out.u1(code.length << 2 | TINY);
        } else {
            at = out.align(4).length();
            int flags = FAT | (clauses.isEmpty() ? 0 : MORE_SECTIONS) | (initLocals ? INIT_LOCALS : 0);
            out.u2(FAT_HEADER_WORDS << 12 | flags).u2(maxStack).i4(code.length).i4(localSigToken);
        }
        int codeAt = out.length();
        out.bytes(code);
        for (int token : tokensAt) {
            int value = code[token] & 0xFF | (code[token + 1] & 0xFF) << 8 | (code[token + 2] & 0xFF) << 16
                    | code[token + 3] << 24;
            out.set4(codeAt + token, tokens.applyAsInt(value));
        }
        if (!clauses.isEmpty()) {
            sections(out.align(4), tokens);
        }
        return at;
    }

    private void sections(ByteWriter out, IntUnaryOperator tokens) {
        boolean fat = 4 + SMALL_CLAUSE * clauses.size() > 0xFF || clauses.stream().anyMatch(c -> c.tryOffset() > 0xFFFF
                || c.tryLength() > 0xFF || c.handlerOffset() > 0xFFFF || c.handlerLength() > 0xFF);
        if (fat) {
            out.i4((4 + FAT_CLAUSE * clauses.size()) << 8 | SECTION_FAT | SECTION_EH);
        } else {
            out.i4((4 + SMALL_CLAUSE * clauses.size()) << 8 | SECTION_EH);
        }
        for (ExceptionClause clause : clauses) {
            int kind = switch (clause.kind()) {
                case CATCH -> 0;
                case FILTER -> 1;
                case FINALLY -> 2;
                case FAULT -> 4;
            };
            if (fat) {
                out.i4(kind).i4(clause.tryOffset()).i4(clause.tryLength()).i4(clause.handlerOffset())
                        .i4(clause.handlerLength());
            } else {
                out.u2(kind).u2(clause.tryOffset()).u1(clause.tryLength()).u2(clause.handlerOffset())
                        .u1(clause.handlerLength());
            }
            out.i4(clause.kind() == ExceptionClause.Kind.FILTER ? clause.filterOffset()
                    : tokens.applyAsInt(clause.catchToken()));
        }
    }
}
