package dev.gatun.x64.lower;

import static dev.gatun.x64.abi.Registers.RAX;
import static dev.gatun.x64.abi.Registers.RCX;
import static dev.gatun.x64.abi.Registers.RDX;

import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import dev.gatun.x64.abi.Abi;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Lowers one method. Afterwards every operation has a form of the machine's: see {@code X64Rules} for which of its operands may
 * be in memory.
 */
public final class Lowering {
    /** Block copies and clears up to this many bytes are done in place. */
    static final int INLINE_COPY = 128;
    /** Bytes of elements that compiled code finds room for by itself. */
    public static final int LARGEST_ARRAY_IN_PLACE = 2048;

    private final VMethod method;
    private final CodeRewriter code;
    private final CallLowering calls;
    private final UseCounts uses;

    private Lowering(Abi abi, VMethod method) {
        this.method = method;
        this.code = new CodeRewriter(method);
        this.calls = new CallLowering(abi, code);
        this.uses = new UseCounts(method);
    }

    /** Rewrites the method in place. */
    public static void lower(Abi abi, VMethod method) {
        new Lowering(abi, method).run();
    }

    private void run() {
        boolean entry = true;
        for (var block : method.blocks()) {
            var old = new ArrayList<>(block.insts());
            int next = 0;
            if (entry) {
                while (next < old.size() && old.get(next).op == VOp.PARAM) {
                    next++;
                }
                code.from(old.getFirst());
                calls.parameters(old.subList(0, next));
                entry = false;
            }
            for (var inst : old.subList(next, old.size())) {
                code.from(inst);
                lower(inst);
            }
            block.insts().clear();
            block.insts().addAll(code.take());
        }
    }

    private void lower(VInst inst) {
        if (inst.mem != null) {
            inst.mem = addressable(inst.mem);
        }
        if (inst.mem2 != null) {
            inst.mem2 = addressable(inst.mem2);
        }
        switch (inst.op) {
            case MOV, NULLCHECK, TRAP, BR, LOAD, LEA, FENCE, TRACE, TRY, CATCH, FILTER -> code.add(inst);
            case ENDFILTER -> {
                code.move(method.physical(RAX), inst.src[0], Kind.I32);
                inst.src = new Operand[] {method.physical(RAX)};
                code.add(inst);
            }
            case STORE -> store(inst);
            case ADD -> add(inst);
            case SUB -> subtract(inst);
            case MUL -> multiply(inst);
            case AND, OR, XOR, ADD_OVF, ADD_OVF_UN, SUB_OVF, SUB_OVF_UN, MUL_OVF -> twoAddress(inst);
            case SHL, SHR, SAR -> shift(inst);
            case NEG, NOT -> oneAddress(inst);
            case ABS -> oneAddress(inst);
            case DIV -> divide(inst, RAX, true);
            case REM -> divide(inst, RDX, true);
            case UDIV -> divide(inst, RAX, false);
            case UREM -> divide(inst, RDX, false);
            case MULHI, UMULHI -> multiplyWide(inst, RDX, RAX);
            case MUL_OVF_UN -> multiplyWide(inst, RAX, RDX);
            case SQRT, ROUND, CVT, SEXT8, SEXT16, ZEXT8, ZEXT16, SEXT32, ZEXT32, TRUNC -> unary(inst);
            case SET, CHECK, BRCC -> compare(inst);
            case SWITCH -> {
                inst.src = new Operand[] {code.register(inst.src[0])};
                inst.temps = new VReg[] {code.temp(Kind.I64)};
                code.add(inst);
            }
            case RET -> calls.returns(inst);
            case CALL -> calls.call(inst);
            case TAIL_CALL -> calls.tailCall(inst);
            case COPY -> calls.copy(inst.mem, inst.mem2, inst.size, inst.memType);
            case ZERO -> {
                if (inst.size <= INLINE_COPY) {
                    code.add(inst);
                } else {
                    calls.zero(inst.mem, inst.size);
                }
            }
            case XCHG, XADD -> exchange(inst);
            case CMPXCHG -> compareExchange(inst);
            case ALLOCA -> alloca(inst);
            case NEW -> {
                if (inst.src.length > 1) {
                    newArray(inst);
                }
                code.add(inst);
            }
            case SIGN, UPDATE, PARAM, RESULT -> throw new dev.gatun.jit.InternalCompilerError("lowering of " + inst);
        }
    }

