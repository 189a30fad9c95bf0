package dev.gatun.il.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes lines, indented by two spaces for each block that is open. */
final class Lines {
    private final Appendable out;
    private String indent = "";

    Lines(Appendable out) {
        this.out = out;
    }

    /** One line, or several: each is indented. */
    void line(String text) {
        try {
            if (text.indexOf('\n') >= 0) {
                for (String line : text.split("\n", -1)) {
                    out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
                }
            } else {
                out.append(indent).append(text).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void blank() {
        try {
            out.append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that stands one level further out, such as a label. */
    void outdented(String text) {
        String inner = indent;
        indent = inner.substring(Math.min(inner.length(), 2));
        line(text);
        indent = inner;
    }

    void open() {
        line("{");
        indent += "  ";
    }

    void close() {
        indent = indent.substring(2);
        line("}");
    }
}
