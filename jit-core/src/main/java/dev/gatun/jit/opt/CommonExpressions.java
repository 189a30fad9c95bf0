package dev.gatun.jit.opt;

import dev.gatun.jit.analysis.Dominators;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes nothing twice on one path: value numbering over extended basic blocks (Cocke and Schwartz; Briggs, Cooper and Simpson,
 * "Value Numbering", 1997). A block with a single predecessor goes on with what that one knows, and its siblings start from the same
 * knowledge, since every change is undone on the way back.
 *
 * <p>A register's number changes with each write of it, so an expression found again is used only while a register still holds its
 * value. A load is known by its place and by the number of the last write that may have met it; a store makes its value known to loads
 * of the same place. Repeated checks, null checks and trapping operations go because the first one would have trapped; nothing moves,
 * so the order of effects stays. Volatile accesses are in {@link Alias#ANY}, which is never taken for known.
 */
final class CommonExpressions {
    /** An expression over numbers; {@code state} is 0 or the number of the memory state that it was read in. */
    private record Key(VOp op, Kind kind, Kind result, MemType type, Cond cond, int a, int b, Place place) {
    }

    private record Place(int base, int index, int scale, int disp, int state) {
    }

    /** What is known of an expression: its number, a register that held it, and the last call before. */
    private record Known(int number, Operand holder, int call) {
    }

    /** An access below this address faults, so a pointer that was followed with a smaller displacement is not null. */
    private static final int ALWAYS_FAULTS = 4096;
    /** What is known of a check that was passed. */
    private static final Known PASSED = new Known(0, Const.NULL, 0);

    private final VMethod method;
    private final BitSet exposed = new BitSet();
    private final Undoable<Object, Integer> numbers = new Undoable<>();
    private final Undoable<Key, Known> known = new Undoable<>();
    /** Values of at most 16 bits, by number. A number means one value, so nothing is undone here. */
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Undoable<Object, Integer> writes = new Undoable<>();
    private final List<Runnable> undo = new ArrayList<>();
    private int next = 1;

    /** A map whose changes go on the undo list. */
    private final class Undoable<K, V> {
        private final Map<K, V> map = new HashMap<>();

        V get(K key) {
            return map.get(key);
        }

        void put(K key, V value) {
            var old = map.put(key, value);
            undo.add(old == null ? () -> map.remove(key) : () -> map.put(key, old));
        }
    }

    private CommonExpressions(VMethod method) {
        this.method = method;
    }

    static void run(VMethod method) {
        method.computeEdges();
        var pass = new CommonExpressions(method);
        pass.findExposed();
        var walk = new ArrayDeque<Object>();
        for (var block : Dominators.of(method).reversePostOrder()) {
            if (pass.isRoot(block)) {
                pass.walk(block, walk);
            }
        }
    }

    /** Whether a block starts from nothing. A handler is entered from the middle of others. */
    private boolean isRoot(VBlock block) {
        return block.predecessors().size() != 1 || block.isHandler();
    }

    /** Visits a block and those that only it leads to, each with what is known at the end of its predecessor. */
    private void walk(VBlock root, ArrayDeque<Object> work) {
        work.push(root);
        while (!work.isEmpty()) {
            switch (work.pop()) {
                case Integer mark -> {
                    while (undo.size() > mark) {
                        undo.removeLast().run();
                    }
                }
                case VBlock block -> {
                    work.push(undo.size());
                    visit(block);
                    for (var successor : block.successors()) {
                        if (!isRoot(successor) && successor != method.entry()) {
                            work.push(successor);
                        }
                    }
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    /** The slots whose address is a value somewhere: stores through pointers and calls may write them. */
    private void findExposed() {
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                if (inst.op == VOp.LEA && inst.mem.base().orElse(null) instanceof FrameSlot slot && slot.id() >= 0) {
                    exposed.set(slot.id());
                }
            }
        }
    }

    private void visit(VBlock block) {
        var insts = block.insts();
        int kept = 0;
        for (int i = 0; i < insts.size(); i++) {
            var inst = insts.get(i);
            if (keep(inst)) {
                insts.set(kept++, inst);
            }
        }
        insts.subList(kept, insts.size()).clear();
    }

    /** Takes note of an instruction, having turned it into a move if its value is known; false where it is not needed at all. */
    private boolean keep(VInst inst) {
        return switch (inst.op) {
            case MOV -> {
                var d = inst.dst instanceof VReg r && !r.isPhysical() ? r : null;
                if (d != null && d.kind() == inst.src[0].kind() && !(inst.src[0] instanceof VReg s && s.isPhysical())) {
                    numbers.put(d, number(inst.src[0]));
                } else {
                    write(inst.dst);
                }
                yield true;
            }
            case CHECK -> {
                boolean isNew = firstTime(key(inst));
                if (isNew) {
                    dereferenced(inst.mem);
                }
                yield isNew;
            }
            case NULLCHECK -> dereferenced(inst.mem);
            case ADD, SUB, MUL, AND, OR, XOR, NEG, NOT, SHL, SHR, SAR, DIV, REM, UDIV, UREM, MULHI, UMULHI, ADD_OVF, ADD_OVF_UN, SUB_OVF,
                    SUB_OVF_UN, MUL_OVF, MUL_OVF_UN, SQRT, ABS, ROUND, SEXT8, SEXT16, ZEXT8, ZEXT16, SEXT32, ZEXT32, TRUNC, CVT, SET, LEA,
                    LOAD -> {
                evaluate(inst);
                yield true;
            }
            case STORE -> {
                dereferenced(inst.mem);
                store(inst);
                yield true;
            }
            default -> {
                effects(inst);
                write(inst.dst);
                yield true;
            }
        };
    }

    private boolean firstTime(Key key) {
        if (key == null) {
            return true;
        }
        if (known.get(key) != null) {
            return false;
        }
        known.put(key, PASSED);
        return true;
    }

    /** Takes note that a pointer was followed and so is not null; false where that was known. */
    private boolean dereferenced(Mem mem) {
        if (mem == null || mem.index().isPresent() || mem.disp() < 0 || mem.disp() >= ALWAYS_FAULTS || !(mem.base().orElse(null) instanceof VReg)) {
            return true;
        }
        var place = new Place(number(mem.base().get()), 0, 1, 0, 0);
        return firstTime(new Key(VOp.NULLCHECK, null, null, null, null, 0, 0, place));
    }

    /** How many low bits the value can have set: a zero-extension of one that has no others is a move. */
    private int bits(VInst inst) {
        return switch (inst.op) {
            case LOAD -> inst.memType == MemType.U8 ? 8 : inst.memType == MemType.U16 ? 16 : 64;
            case ZEXT8 -> 8;
            case ZEXT16 -> 16;
            case SET -> 1;
            case AND -> Math.min(bits(inst.src[0]), inst.src.length > 1 ? bits(inst.src[1]) : 64);
            case OR, XOR -> inst.src.length > 1 ? Math.max(bits(inst.src[0]), bits(inst.src[1])) : 64;
            default -> 64;
        };
    }

    private int bits(Operand operand) {
        if (operand instanceof Const c && !c.kind().isFloat()) {
            return 64 - Long.numberOfLeadingZeros(c.bits());
        }
        var number = operand instanceof VReg r ? numbers.get(r) : null;
        return number == null ? 64 : widths.getOrDefault(number, 64);
    }

    private boolean isNeedless(VInst inst) {
        return inst.op == VOp.ZEXT8 && bits(inst.src[0]) <= 8 || inst.op == VOp.ZEXT16 && bits(inst.src[0]) <= 16;
    }

    private void evaluate(VInst inst) {
        var key = inst.dst instanceof VReg d && !d.isPhysical() ? key(inst) : null;
        if (key == null) {
            write(inst.dst);
            return;
        }
        var d = (VReg) inst.dst;
        if (isNeedless(inst)) {
            inst.op = VOp.MOV;
            numbers.put(d, number(inst.src[0]));
            return;
        }
        int bits = bits(inst);
        var before = known.get(key);
        if (before != null && isHeld(before) && before.holder().kind() == d.kind() && (last(VOp.CALL) == before.call() || isDear(inst))) {
            inst.op = VOp.MOV;
            inst.kind = d.kind();
            inst.src = new Operand[] {before.holder()};
            inst.mem = null;
            inst.memType = null;
            inst.cond = null;
            inst.trap = null;
            numbers.put(d, before.number());
            return;
        }
        if (inst.op == VOp.LOAD) {
            dereferenced(inst.mem);
        }
        int number = before != null ? before.number() : next++;
        if (bits <= 16) {
            widths.put(number, bits);
        }
        numbers.put(d, number);
        known.put(key, new Known(number, d, last(VOp.CALL)));
    }

    private boolean isHeld(Known value) {
        return !(value.holder() instanceof VReg r) || value.number() == numbers.get(r);
    }

    /** Whether it pays to keep the value in a register, or in the frame, while a call runs. */
    private static boolean isDear(VInst inst) {
        return switch (inst.op) {
            case DIV, REM, UDIV, UREM, SQRT -> true;
            default -> false;
        };
    }

    private void write(Operand dst) {
        if (dst instanceof VReg r) {
            numbers.put(r, next++);
        } else if (dst instanceof FrameSlot slot) {
            writes.put(new Alias(Alias.Space.SLOT, slot), next++);
        }
    }

    private int number(Operand operand) {
        if (operand instanceof VReg r && r.isPhysical()) {
            return next++;
        }
        var n = numbers.get(operand);
        if (n == null) {
            n = next++;
            numbers.put(operand, n);
        }
        return n;
    }

    /** What an instruction computes, or null where that cannot be known again. */
    private Key key(VInst inst) {
        Place place = null;
        if (inst.mem != null) {
            if (inst.op != VOp.LEA && inst.mem.alias().space() == Alias.Space.ANY) {
                return null;
            }
            place = place(inst.mem, inst.op == VOp.LEA || inst.op == VOp.NULLCHECK ? 0 : state(inst.mem.alias()));
        }
        int a = inst.src.length > 0 ? number(inst.src[0]) : 0;
        int b = inst.src.length > 1 ? number(inst.src[1]) : 0;
        if (inst.op.isCommutative() && place == null && a > b) {
            int t = a;
            a = b;
            b = t;
        }
        return new Key(inst.op, inst.kind, inst.dst == null ? null : inst.dst.kind(), inst.memType, inst.cond, a, b, place);
    }

    private Place place(Mem mem, int state) {
        return new Place(mem.base().map(this::number).orElse(0), mem.index().map(this::number).orElse(0), mem.scale(), mem.disp(), state);
    }

    /** The number of the last write that an access may meet. */
    private int state(Alias alias) {
        if (alias.space() == Alias.Space.HEADER) {
            return 0;
        }
        int last = Math.max(last(alias), last(Alias.ANY));
        boolean hidden = alias.what() instanceof FrameSlot slot && slot.id() >= 0 && !exposed.get(slot.id());
        return hidden ? last : Math.max(last, last(VOp.CALL));
    }

    private int last(Object what) {
        var write = writes.get(what);
        return write == null ? 0 : write;
    }

    private void store(VInst inst) {
        wrote(inst.mem);
        var type = inst.memType;
        if (inst.mem.alias().space() == Alias.Space.ANY || type.size() < 4 || inst.src[0].kind() != type.kind()
                || inst.src[0] instanceof VReg r && r.isPhysical()) {
            return;
        }
        var load = new Key(VOp.LOAD, type.kind(), type.kind(), type, null, 0, 0, place(inst.mem, state(inst.mem.alias())));
        known.put(load, new Known(number(inst.src[0]), inst.src[0], last(VOp.CALL)));
    }

    private void wrote(Mem mem) {
        writes.put(mem.alias().space() == Alias.Space.ANY ? Alias.ANY : mem.alias(), next++);
    }

    private void effects(VInst inst) {
        if (inst.op.isCall()) {
            writes.put(VOp.CALL, next++);
        } else if (inst.op.writesMemory()) {
            if (inst.mem != null) {
                wrote(inst.mem);
            } else {
                writes.put(Alias.ANY, next++);
            }
        }
    }
}
