package dev.gatun.jit.opt;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs vcode as it is before lowering. Memory is 16 KB from address 4096; below that an access is a null reference, beyond it a fault.
 * NEW_ARRAY gives zeroed int arrays; other calls write to all of them and are traced.
 */
final class VcodeMachine {
    /** What a run shows to the outside: its end, the calls with the memory that each sees, and the memory at the end. */
    record Outcome(String end, List<String> trace, int memory) {
    }

    private static final int BASE = 4096;
    private static final int SIZE = 16384;
    private static final int SLOTS = BASE + 1024;
    private static final int FRAME = 1024;

    /** Ends a run. */
    private static final class Stop extends RuntimeException {
        Stop(String message) {
            super(message, null, false, false);
        }
    }

    private final long[] registers;
    private final long[] parameters;
    private final ByteBuffer memory = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private final List<String> trace = new ArrayList<>();
    private final List<Integer> arrays = new ArrayList<>();
    private int free = SLOTS + FRAME;

    private VcodeMachine(VMethod method, long[] parameters) {
        registers = new long[method.vregs().size()];
        this.parameters = parameters;
        for (int i = 0; i < 1024; i += 4) {
            memory.putInt(i, i * 0x9e3779b9 >> 20);
        }
    }

    static Outcome run(VMethod method, int steps, long... parameters) {
        var machine = new VcodeMachine(method, parameters);
        String end;
        try {
            end = machine.run(method.entry(), steps);
        } catch (Stop stop) {
            end = stop.getMessage();
        }
        return new Outcome(end, machine.trace, machine.visibleMemory());
    }

    private String run(VBlock block, int steps) {
        while (true) {
            VBlock next = null;
            for (var inst : block.insts()) {
                switch (inst.op) {
                    case RET -> {
                        return "returns " + (inst.src.length == 0 ? "" : get(inst.src[0]));
                    }
                    case TRAP -> throw new Stop("traps " + inst.trap);
                    case BR -> next = inst.targets[0];
                    case BRCC -> next = inst.targets[holds(inst) ? 0 : 1];
                    case SWITCH -> next = inst.targets[(int) Math.min(get(inst.src[0]), inst.targets.length - 1)];
                    default -> execute(inst);
                }
            }
            if (--steps < 0) {
                return "goes on";
            }
            block = next;
        }
    }

    private void execute(VInst inst) {
        switch (inst.op) {
            case CHECK -> {
                if (holds(inst)) {
                    throw new Stop("traps " + inst.trap);
                }
            }
            case NULLCHECK -> load(inst.mem, MemType.I32);
            case STORE -> store(inst.mem, inst.memType, get(inst.src[0]));
            case COPY -> {
                int from = address(inst.mem2, inst.size);
                var bytes = new byte[inst.size];
                memory.get(from, bytes);
                memory.put(address(inst.mem, inst.size), bytes);
            }
            case ZERO -> memory.put(address(inst.mem, inst.size), new byte[inst.size]);
            case CALL -> call(inst);
            case PARAM -> set(inst.dst, parameters[((Const) inst.src[0]).intValue()]);
            case LOAD -> set(inst.dst, load(inst.mem, inst.memType));
            case LEA -> set(inst.dst, effective(inst.mem));
            case SET -> set(inst.dst, holds(inst) ? 1 : 0);
            default -> set(inst.dst, compute(inst));
        }
    }

    private void call(VInst inst) {
        if (inst.call.target() instanceof CallInfo.Helper(var helper) && helper == RuntimeHelper.NEW_ARRAY) {
            long length = get(inst.src[1]);
            if (length < 0 || free + 16 + length * 4 > BASE + SIZE) {
                throw new Stop("cannot allocate " + length);
            }
            set(inst.dst, free);
            arrays.add(free);
            memory.putInt(free - BASE + ObjectModel.LENGTH, (int) length);
            free += 16 + (int) length * 4 + 7 & ~7;
            return;
        }
        long hash = 17;
        for (var s : inst.src) {
            hash = hash * 31 + get(s);
        }
        trace.add("call " + hash + " sees " + visibleMemory());
        for (int array : arrays) {
            int length = memory.getInt(array - BASE + ObjectModel.LENGTH);
            if (length > 0) {
                memory.putInt(array - BASE + ObjectModel.ARRAY_ELEMENTS + 4 * (int) Math.floorMod(hash, length), (int) hash);
            }
        }
        if (inst.dst != null) {
            set(inst.dst, hash);
        }
    }

