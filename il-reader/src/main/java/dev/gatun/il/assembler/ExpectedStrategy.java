package dev.gatun.il.assembler;

import dev.gatun.il.grammar.IlLexer;
import dev.gatun.il.grammar.IlParser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says of a syntax error what was expected, in the words of the format. */
final class ExpectedStrategy extends DefaultErrorStrategy {
    private static final int MOST = 6;

    @Override
    protected void reportInputMismatch(Parser parser, InputMismatchException e) {
        parser.notifyErrorListeners(e.getOffendingToken(), "expected " + describe(parser, e.getExpectedTokens())
                + ", found " + found(e.getOffendingToken()), e);
    }

    @Override
    protected void reportNoViableAlternative(Parser parser, NoViableAltException e) {
        String rule = parser.getRuleNames()[parser.getContext().getRuleIndex()];
        IntervalSet expected = parser.getATN().getExpectedTokens(e.getStartToken() == e.getOffendingToken()
                ? parser.getState() : e.getOffendingState(), parser.getContext());
        parser.notifyErrorListeners(e.getOffendingToken(), "expected " + (expected.size() > MOST * 2 || e.getStartToken()
                != e.getOffendingToken() ? rule(rule) : describe(parser, expected)) + ", found "
                + found(e.getOffendingToken()), e);
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            if (isUnknownInstruction(parser)) {
                Token word = parser.getInputStream().LT(-1);
                parser.notifyErrorListeners(word, "expected an instruction, or : after a label, found " + found(word), null);
                return;
            }
            Token token = parser.getCurrentToken();
            parser.notifyErrorListeners(token, "expected " + describe(parser, getExpectedTokens(parser)) + ", found "
                    + found(token), null);
        }
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        reportUnwantedToken(parser);
    }

    /** A word where an instruction can be is taken for a label; that it is none is seen only at the next word. */
    private boolean isUnknownInstruction(Parser parser) {
        IntervalSet expected = getExpectedTokens(parser);
        return parser.getContext().getRuleIndex() == IlParser.RULE_bodyItem && expected.size() == 1 && expected.contains(IlLexer.COLON);
    }

    private static String found(Token token) {
        return token.getType() == Token.EOF ? "the end of the declaration" : "'" + token.getText() + "'";
    }

    /** What a rule of the grammar is called. */
    private static String rule(String name) {
        return switch (name) {
            case "bodyItem", "method" -> "an instruction, a label or a directive of a method";
            case "anyDeclaration", "declaration" -> "a declaration";
            case "type", "baseType", "typeSuffix" -> "a type";
            case "methodRef" -> "a method: its type, class::name and parameters";
            case "fieldRef" -> "a field: its type and class::name";
            case "dottedName", "name", "namePart", "slashedName", "className" -> "a name";
            case "fieldInit" -> "a constant";
            case "customValue", "customItem" -> "a value of an attribute";
            case "nativeType", "nativeBase" -> "a native type";
            case "handlerClause", "tryBlock", "handlerBlock" -> "a protected block or its handler";
            default -> "another word (in " + name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static String describe(Parser parser, IntervalSet expected) {
        Set<String> words = new LinkedHashSet<>();
        List<Integer> types = new ArrayList<>(expected.toList());
        if (types.stream().anyMatch(t -> t >= IlLexer.I_NONE && t <= IlLexer.I_TOKEN)) {
            words.add("an instruction");
        }
        boolean names = types.contains(IlLexer.NAME);
        boolean isType = types.contains(IlLexer.VALUETYPE) && types.contains(IlLexer.INT32)
                && types.contains(IlLexer.VOID);
        if (isType) {
            words.add("a type");
        } else if (names) {
            words.add("a name");
        }
        if (types.contains(IlLexer.INTEGER)) {
            words.add("a number");
        }
        if (types.contains(IlLexer.QUOTED)) {
            words.add("a string");
        }
        if (!words.isEmpty() && types.size() > MOST * 2) {
            if (types.contains(IlLexer.CLOSE_BRACE)) {
                words.add("}");
            }
            return join(words);
        }
        for (int type : types) {
            String literal = parser.getVocabulary().getLiteralName(type);
            if (literal != null) {
                words.add(literal.replaceAll("^'|'$", ""));
            } else if (type == Token.EOF) {
                words.add("the end of the declaration");
            }
        }
        return words.size() > MOST ? rule(parser.getRuleNames()[parser.getContext().getRuleIndex()]) : join(words);
    }

    private static String join(Set<String> words) {
        return words.isEmpty() ? "something else" : String.join(" or ", words);
    }
}