    /** A place that one memory operand can name: a symbol is reached relative to rip, which leaves no room for an index. */
    private Mem addressable(Mem mem) {
        if (mem.index().isPresent() && mem.base().isPresent() && mem.base().get() instanceof SymbolAddress symbol) {
            return mem.withBase(code.copied(symbol));
        }
        if (mem.base().isPresent() && mem.base().get() instanceof Const c) {
            return mem.index().isEmpty() && c.fitsInt() && c.bits() + mem.disp() == (int) (c.bits() + mem.disp())
                    ? new Mem(Optional.empty(), Optional.empty(), 1, (int) c.bits() + mem.disp(), mem.alias())
                    : mem.withBase(code.copied(c));
        }
        return mem;
    }

    private void store(VInst inst) {
        var value = inst.src[0];
        if (value instanceof Const c && c.kind() == Kind.F32) {
            value = Const.i32((int) c.bits());
        } else if (value instanceof Const c && c.kind() == Kind.F64 && c.bits() == (int) c.bits()) {
            value = Const.i64(c.bits());
        }
        inst.src[0] = code.registerOrImmediate(value);
        if (!combined(inst)) {
            code.add(inst);
        }
    }

    /** load t from m; t op= x; store t to m, with t used nowhere else, is one instruction on memory. */
    private boolean combined(VInst store) {
        var operation = code.last();
        if (operation == null || !(store.src[0] instanceof VReg value) || operation.dst != value || uses.of(value) != 1
                || operation.kind.isFloat() || operation.mem != null) {
            return false;
        }
        boolean supported = switch (operation.op) {
            case ADD, SUB, AND, OR, XOR -> operation.src.length == 2;
            default -> false;
        };
        if (!supported || store.memType.size() < 4) {
            return false;
        }
        return tiedUpdate(store, operation, value) || untiedUpdate(store, operation);
    }

    /** After lowering to two addresses: load t; mov v, t; op v, v, x; store v. */
    private boolean tiedUpdate(VInst store, VInst operation, VReg value) {
        var move = code.lastBut(1);
        var load = code.lastBut(2);
        if (operation.src[0] != value || move == null || load == null || move.op != VOp.MOV || move.dst != value
                || !isOnlyLoad(load, move.src[0], store)) {
            return false;
        }
        code.removeLast();
        code.removeLast();
        code.removeLast();
        update(store, operation);
        return true;
    }

    /** An addition keeps three addresses: load t; add v, t, x; store v. */
    private boolean untiedUpdate(VInst store, VInst operation) {
        var load = code.lastBut(1);
        if (load == null || operation.src[1] == operation.src[0] || !isOnlyLoad(load, operation.src[0], store)) {
            return false;
        }
        code.removeLast();
        code.removeLast();
        update(store, operation);
        return true;
    }

    private boolean isOnlyLoad(VInst load, Operand loaded, VInst store) {
        return load.op == VOp.LOAD && load.dst == loaded && loaded instanceof VReg r && !r.isPhysical() && uses.of(r) == 1
                && load.memType.size() == store.memType.size() && load.mem.equals(store.mem);
    }

    private void update(VInst store, VInst operation) {
        var update = code.make(VOp.UPDATE, operation.kind);
        update.sub = operation.op;
        update.mem = store.mem;
        update.memType = store.memType;
        update.src = new Operand[] {operation.src[1]};
        code.add(update);
    }

    private void add(VInst inst) {
        if (inst.kind.isFloat()) {
            twoAddress(inst);
            return;
        }
        if (inst.src[0] instanceof Const) {
            swap(inst);
        }
        if (isAbsorbable(inst, 1) || isAbsorbable(inst, 0)) {
            if (!isAbsorbable(inst, 1)) {
                swap(inst);
            }
            twoAddress(inst);
            return;
        }
        inst.src[0] = code.register(inst.src[0]);
        inst.src[1] = code.registerOrImmediate(inst.src[1]);
        code.add(inst);
    }

    private void subtract(VInst inst) {
        if (!inst.kind.isFloat() && inst.src[1] instanceof Const c && c.fitsInt() && c.bits() != Integer.MIN_VALUE) {
            inst.op = VOp.ADD;
            inst.src[1] = inst.kind == Kind.I32 ? Const.i32(-c.intValue()) : Const.i64(-c.bits());
            add(inst);
            return;
        }
        twoAddress(inst);
    }

    private void multiply(VInst inst) {
        if (inst.src[0] instanceof Const && !inst.kind.isFloat()) {
            swap(inst);
        }
        if (inst.src[1] instanceof Const c && c.fitsInt() && !inst.kind.isFloat()) {
            multiplyByConstant(inst, c.bits());
            return;
        }
        twoAddress(inst);
    }

