package dev.gatun.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** One use of a command: what it was given and where it writes. */
record Invocation(ParseResult parsed, Settings settings, Terminal terminal) {
    PrintStream out() {
        return terminal.out();
    }

    PrintStream err() {
        return terminal.err();
    }

    /** Colours for standard output. */
    Style style() {
        return Style.of(terminal.outIsScreen(), settings.noColor());
    }

    /** A required parameter. */
    String parameter(int index) {
        return optionalParameter(index).orElseThrow();
    }

    Optional<String> optionalParameter(int index) {
        return Optional.ofNullable(parsed.matchedPositionalValue(index, (String) null));
    }

    /** The parameters from an index on: the last ones, which may be any number. */
    List<String> parametersFrom(int index) {
        return parsed.matchedPositionalValue(index, List.of());
    }

    /** A line on standard error if the user wants to know. */
    void verbose(String line) {
        if (settings.verbose()) {
            err().println("gatun: " + line);
        }
    }
}
