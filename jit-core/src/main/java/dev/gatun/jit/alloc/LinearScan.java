package dev.gatun.jit.alloc;

import dev.gatun.jit.analysis.Operands;
import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;

/**
 * The register allocator: a linear scan over live ranges with holes.
 *
 * <ol>
 * <li>{@link LiveCode} numbers the instructions and finds where each register is live and used;
 * <li>{@link RegisterScan} gives every part of every lifetime a register or memory;
 * <li>{@link MoveResolver} finds the moves that join the parts, at cuts and on the edges between blocks;
 * <li>operands are rewritten, the moves inserted, and moves from a register to itself removed.
 * </ol>
 *
 * <p>The method is rewritten in place. Every register operand becomes an AReg or AStack (the registers of memory
 * operands always an AReg), a temporary the machine register itself. A value that is a constant, or the address of a
 * frame slot or symbol, is computed again rather than loaded from memory. Edges that moves stand on may get a block of
 * their own. The blocks stay in the order given, see {@link dev.gatun.jit.analysis.BlockOrder}.
 *
 * <p>With {@code -Dgatun.verify=true} every result is checked by {@link AllocationVerifier}.
 */
public final class LinearScan {
    private static final boolean VERIFY = Boolean.getBoolean("gatun.verify");

    private LinearScan() {
    }

    /**
     * Allocates registers to a lowered method.
     *
     * @throws dev.gatun.jit.InternalCompilerError if the code cannot be allocated: an instruction needs more registers
     * than     there are, or a machine register is live between blocks
     */
    public static Allocation allocate(VMethod method, OperandRules rules) {
        if (VERIFY) {
            return AllocationVerifier.allocateVerified(method, rules);
        }
        var allocation = allocateKeepingMoves(method, rules);
        dropSelfMoves(method);
        return allocation;
    }

    /** Allocates, but leaves the moves from a register to itself, which tell the verifier which values are equal. */
    static Allocation allocateKeepingMoves(VMethod method, OperandRules rules) {
        var code = new LiveCode(method, rules);
        new RegisterScan(code).run();
        var resolver = new MoveResolver(code);
        resolver.run();
        var dropped = new boolean[code.insts.length];
        new Rewriting(code).run(dropped);
        resolver.insert(dropped);
        method.computeEdges();
        return new Allocation(method, resolver.slots(), writtenCalleeSaved(method), VariableRanges.of(code));
    }

    /** The callee-saved registers that the code writes. */
    static long writtenCalleeSaved(VMethod method) {
        long written = 0;
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                if (inst.dst instanceof AReg d) {
                    written |= 1L << d.register();
                }
                for (var t : inst.temps) {
                    written |= 1L << t.id();
                }
                written |= inst.clobbers;
            }
        }
        return written & method.registers().calleeSaved();
    }

    static void dropSelfMoves(VMethod method) {
        for (var block : method.blocks()) {
            block.insts().removeIf(LinearScan::isSelfMove);
        }
    }

    /** Whether an instruction moves a register or spill slot to itself and so does nothing. */
    static boolean isSelfMove(VInst inst) {
        if (inst.op != VOp.MOV) {
            return false;
        }
        if (inst.dst instanceof AReg d && inst.src[0] instanceof AReg s) {
            // An I32 is always zero-extended, but nothing says so of the lower half of a wider value.
            return d.register() == s.register()
                    && !(d.kind() == Kind.I32 && s.kind().isWide() && !s.vreg().isPhysical());
        }
        return inst.dst instanceof AStack d && inst.src[0] instanceof AStack s
                && d.slot() == s.slot();
    }

    /** Puts the places in for the registers, in the order of the code. */
    private static final class Rewriting implements Operands.Rewriter {
        private final LiveCode code;
        private final AReg[] machine;
        private int pos;

        Rewriting(LiveCode code) {
            this.code = code;
            machine = new AReg[code.file.count()];
        }

        void run(boolean[] dropped) {
            for (int i = 0; i < code.insts.length; i++) {
                var inst = code.insts[i];
                pos = 2 * i;
                if (inst.dst instanceof VReg d && !d.isPhysical()) {
                    var life = code.lifetimes[d.id()];
                    if (life.remat && partAt(d, pos + 1).inMemory) {
                        dropped[i] = true;
                        continue;
                    }
                }
                if (inst.op == VOp.MOV && inst.src[0] instanceof VReg s && !s.isPhysical()
                        && code.lifetimes[s.id()].remat && partAt(s, pos).inMemory) {
                    var def = code.lifetimes[s.id()].soleDef;
                    inst.op = def.op;
                    inst.kind = def.kind;
                    inst.src = def.src;
                    inst.mem = def.mem;
                }
                Operands.rewrite(inst, this);
            }
        }

        private Interval partAt(VReg r, int at) {
            return code.lifetimes[r.id()].partAt(at);
        }

        private Operand place(VReg r, int at) {
            if (r.isPhysical()) {
                if (machine[r.id()] == null) {
                    machine[r.id()] = new AReg(r, r.id(), r.name());
                }
                return machine[r.id()];
            }
            return partAt(r, at).operand;
        }

        @Override
        public Operand source(VReg r, int index) {
            return place(r, pos);
        }

        @Override
        public Operand address(VReg r) {
            return place(r, pos);
        }

        @Override
        public VReg temp(VReg r) {
            return r.isPhysical() ? r : code.method.physical(partAt(r, pos).register);
        }

        @Override
        public Operand definition(VReg r) {
            return place(r, pos + 1);
        }
    }
}
