package dev.gatun.jit.importer;

import dev.gatun.jit.code.TracePoint;
import dev.gatun.jit.types.TypeDesc;
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
import java.util.stream.Stream;

/** Appends instructions to the block under construction, folding constants as it goes. */
final class VBuilder {
    private final VMethod method;
    /** By register id: the only instruction that defines a temporary of ours, else null. */
    private final List<VInst> definitions = new ArrayList<>();
    private VBlock block;
    private boolean open;
    private List<VBlock> handlers = List.of();
    private boolean volatileAccesses;
    private int ilOffset = -1;
    private int site;

    VBuilder(VMethod method) {
        this.method = method;
    }

    VMethod method() {
        return method;
    }

    /** Where instructions made from now on come from. */
    void at(int newIlOffset, int newSite) {
        ilOffset = newIlOffset;
        site = newSite;
    }

    int ilOffset() {
        return ilOffset;
    }

    int site() {
        return site;
    }

    /** A block whose exceptions go to the handlers in force. */
    VBlock newBlock() {
        return newBlock(ilOffset, handlers);
    }

    VBlock newBlock(int blockOffset, List<VBlock> blockHandlers) {
        var b = method.newBlock(blockOffset);
        b.handlers = blockHandlers;
        return b;
    }

    List<VBlock> handlers() {
        return handlers;
    }

    /** Says which handlers the exceptions of blocks made from now on go to. */
    void setHandlers(List<VBlock> newHandlers) {
        handlers = newHandlers;
    }

    /** Places a block after those placed so far and appends to it from now on. */
    void begin(VBlock next) {
        method.blocks().add(next);
        block = next;
        open = true;
    }

    VBlock block() {
        return block;
    }

    /** Whether the current block still wants its branch. */
    boolean isOpen() {
        return open;
    }

    VReg temp(Kind kind) {
        return method.newReg(kind);
    }

    VInst add(VInst inst) {
        inst.site = site;
        block.insts().add(inst);
        if (inst.op.isBranch()) {
            open = false;
        }
        return inst;
    }

    private VInst inst(VOp op, Kind kind) {
        return new VInst(op, kind, ilOffset);
    }

    /** The instruction that alone defines a temporary, or null. */
    VInst definition(Operand operand) {
        return operand instanceof VReg r && r.id() < definitions.size() ? definitions.get(r.id()) : null;
    }

    /** Makes {@code target} the destination of the last instruction in place of a temporary that only it knows. */
    boolean retarget(Operand temporary, VReg target) {
        if (block.insts().isEmpty() || target.kind() != temporary.kind()) {
            return false;
        }
        var last = block.insts().getLast();
        if (last.dst != temporary || definition(temporary) != last) {
            return false;
        }
        last.dst = target;
        definitions.set(((VReg) temporary).id(), null);
        return true;
    }

    private VReg define(VInst inst, Kind result) {
        var dst = temp(result);
        inst.dst = dst;
        while (definitions.size() <= dst.id()) {
            definitions.add(null);
        }
        definitions.set(dst.id(), inst);
        add(inst);
        return dst;
    }

    /** An operation of one kind throughout. */
    Operand op(VOp op, Kind kind, Operand... src) {
        return op(op, kind, kind, src);
    }

    /** An operation on {@code kind} that gives a {@code result}. */
    Operand op(VOp op, Kind kind, Kind result, Operand... src) {
        var folded = Folding.fold(op, kind, result, src);
        if (folded.isPresent()) {
            return folded.get();
        }
        var i = inst(op, kind);
        i.src = src;
        return define(i, result);
    }

    void move(VReg dst, Operand src) {
        if (dst == src) {
            return;
        }
        var i = inst(VOp.MOV, dst.kind());
        i.dst = dst;
        i.src = new Operand[] {src};
        add(i);
    }

    /** A fresh register with the operand's value of now. */
    VReg copy(Operand src) {
        var i = inst(VOp.MOV, src.kind());
        i.src = new Operand[] {src};
        return define(i, src.kind());
    }

    /** The operand in a register. */
    VReg inRegister(Operand operand) {
        return operand instanceof VReg r ? r : copy(operand);
    }

