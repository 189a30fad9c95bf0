package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Liveness;
import dev.gatun.jit.analysis.Operands;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a place in the frame to every register that an exception handler reads before it writes it. An exception can come from anywhere
 * in a protected block, and only the frame is the same everywhere: each write becomes a store, each read a load. Reads that follow a
 * write or another read in the same stretch of code get their register back by {@link CommonExpressions}.
 *
 * <p>Afterwards no register is live where a handler begins, and nothing later may make one so.
 */
public final class HandlerHomes {
    private final Map<VReg, FrameSlot> homes = new HashMap<>();
    private final VMethod method;
    private List<VInst> out;

    private HandlerHomes(VMethod method) {
        this.method = method;
    }

    /** Rewrites a method in place. */
    public static void run(VMethod method) {
        if (method.clauses().isEmpty()) {
            return;
        }
        method.computeEdges();
        var pass = new HandlerHomes(method);
        pass.findRegisters();
        if (!pass.homes.isEmpty()) {
            method.blocks().forEach(pass::rewrite);
        }
        method.blocks().forEach(b -> b.handlers = List.of());
    }

    private void findRegisters() {
        var liveness = Liveness.of(method);
        for (var block : method.blocks()) {
            if (block.isHandler()) {
                liveness.forEachLiveIn(block, r -> homes.computeIfAbsent(r, k -> method.newSlot(8, 8, k.name())));
            }
        }
    }

    private Mem place(VReg register) {
        var slot = homes.get(register);
        return Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
    }

    private void rewrite(VBlock block) {
        var old = new ArrayList<>(block.insts());
        out = block.insts();
        out.clear();
        // All parameters leave their registers before anything else happens.
        var stores = new ArrayList<VInst>();
        int next = 0;
        for (; next < old.size() && old.get(next).op == VOp.PARAM; next++) {
            var made = new ArrayList<VInst>();
            rewrite(old.get(next), made);
            out.add(made.getFirst());
            stores.addAll(made.subList(1, made.size()));
        }
        out.addAll(stores);
        old.subList(next, old.size()).forEach(inst -> rewrite(inst, out));
    }

    /** Appends an instruction with the loads it needs before it, and a store after it. */
    private void rewrite(VInst inst, List<VInst> to) {
        if (inst.op == VOp.MOV && isWhole(inst)) {
            if (homes.containsKey(inst.dst) && !homes.containsKey(inst.src[0]) && !isPhysical(inst.src[0])) {
                to.add(store(inst, (VReg) inst.dst, inst.src[0]));
                return;
            }
            if (homes.containsKey(inst.src[0]) && !homes.containsKey(inst.dst) && inst.dst instanceof VReg d) {
                to.add(load(inst, (VReg) inst.src[0], d));
                return;
            }
        }
        var loaded = new HashMap<VReg, VReg>();
        var written = new ArrayList<VInst>();
        Operands.rewrite(inst, new Operands.Rewriter() {
            @Override
            public Operand source(VReg register, int index) {
                return read(register);
            }

            @Override
            public Operand address(VReg register) {
                return read(register);
            }

            private VReg read(VReg register) {
                return !homes.containsKey(register) ? register : loaded.computeIfAbsent(register, r -> {
                    var temp = method.newReg(r.kind());
                    to.add(load(inst, r, temp));
                    return temp;
                });
            }

            @Override
            public VReg temp(VReg register) {
                return register;
            }

            @Override
            public Operand definition(VReg register) {
                if (!homes.containsKey(register)) {
                    return register;
                }
                var temp = method.newReg(register.kind());
                written.add(store(inst, register, temp));
                return temp;
            }
        });
        to.add(inst);
        to.addAll(written);
    }

    /** Whether a move changes neither kind nor width. */
    private static boolean isWhole(VInst move) {
        return move.dst.kind() == move.src[0].kind();
    }

    private static boolean isPhysical(Operand operand) {
        return operand instanceof VReg r && r.isPhysical();
    }

    private VInst load(VInst origin, VReg register, VReg to) {
        var inst = access(VOp.LOAD, origin, register);
        inst.dst = to;
        return inst;
    }

    private VInst store(VInst origin, VReg register, Operand value) {
        var inst = access(VOp.STORE, origin, register);
        inst.src = new Operand[] {value};
        return inst;
    }

    private VInst access(VOp op, VInst origin, VReg register) {
        var inst = new VInst(op, register.kind(), origin.ilOffset);
        inst.site = origin.site;
        inst.mem = place(register);
        inst.memType = MemType.of(register.kind());
        return inst;
    }
}