    private void multiplyByConstant(VInst inst, long by) {
        inst.src[0] = code.register(inst.src[0]);
        if (by > 0 && Long.bitCount(by) == 1) {
            inst.op = VOp.SHL;
            inst.src[1] = Const.i32(Long.numberOfTrailingZeros(by));
            shift(inst);
        } else if (by == 3 || by == 5 || by == 9) {
            var lea = code.make(VOp.LEA, inst.kind);
            lea.dst = inst.dst;
            lea.mem = Mem.of(inst.src[0], inst.src[0], (int) by - 1, 0, dev.gatun.jit.vcode.Alias.ANY);
            code.add(lea);
        } else {
            code.add(inst);
        }
    }

    private static void swap(VInst inst) {
        var first = inst.src[0];
        inst.src[0] = inst.src[1];
        inst.src[1] = first;
    }

    /** d = a op b becomes d = a; d = d op b. */
    private void twoAddress(VInst inst) {
        if (inst.op.isCommutative() && inst.src[0] instanceof Const && !(inst.src[1] instanceof Const)) {
            swap(inst);
        }
        if (inst.op.isCommutative() && inst.src[1] == inst.dst && inst.src[0] != inst.dst) {
            swap(inst);
        }
        inst.src[1] = code.registerOrConstant(inst.src[1]);
        absorbLoad(inst);
        // The result had better take the place of an operand that ends here.
        if (inst.op.isCommutative() && inst.mem == null && inst.src[1] instanceof VReg b && b != inst.dst && uses.of(b) == 1
                && inst.src[0] instanceof VReg a && a != inst.dst && uses.of(a) > 1) {
            swap(inst);
        }
        tie(inst, inst.src.length > 1 && inst.src[1] == inst.dst && inst.src[0] != inst.dst || mentions(inst.mem, inst.dst));
    }

    private void oneAddress(VInst inst) {
        tie(inst, false);
    }

    private void tie(VInst inst, boolean destinationIsRead) {
        var dst = (VReg) inst.dst;
        if (inst.src[0] == dst) {
            code.add(inst);
            return;
        }
        var target = destinationIsRead ? code.temp(dst.kind()) : dst;
        code.move(target, inst.src[0], dst.kind());
        inst.src[0] = target;
        inst.dst = target;
        code.add(inst);
        code.move(dst, target, dst.kind());
    }

    private static boolean mentions(Mem mem, Operand register) {
        return mem != null && (mem.base().isPresent() && mem.base().get() == register
                || mem.index().isPresent() && mem.index().get() == register);
    }

    /** Where the last source was just loaded for this use alone, the instruction reads memory itself. */
    private void absorbLoad(VInst inst) {
        int last = inst.src.length - 1;
        if (isAbsorbable(inst, last)) {
            var load = code.last();
            code.removeLast();
            if (load.mayTrap() && !inst.op.mayTrap()) {
                // What can fault now is the load.
                inst.ilOffset = load.ilOffset;
                inst.site = load.site;
            }
            inst.mem = load.mem;
            inst.memType = load.memType;
            inst.src = java.util.Arrays.copyOf(inst.src, last);
        }
    }

    private boolean isAbsorbable(VInst inst, int index) {
        var load = code.last();
        return load != null && load.op == VOp.LOAD && inst.mem == null && load.dst == inst.src[index] && load.dst instanceof VReg r
                && !r.isPhysical() && uses.of(r) == 1 && load.memType.kind() == inst.kind && load.memType.size() >= 4;
    }

    private void shift(VInst inst) {
        if (inst.src[1] instanceof Const) {
            tie(inst, false);
            return;
        }
        var count = method.physical(RCX);
        var value = inst.src[0];
        // rcx must be free while the value is moved; the count goes in last.
        var target = inst.src[1] == inst.dst ? code.temp(((VReg) inst.dst).kind()) : (VReg) inst.dst;
        code.move(target, value, inst.kind);
        code.move(count, inst.src[1], Kind.I32);
        var dst = (VReg) inst.dst;
        inst.src = new Operand[] {target, count};
        inst.dst = target;
        code.add(inst);
        code.move(dst, target, inst.kind);
    }

    private void divide(VInst inst, int result, boolean signed) {
        if (inst.kind.isFloat()) {
            twoAddress(inst);
            return;
        }
        var divisor = code.register(inst.src[1]);
        var rax = method.physical(RAX);
        var rdx = method.physical(RDX);
        code.move(rax, inst.src[0], inst.kind);
        if (signed) {
            var sign = code.make(VOp.SIGN, inst.kind);
            sign.dst = rdx;
            sign.src = new Operand[] {rax};
            code.add(sign);
        } else {
            code.move(rdx, new Const(inst.kind, 0), inst.kind);
        }
        var dst = (VReg) inst.dst;
        inst.src = new Operand[] {rax, rdx, divisor};
        inst.dst = method.physical(result);
        inst.clobbers = 1L << (result == RAX ? RDX : RAX);
        code.add(inst);
        code.move(dst, method.physical(result), inst.kind);
    }

