package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Runs lowered vcode, before or after allocation. Memory is 4 KB, every address wraps; a call's result is a hash of its
 * arguments. Whatever an instruction may destroy is filled with noise that differs from run to run, so that code that
 * relies on it gives another outcome.
 */
final class VcodeInterpreter {
    /** What a run leaves: result, calls made, memory. */
    record Outcome(List<Long> trace, int memoryHash) {
    }

    private static final int MEMORY_MASK = 0xff8;

    private final long[] registers;
    private final long[] vregs;
    private final long[] spills;
    private final long[] memory = new long[512];
    private final List<Long> trace = new ArrayList<>();
    private long noise;

    private VcodeInterpreter(VMethod method, int spillSlots, long noise) {
        this.noise = noise;
        registers = new long[method.registers().count()];
        vregs = new long[method.vregs().size()];
        spills = new long[spillSlots];
        Arrays.setAll(spills, i -> noise());
        Arrays.setAll(registers, i -> noise());
        Arrays.setAll(memory, i -> i * 0x9e3779b97f4a7c15L);
    }

    /**
     * Runs a method.
     *
     * @param arguments the values of the machine registers at entry; others hold noise
     * @param steps     instructions after which it is stopped
     */
    static Outcome run(VMethod method, int spillSlots, long[] arguments, long noise, int steps) {
        var vm = new VcodeInterpreter(method, spillSlots, noise);
        System.arraycopy(arguments, 0, vm.registers, 0, arguments.length);
        vm.run(method.entry(), steps);
        return new Outcome(List.copyOf(vm.trace), Arrays.hashCode(vm.memory));
    }

    private long noise() {
        noise = noise * 6364136223846793005L + 1442695040888963407L;
        return noise;
    }

    private void run(VBlock entry, int steps) {
        var block = entry;
        while (true) {
            VBlock next = null;
            for (var inst : block.insts()) {
                // Only instructions of the program count, not moves, which differ before and after.
                if (inst.op.isBranch() && inst.targets.length > 1 && --steps < 0) {
                    trace.add(-1L);
                    return;
                }
                switch (inst.op) {
                    case RET -> {
                        trace.add(inst.src.length == 0 ? 0 : get(inst.src[0], inst.kind));
                        return;
                    }
                    case TRAP -> {
                        trace.add(-2L);
                        return;
                    }
                    case BR -> next = inst.targets[0];
                    case BRCC -> next = inst.targets[holds(inst) ? 0 : 1];
                    case SWITCH -> {
                        long v = get(inst.src[0], Kind.I32);
                        next = inst.targets[(int) Math.min(v, inst.targets.length - 1)];
                    }
                    default -> execute(inst);
                }
            }
            block = Objects.requireNonNull(next, block + " does not end in a branch");
        }
    }

    private void execute(VInst inst) {
        if (inst.earlyDst && inst.dst instanceof AReg d && !(inst.src.length > 0 && inst.src[0].equals(d))) {
            registers[d.register()] = noise();
        }
        for (var t : inst.temps) {
            if (t.isPhysical()) {
                registers[t.id()] = noise();
            }
        }
        long result = switch (inst.op) {
            case MOV -> get(inst.src[0], inst.kind);
            case LOAD -> memory[address(inst.mem)];
            case STORE -> {
                memory[address(inst.mem)] = get(inst.src[0], inst.kind);
                yield 0;
            }
            case LEA -> effective(inst.mem);
            case CALL -> {
                long hash = 17;
                for (var s : inst.src) {
                    hash = hash * 31 + get(s, Kind.I64);
                }
                trace.add(hash);
                yield hash;
            }
            case SET -> holds(inst) ? 1 : 0;
            case CHECK -> 0;
            default -> arithmetic(inst);
        };
        for (long bits = inst.clobbers; bits != 0; bits &= bits - 1) {
            registers[Long.numberOfTrailingZeros(bits)] = noise();
        }
        if (inst.dst != null) {
            set(inst.dst, result);
        }
    }

    private long arithmetic(VInst inst) {
        var kind = inst.kind;
        long a = get(inst.src[0], kind);
        long b = inst.src.length > 1 ? get(inst.src[1], kind) : inst.mem != null ? memory[address(inst.mem)] : 0;
        if (kind.isFloat()) {
            double x = Double.longBitsToDouble(a);
            double y = Double.longBitsToDouble(b);
            return Double.doubleToLongBits(switch (inst.op) {
                case ADD -> x + y;
                case SUB -> x - y;
                case MUL -> x * y;
                case DIV -> x / y;
                default -> throw new IllegalArgumentException(inst.toString());
            });
        }
        return switch (inst.op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case NEG -> -a;
            case NOT -> ~a;
            case SHL -> a << (b & 31);
            case SHR -> a >>> (b & 31);
            case DIV -> b == 0 ? 0 : a / b;
            case SEXT32 -> (int) a;
            case ZEXT32, TRUNC -> a & 0xffffffffL;
            default -> throw new IllegalArgumentException(inst.toString());
        };
    }

    private boolean holds(VInst inst) {
        long a = get(inst.src[0], inst.kind);
        long b = inst.src.length > 1 ? get(inst.src[1], inst.kind) : memory[address(inst.mem)];
        if (inst.kind == Kind.I32) {
            a = (int) a;
            b = (int) b;
        }
        return switch (inst.cond) {
            case Cond.EQ -> a == b;
            case Cond.NE -> a != b;
            case Cond.LT -> a < b;
            case Cond.LE -> a <= b;
            case Cond.GT -> a > b;
            case Cond.GE -> a >= b;
            default -> throw new IllegalArgumentException(inst.toString());
        };
    }

    private long effective(Mem m) {
        long base = m.base().map(b -> b instanceof FrameSlot s ? 0xc00L + 16 * s.id() : get(b, Kind.I64)).orElse(0L);
        return base + m.index().map(i -> get(i, i.kind())).orElse(0L) * m.scale() + m.disp();
    }

    private int address(Mem m) {
        return (int) (effective(m) & MEMORY_MASK) >> 3;
    }

    private long get(Operand o, Kind kind) {
        long value = switch (o) {
            case VReg r -> r.isPhysical() ? registers[r.id()] : vregs[r.id()];
            case AReg r -> registers[r.register()];
            case AStack s -> spills[s.slot()];
            case Const c -> c.bits();
            default -> throw new IllegalArgumentException(o.toString());
        };
        return kind == Kind.I32 ? value & 0xffffffffL : value;
    }

    private void set(Operand o, long value) {
        long v = o.kind() == Kind.I32 ? value & 0xffffffffL : value;
        switch (o) {
            case VReg r when r.isPhysical() -> registers[r.id()] = v;
            case VReg r -> vregs[r.id()] = v;
            case AReg r -> registers[r.register()] = v;
            case AStack s -> spills[s.slot()] = v;
            default -> throw new IllegalArgumentException(o.toString());
        }
    }
}
