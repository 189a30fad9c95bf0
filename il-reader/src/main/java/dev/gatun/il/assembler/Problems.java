package dev.gatun.il.assembler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Collects what is wrong with a text, and what is left out of it. */
final class Problems {
    /** More would only repeat the first ones. */
    private static final int MAX = 50;

    private final List<IlTextException.Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String[]> lines = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Ends the declaration or instruction that is being assembled. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Token token;

        Stop(Token token, String message) {
            super(message, null, false, false);
            this.token = token;
        }
    }

    static Stop stop(Token token, String message) {
        return new Stop(token, message);
    }

    static Stop stop(ParserRuleContext at, String message) {
        return new Stop(at.start, message);
    }

    void text(String file, String text) {
        texts.put(file, text);
    }

    void report(Stop stop) {
        report(stop.token, stop.getMessage());
    }

    void report(Token at, String message) {
        if (problems.size() < MAX) {
            String file = at.getTokenSource() == null ? "" : at.getTokenSource().getSourceName();
            report(file, at.getLine(), at.getCharPositionInLine() + 1, message);
        }
    }

    void report(String file, int line, int column, String message) {
        if (problems.size() < MAX) {
            var problem = new IlTextException.Problem(file, line, column, message, line(file, line));
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }

    boolean isFull() {
        return problems.size() >= MAX;
    }

    private String line(String file, int number) {
        String[] split = lines.computeIfAbsent(file, f -> texts.getOrDefault(f, "").split("\r\n|\r|\n", -1));
        return number >= 1 && number <= split.length ? split[number - 1] : "";
    }

    void note(Token at, String message) {
        notes.add(at.getTokenSource().getSourceName() + ":" + at.getLine() + ": " + message);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    boolean any() {
        return !problems.isEmpty();
    }

    void throwIfAny() {
        if (any()) {
            problems.sort(Comparator.comparing(IlTextException.Problem::file).thenComparing(
                    IlTextException.Problem::line).thenComparing(IlTextException.Problem::column));
            throw new IlTextException(problems);
        }
    }
}
