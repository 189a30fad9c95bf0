package dev.gatun.jit.alloc;

import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
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
 * Random lowered methods: structured control flow with counted loops, variables written many times, calls, and the
 * constraints of real machines (tied operands, fixed registers for shifts and divisions, temporaries, early
 * destinations).
 */
final class RandomVcode {
    private static final VOp[] INT_OPS = {VOp.ADD, VOp.SUB, VOp.MUL, VOp.AND, VOp.OR, VOp.XOR};
    private static final VOp[] FLOAT_OPS = {VOp.ADD, VOp.SUB, VOp.MUL};
    private static final Cond[] CONDS = {Cond.EQ, Cond.NE, Cond.LT, Cond.LE, Cond.GT, Cond.GE};

    private final Random random;
    private final RegisterFile file;
    private final VMethod method;
    private final List<VReg> variables = new ArrayList<>();
    private final List<VReg> floats = new ArrayList<>();
    private VBlock block;
    private int budget;
    private boolean whole;

    private RandomVcode(RegisterFile file, long seed, int size) {
        this.random = new Random(seed);
        this.file = file;
        this.budget = size;
        method = new VMethod("random", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()), file);
    }

    /** A method of up to {@code size} statements; the same for the same arguments. */
    static VMethod method(RegisterFile file, long seed, int size) {
        return method(file, seed, size, false);
    }

    /**
     * A method of statements.
     *
     * @param whole whether to go on at the outermost level until there are {@code size} of them
     */
    static VMethod method(RegisterFile file, long seed, int size, boolean whole) {
        var g = new RandomVcode(file, seed, size);
        g.whole = whole;
        g.generate();
        return g.method;
    }

    /** The registers that arguments come in. */
    static List<Integer> arguments(RegisterFile file) {
        return file.intOrder().stream().filter(r -> !file.isCalleeSaved(r)).limit(4).toList();
    }

    private void generate() {
        block = newBlock();
        for (int r : arguments(file)) {
            var v = method.newReg(Kind.I64);
            emit(VOp.MOV, Kind.I64, v, method.physical(r));
            variables.add(v);
        }
        int count = 1 + random.nextInt(2 + 2 * file.intOrder().size());
        for (int i = 0; i < count; i++) {
            var v = method.newReg(random.nextInt(3) == 0 ? Kind.I32 : Kind.I64);
            emit(VOp.MOV, v.kind(), v, new Const(v.kind(), random.nextInt(100)));
            variables.add(v);
        }
        for (int i = random.nextInt(2 + file.floatOrder().size()); i >= 0; i--) {
            var v = method.newReg(Kind.F64);
            emit(VOp.MOV, Kind.F64, v, Const.f64(random.nextInt(10)));
            floats.add(v);
        }
        if (random.nextInt(4) == 0) {
            var v = method.newReg(Kind.I64);
            var lea = emit(VOp.LEA, Kind.I64, v);
            lea.mem = Mem.of(method.newSlot(16, 8, ""), 0, Alias.ANY);
            variables.add(v);
        }
        do {
            statements(0);
        } while (whole && budget > 0);
        // Everything is live to the end.
        for (var v : variables) {
            store(v);
        }
        for (var v : floats) {
            store(v);
        }
        var result = method.physical(file.intOrder().getFirst());
        emit(VOp.MOV, Kind.I64, result, wide());
        emit(VOp.RET, Kind.I64, null, result);
    }

    private void store(VReg v) {
        var store = emit(VOp.STORE, v.kind(), null, v);
        store.memType = MemType.of(v.kind());
        store.mem = new Mem(Optional.empty(), Optional.empty(), 1, 8 * random.nextInt(256), Alias.ANY);
    }

    private VBlock newBlock() {
        var b = method.newBlock(-1);
        method.blocks().add(b);
        return b;
    }

    private VInst emit(VOp op, Kind kind, Operand dst, Operand... src) {
        var inst = new VInst(op, kind, -1);
        inst.dst = dst;
        inst.src = src;
        block.insts().add(inst);
        return inst;
    }

    private void branch(VBlock to) {
        emit(VOp.BR, null, null).targets = new VBlock[] {to};
    }

    private VReg any(List<VReg> from) {
        return from.get(random.nextInt(from.size()));
    }

    private VReg of(Kind kind) {
        var fitting = variables.stream().filter(v -> v.kind() == kind).toList();
        return fitting.isEmpty() ? any(variables) : any(fitting);
    }

    private VReg wide() {
        return of(Kind.I64);
    }

    private Operand value(Kind kind) {
        return random.nextInt(5) == 0 ? new Const(kind, random.nextInt(50)) : of(kind);
    }

    private void statements(int depth) {
        int n = 1 + random.nextInt(6);
        for (int i = 0; i < n && budget > 0; i++) {
            budget--;
            switch (random.nextInt(16)) {
                case 0, 1, 2, 3 -> binary();
                case 4 -> floatBinary();
                case 5 -> load();
                case 6 -> emit(VOp.MOV, Kind.I64, wide(), wide());
                case 7 -> call();
                case 8 -> shift();
                case 9 -> divide();
                case 10 -> special();
                case 11 -> store(random.nextBoolean() ? any(floats) : any(variables));
                case 12, 13 -> conditional(depth);
                case 14 -> loop(depth);
                default -> fresh();
            }
        }
    }

    private void binary() {
        var d = any(variables);
        var kind = d.kind();
        if (random.nextBoolean()) {
            emit(VOp.MOV, kind, d, value(kind));
        }
        emit(INT_OPS[random.nextInt(INT_OPS.length)], kind, d, d, value(kind));
    }

    private void floatBinary() {
        var d = any(floats);
        if (random.nextInt(3) == 0) {
            emit(VOp.MOV, Kind.F64, d, any(floats));
        }
        emit(FLOAT_OPS[random.nextInt(FLOAT_OPS.length)], Kind.F64, d, d, any(floats));
    }

    private Mem memory() {
        var base = Optional.<Operand>of(wide());
        var index = random.nextBoolean() ? Optional.<Operand>of(wide()) : Optional.<Operand>empty();
        return new Mem(base, index, index.isPresent() ? 1 << random.nextInt(4) : 1, 8 * random.nextInt(8), Alias.ANY);
    }

    private void load() {
        var d = wide();
        var load = emit(VOp.LOAD, Kind.I64, d);
        load.memType = MemType.I64;
        load.mem = memory();
    }

    private void call() {
        var registers = arguments(file).subList(0, random.nextInt(1 + Math.min(2, arguments(file).size())));
        boolean indirect = random.nextInt(3) == 0;
        var src = new ArrayList<Operand>();
        for (int r : registers) {
            emit(VOp.MOV, Kind.I64, method.physical(r), value(Kind.I64));
            src.add(method.physical(r));
        }
        if (indirect) {
            src.add(wide());
        }
        var result = method.physical(file.intOrder().getFirst());
        var call = emit(VOp.CALL, Kind.I64, random.nextInt(3) == 0 ? null : result, src.toArray(Operand[]::new));
        call.call = new CallInfo(indirect ? new CallInfo.Indirect() : new CallInfo.Helper(RuntimeHelper.CLONE),
                new CallSignature(ValueShape.VOID, List.of()));
        call.clobbers = TestTarget.callerSaved(file);
        if (call.dst != null) {
            emit(VOp.MOV, Kind.I64, wide(), result);
        }
    }

    private void shift() {
        var count = method.physical(file.intOrder().get(1));
        var d = wide();
        emit(VOp.MOV, Kind.I32, count, value(Kind.I32));
        emit(random.nextBoolean() ? VOp.SHL : VOp.SHR, Kind.I64, d, d, count);
    }

    /** Dividend and quotient in the first register, the second one destroyed while the divisor is read. */
    private void divide() {
        var accumulator = method.physical(file.intOrder().getFirst());
        emit(VOp.MOV, Kind.I64, accumulator, value(Kind.I64));
        var inst = emit(VOp.DIV, Kind.I64, accumulator, accumulator, wide());
        inst.temps = new VReg[] {method.physical(file.intOrder().get(1))};
        emit(VOp.MOV, Kind.I64, wide(), accumulator);
    }

    private void special() {
        switch (random.nextInt(4)) {
            case 0 -> {
                // An early destination that is none of the sources.
                var a = wide();
                var b = wide();
                var d = method.newReg(Kind.I64);
                emit(VOp.SUB, Kind.I64, d, a, b).earlyDst = true;
                emit(VOp.MOV, Kind.I64, wide(), d);
            }
            case 1 -> {
                var d = wide();
                emit(VOp.XOR, Kind.I64, d, d, wide()).temps = new VReg[] {method.newReg(Kind.I64)};
            }
            case 2 -> {
                var d = method.newReg(Kind.I32);
                var inst = emit(VOp.SET, Kind.I64, d, wide(), value(Kind.I64));
                inst.cond = CONDS[random.nextInt(CONDS.length)];
                emit(VOp.ZEXT32, Kind.I32, wide(), d);
            }
            default -> {
                // Destroys a register for no reason of a call's.
                var d = wide();
                emit(VOp.NEG, Kind.I64, d, d).clobbers = 1L << file.intOrder().get(random.nextInt(2));
            }
        }
    }

    private void fresh() {
        var v = method.newReg(Kind.I64);
        emit(VOp.MOV, Kind.I64, v, value(Kind.I64));
        emit(VOp.ADD, Kind.I64, v, v, value(Kind.I64));
        emit(VOp.MOV, Kind.I64, wide(), v);
    }

    private void compare(VBlock yes, VBlock no) {
        var kind = random.nextBoolean() ? Kind.I64 : Kind.I32;
        var a = of(kind);
        var inst = emit(VOp.BRCC, a.kind(), null, a, value(a.kind()));
        inst.cond = CONDS[random.nextInt(CONDS.length)];
        inst.targets = new VBlock[] {yes, no};
    }

    private void conditional(int depth) {
        var head = block;
        var join = method.newBlock(-1);
        if (depth > 4) {
            return;
        }
        if (random.nextInt(5) == 0) {
            var targets = new VBlock[2 + random.nextInt(3)];
            var selector = of(Kind.I32);
            var inst = emit(VOp.SWITCH, Kind.I32, null, selector);
            for (int i = 0; i < targets.length; i++) {
                targets[i] = i > 0 && random.nextInt(3) == 0 ? targets[i - 1]
                        : i == 1 && random.nextBoolean() ? join : null;
                if (targets[i] == null) {
                    targets[i] = newBlock();
                    block = targets[i];
                    statements(depth + 1);
                    branch(join);
                }
            }
            inst.targets = targets;
        } else {
            var then = newBlock();
            var otherwise = random.nextBoolean() ? join : newBlock();
            block = head;
            compare(then, otherwise);
            block = then;
            statements(depth + 1);
            branch(join);
            if (otherwise != join) {
                block = otherwise;
                statements(depth + 1);
                branch(join);
            }
        }
        method.blocks().add(join);
        block = join;
    }

    private void loop(int depth) {
        if (depth > 3) {
            return;
        }
        var counter = method.newReg(Kind.I32);
        emit(VOp.MOV, Kind.I32, counter, Const.i32(0));
        var preheader = block;
        var head = newBlock();
        block = preheader;
        branch(head);
        block = head;
        boolean testAtHead = random.nextBoolean();
        var exit = method.newBlock(-1);
        int trips = 1 + random.nextInt(4);
        if (testAtHead) {
            var body = newBlock();
            var test = emit(VOp.BRCC, Kind.I32, null, counter, Const.i32(trips));
            test.cond = Cond.GE;
            test.targets = new VBlock[] {exit, body};
            block = body;
        }
        statements(depth + 1);
        if (random.nextInt(3) == 0) {
            var more = method.newBlock(-1);
            compare(exit, more);
            method.blocks().add(more);
            block = more;
        }
        emit(VOp.ADD, Kind.I32, counter, counter, Const.i32(1));
        if (testAtHead) {
            branch(head);
        } else {
            var test = emit(VOp.BRCC, Kind.I32, null, counter, Const.i32(trips));
            test.cond = Cond.LT;
            test.targets = new VBlock[] {head, exit};
        }
        method.blocks().add(exit);
        block = exit;
    }
}
