package dev.gatun.il.body;

import dev.gatun.il.Token;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An IL instruction at its offset. Immutable. Asking for an operand that the opcode does not have is a caller's bug: an
 * {@link IllegalArgumentException}.
 */
public final class Instruction {
    private static final int[] NO_TARGETS = new int[0];

    private final int offset;
    private final Opcode opcode;
    /** The operand: a sign- or zero-extended number, the bits of a float, a token, or the target's offset. */
    private final long operand;
    private final int[] targets;

    Instruction(int offset, Opcode opcode, long operand, int[] targets) {
        this.offset = offset;
        this.opcode = opcode;
        this.operand = operand;
        this.targets = targets;
    }

    Instruction(int offset, Opcode opcode, long operand) {
        this(offset, opcode, operand, NO_TARGETS);
    }

    /** From the start of the method's code. */
    public int offset() {
        return offset;
    }

    /** In bytes, opcode and operand. */
    public int length() {
        return opcode.size() + opcode.operand().size() + 4 * targets.length;
    }

    /** Where the next instruction begins. */
    public int end() {
        return offset + length();
    }

    public Opcode opcode() {
        return opcode;
    }

    /** The token of a call, field access, type, string or signature. */
    public int token() {
        if (!opcode.operand().isToken()) {
            throw misuse("token");
        }
        return (int) operand;
    }

    /** The number of the argument or local, the int32 constant, or a prefix's byte, also where the name implies it. */
    public int intValue() {
        if (opcode.hasImplied()) {
            return opcode.implied();
        }
        return switch (opcode.operand()) {
            case I1, U1, I4, VAR1, VAR2 -> (int) operand;
            default -> throw misuse("int32");
        };
    }

    /** The constant of {@code ldc.i8}, or any that {@link #intValue} gives. */
    public long longValue() {
        return opcode.operand() == OperandKind.I8 ? operand : intValue();
    }

    /** The constant of {@code ldc.r4} or {@code ldc.r8}; of a float32 NaN perhaps not all bits ({@link #rawBits}). */
    public double doubleValue() {
        return switch (opcode.operand()) {
            case R4 -> Float.intBitsToFloat((int) operand);
            case R8 -> Double.longBitsToDouble(operand);
            default -> throw misuse("floating-point");
        };
    }

    /** The bits of the constant of {@code ldc.r4} (the low 32) or {@code ldc.r8}, exactly as in the file. */
    public long rawBits() {
        if (opcode.operand() != OperandKind.R4 && opcode.operand() != OperandKind.R8) {
            throw misuse("floating-point");
        }
        return operand;
    }

    /** The offset that a branch or {@code leave} goes to. */
    public int target() {
        if (!opcode.operand().isBranch()) {
            throw misuse("target");
        }
        return (int) operand;
    }

    /** The offsets that {@code switch} goes to, or the one of a branch, or none. */
    public int[] targets() {
        return opcode.operand().isBranch() ? new int[] {(int) operand} : targets.clone();
    }

    /** The target before it is known to be one. */
    long branchOperand() {
        return operand;
    }

    int targetCount() {
        return targets.length;
    }

    int targetAt(int index) {
        return targets[index];
    }

    private IllegalArgumentException misuse(String what) {
        return new IllegalArgumentException(opcode + " has no " + what + " operand");
    }

    private static String label(long offset) {
        return String.format("IL_%04X", offset);
    }

    /** For example {@code IL_0004: call 0x0A000012}. */
    @Override
    public String toString() {
        String text = label(offset) + ": " + opcode;
        return switch (opcode.operand()) {
            case NONE -> text;
            case I1, U1, I4, I8, VAR1, VAR2 -> text + " " + operand;
            case R4 -> text + " " + Float.intBitsToFloat((int) operand);
            case R8 -> text + " " + Double.longBitsToDouble(operand);
            case BRANCH1, BRANCH4 -> text + " " + label(operand);
            case SWITCH -> text + Arrays.stream(targets).mapToObj(Instruction::label)
                    .collect(Collectors.joining(", ", " (", ")"));
            case METHOD, FIELD, TYPE, STRING, SIGNATURE, TOKEN -> text + " " + Token.toString((int) operand);
        };
    }
}
