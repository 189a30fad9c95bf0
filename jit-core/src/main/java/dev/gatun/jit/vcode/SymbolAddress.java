package dev.gatun.jit.vcode;

import dev.gatun.jit.code.Symbol;

/**
 * The address of something the runtime lays out: a method table, a string literal, a static field, a method's entry.
 *
 * @param kind   I64, or REF for a literal object
 * @param addend bytes beyond the symbol
 */
public record SymbolAddress(Symbol symbol, int addend, Kind kind) implements Operand {
    @Override
    public String toString() {
        return "&" + symbol.name() + (addend == 0 ? "" : "+" + addend);
    }
}
