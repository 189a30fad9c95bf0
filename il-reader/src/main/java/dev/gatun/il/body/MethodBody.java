package dev.gatun.il.body;

import dev.gatun.il.ByteSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A method's IL (ECMA-335 II.25.4), decoded and checked: every branch target and every bound of an exception clause is
 * the start of an instruction (or, for an end, the end of the code). Immutable.
 */
public final class MethodBody {
    private final int maxStack;
    private final boolean initLocals;
    private final int localSigToken;
    private final ByteSpan code;
    private final Instruction[] instructions;
    private final List<ExceptionClause> clauses;

    MethodBody(int maxStack, boolean initLocals, int localSigToken, ByteSpan code, Instruction[] instructions,
            List<ExceptionClause> clauses) {
        this.maxStack = maxStack;
        this.initLocals = initLocals;
        this.localSigToken = localSigToken;
        this.code = code;
        this.instructions = instructions;
        this.clauses = clauses;
    }

    /** Reads the body whose header is at the start of {@code bytes}; {@code alignment} is its address modulo 4. */
    public static MethodBody read(ByteSpan bytes, int alignment) {
        return BodyReader.read(bytes, alignment);
    }

    /**
     * The same body, all of it protected by a finally handler that does nothing, with a {@code ret} after the handler: instructions
     * that stand in no file, from offset {@link #codeSize} on. The {@code ret}s of the body stay, in the protected block.
     */
    public MethodBody guarded() {
        int handler = codeSize();
        var more = Arrays.copyOf(instructions, instructions.length + 2);
        more[instructions.length] = new Instruction(handler, Opcode.ENDFINALLY, 0);
        int end = more[instructions.length].end();
        more[instructions.length + 1] = new Instruction(end, Opcode.RET, 0);
        var all = new ArrayList<>(clauses);
        all.add(new ExceptionClause(ExceptionClause.Kind.FINALLY, 0, handler, handler, end - handler, 0, 0));
        var bytes = Arrays.copyOf(code.toByteArray(), more[instructions.length + 1].end());
        return new MethodBody(maxStack, initLocals, localSigToken, ByteSpan.of(bytes, "guarded body"), more, List.copyOf(all));
    }

    /** The greatest depth of the evaluation stack, as the header claims it. */
    public int maxStack() {
        return maxStack;
    }

    /** Whether locals begin as zero. */
    public boolean initLocals() {
        return initLocals;
    }

    /** The StandAloneSig token of the locals' types, 0 for no locals. */
    public int localSigToken() {
        return localSigToken;
    }

    /** Bytes of IL. */
    public int codeSize() {
        return code.length();
    }

    /** The bytes of IL. */
    public ByteSpan code() {
        return code;
    }

    /** All instructions in order of offset. */
    public List<Instruction> instructions() {
        return Collections.unmodifiableList(Arrays.asList(instructions));
    }

    /** The exception clauses in the order of the file: inner ones before outer ones. */
    public List<ExceptionClause> clauses() {
        return clauses;
    }

    /** The position in {@link #instructions} of the instruction that begins at {@code ilOffset}, -1 if none does. */
    public int indexAt(int ilOffset) {
        int low = 0;
        int high = instructions.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int offset = instructions[middle].offset();
            if (offset == ilOffset) {
                return middle;
            }
            if (offset < ilOffset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** A listing, an instruction a line. */
    @Override
    public String toString() {
        var text = new StringBuilder(".maxstack ").append(maxStack).append('\n');
        for (Instruction instruction : instructions) {
            text.append(instruction).append('\n');
        }
        for (ExceptionClause clause : clauses) {
            text.append(clause).append('\n');
        }
        return text.toString();
    }
}
