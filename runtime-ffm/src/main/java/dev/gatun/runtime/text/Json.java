package dev.gatun.runtime.text;

import java.util.List;
import java.util.Map;

/** JSON (RFC 8259) of maps, lists, strings, numbers and booleans, two blanks an indentation. */
public final class Json {
    private static final int LINE = 100;

    private final StringBuilder text = new StringBuilder();

    private Json() {
    }

    /** A document that ends with a newline. */
    public static String of(Object value) {
        var json = new Json();
        json.append(value, 0);
        return json.text.append('\n').toString();
    }

    private void append(Object value, int indent) {
        switch (value) {
            case Map<?, ?> map -> all(map.entrySet().stream().toList(), '{', '}', indent);
            case List<?> list -> all(list, '[', ']', indent);
            case Map.Entry<?, ?> entry -> {
                string(entry.getKey().toString());
                text.append(": ");
                append(entry.getValue(), indent);
            }
            case Number n -> text.append(n);
            case Boolean b -> text.append(b);
            default -> string(value.toString());
        }
    }

    /** On one line where there is room and nothing is nested. */
    private void all(List<?> items, char open, char close, int indent) {
        int start = text.length();
        text.append(open);
        boolean first = true;
        for (var item : items) {
            text.append(first ? "" : ", ");
            append(item, indent + 1);
            first = false;
        }
        text.append(close);
        if (text.length() - start <= LINE && text.indexOf("\n", start) < 0 || items.isEmpty()) {
            return;
        }
        text.setLength(start);
        text.append(open);
        first = true;
        for (var item : items) {
            text.append(first ? "\n" : ",\n").append("  ".repeat(indent + 1));
            append(item, indent + 1);
            first = false;
        }
        text.append('\n').append("  ".repeat(indent)).append(close);
    }

    private void string(String value) {
        text.append('"');
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) || c == 0x7F) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
