package dev.gatun.il.text;

import dev.gatun.il.body.Instruction;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** One IL instruction as text; what its token is called is the caller's to say. */
public final class InstructionText {
    private InstructionText() {
    }

    /** What an instruction's operand is called. */
    public interface Operands {
        /** The operand of an instruction that has a token. */
        String token(Instruction instruction);

        /** The constant of {@code ldc.r4} (whose bits are the low 32) or {@code ldc.r8}. */
        String number(Instruction instruction);
    }

    /** {@code IL_0004}. */
    public static String label(int offset) {
        return "IL_" + HexFormat.of().toHexDigits(offset, offset > 0xFFFF ? 8 : 4);
    }

    /** {@code call int32 Demo.Math::Add(int32,int32)}. */
    public static String of(Instruction instruction, Operands operands) {
        var opcode = instruction.opcode();
        String operand = switch (opcode.operand()) {
            case NONE -> "";
            case I1, U1, I4, VAR1, VAR2 -> Integer.toString(instruction.intValue());
            case I8 -> Long.toString(instruction.longValue());
            case R4, R8 -> operands.number(instruction);
            case BRANCH1, BRANCH4 -> label(instruction.target());
            case SWITCH -> Arrays.stream(instruction.targets()).mapToObj(InstructionText::label)
                    .collect(Collectors.joining(", ", "(", ")"));
            case METHOD, FIELD, TYPE, STRING, SIGNATURE, TOKEN -> operands.token(instruction);
        };
        return operand.isEmpty() ? opcode.il() : opcode.il() + " " + operand;
    }
}
