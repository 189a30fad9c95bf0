package dev.gatun.jit.analysis;

import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VReg;
import java.util.Optional;

/** The registers that an instruction names: visited in place, or replaced. */
public final class Operands {
    private Operands() {
    }

    /** Receives registers by the part they play. */
    public interface Visitor {
        /** {@code inst.src[index]}. */
        void source(VReg register, int index);

        /** Base or index of a memory operand. */
        void address(VReg register);

        /** A register that the instruction destroys for its own purposes. */
        void temp(VReg register);

        /** The destination. */
        void definition(VReg register);
    }

    /** Gives the operands that take the place of registers; the operand itself to keep it. */
    public interface Rewriter {
        /** For {@code inst.src[index]}. */
        Operand source(VReg register, int index);

        /** For the base or index of a memory operand. */
        Operand address(VReg register);

        /** For a temporary: a register again. */
        VReg temp(VReg register);

        /** For the destination. */
        Operand definition(VReg register);
    }

    /** Visits what the instruction reads, then its temporaries, then its destination. */
    public static void visit(VInst inst, Visitor visitor) {
        var src = inst.src;
        for (int k = 0; k < src.length; k++) {
            if (src[k] instanceof VReg r) {
                visitor.source(r, k);
            }
        }
        visit(inst.mem, visitor);
        visit(inst.mem2, visitor);
        for (var t : inst.temps) {
            visitor.temp(t);
        }
        if (inst.dst instanceof VReg d) {
            visitor.definition(d);
        }
    }

    private static void visit(Mem mem, Visitor visitor) {
        if (mem != null) {
            if (mem.base().orElse(null) instanceof VReg base) {
                visitor.address(base);
            }
            if (mem.index().orElse(null) instanceof VReg index) {
                visitor.address(index);
            }
        }
    }

    /**
     * Replaces registers in the order in which {@link #visit} shows them. The source array is copied before it is
     * changed.
     */
    public static void rewrite(VInst inst, Rewriter rewriter) {
        var src = inst.src;
        boolean copied = false;
        for (int k = 0; k < src.length; k++) {
            if (src[k] instanceof VReg r) {
                var now = rewriter.source(r, k);
                if (now != r) {
                    if (!copied) {
                        src = src.clone();
                        inst.src = src;
                        copied = true;
                    }
                    src[k] = now;
                }
            }
        }
        inst.mem = rewrite(inst.mem, rewriter);
        inst.mem2 = rewrite(inst.mem2, rewriter);
        if (inst.temps.length > 0) {
            inst.temps = inst.temps.clone();
            for (int k = 0; k < inst.temps.length; k++) {
                inst.temps[k] = rewriter.temp(inst.temps[k]);
            }
        }
        if (inst.dst instanceof VReg d) {
            inst.dst = rewriter.definition(d);
        }
    }

    private static Mem rewrite(Mem mem, Rewriter rewriter) {
        if (mem == null) {
            return null;
        }
        var base = mem.base().orElse(null);
        var index = mem.index().orElse(null);
        var newBase = base instanceof VReg r ? rewriter.address(r) : base;
        var newIndex = index instanceof VReg r ? rewriter.address(r) : index;
        return newBase == base && newIndex == index ? mem
                : new Mem(Optional.ofNullable(newBase), Optional.ofNullable(newIndex), mem.scale(), mem.disp(),
                        mem.alias());
    }
}