    Operand load(MemType type, Mem mem) {
        var i = inst(VOp.LOAD, type.kind());
        i.memType = type;
        i.mem = accessed(mem);
        var loaded = define(i, type.kind());
        if (volatileAccesses) {
            // What is read afterwards is not what was known before.
            fence(false);
        }
        return loaded;
    }

    /** XCHG, XADD or CMPXCHG; gives what was in the place before. */
    Operand atomic(VOp op, MemType type, Mem mem, Operand... values) {
        var i = inst(op, type.kind());
        i.memType = type;
        i.mem = mem.withAlias(Alias.ANY);
        i.src = values;
        return define(i, type.kind());
    }

    /** @param forOthers whether other processors are to see what was written before it */
    void fence(boolean forOthers) {
        var i = inst(VOp.FENCE, Kind.I32);
        i.size = forOthers ? 1 : 0;
        add(i);
    }

    void store(MemType type, Mem mem, Operand value) {
        var i = inst(VOp.STORE, type.kind());
        i.memType = type;
        i.mem = accessed(mem);
        i.src = new Operand[] {value};
        add(i);
    }

    /** Says whether the accesses to come are volatile (ECMA-335 III.2.6): then they count as accesses to any memory. */
    void setVolatile(boolean volatileAccesses) {
        this.volatileAccesses = volatileAccesses;
    }

    private Mem accessed(Mem mem) {
        return volatileAccesses ? mem.withAlias(Alias.ANY) : mem;
    }

    VReg lea(Mem mem, Kind kind) {
        var i = inst(VOp.LEA, kind);
        i.mem = mem;
        return define(i, kind);
    }

    void copyBlock(Mem to, Mem from, int size) {
        if (to.equals(from) || size == 0) {
            return;
        }
        var i = inst(VOp.COPY, Kind.I64);
        i.mem = to;
        i.mem2 = from;
        i.size = size;
        add(i);
    }

    /** A copy of a struct of that type to a place that may lie in an object. */
    void copyBlock(Mem to, Mem from, TypeDesc type) {
        copyBlock(to, from, type.valueSize());
        if (type.layout().hasPointers() && !block.insts().isEmpty() && block.insts().getLast().op == VOp.COPY) {
            block.insts().getLast().memType = MemType.REF;
        }
    }

    void zero(Mem mem, int size) {
        var i = inst(VOp.ZERO, Kind.I64);
        i.mem = mem;
        i.size = size;
        add(i);
    }

    Operand set(Cond cond, Kind kind, Operand a, Operand b) {
        var i = inst(VOp.SET, kind);
        i.cond = cond;
        i.src = new Operand[] {a, b};
        var known = Folding.compare(cond, kind, a, b);
        return known.isPresent() ? Const.i32(known.get() ? 1 : 0) : define(i, Kind.I32);
    }

    /** Traps if (a cond b). */
    void check(Trap trap, Cond cond, Kind kind, Operand a, Operand b) {
        var i = inst(VOp.CHECK, kind);
        i.trap = trap;
        i.cond = cond;
        i.src = new Operand[] {a, b};
        add(i);
    }

    /** Traps if (a cond value at mem). */
    void check(Trap trap, Cond cond, Kind kind, Operand a, Mem mem) {
        var i = inst(VOp.CHECK, kind);
        i.trap = trap;
        i.cond = cond;
        i.src = new Operand[] {a};
        i.mem = mem;
        i.memType = MemType.of(kind);
        add(i);
    }

    void nullCheck(Operand reference) {
        var i = inst(VOp.NULLCHECK, Kind.I32);
        i.mem = Mem.of(inRegister(reference), 0, Alias.HEADER);
        i.memType = MemType.I32;
        add(i);
    }

    void trap(Trap trap) {
        var i = inst(VOp.TRAP, Kind.I32);
        i.trap = trap;
        add(i);
    }

    void branch(VBlock target) {
        var i = inst(VOp.BR, Kind.I32);
        i.targets = new VBlock[] {target};
        add(i);
    }

