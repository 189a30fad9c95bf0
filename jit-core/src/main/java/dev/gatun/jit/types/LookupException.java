package dev.gatun.jit.types;

import java.util.List;

/** A user's spelling of a type or method that names nothing, or more than one thing. */
public final class LookupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the spelling. */
    public enum Kind { MALFORMED, NO_SUCH_TYPE, NO_SUCH_METHOD, AMBIGUOUS }

    private final Kind kind;
    private final String spelling;
    private final transient List<String> suggestions;

    LookupException(Kind kind, String spelling, String message, List<String> suggestions) {
        super(message + (suggestions.isEmpty() ? ""
                : (kind == Kind.AMBIGUOUS ? ": " : "; did you mean ") + String.join(", ", suggestions)
                + (kind == Kind.AMBIGUOUS ? "" : "?")));
        this.kind = kind;
        this.spelling = spelling;
        this.suggestions = List.copyOf(suggestions);
    }

    public Kind kind() {
        return kind;
    }

    /** What the user wrote. */
    public String spelling() {
        return spelling;
    }

    /** Full names to write instead, the best first: the overloads if ambiguous, else what is near. May be empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
