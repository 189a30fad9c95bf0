package dev.gatun.il.assembler;

import dev.gatun.il.BadImageException;
import java.util.List;
import java.util.stream.Collectors;

/** Textual IL that does not assemble: every problem that was found, in the order of the text. */
public final class IlTextException extends BadImageException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * A problem of the text.
     *
     * @param line from 1
     * @param column from 1
     * @param source the line of the text, empty if it is not known
     */
    public record Problem(String file, int line, int column, String message, String source) {
        /** {@code file:line:column}. */
        public String where() {
            return file + ":" + line + ":" + column;
        }

        /** The place and the message, and below them the line with a caret under the place. */
        @Override
        public String toString() {
            String text = where() + ": " + message;
            if (source.isBlank()) {
                return text;
            }
            String indent = source.substring(0, Math.min(column - 1, source.length())).replaceAll("[^\t]", " ");
            return text + "\n  " + source + "\n  " + indent + "^";
        }
    }

    IlTextException(List<Problem> problems) {
        super(problems.getFirst().where(), problems.getFirst().message() + rest(problems));
        this.problems = List.copyOf(problems);
    }

    private static String rest(List<Problem> problems) {
        String first = problems.getFirst().toString();
        int sourceAt = first.indexOf('\n');
        return (sourceAt < 0 ? "" : first.substring(sourceAt)) + problems.stream().skip(1).map(p -> "\n" + p)
                .collect(Collectors.joining());
    }

    /** All problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
