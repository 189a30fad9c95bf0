package dev.gatun.jit.analysis;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random flow graphs of any shape: irreducible loops, blocks that cannot be reached, jumps back to the entry. Each
 * block adds and copies a few registers, all of which the entry sets; conditional branches go anywhere, plain ones
 * forward, so that every endless run passes conditional ones.
 */
public final class RandomGraph {
    private RandomGraph() {
    }

    public static VMethod method(RegisterFile file, long seed, int size) {
        var random = new Random(seed);
        var m = new VMethod("graph", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()), file);
        for (int i = 0; i < size; i++) {
            m.blocks().add(m.newBlock(-1));
        }
        var regs = new ArrayList<VReg>();
        for (int i = 0; i < 3 + random.nextInt(8); i++) {
            regs.add(m.newReg(Kind.I64));
        }
        for (int b = 0; b < size; b++) {
            var block = m.blocks().get(b);
            if (b == 0) {
                regs.forEach(r -> add(block, VOp.MOV, r, Const.i64(random.nextInt(9))));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                var d = pick(regs, random);
                switch (random.nextInt(3)) {
                    case 0 -> add(block, VOp.MOV, d, pick(regs, random));
                    case 1 -> add(block, VOp.ADD, d, d, pick(regs, random));
                    default -> add(block, VOp.SUB, d, d, Const.i64(random.nextInt(5)));
                }
            }
            branch(m, b, regs, random);
        }
        m.computeEdges();
        return m;
    }

    private static void branch(VMethod m, int b, List<VReg> regs, Random random) {
        var block = m.blocks().get(b);
        int size = m.blocks().size();
        if (b == size - 1 || random.nextInt(6) == 0) {
            var result = m.physical(m.registers().intOrder().getFirst());
            add(block, VOp.MOV, result, pick(regs, random));
            add(block, VOp.RET, null, result);
        } else if (random.nextInt(3) == 0) {
            add(block, VOp.BR, null).targets = new VBlock[] {m.blocks().get(b + 1 + random.nextInt(size - b - 1))};
        } else {
            var inst = add(block, VOp.BRCC, null, pick(regs, random), pick(regs, random));
            inst.cond = random.nextBoolean() ? Cond.LT : Cond.NE;
            inst.targets = new VBlock[] {m.blocks().get(random.nextInt(size)), m.blocks().get(random.nextInt(size))};
        }
    }

    private static VReg pick(List<VReg> regs, Random random) {
        return regs.get(random.nextInt(regs.size()));
    }

    private static VInst add(VBlock block, VOp op, Operand dst, Operand... src) {
        var inst = new VInst(op, Kind.I64, -1);
        inst.dst = dst;
        inst.src = src;
        block.insts().add(inst);
        return inst;
    }
}
