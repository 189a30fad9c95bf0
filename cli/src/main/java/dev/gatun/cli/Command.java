package dev.gatun.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command of {@code gatun}. Described by picocli's programming interface, which needs no reflection at start-up. */
interface Command {
    /** Fills in options, parameters and what the help says. */
    void describe(CommandSpec spec);

    /** Does it. Failures are exceptions; see {@link Failures}. */
    int run(Invocation invocation) throws IOException;
}
