package dev.gatun.runtime.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.OperandKind;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.text.InstructionText;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;

/** IL instructions with names where the file has tokens. */
public final class IlText implements InstructionText.Operands {
    private static final int MAX_STRING = 40;

    private final MethodDesc method;
    private final Sources sources;

    public IlText(MethodDesc method, Sources sources) {
        this.method = method;
        this.sources = sources;
    }

    /** {@code IL_0004}. */
    public static String label(int offset) {
        return InstructionText.label(offset);
    }

    /** {@code IL_0004 call Demo.Math::Add(int32,int32)}. */
    public String line(Instruction instruction) {
        return label(instruction.offset()) + " " + text(instruction);
    }

    private String text(Instruction instruction) {
        return InstructionText.of(instruction, this) + variable(instruction);
    }

    @Override
    public String number(Instruction instruction) {
        return instruction.opcode().operand() == OperandKind.R4 ? FloatText.of((float) instruction.doubleValue())
                : FloatText.of(instruction.doubleValue());
    }

    @Override
    public String token(Instruction instruction) {
        int token = instruction.token();
        try {
            return switch (instruction.opcode().operand()) {
                case METHOD -> method.resolveMethod(token).fullName();
                case FIELD -> field(token);
                case TYPE -> method.resolveType(token).fullName();
                case STRING -> string(method.userString(token));
                case SIGNATURE -> method.resolveSignature(token).toString();
                default -> anything(token);
            };
        } catch (BadImageException | UnresolvedReferenceException e) {
            return Token.toString(token);
        }
    }

    private String field(int token) {
        var field = method.resolveField(token);
        return field.fullName() + (field.isStatic() ? "" : " (+" + field.offset() + ")");
    }

    /** The operand of {@code ldtoken}. */
    private String anything(int token) {
        return switch (TableId.of(Token.table(token))) {
            case FIELD -> field(token);
            case METHOD_DEF, METHOD_SPEC -> method.resolveMethod(token).fullName();
            case TYPE_DEF, TYPE_REF, TYPE_SPEC -> method.resolveType(token).fullName();
            default -> Token.toString(token);
        };
    }

    private static String string(String value) {
        var shown = value.length() > MAX_STRING ? value.substring(0, MAX_STRING) + "..." : value;
        return '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
                .replace("\t", "\\t") + '"';
    }

    /** The source's name of an argument or local variable. */
    private String variable(Instruction instruction) {
        var mnemonic = instruction.opcode().il();
        var name = "";
        if (mnemonic.startsWith("ldarg") || mnemonic.startsWith("starg")) {
            int index = instruction.intValue() - (method.isStatic() ? 0 : 1);
            var names = method.parameterNames();
            name = index < 0 ? "this" : index < names.size() ? names.get(index) : "";
        } else if (mnemonic.startsWith("ldloc") && !mnemonic.equals("localloc") || mnemonic.startsWith("stloc")) {
            // A variable's scope begins after the instruction that first stores it.
            name = sources.localName(method, instruction.intValue(), instruction.end());
        }
        return name.isEmpty() ? "" : " (" + name + ")";
    }
}