    private long compute(VInst inst) {
        boolean wide = inst.kind != Kind.I32;
        long a = get(inst.src[0]);
        long b = inst.src.length > 1 ? get(inst.src[1]) : 0;
        long sa = wide ? a : (int) a;
        long sb = wide ? b : (int) b;
        int count = (int) b & (wide ? 63 : 31);
        return switch (inst.op) {
            case MOV -> a;
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case NEG -> -a;
            case NOT -> ~a;
            case SHL -> a << count;
            case SHR -> a >>> count;
            case SAR -> sa >> count;
            case DIV -> divisor(sb, sa / (sb == 0 ? 1 : sb));
            case REM -> divisor(sb, sa % (sb == 0 ? 1 : sb));
            case UDIV -> divisor(b, Long.divideUnsigned(a, b == 0 ? 1 : b));
            case UREM -> divisor(b, Long.remainderUnsigned(a, b == 0 ? 1 : b));
            case MULHI -> wide ? Math.multiplyHigh(a, b) : sa * sb >> 32;
            case UMULHI -> wide ? Math.unsignedMultiplyHigh(a, b) : a * b >>> 32;
            case ADD_OVF -> exact(sa + sb);
            case SUB_OVF -> exact(sa - sb);
            case SEXT8 -> (byte) a;
            case ZEXT8 -> a & 0xff;
            case SEXT16 -> (short) a;
            case ZEXT16 -> a & 0xffff;
            case SEXT32 -> (int) a;
            case ZEXT32, TRUNC -> a & 0xffffffffL;
            default -> throw new IllegalArgumentException(inst.toString());
        };
    }

    private static long divisor(long divisor, long quotient) {
        if (divisor == 0) {
            throw new Stop("traps " + Trap.DIVIDE_BY_ZERO);
        }
        return quotient;
    }

    private static long exact(long value) {
        if (value != (int) value) {
            throw new Stop("traps " + Trap.OVERFLOW);
        }
        return value;
    }

    private boolean holds(VInst inst) {
        long a = get(inst.src[0]);
        long b = inst.mem != null ? load(inst.mem, inst.memType) : get(inst.src[1]);
        if (inst.kind == Kind.I32) {
            a = (int) a;
            b = (int) b;
        }
        int unsigned = Long.compareUnsigned(a, b);
        return switch (inst.cond) {
            case Cond.EQ -> a == b;
            case Cond.NE -> a != b;
            case Cond.LT -> a < b;
            case Cond.LE -> a <= b;
            case Cond.GT -> a > b;
            case Cond.GE -> a >= b;
            case Cond.ULT -> unsigned < 0;
            case Cond.ULE -> unsigned <= 0;
            case Cond.UGT -> unsigned > 0;
            case Cond.UGE -> unsigned >= 0;
            default -> throw new IllegalArgumentException(inst.toString());
        };
    }

    private long effective(Mem m) {
        long base = m.base().map(b -> b instanceof FrameSlot s ? SLOTS + 64L * s.id() : get(b)).orElse(0L);
        return base + m.index().map(this::get).orElse(0L) * m.scale() + m.disp();
    }

    private int address(Mem m, int size) {
        long a = effective(m);
        if (a >= 0 && a < BASE) {
            throw new Stop("traps " + Trap.NULL_REFERENCE);
        }
        if (a < 0 || a + size > BASE + SIZE) {
            throw new Stop("faults at " + a);
        }
        return (int) a - BASE;
    }

    private long load(Mem m, MemType type) {
        int a = address(m, type.size());
        return switch (type) {
            case I8 -> memory.get(a);
            case U8 -> memory.get(a) & 0xff;
            case I16 -> memory.getShort(a);
            case U16 -> memory.getShort(a) & 0xffff;
            case I32, F32 -> memory.getInt(a);
            default -> memory.getLong(a);
        };
    }

    private void store(Mem m, MemType type, long value) {
        int a = address(m, type.size());
        switch (type.size()) {
            case 1 -> memory.put(a, (byte) value);
            case 2 -> memory.putShort(a, (short) value);
            case 4 -> memory.putInt(a, (int) value);
            default -> memory.putLong(a, value);
        }
    }

    /** A hash of the memory but for the frame, which nobody else sees. */
    private int visibleMemory() {
        int from = SLOTS - BASE;
        return memory.slice(0, from).hashCode() * 31 + memory.slice(from + FRAME, SIZE - from - FRAME).hashCode();
    }

    private long get(Operand o) {
        return switch (o) {
            case VReg r -> registers[r.id()];
            case Const c -> c.kind() == Kind.I32 ? c.bits() & 0xffffffffL : c.bits();
            default -> 0;
        };
    }

    private void set(Operand o, long value) {
        registers[((VReg) o).id()] = o.kind() == Kind.I32 ? value & 0xffffffffL : value;
    }
}
