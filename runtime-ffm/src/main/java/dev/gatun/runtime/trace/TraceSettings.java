package dev.gatun.runtime.trace;

import dev.gatun.jit.TraceOptions;
import java.io.OutputStream;

/**
 * How a runtime traces.
 *
 * @param options what and where
 * @param out     where the lines go, each with one write
 * @param verify  look after each trace point whether registers and memory are what they were before
 */
public record TraceSettings(TraceOptions options, OutputStream out, boolean verify) {
    public static final TraceSettings OFF = new TraceSettings(TraceOptions.NONE, OutputStream.nullOutputStream(), false);
}
