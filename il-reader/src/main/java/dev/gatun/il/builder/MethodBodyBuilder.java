package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.body.OperandKind;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the IL of one method: instructions in order, labels, exception clauses, locals, and where the IL came from.
 * What is asked for is written, valid or not; {@link MetadataBuilder#body} writes the header. An operand of the wrong kind
 * is an {@link IllegalArgumentException}, as is a label that is never marked or too far for a short branch.
 */
public final class MethodBodyBuilder {
    /** A place in the code. */
    public static final class Label {
        private static final int NOWHERE = Integer.MIN_VALUE;
        private int position = NOWHERE;

        Label() {
        }

        /** Whether {@link MethodBodyBuilder#mark} has been called. */
        public boolean isMarked() {
            return position != NOWHERE;
        }

        /** The offset of the label, once marked; with long branches that are shortened, not the final one. */
        public int offset() {
            return position;
        }
    }

    /** A branch or switch: the positions of its opcode and of what follows it, and its targets. */
    private record Site(int opcodeAt, Opcode opcode, int operandAt, int end, Label[] targets) {
    }

    private record Clause(ExceptionClause.Kind kind, Label tryStart, Label tryEnd, Label filter, Label handlerStart,
            Label handlerEnd, int catchToken) {
    }

    /** The source of the IL from a position on; a line of 0 says that it has none. */
    record Point(int position, int document, int startLine, int startColumn, int endLine, int endColumn) {
    }

    /** The name of a local slot between two positions. */
    record Variable(int slot, String name, int start, int end) {
    }

    private record NamedLocal(int slot, String name, Label start, Label end) {
    }

    private final ByteWriter code = new ByteWriter(32);
    private final List<Site> sites = new ArrayList<>();
    private int[] tokens = new int[4];
    private int tokenCount;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<NamedLocal> names = new ArrayList<>();
    private List<TypeSig> locals = List.of();
    private boolean initLocals;
    private int maxStack = 8;
    private boolean shorten;

    /** The depth of the evaluation stack that the header states, 0 to 65535; 8 if this is not called. */
    public MethodBodyBuilder maxStack(int depth) {
        maxStack = depth;
        return this;
    }

    /** The types of the locals; {@code zeroed} if they begin as zero. */
    public MethodBodyBuilder locals(List<TypeSig> types, boolean zeroed) {
        locals = List.copyOf(types);
        initLocals = zeroed;
        return this;
    }

    /** Long branches whose targets are near enough are written in their short forms. */
    public MethodBodyBuilder shortenBranches() {
        shorten = true;
        return this;
    }

    /** A label that stands nowhere yet. */
    public Label label() {
        return new Label();
    }

    /** The label of an offset, wherever that is. */
    public Label at(int offset) {
        var label = new Label();
        label.position = offset;
        return label;
    }

    /** Puts the label before the next instruction. */
    public MethodBodyBuilder mark(Label label) {
        if (label.isMarked()) {
            throw new IllegalArgumentException("the label stands at " + label.position + " already");
        }
        label.position = code.length();
        return this;
    }

    /** The number of bytes so far. */
    public int offset() {
        return code.length();
    }

    private void opcode(Opcode opcode, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(opcode + " has an operand of kind " + opcode.operand());
        }
        if (opcode.size() == 2) {
            code.u1(0xFE);
        }
        code.u1(opcode.encoding());
    }

    /** An instruction without an operand. */
    public MethodBodyBuilder op(Opcode opcode) {
        opcode(opcode, opcode.operand() == OperandKind.NONE);
        return this;
    }

    /** An instruction with a number: a constant, a variable's number, a prefix's byte; bits beyond its size are lost. */
    public MethodBodyBuilder op(Opcode opcode, long operand) {
        switch (opcode.operand()) {
            case I1, U1, VAR1 -> {
                opcode(opcode, true);
                code.u1((int) operand);
            }
            case VAR2 -> {
                opcode(opcode, true);
                code.u2((int) operand);
            }
            case I4 -> {
                opcode(opcode, true);
                code.i4((int) operand);
            }
            case I8 -> {
                opcode(opcode, true);
                code.i8(operand);
            }
            default -> opcode(opcode, false);
        }
        return this;
    }

    /** {@code ldc.r4} with the bits of a float32. */
    public MethodBodyBuilder float32(int bits) {
        opcode(Opcode.LDC_R4, true);
        code.i4(bits);
        return this;
    }

    /** {@code ldc.r8} with the bits of a float64. */
    public MethodBodyBuilder float64(long bits) {
        opcode(Opcode.LDC_R8, true);
        code.i8(bits);
        return this;
    }

    /** An instruction with a token, that {@link MetadataBuilder} gave. */
    public MethodBodyBuilder token(Opcode opcode, int token) {
        opcode(opcode, opcode.operand().isToken());
        if (tokenCount == tokens.length) {
            tokens = Arrays.copyOf(tokens, tokenCount * 2);
        }
        tokens[tokenCount++] = code.length();
        code.i4(token);
        return this;
    }

    /** A label is too far for a branch in its short form. */
    public static final class TooFarException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final int branch;

        private TooFarException(int branch, String message) {
            super(message);
            this.branch = branch;
        }

        /** Which of the body's branches and switches it is, in the order in which they were added, from 0. */
        public int branch() {
            return branch;
        }
    }

    /** Branches and switches so far. */
    public int branches() {
        return sites.size();
    }

    /** A branch or {@code leave}, in the form that the opcode says. */
    public MethodBodyBuilder branch(Opcode opcode, Label target) {
        int at = code.length();
        opcode(opcode, opcode.operand().isBranch());
        int operandAt = code.length();
        code.zeros(opcode.operand().size());
        sites.add(new Site(at, opcode, operandAt, code.length(), new Label[] {target}));
        return this;
    }

    /** A branch by a distance from its end, whatever is there. */
    public MethodBodyBuilder branchBy(Opcode opcode, int distance) {
        var target = new Label();
        target.position = code.length() + opcode.size() + opcode.operand().size() + distance;
        return branch(opcode, target);
    }

    /** {@code switch}. */
    public MethodBodyBuilder tableSwitch(List<Label> targets) {
        int at = code.length();
        opcode(Opcode.SWITCH, true);
        code.i4(targets.size());
        int operandAt = code.length();
        code.zeros(4 * targets.size());
        sites.add(new Site(at, Opcode.SWITCH, operandAt, code.length(), targets.toArray(Label[]::new)));
        return this;
    }

    /** Bytes as they are. */
    public MethodBodyBuilder bytes(byte[] bytes) {
        code.bytes(bytes);
        return this;
    }

    /** A handler of the exceptions of a type (TypeDef, TypeRef or TypeSpec). Inner clauses must be added first. */
    public MethodBodyBuilder catches(Label tryStart, Label tryEnd, int type, Label handlerStart, Label handlerEnd) {
        clauses.add(new Clause(ExceptionClause.Kind.CATCH, tryStart, tryEnd, null, handlerStart, handlerEnd, type));
        return this;
    }

    /** A handler with a filter, which ends where the handler begins. */
    public MethodBodyBuilder filters(Label tryStart, Label tryEnd, Label filter, Label handlerStart,
            Label handlerEnd) {
        clauses.add(new Clause(ExceptionClause.Kind.FILTER, tryStart, tryEnd, filter, handlerStart, handlerEnd, 0));
        return this;
    }

    /** A {@code finally}. */
    public MethodBodyBuilder finallies(Label tryStart, Label tryEnd, Label handlerStart, Label handlerEnd) {
        clauses.add(new Clause(ExceptionClause.Kind.FINALLY, tryStart, tryEnd, null, handlerStart, handlerEnd, 0));
        return this;
    }

    /** A {@code fault} handler. */
    public MethodBodyBuilder faults(Label tryStart, Label tryEnd, Label handlerStart, Label handlerEnd) {
        clauses.add(new Clause(ExceptionClause.Kind.FAULT, tryStart, tryEnd, null, handlerStart, handlerEnd, 0));
        return this;
    }

    /**
     * The source of what follows, for the PDB; lines and columns count from 1, the end is exclusive.
     *
     * @param document what {@link MetadataBuilder#document} gave
     */
    public MethodBodyBuilder source(int document, int startLine, int startColumn, int endLine, int endColumn) {
        var point = new Point(code.length(), document, startLine, startColumn, endLine, endColumn);
        if (!points.isEmpty() && points.getLast().position() == point.position()) {
            points.removeLast();
        }
        points.add(point);
        return this;
    }

    /** What follows has no source. */
    public MethodBodyBuilder hidden(int document) {
        return source(document, 0, 0, 0, 0);
    }

    /** Names a local slot in the whole method, for the PDB. */
    public MethodBodyBuilder localName(int slot, String name) {
        var start = new Label();
        start.position = 0;
        return localName(slot, name, start, new Label());
    }

    /** Names a local slot between two labels, for the PDB; an end that is never marked is that of the code. */
    public MethodBodyBuilder localName(int slot, String name, Label start, Label end) {
        names.add(new NamedLocal(slot, name, start, end));
        return this;
    }

    // -------------------------------------------------------------------------------------------------- the result

    BuiltBody build() {
        int[] sizes = operandSizes();
        Moves moves = new Moves(sizes);
        byte[] bytes = encode(sizes, moves);
        int[] at = new int[tokenCount];
        for (int i = 0; i < tokenCount; i++) {
            at[i] = moves.to(tokens[i]);
        }
        List<ExceptionClause> built = clauses.stream().map(c -> clause(c, moves)).toList();
        List<Point> builtPoints = points.stream().map(p -> new Point(moves.to(p.position()), p.document(),
                p.startLine(), p.startColumn(), p.endLine(), p.endColumn())).toList();
        List<Variable> variables = names.stream().map(n -> new Variable(n.slot(), n.name(),
                moves.to(position(n.start())), n.end().isMarked() ? moves.to(n.end().position) : bytes.length))
                .toList();
        return new BuiltBody(bytes, at, maxStack, initLocals, locals, built, builtPoints, variables);
    }

    private static int position(Label label) {
        if (!label.isMarked()) {
            throw new IllegalArgumentException("a label that is used stands nowhere");
        }
        return label.position;
    }

    private ExceptionClause clause(Clause clause, Moves moves) {
        int tryStart = moves.to(position(clause.tryStart()));
        int handlerStart = moves.to(position(clause.handlerStart()));
        return new ExceptionClause(clause.kind(), tryStart, moves.to(position(clause.tryEnd())) - tryStart,
                handlerStart, moves.to(position(clause.handlerEnd())) - handlerStart, clause.catchToken(),
                clause.filter() == null ? 0 : moves.to(position(clause.filter())));
    }

    /** For each site the bytes of its operand: 1 for branches that become short. */
    private int[] operandSizes() {
        int[] sizes = new int[sites.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = sites.get(i).end() - sites.get(i).operandAt();
        }
        boolean again = shorten;
        while (again) {
            again = false;
            Moves moves = new Moves(sizes);
            for (int i = 0; i < sizes.length; i++) {
                Site site = sites.get(i);
                if (sizes[i] == 4 && site.opcode().operand() == OperandKind.BRANCH4) {
                    // Shortening others brings the target nearer, never farther; its own bytes count if it jumps back.
                    int target = moves.to(position(site.targets()[0]));
                    int distance = target - moves.to(site.end());
                    if (distance >= -128 - (target <= moves.to(site.opcodeAt()) ? 3 : 0) && distance <= 127) {
                        sizes[i] = 1;
                        again = true;
                    }
                }
            }
        }
        return sizes;
    }

    /** Where positions come to be when branches are shortened. */
    private final class Moves {
        private final int[] ends;
        private final int[] saved;

        Moves(int[] sizes) {
            ends = new int[sizes.length];
            saved = new int[sizes.length];
            int sum = 0;
            for (int i = 0; i < sizes.length; i++) {
                Site site = sites.get(i);
                sum += site.end() - site.operandAt() - sizes[i];
                ends[i] = site.end();
                saved[i] = sum;
            }
        }

        int to(int position) {
            int index = Arrays.binarySearch(ends, position);
            int last = index >= 0 ? index : -index - 2;
            return last < 0 ? position : position - saved[last];
        }
    }

    private byte[] encode(int[] sizes, Moves moves) {
        byte[] old = code.toByteArray();
        var out = new ByteWriter(old.length);
        int from = 0;
        for (int i = 0; i < sizes.length; i++) {
            Site site = sites.get(i);
            out.bytes(old, from, site.opcodeAt() - from);
            boolean becomesShort = sizes[i] == 1 && site.opcode().operand() == OperandKind.BRANCH4;
            if (becomesShort) {
                out.u1(shortForm(site.opcode()).encoding());
            } else {
                out.bytes(old, site.opcodeAt(), site.operandAt() - site.opcodeAt());
            }
            int base = moves.to(site.end());
            for (Label label : site.targets()) {
                int distance = moves.to(position(label)) - base;
                if (sizes[i] == 1 && site.opcode() != Opcode.SWITCH) {
                    if (distance < -128 || distance > 127) {
                        throw new TooFarException(i, site.opcode() + " at " + site.opcodeAt()
                                + " cannot reach a target " + distance + " bytes away");
                    }
                    out.u1(distance);
                } else {
                    out.i4(distance);
                }
            }
            from = site.end();
        }
        return out.bytes(old, from, old.length - from).toByteArray();
    }

    private static Opcode shortForm(Opcode opcode) {
        return Opcode.ofName(opcode.il() + ".s").orElseThrow();
    }
}
