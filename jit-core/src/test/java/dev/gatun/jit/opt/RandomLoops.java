package dev.gatun.jit.opt;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
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
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random methods as the importer would make them: int arrays that are allocated, overwritten and null; loops over them that count up
 * and down with bounds that are nearly right; arithmetic that repeats itself; fields, slots and calls.
 */
final class RandomLoops {
    private static final Cond[] ORDERS = {Cond.LT, Cond.LT, Cond.LE, Cond.GT, Cond.GE, Cond.NE, Cond.EQ, Cond.ULT, Cond.UGE};
    private static final VOp[] ALU = {VOp.ADD, VOp.ADD, VOp.SUB, VOp.MUL, VOp.AND, VOp.SHR, VOp.XOR, VOp.DIV, VOp.SAR};

    private final Random random;
    private final VMethod method;
    private final List<VReg> arrays = new ArrayList<>();
    private final List<VReg> ints = new ArrayList<>();
    private final List<FrameSlot> slots = new ArrayList<>();
    private VBlock block;
    private int budget;

    private RandomLoops(long seed, int size) {
        random = new Random(seed);
        budget = size;
        var none = new RegisterFile(List.of(), List.of(), List.of(), 0);
        method = new VMethod("random", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()), none);
    }

    static VMethod method(long seed, int size) {
        var g = new RandomLoops(seed, size);
        g.generate();
        return g.method;
    }

    private void generate() {
        block = place(method.newBlock(-1));
        for (int i = 0; i < 3; i++) {
            var p = method.newReg(Kind.I32, "p" + i);
            emit(VOp.PARAM, Kind.I32, p, Const.i32(i));
            ints.add(p);
        }
        for (int i = 0; i < 3; i++) {
            var v = method.newReg(Kind.I32, "x" + i);
            emit(VOp.MOV, Kind.I32, v, Const.i32(random.nextInt(8)));
            ints.add(v);
        }
        for (int i = 0; i < 3; i++) {
            var a = method.newReg(Kind.REF, "a" + i);
            allocate(a);
            arrays.add(a);
            slots.add(method.newSlot(16, 8, ""));
            clear(slots.getLast());
        }
        do {
            statements(0);
        } while (budget > 0);
        emit(VOp.RET, Kind.I32, null, any(ints));
    }

    private VBlock place(VBlock b) {
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

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Operand value() {
        return random.nextInt(3) == 0 ? Const.i32(random.nextInt(20) - 3) : any(ints);
    }

    private void allocate(VReg array) {
        if (random.nextInt(30) == 0) {
            emit(VOp.MOV, Kind.REF, array, Const.NULL);
            return;
        }
        Operand length = Const.i64(4 + random.nextInt(16));
        if (random.nextInt(3) == 0) {
            var wide = method.newReg(Kind.I64);
            emit(VOp.SEXT32, Kind.I32, wide, any(ints));
            length = wide;
        }
        var call = emit(VOp.CALL, Kind.REF, array, Const.i64(0), length);
        call.call = new CallInfo(new CallInfo.Helper(RuntimeHelper.NEW_ARRAY), RuntimeHelper.NEW_ARRAY.signature());
    }

    private void statements(int depth) {
        int n = 1 + random.nextInt(5);
        for (int i = 0; i < n && budget > 0; i++) {
            budget--;
            switch (random.nextInt(20)) {
                case 0 -> access(any(arrays), random.nextInt(3) == 0 ? value() : Const.i32(random.nextInt(8)));
                case 1, 2, 3, 4 -> arithmetic();
                case 5 -> emit(VOp.MOV, Kind.I32, any(ints), value());
                case 6 -> emit(VOp.MOV, Kind.REF, any(arrays), any(arrays));
                case 7 -> allocate(any(arrays));
                case 8, 18, 19 -> slot();
                case 9 -> call();
                case 10 -> length();
                case 11, 12 -> conditional(depth);
                case 13 -> repeat();
                default -> loop(depth);
            }
        }
    }

    private void arithmetic() {
        var fresh = random.nextBoolean() ? method.newReg(Kind.I32) : any(ints);
        emit(ALU[random.nextInt(ALU.length)], Kind.I32, fresh, any(ints), value());
        if (!ints.contains(fresh)) {
            emit(VOp.ADD, Kind.I32, any(ints), fresh, value());
        }
    }

    /** The same expression twice, with something in between. */
    private void repeat() {
        var op = ALU[random.nextInt(ALU.length)];
        Operand a = any(ints);
        var b = value();
        emit(op, Kind.I32, any(ints), a, b);
        if (random.nextBoolean()) {
            statements(4);
        }
        emit(op, Kind.I32, any(ints), a, b);
    }

    private void length() {
        var load = emit(VOp.LOAD, Kind.I32, any(ints));
        load.mem = Mem.of(any(arrays), ObjectModel.LENGTH, Alias.HEADER);
        load.memType = MemType.I32;
    }

    private void access(VReg array, Operand index) {
        touch(checked(array, index, 0));
    }

    /** The place of an element, after a check that it and so many more are there. */
    private Mem checked(VReg array, Operand index, int more) {
        var check = emit(VOp.CHECK, Kind.I32, null, index instanceof Const c ? Const.i32(c.intValue() + more) : index);
        check.cond = Cond.UGE;
        check.trap = Trap.INDEX_OUT_OF_RANGE;
        check.mem = Mem.of(array, ObjectModel.LENGTH, Alias.HEADER);
        check.memType = MemType.I32;
        var alias = new Alias(Alias.Space.ELEMENT, MemType.I32);
        return index instanceof Const c ? Mem.of(array, 16 + 4 * c.intValue(), alias) : Mem.of(array, index, 4, 16, alias);
    }

    private void touch(Mem place) {
        var inst = random.nextBoolean() ? emit(VOp.LOAD, Kind.I32, any(ints)) : emit(VOp.STORE, Kind.I32, null, value());
        inst.mem = place;
        inst.memType = MemType.I32;
    }

    /** Accesses a slot's fields, clears it, copies it to and from others and arrays, or, rarely, takes its address. */
    private void slot() {
        var slot = any(slots);
        var alias = new Alias(Alias.Space.SLOT, slot);
        switch (random.nextInt(16)) {
            case 0, 8 -> clear(slot);
            case 1, 9 -> {
                var from = any(slots);
                copy(Mem.of(slot, 0, alias), Mem.of(from, 0, new Alias(Alias.Space.SLOT, from)), 16);
            }
            case 2, 10, 11 -> {
                var place = checked(any(arrays), Const.i32(0), 3);
                boolean in = random.nextBoolean();
                copy(in ? Mem.of(slot, 0, alias) : place, in ? place : Mem.of(slot, 0, alias), 16);
            }
            case 3 -> {
                boolean load = random.nextBoolean();
                var inst = load ? emit(VOp.LOAD, Kind.I32, any(ints)) : emit(VOp.STORE, Kind.I32, null, value());
                inst.mem = Mem.of(slot, 12 + random.nextInt(2) * 2, alias);
                inst.memType = load && random.nextBoolean() ? MemType.U16 : MemType.I16;
            }
            default -> touch(Mem.of(slot, 4 * random.nextInt(4), alias));
        }
        if (random.nextInt(20) == 0) {
            var address = method.newReg(Kind.BYREF);
            emit(VOp.LEA, Kind.BYREF, address).mem = Mem.of(slot, 0, alias);
            touch(Mem.of(address, 4 * random.nextInt(3), Alias.ANY));
        }
    }

    private void clear(FrameSlot slot) {
        var zero = emit(VOp.ZERO, Kind.I64, null);
        zero.mem = Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
        zero.size = 16;
    }

    private void copy(Mem to, Mem from, int size) {
        var copy = emit(VOp.COPY, Kind.I64, null);
        copy.mem = to;
        copy.mem2 = from;
        copy.size = size;
    }

    private void call() {
        var call = emit(VOp.CALL, Kind.I32, random.nextBoolean() ? any(ints) : null, any(ints));
        call.call = new CallInfo(new CallInfo.Helper(RuntimeHelper.CLONE), new CallSignature(ValueShape.VOID, List.of()));
    }

    private void branch(VBlock to) {
        emit(VOp.BR, Kind.I32, null).targets = new VBlock[] {to};
    }

    private void compare(Operand a, Operand b, Cond cond, VBlock yes, VBlock no) {
        var inst = emit(VOp.BRCC, Kind.I32, null, a, b);
        inst.cond = cond;
        inst.targets = new VBlock[] {yes, no};
    }

    private void conditional(int depth) {
        if (depth > 3) {
            return;
        }
        var then = method.newBlock(-1);
        var join = method.newBlock(-1);
        var otherwise = random.nextBoolean() ? method.newBlock(-1) : join;
        var order = ORDERS[random.nextInt(ORDERS.length)];
        if (random.nextBoolean()) {
            var outcome = random.nextBoolean() ? any(ints) : method.newReg(Kind.I32);
            emit(VOp.SET, Kind.I32, outcome, any(ints), value()).cond = order;
            if (random.nextBoolean()) {
                emit(VOp.SET, Kind.I32, any(ints), outcome, Const.i32(0)).cond = Cond.EQ;
            }
            if (random.nextInt(4) == 0) {
                arithmetic();
            }
            compare(outcome, Const.i32(0), random.nextBoolean() ? Cond.NE : Cond.EQ, then, otherwise);
        } else {
            compare(any(ints), value(), order, then, otherwise);
        }
        block = place(then);
        statements(depth + 1);
        branch(join);
        if (otherwise != join) {
            block = place(otherwise);
            statements(depth + 1);
            branch(join);
        }
        block = place(join);
    }

    /** for (i = start; i cond bound; i += step), tested at the head or at the tail, with accesses by i in it. */
    private void loop(int depth) {
        if (depth > 2) {
            return;
        }
        var i = random.nextInt(3) == 0 ? any(ints) : method.newReg(Kind.I32, "i");
        var array = any(arrays);
        boolean up = random.nextInt(3) > 0;
        boolean fromLength = !up && random.nextBoolean();
        if (fromLength) {
            var n = method.newReg(Kind.I32);
            var load = emit(VOp.LOAD, Kind.I32, n);
            load.mem = Mem.of(array, ObjectModel.LENGTH, Alias.HEADER);
            load.memType = MemType.I32;
            emit(VOp.SUB, Kind.I32, i, n, Const.i32(random.nextInt(4) == 0 ? 0 : 1));
        } else {
            emit(VOp.MOV, Kind.I32, i, up ? Const.i32(random.nextInt(5) == 0 ? -1 : random.nextInt(3)) : value());
        }
        var head = method.newBlock(-1);
        var body = method.newBlock(-1);
        var exit = method.newBlock(-1);
        branch(random.nextInt(4) == 0 ? body : head);
        block = place(head);
        if (up) {
            Operand bound = value();
            if (random.nextInt(3) > 0) {
                var n = method.newReg(Kind.I32);
                var load = emit(VOp.LOAD, Kind.I32, n);
                load.mem = Mem.of(random.nextInt(4) == 0 ? any(arrays) : array, ObjectModel.LENGTH, Alias.HEADER);
                load.memType = MemType.I32;
                bound = n;
            }
            compare(i, bound, random.nextInt(4) == 0 ? ORDERS[random.nextInt(ORDERS.length)] : Cond.LT, body, exit);
        } else {
            compare(i, Const.i32(random.nextInt(5) == 0 ? -1 : 0), random.nextInt(3) == 0 ? Cond.GT : Cond.GE, body, exit);
        }
        block = place(body);
        access(array, i);
        statements(depth + 1);
        if (random.nextBoolean()) {
            access(array, i);
        }
        emit(up ? VOp.ADD : VOp.SUB, Kind.I32, i, i, Const.i32(random.nextInt(6) == 0 ? 2 : 1));
        branch(head);
        block = place(exit);
        if (!ints.contains(i)) {
            emit(VOp.ADD, Kind.I32, any(ints), i, value());
        }
    }
}
