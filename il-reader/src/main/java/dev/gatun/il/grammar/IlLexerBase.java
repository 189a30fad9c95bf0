package dev.gatun.il.grammar;

import dev.gatun.il.body.Opcode;
import dev.gatun.il.body.OperandKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/** What the grammar of words cannot say: which words are opcodes, and where a list of hexadecimal bytes begins. */
public abstract class IlLexerBase extends Lexer {
    private static final int LONGEST_OPCODE = 16;
    /** Other spellings that assemblers take. */
    private static final Map<String, Opcode> ALIASES = Map.ofEntries(Map.entry("ldind.u8", Opcode.LDIND_I8),
            Map.entry("ldelem.u8", Opcode.LDELEM_I8), Map.entry("ldelem.any", Opcode.LDELEM),
            Map.entry("stelem.any", Opcode.STELEM), Map.entry("brnull", Opcode.BRFALSE),
            Map.entry("brnull.s", Opcode.BRFALSE_S), Map.entry("brzero", Opcode.BRFALSE),
            Map.entry("brzero.s", Opcode.BRFALSE_S), Map.entry("brinst", Opcode.BRTRUE),
            Map.entry("brinst.s", Opcode.BRTRUE_S), Map.entry("endfault", Opcode.ENDFINALLY),
            Map.entry("ldc.i4.M1", Opcode.LDC_I4_M1));

    private static final Map<String, Integer> TYPES = new HashMap<>();

    static {
        for (Opcode opcode : Opcode.values()) {
            TYPES.put(opcode.il(), type(opcode.operand()));
        }
        ALIASES.forEach((name, opcode) -> TYPES.put(name, type(opcode.operand())));
    }

    private int previous;

    protected IlLexerBase(CharStream input) {
        super(input);
    }

    /** The opcode that a word of the text is. */
    public static Optional<Opcode> opcode(String word) {
        Opcode alias = ALIASES.get(word);
        return alias != null ? Optional.of(alias) : Opcode.ofName(word);
    }

    private static int type(OperandKind kind) {
        return switch (kind) {
            case NONE -> IlLexer.I_NONE;
            case I1, U1, I4 -> IlLexer.I_INT;
            case I8 -> IlLexer.I_INT8;
            case R4, R8 -> IlLexer.I_FLOAT;
            case VAR1, VAR2 -> IlLexer.I_VAR;
            case BRANCH1, BRANCH4 -> IlLexer.I_BRANCH;
            case SWITCH -> IlLexer.I_SWITCH;
            case METHOD -> IlLexer.I_METHOD;
            case FIELD -> IlLexer.I_FIELD;
            case TYPE -> IlLexer.I_TYPE;
            case STRING -> IlLexer.I_STRING;
            case SIGNATURE -> IlLexer.I_SIG;
            case TOKEN -> IlLexer.I_TOKEN;
        };
    }

    @Override
    public Token emit() {
        if (_type == IlLexer.NAME || _type == IlLexer.DOTTED_NAME || _type == IlLexer.PREFIX) {
            int length = getCharIndex() - _tokenStartCharIndex;
            Integer type = length > LONGEST_OPCODE ? null : TYPES.get(getText());
            if (type != null) {
                _type = type;
            }
        } else if (_type == IlLexer.OPEN_PAREN && (previous == IlLexer.EQUAL || previous == IlLexer.BYTEARRAY
                || previous == IlLexer.I_FLOAT)) {
            pushMode(IlLexer.BYTES);
        }
        previous = _type;
        return super.emit();
    }
}
