package dev.gatun.jit.target;

import dev.gatun.jit.vcode.Kind;
import java.util.List;

/**
 * The machine registers of one backend under one ABI. Numbers are dense; at most 64.
 *
 * @param all           by number
 * @param intOrder      allocatable integer registers, best first
 * @param floatOrder    allocatable float registers, best first
 * @param calleeSaved   bit n set: register n keeps its value over a call
 */
public record RegisterFile(List<Register> all, List<Integer> intOrder, List<Integer> floatOrder, long calleeSaved) {
    /**
     * One register.
     *
     * @param number its number here
     * @param name   as the machine's manual spells it
     * @param kind   I64 or F64: which class of values it holds
     */
    public record Register(int number, String name, Kind kind) {
    }

    public RegisterFile {
        all = List.copyOf(all);
        intOrder = List.copyOf(intOrder);
        floatOrder = List.copyOf(floatOrder);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() != i) {
                throw new IllegalArgumentException("register " + all.get(i) + " at " + i);
            }
        }
    }

    public int count() {
        return all.size();
    }

    public boolean isCalleeSaved(int number) {
        return (calleeSaved >>> number & 1) != 0;
    }

    /** The allocatable registers that can hold a kind, best first. */
    public List<Integer> order(Kind kind) {
        return kind.isFloat() ? floatOrder : intOrder;
    }
}
