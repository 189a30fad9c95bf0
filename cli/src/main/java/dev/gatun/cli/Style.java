package dev.gatun.cli;

/** Colours of listings, by what they mean. Off, every method gives its text back unchanged. */
record Style(boolean on) {
    /** Colours on a terminal, unless the user does not want any ({@code NO_COLOR}, https://no-color.org). */
    static Style of(boolean screen, boolean noColorOption) {
        var noColor = System.getenv("NO_COLOR");
        return new Style(screen && !noColorOption && (noColor == null || noColor.isEmpty())
                && !"dumb".equals(System.getenv("TERM")));
    }

    /** A heading. */
    String title(String text) {
        return wrap("1", text);
    }

    /** Something that matters less: bytes, padding, what is inherited. */
    String faint(String text) {
        return wrap("2", text);
    }

    /** A number: an offset, an address. */
    String number(String text) {
        return wrap("36", text);
    }

    /** A name of a type, field or method. */
    String name(String text) {
        return wrap("33", text);
    }

    /** A line of source. */
    String source(String text) {
        return wrap("32", text);
    }

    /** A failure. */
    String bad(String text) {
        return wrap("31", text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
