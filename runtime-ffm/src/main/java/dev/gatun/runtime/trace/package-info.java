/** Traces: what happens at the trace points of compiled code, as lines of text. */
package dev.gatun.runtime.trace;
