package dev.gatun.jit.code;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VMethod;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a backend hands over: position-independent bytes with everything needed to install and explain them.
 *
 * @param name        of the method or stub
 * @param bytes       the code, followed by its constants and jump tables
 * @param relocations fields to fill in when addresses are known
 * @param map         by ascending code offset: which IL each stretch of code comes from
 * @param traps       by ascending code offset: the call instructions of the trap stubs, by the offset that they return to
 * @param traces      by ascending code offset: the trace points
 * @param inlined     the calls that were replaced by their callees' code; the sites that {@code map}, {@code traps} and {@code
 *                    traces} name are indexes of it, 0 being the method itself. Empty for stubs
 * @param clauses     the protected blocks, inner ones before those around them. What a code address is protected by is said by the
 *                    IL offset, in the method itself, that {@code map} and {@code traps} give it
 * @param frame       how to unwind
 * @param listing     the code as text, made when asked for
 * @param debug       for debuggers, {@link DebugInfo#NONE} where that was not asked for
 */
public record CompiledCode(String name, byte[] bytes, List<Relocation> relocations, List<MapEntry> map,
        List<TrapSite> traps, List<TraceSite> traces, List<VMethod.InlineSite> inlined, List<Clause> clauses, FrameInfo frame,
        Supplier<List<ListingLine>> listing, DebugInfo debug) {
    public CompiledCode {
        traces = List.copyOf(traces);
        inlined = List.copyOf(inlined);
        clauses = List.copyOf(clauses);
        relocations = List.copyOf(relocations);
        map = List.copyOf(map);
        traps = List.copyOf(traps);
    }

    /** Code that comes from no method: a stub. */
    public CompiledCode(String name, byte[] bytes, List<Relocation> relocations, List<MapEntry> map, List<TrapSite> traps,
            FrameInfo frame, Supplier<List<ListingLine>> listing) {
        this(name, bytes, relocations, map, traps, List.of(), List.of(), List.of(), frame, listing, DebugInfo.NONE);
    }

    /** From {@code codeOffset} on the code comes from {@code ilOffset} (-1: prologue, epilogue) of inline site {@code site}. */
    public record MapEntry(int codeOffset, int ilOffset, int site) {
    }

    /** Where a failed check leaves the code: the return address of its call, and why. */
    public record TrapSite(int codeOffset, Trap trap, int ilOffset, int site) {
    }

    /**
     * A protected block and its handler.
     *
     * @param il            offsets and kind
     * @param caught        the type that a catch clause is for
     * @param handlerOffset where in the code the handler begins
     * @param filterOffset  where a filter begins
     */
    public record Clause(ExceptionClause il, Optional<TypeDesc> caught, int handlerOffset, OptionalInt filterOffset) {
    }

    /** One line of the listing: the instruction at {@code offset}, its length and its Intel-syntax text. */
    public record ListingLine(int offset, int length, String text) {
    }
}
