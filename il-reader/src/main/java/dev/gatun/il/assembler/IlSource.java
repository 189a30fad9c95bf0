package dev.gatun.il.assembler;

import dev.gatun.il.grammar.IlLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ConsoleErrorListener;
import org.antlr.v4.runtime.Token;

/**
 * The words of a text after preprocessing ({@code #define}, {@code #ifdef}, {@code #include}, {@code #line}), cut into
 * declarations. A class or namespace is cut at its opening brace, so that its members are declarations too.
 */
final class IlSource {
    /** Gives the text of an included file. */
    interface Includes {
        Optional<String> read(String file);
    }

    /** Files may include files; deeper is refused, so that one that includes itself ends. */
    private static final int MAX_FILES = 100;

    private final Problems problems;
    private final Includes includes;
    private final Deque<IlLexer> lexers = new ArrayDeque<>();
    private final Deque<Token> pushedBack = new ArrayDeque<>();
    private final Map<String, String> defined = new HashMap<>();
    /** For each open {@code #ifdef} whether its present part is taken. */
    private final Deque<Boolean> conditions = new ArrayDeque<>();
    private int skipped;
    private Token next;

    IlSource(String name, String text, Includes includes, Problems problems) {
        this.includes = includes;
        this.problems = problems;
        open(name, text);
    }

    private void open(String name, String text) {
        problems.text(name, text);
        lexers.push(lexer(name, text));
    }

    private static IlLexer lexer(String name, String text) {
        var lexer = new IlLexer(CharStreams.fromString(text, name));
        lexer.removeErrorListener(ConsoleErrorListener.INSTANCE);
        return lexer;
    }

    // ---------------------------------------------------------------------------------------------- preprocessing

    private Token read() {
        while (true) {
            Token token = pushedBack.isEmpty() ? lexers.peek().nextToken() : pushedBack.pop();
            if (token.getType() == Token.EOF) {
                if (lexers.size() == 1) {
                    if (!conditions.isEmpty()) {
                        problems.report(token, "expected #endif before the end of the file");
                        conditions.clear();
                    }
                    return token;
                }
                lexers.pop();
            } else if (token.getType() == IlLexer.PREPROCESSOR) {
                directive(token);
            } else if (skipped == 0) {
                String text = token.getType() == IlLexer.NAME && !defined.isEmpty() ? defined.get(token.getText())
                        : null;
                if (text == null) {
                    return token;
                }
                substitute(token, text);
            }
        }
    }

    private void substitute(Token at, String text) {
        var words = new ArrayList<Token>();
        var lexer = lexer(at.getTokenSource().getSourceName(), text);
        for (Token word = lexer.nextToken(); word.getType() != Token.EOF; word = lexer.nextToken()) {
            var copy = new CommonToken(word);
            copy.setLine(at.getLine());
            copy.setCharPositionInLine(at.getCharPositionInLine());
            words.add(copy);
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            pushedBack.push(words.get(i));
        }
    }

    private void directive(Token token) {
        String[] words = token.getText().substring(1).strip().split("\\s+", 3);
        String name = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "ifdef" -> condition(defined.containsKey(name));
            case "ifndef" -> condition(!defined.containsKey(name));
            case "else" -> {
                if (conditions.isEmpty()) {
                    problems.report(token, "expected #ifdef before #else");
                } else {
                    boolean taken = conditions.pop();
                    skipped += taken ? 1 : -1;
                    conditions.push(!taken);
                }
            }
            case "endif" -> {
                if (conditions.isEmpty()) {
                    problems.report(token, "expected #ifdef before #endif");
                } else if (!conditions.pop()) {
                    skipped--;
                }
            }
            default -> {
                if (skipped == 0) {
                    unconditional(token, words, name);
                }
            }
        }
    }

    private void condition(boolean holds) {
        conditions.push(holds);
        skipped += holds ? 0 : 1;
    }

    private void unconditional(Token token, String[] words, String name) {
        switch (words[0]) {
            case "define" -> {
                String text = words.length > 2 ? words[2].strip() : "";
                defined.put(name, text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
                        ? text.substring(1, text.length() - 1) : text);
            }
            case "undef" -> defined.remove(name);
            case "include" -> include(token, token.getText().replaceAll("^[^\"<]*[\"<]|[\">]\\s*$", ""));
            case "line" -> {
                // The same as .line, which debug information takes.
                String text = token.getText().replaceFirst("#\\s*line", ".line");
                substitute(token, text);
            }
            default -> problems.report(token,
                    "expected #define, #undef, #ifdef, #ifndef, #else, #endif, #include or #line");
        }
    }

    private void include(Token token, String file) {
        Optional<String> text = lexers.size() < MAX_FILES ? includes.read(file) : Optional.empty();
        if (text.isPresent()) {
            open(file, text.get());
        } else {
            problems.report(token, "expected a file that can be read, found " + file);
        }
    }

    // ------------------------------------------------------------------------------------------------ declarations

    private Token peek() {
        if (next == null) {
            next = read();
        }
        return next;
    }

    private Token take() {
        Token token = peek();
        next = null;
        return token;
    }

    /** The words of the next declaration, or of its head, or one closing brace; empty at the end of the text. */
    List<Token> declaration() {
        var words = new ArrayList<Token>();
        if (peek().getType() == Token.EOF) {
            return words;
        }
        int braces = 0;
        // Parentheses and brackets; no brace is within any, so that a missing ) does not reach beyond one.
        int others = 0;
        while (peek().getType() != Token.EOF) {
            Token word = take();
            words.add(word);
            switch (word.getType()) {
                case IlLexer.OPEN_BRACE -> {
                    if (braces == 0 && isContainer(words)) {
                        return words;
                    }
                    braces++;
                    others = 0;
                }
                case IlLexer.CLOSE_BRACE -> {
                    if (--braces <= 0) {
                        return words;
                    }
                    others = 0;
                }
                case IlLexer.OPEN_PAREN, IlLexer.OPEN_BRACKET -> others++;
                case IlLexer.CLOSE_PAREN, IlLexer.CLOSE_BRACKET -> others--;
                default -> { }
            }
            if (braces == 0 && others <= 0 && endsBefore(peek().getType(), words)) {
                return words;
            }
        }
        return words;
    }

    private static boolean isContainer(List<Token> words) {
        int first = words.getFirst().getType();
        return first == IlLexer.D_NAMESPACE
                || first == IlLexer.D_CLASS && words.size() > 1 && words.get(1).getType() != IlLexer.EXTERN;
    }

    private static boolean endsBefore(int type, List<Token> words) {
        if (type == IlLexer.CLOSE_BRACE) {
            return true;
        }
        int first = words.getFirst().getType();
        boolean within = first == IlLexer.D_FILE && (type == IlLexer.D_HASH || type == IlLexer.D_ENTRYPOINT);
        return type >= IlLexer.D_ADDON && type <= IlLexer.D_FORWARDER && !within;
    }
}
