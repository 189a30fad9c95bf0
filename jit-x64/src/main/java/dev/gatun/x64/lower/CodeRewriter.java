package dev.gatun.x64.lower;

import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;

/** The instructions of a block as they are rewritten; what is appended comes from the instruction being rewritten. */
final class CodeRewriter {
    private final VMethod method;
    private final List<VInst> out = new ArrayList<>();
    private VInst origin;

    CodeRewriter(VMethod method) {
        this.method = method;
    }

    VMethod method() {
        return method;
    }

    void from(VInst inst) {
        origin = inst;
    }

    /** What was appended since the last call. */
    List<VInst> take() {
        var taken = List.copyOf(out);
        out.clear();
        return taken;
    }

    VInst add(VInst inst) {
        out.add(inst);
        return inst;
    }

    /** Removes the last instruction, which the caller is about to absorb. */
    void removeLast() {
        out.removeLast();
    }

    /** The last instruction appended in this block, or null. */
    VInst last() {
        return out.isEmpty() ? null : out.getLast();
    }

    VInst lastBut(int count) {
        return out.size() <= count ? null : out.get(out.size() - 1 - count);
    }

    VInst make(VOp op, Kind kind) {
        var inst = new VInst(op, kind, origin.ilOffset);
        inst.site = origin.site;
        return inst;
    }

    VReg temp(Kind kind) {
        return method.newReg(kind);
    }

    void move(VReg dst, Operand src, Kind kind) {
        if (dst == src) {
            return;
        }
        var move = make(VOp.MOV, kind);
        move.dst = dst;
        move.src = new Operand[] {src};
        add(move);
    }

    /** The operand in a fresh register. */
    VReg copied(Operand operand) {
        var reg = temp(operand.kind());
        move(reg, operand, operand.kind());
        return reg;
    }

    /** The operand, in a register if it is not in one. */
    VReg register(Operand operand) {
        return operand instanceof VReg r ? r : copied(operand);
    }

    /** The operand as a register or an immediate of 32 bits. */
    Operand registerOrImmediate(Operand operand) {
        return operand instanceof Const c && c.fitsInt() ? c : register(operand);
    }

    /** The operand as a register, an immediate of 32 bits, or a float constant, which instructions read from memory. */
    Operand registerOrConstant(Operand operand) {
        return operand instanceof Const c && (c.fitsInt() || c.kind().isFloat()) ? c : register(operand);
    }

    void load(VReg dst, MemType type, Mem mem) {
        var load = make(VOp.LOAD, type.kind());
        load.memType = type;
        load.mem = mem;
        load.dst = dst;
        add(load);
    }

    void store(MemType type, Mem mem, Operand value) {
        var store = make(VOp.STORE, type.kind());
        store.memType = type;
        store.mem = mem;
        store.src = new Operand[] {value};
        add(store);
    }

    void lea(VReg dst, Mem mem) {
        var lea = make(VOp.LEA, Kind.I64);
        lea.mem = mem;
        lea.dst = dst;
        add(lea);
    }

    VReg addressOf(Mem mem) {
        var reg = temp(Kind.I64);
        lea(reg, mem);
        return reg;
    }

    /** @param type REF where the destination's cards are to be dirtied, or null */
    void copyBlock(Mem to, Mem from, int size, MemType type) {
        var copy = make(VOp.COPY, Kind.I64);
        copy.memType = type;
        copy.mem = to;
        copy.mem2 = from;
        copy.size = size;
        add(copy);
    }
}
