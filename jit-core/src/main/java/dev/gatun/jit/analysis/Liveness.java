package dev.gatun.jit.analysis;

import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Which virtual registers are live where blocks begin and end. Physical registers do not take part: they live within a
 * block.
 *
 * <p>Most registers are temporaries of one block. Only those that some block reads before writing them, the globals,
 * get a bit, so that the sets stay small.
 */
public final class Liveness {
    private final int[] globalOf;
    private final VReg[] globals;
    private final int words;
    private final long[] in;
    private final long[] out;

    private Liveness(int[] globalOf, VReg[] globals, int blocks) {
        this.globalOf = globalOf;
        this.globals = globals;
        this.words = globals.length + 63 >>> 6;
        this.in = new long[words * blocks];
        this.out = new long[words * blocks];
    }

    /** Computes liveness; the method's edges must be up to date. */
    public static Liveness of(VMethod method) {
        var vregs = method.vregs();
        var globalOf = new int[vregs.size()];
        Arrays.fill(globalOf, -1);
        var globals = findGlobals(method, globalOf);
        var result = new Liveness(globalOf, globals, method.blockIds());
        if (globals.length > 0) {
            result.solve(method);
        }
        return result;
    }

    /** Numbers the registers that some block reads before it writes them. */
    private static VReg[] findGlobals(VMethod method, int[] globalOf) {
        var definedIn = new int[globalOf.length];
        Arrays.fill(definedIn, -1);
        var found = new VReg[16];
        int count = 0;
        for (var block : method.blocks()) {
            int id = block.id();
            for (var inst : block.insts()) {
                for (int k = 0; k < operandCount(inst); k++) {
                    if (operand(inst, k) instanceof VReg r && !r.isPhysical() && definedIn[r.id()] != id
                            && globalOf[r.id()] < 0) {
                        globalOf[r.id()] = count;
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = r;
                    }
                }
                for (var t : inst.temps) {
                    definedIn[t.id()] = id;
                }
                if (inst.dst instanceof VReg d) {
                    definedIn[d.id()] = id;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Number of operands an instruction can read, for {@link #operand}. */
    private static int operandCount(VInst inst) {
        return inst.src.length + (inst.mem2 != null ? 4 : inst.mem != null ? 2 : 0);
    }

    /**
     * The operand read at a position: sources, then base and index of the memory operands; null where there is none.
     */
    private static Operand operand(VInst inst, int k) {
        int n = inst.src.length;
        if (k < n) {
            return inst.src[k];
        }
        Mem m = k < n + 2 ? inst.mem : inst.mem2;
        return m == null ? null : ((k - n & 1) == 0 ? m.base() : m.index()).orElse(null);
    }

    private void solve(VMethod method) {
        var kill = new long[in.length];
        for (var block : method.blocks()) {
            int row = block.id() * words;
            var insts = block.insts();
            for (int i = insts.size() - 1; i >= 0; i--) {
                var inst = insts.get(i);
                if (inst.dst instanceof VReg d) {
                    define(row, d, kill);
                }
                for (var t : inst.temps) {
                    define(row, t, kill);
                }
                for (int k = 0; k < operandCount(inst); k++) {
                    if (operand(inst, k) instanceof VReg r && globalOf[r.id()] >= 0) {
                        int g = globalOf[r.id()];
                        in[row + (g >>> 6)] |= 1L << g;
                    }
                }
            }
        }
        var blocks = method.blocks();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int b = blocks.size() - 1; b >= 0; b--) {
                var block = blocks.get(b);
                int row = block.id() * words;
                for (int s = 0; s < block.successors().size(); s++) {
                    int from = block.successors().get(s).id() * words;
                    for (int w = 0; w < words; w++) {
                        out[row + w] |= in[from + w];
                    }
                }
                for (int h = 0; h < block.handlers.size(); h++) {
                    // An exception may come before or after any write in the block.
                    int from = block.handlers.get(h).id() * words;
                    for (int w = 0; w < words; w++) {
                        out[row + w] |= in[from + w];
                        changed |= (in[from + w] & ~in[row + w]) != 0;
                        in[row + w] |= in[from + w];
                    }
                }
                for (int w = 0; w < words; w++) {
                    long live = in[row + w] | out[row + w] & ~kill[row + w];
                    changed |= live != in[row + w];
                    in[row + w] = live;
                }
            }
        }
    }

    private void define(int row, VReg r, long[] kill) {
        int g = globalOf[r.id()];
        if (g >= 0) {
            kill[row + (g >>> 6)] |= 1L << g;
            in[row + (g >>> 6)] &= ~(1L << g);
        }
    }

    /** Number of registers that can be live across an edge. */
    public int globalCount() {
        return globals.length;
    }

    /** The register with a bit's number. */
    public VReg global(int index) {
        return globals[index];
    }

    /** The number of a register's bit, -1 where it never lives across an edge. */
    public int globalIndex(VReg register) {
        return globalOf[register.id()];
    }

    public boolean isLiveIn(VBlock block, VReg register) {
        return test(in, block, register);
    }

    public boolean isLiveOut(VBlock block, VReg register) {
        return test(out, block, register);
    }

    private boolean test(long[] set, VBlock block, VReg register) {
        int g = globalOf[register.id()];
        return g >= 0 && (set[block.id() * words + (g >>> 6)] >>> g & 1) != 0;
    }

    public void forEachLiveIn(VBlock block, Consumer<VReg> action) {
        forEach(in, block, action);
    }

    public void forEachLiveOut(VBlock block, Consumer<VReg> action) {
        forEach(out, block, action);
    }

    private void forEach(long[] set, VBlock block, Consumer<VReg> action) {
        int row = block.id() * words;
        for (int w = 0; w < words; w++) {
            for (long bits = set[row + w]; bits != 0; bits &= bits - 1) {
                action.accept(globals[(w << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
    }
}