    void branch(Cond cond, Kind kind, Operand a, Operand b, VBlock taken, VBlock otherwise) {
        var known = Folding.compare(cond, kind, a, b);
        if (known.isPresent()) {
            branch(known.get() ? taken : otherwise);
            return;
        }
        var i = inst(VOp.BRCC, kind);
        i.cond = cond;
        i.src = new Operand[] {a, b};
        i.targets = new VBlock[] {taken, otherwise};
        add(i);
    }

    void branchOnMemory(Cond cond, MemType type, Operand a, Mem mem, VBlock taken, VBlock otherwise) {
        var i = inst(VOp.BRCC, type.kind());
        i.cond = cond;
        i.src = new Operand[] {a};
        i.mem = mem;
        i.memType = type;
        i.targets = new VBlock[] {taken, otherwise};
        add(i);
    }

    void enterTry(VBlock body, List<VBlock> itsHandlers) {
        var i = inst(VOp.TRY, Kind.I32);
        i.targets = Stream.concat(Stream.of(body), itsHandlers.stream()).toArray(VBlock[]::new);
        add(i);
    }

    /** The exception at the start of a handler (CATCH) or filter (FILTER). */
    VReg exception(VOp op) {
        return define(inst(op, Kind.REF), Kind.REF);
    }

    void endFilter(Operand answer) {
        var i = inst(VOp.ENDFILTER, Kind.I32);
        i.src = new Operand[] {answer};
        add(i);
    }

    void switchOn(Operand value, List<VBlock> targets) {
        var i = inst(VOp.SWITCH, Kind.I32);
        i.src = new Operand[] {value};
        i.targets = targets.toArray(VBlock[]::new);
        add(i);
    }

    void ret(Operand... value) {
        var i = inst(VOp.RET, Kind.I64);
        i.src = value;
        add(i);
    }

    /** A call that gives a scalar of kind {@code result}. */
    Operand call(CallInfo call, Kind result, Operand... arguments) {
        var i = inst(VOp.CALL, result);
        i.call = call;
        i.src = arguments;
        return define(i, result);
    }

    /** A call that gives nothing. */
    void callVoid(CallInfo call, Operand... arguments) {
        var i = inst(VOp.CALL, Kind.I64);
        i.call = call;
        i.src = arguments;
        add(i);
    }

    /** A call that gives a struct. */
    void callStruct(CallInfo call, FrameSlot result, Operand... arguments) {
        var i = inst(VOp.CALL, Kind.I64);
        i.call = call;
        i.src = arguments;
        i.dst = result;
        add(i);
    }

    /** A call that gives what the method gives: a scalar of kind {@code result}, a struct or nothing. Ends the block. */
    void tailCall(CallInfo call, Kind result, Operand... arguments) {
        var i = inst(VOp.TAIL_CALL, result);
        i.call = call;
        i.src = arguments;
        add(i);
    }

    /** @param mem what the point tells the address of, or null */
    void trace(TracePoint point, Mem mem, List<Operand> values) {
        var i = inst(VOp.TRACE, Kind.I64);
        i.trace = point;
        i.mem = mem;
        i.src = values.toArray(Operand[]::new);
        add(i);
    }

    Operand alloca(Operand bytes) {
        var i = inst(VOp.ALLOCA, Kind.I64);
        i.src = new Operand[] {bytes};
        return define(i, Kind.I64);
    }

    /** A new object of that many bytes. */
    Operand newObject(Operand methodTable, int bytes) {
        var i = inst(VOp.NEW, Kind.REF);
        i.src = new Operand[] {methodTable};
        i.size = bytes;
        return define(i, Kind.REF);
    }

    /** A new array; the length is an I64. */
    Operand newArray(Operand methodTable, int bytes, Operand length, int elementBytes) {
        var i = inst(VOp.NEW, Kind.REF);
        i.src = new Operand[] {methodTable, length, Const.i64(elementBytes)};
        i.size = bytes;
        return define(i, Kind.REF);
    }

    void parameter(Operand dst, int index, Kind kind) {
        var i = inst(VOp.PARAM, kind);
        i.dst = dst;
        i.src = new Operand[] {Const.i32(index)};
        add(i);
    }
}
