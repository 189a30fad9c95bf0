package dev.gatun.jit.vcode;

import java.util.Optional;

/**
 * A memory operand: {@code base + index*scale + disp}. Immutable; passes replace it.
 *
 * @param base  VReg, AReg, FrameSlot or SymbolAddress; empty for an absolute address
 * @param index VReg or AReg, I64 or a non-negative I32
 * @param scale 1, 2, 4 or 8
 * @param alias what part of memory it is, for passes that ask whether two accesses can meet
 */
public record Mem(Optional<Operand> base, Optional<Operand> index, int scale, int disp, Alias alias) {
    public static Mem of(Operand base, int disp, Alias alias) {
        return new Mem(Optional.of(base), Optional.empty(), 1, disp, alias);
    }

    public static Mem of(Operand base, Operand index, int scale, int disp, Alias alias) {
        return new Mem(Optional.of(base), Optional.of(index), scale, disp, alias);
    }

    /** The same place, {@code bytes} further on. */
    public Mem plus(int bytes) {
        return new Mem(base, index, scale, Math.addExact(disp, bytes), alias);
    }

    public Mem withBase(Operand newBase) {
        return new Mem(Optional.of(newBase), index, scale, disp, alias);
    }

    public Mem withIndex(Operand newIndex) {
        return new Mem(base, Optional.of(newIndex), scale, disp, alias);
    }

    public Mem withAlias(Alias newAlias) {
        return new Mem(base, index, scale, disp, newAlias);
    }

    @Override
    public String toString() {
        var s = new StringBuilder("[");
        base.ifPresent(s::append);
        index.ifPresent(i -> s.append(base.isPresent() ? "+" : "").append(i).append(scale == 1 ? "" : "*" + scale));
        if (disp != 0 || s.length() == 1) {
            s.append(disp < 0 || s.length() == 1 ? "" : "+").append(disp);
        }
        return s.append(']').append(alias == Alias.ANY ? "" : " " + alias).toString();
    }
}