    /** The one-operand multiplications: rax times the source gives rdx:rax. */
    private void multiplyWide(VInst inst, int result, int other) {
        var factor = code.register(inst.src[1]);
        var rax = method.physical(RAX);
        code.move(rax, inst.src[0], inst.kind);
        var dst = (VReg) inst.dst;
        inst.src = new Operand[] {rax, factor};
        inst.dst = method.physical(result);
        inst.clobbers = 1L << other;
        code.add(inst);
        code.move(dst, method.physical(result), inst.kind);
    }

    private void unary(VInst inst) {
        inst.src[0] = code.register(inst.src[0]);
        code.add(inst);
    }

    private void compare(VInst inst) {
        if (inst.mem != null) {
            inst.src[0] = code.registerOrImmediate(inst.src[0]);
            code.add(inst);
            return;
        }
        if (inst.kind.isFloat()) {
            orderFloats(inst);
        } else if (inst.src[0] instanceof Const && !(inst.src[1] instanceof Const)) {
            swap(inst);
            inst.cond = inst.cond.swapped();
        }
        inst.src[1] = code.registerOrConstant(inst.src[1]);
        if (inst.src[1] instanceof VReg) {
            absorbLoad(inst);
        }
        inst.src[0] = code.register(inst.src[0]);
        code.add(inst);
    }

    /** ucomisd answers "above" and "below" truly also for unordered operands only in one order of them. */
    private static void orderFloats(VInst inst) {
        if (inst.cond == Cond.LT || inst.cond == Cond.LE || inst.cond == Cond.UGT || inst.cond == Cond.UGE) {
            swap(inst);
            inst.cond = inst.cond.swapped();
        }
    }

    /** One register gives the new value and receives the old one. */
    private void exchange(VInst inst) {
        var value = code.temp(inst.kind);
        var dst = (VReg) inst.dst;
        code.move(value, inst.src[0], inst.kind);
        inst.src[0] = value;
        inst.dst = value;
        code.add(inst);
        code.move(dst, value, inst.kind);
    }

    private void compareExchange(VInst inst) {
        var value = code.register(inst.src[1]);
        var rax = method.physical(RAX);
        var dst = (VReg) inst.dst;
        code.move(rax, inst.src[0], inst.kind);
        inst.src = new Operand[] {rax, value};
        inst.dst = rax;
        code.add(inst);
        code.move(dst, rax, inst.kind);
    }

    /** A short array of known length is an object of known size. */
    private void newArray(VInst inst) {
        long elementBytes = ((Const) inst.src[2]).bits();
        if (inst.src[1] instanceof Const c && c.bits() >= 0 && c.bits() * elementBytes <= LARGEST_ARRAY_IN_PLACE
                && c.bits() <= LARGEST_ARRAY_IN_PLACE) {
            inst.size += (int) (c.bits() * elementBytes);
        } else {
            inst.src[1] = code.register(inst.src[1]);
            inst.earlyDst = true;
        }
    }

    private void alloca(VInst inst) {
        method.reserveOutgoing(0);
        var size = code.registerOrImmediate(inst.src[0]);
        inst.src[0] = size;
        inst.earlyDst = true;
        code.add(inst);
        var address = (VReg) inst.dst;
        calls.helper(RuntimeHelper.CLEAR_MEMORY, address, size);
    }

    /** How often each register is read, in the code as it came in. */
    private static final class UseCounts {
        private final int[] counts;

        UseCounts(VMethod method) {
            counts = new int[method.vregs().size()];
            for (var block : method.blocks()) {
                for (var inst : block.insts()) {
                    for (var operand : inst.src) {
                        count(operand);
                    }
                    count(inst.mem);
                    count(inst.mem2);
                }
            }
        }

        private void count(Mem mem) {
            if (mem != null) {
                mem.base().ifPresent(this::count);
                mem.index().ifPresent(this::count);
            }
        }

        private void count(Operand operand) {
            if (operand instanceof VReg r) {
                counts[r.id()]++;
            }
        }

        int of(VReg reg) {
            return reg.id() < counts.length ? counts[reg.id()] : Integer.MAX_VALUE;
        }
    }
}
