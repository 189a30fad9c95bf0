package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Moves that happen at once: no source may be overwritten before it is read. Stores to spill slots come first, loads
 * from them last; a spill slot belongs to one value alone, so that only moves between registers can wait for each
 * other.
 */
final class ParallelMove {
    private record Step(Interval from, Interval to) {
    }

    private final List<Step> stores = new ArrayList<>();
    private final List<Step> moves = new ArrayList<>();
    private final List<Step> loads = new ArrayList<>();

    /** Adds a move between two parts of one lifetime that are in different places. */
    void add(Interval from, Interval to) {
        (to.inMemory ? stores : from.inMemory ? loads : moves).add(new Step(from, to));
    }

    /**
     * Emits the moves in an order that works, and forgets them.
     *
     * @param out       receives the instructions
     * @param place     the instruction that they stand before
     * @param cycleSlot gives a spill slot of no value's, for a cycle
     */
    void emit(List<VInst> out, VInst place, IntSupplier cycleSlot) {
        for (var s : stores) {
            out.add(move(s.from, s.to, place));
        }
        emitRegisterMoves(out, place, cycleSlot);
        for (var s : loads) {
            out.add(move(s.from, s.to, place));
        }
        stores.clear();
        moves.clear();
        loads.clear();
    }

    private void emitRegisterMoves(List<VInst> out, VInst place, IntSupplier cycleSlot) {
        long sources = 0;
        for (var m : moves) {
            sources |= 1L << m.from.register;
        }
        var parked = new ArrayList<VInst>();
        while (!moves.isEmpty()) {
            boolean progress = false;
            for (int i = moves.size() - 1; i >= 0; i--) {
                var m = moves.get(i);
                if ((sources >>> m.to.register & 1) == 0) {
                    out.add(move(m.from, m.to, place));
                    sources &= ~(1L << m.from.register);
                    moves.remove(i);
                    progress = true;
                }
            }
            if (!progress) {
                // Only cycles are left: one value waits in memory while the others of its cycle move on. The cycle
                // before is done.
                out.addAll(parked);
                parked.clear();
                var m = moves.removeLast();
                var slot = new AStack(m.from.life.vreg, cycleSlot.getAsInt());
                out.add(move(slot, m.from.operand, place));
                parked.add(move(m.to.operand, slot, place));
                sources &= ~(1L << m.from.register);
            }
        }
        out.addAll(parked);
    }

    /** The instruction that brings a value from one of its places to another. */
    static VInst move(Interval from, Interval to, VInst place) {
        var life = from.life;
        if (life.remat && from.inMemory) {
            var again = blank(life.soleDef.op, to.operand, life, place);
            again.src = life.soleDef.src;
            again.mem = life.soleDef.mem;
            return again;
        }
        return move(to.operand, from.operand, place);
    }

    private static VInst blank(VOp op, Operand dst, Lifetime life, VInst place) {
        var inst = new VInst(op, life.soleDef.kind, place.ilOffset);
        inst.site = place.site;
        inst.dst = dst;
        return inst;
    }

    private static VInst move(Operand dst, Operand src, VInst place) {
        var inst = new VInst(VOp.MOV, dst.kind(), place.ilOffset);
        inst.site = place.site;
        inst.dst = dst;
        inst.src = new Operand[] {src};
        return inst;
    }
}
