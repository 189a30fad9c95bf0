package dev.gatun.il.assembler;

import dev.gatun.il.grammar.IlParser.BodyItemContext;
import dev.gatun.il.grammar.IlParser.MethodContext;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;

/** Hands the parser's complaints on. */
final class SyntaxErrors extends BaseErrorListener {
    private final Problems problems;
    private boolean any;

    SyntaxErrors(Problems problems) {
        this.problems = problems;
    }

    boolean any() {
        return any;
    }

    /** Whether a part of the text was parsed without an error. */
    static boolean isWhole(ParseTree tree) {
        if (tree instanceof ErrorNode || tree instanceof ParserRuleContext rule && rule.exception != null) {
            return false;
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (!isWhole(tree.getChild(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of a method but perhaps its body was parsed without an error. */
    static boolean isHeadWhole(MethodContext method) {
        for (int i = 0; i < method.getChildCount(); i++) {
            if (!(method.getChild(i) instanceof BodyItemContext) && !(method.getChild(i) instanceof ErrorNode)
                    && !isWhole(method.getChild(i))) {
                return false;
            }
        }
        return method.methodName() != null && method.parameters() != null && method.type() != null
                && method.OPEN_BRACE() != null;
    }

    @Override
    public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
            RecognitionException e) {
        any = true;
        problems.report((Token) symbol, message);
    }
}
