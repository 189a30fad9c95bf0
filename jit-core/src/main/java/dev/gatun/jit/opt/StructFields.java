package dev.gatun.jit.opt;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Part;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Structs in registers: a frame slot that is only ever read and written field by field, cleared, or copied as a whole becomes one register
 * for each of its fields (scalar replacement of aggregates; Muchnick, "Advanced Compiler Design", 12.2).
 *
 * <p>A slot qualifies if its address is nowhere a value, it is no result of a call, the fields that are accessed do not overlap, and no
 * access, clearing or copy covers part of one. A parameter arrives in a slot and its fields are loaded from there. A copy to memory must
 * write every byte that is not padding, so the fields must fill what is copied, and so must those of a slot that is passed or returned:
 * that is done in {@linkplain VInst#parts parts}. Copies between slots make both have the fields of either. Copies from and to memory turn into loads and stores in
 * its place, so what faults still faults there.
 */
final class StructFields {
    /** Larger structs cost more registers than they save memory traffic. */
    private static final int MAX_FIELDS = 6;

    private final VMethod method;
    private final BitSet candidates = new BitSet();
    /** For each slot the fields by offset. */
    private final List<TreeMap<Integer, MemType>> fields = new ArrayList<>();
    private final List<Map<Integer, VReg>> registers = new ArrayList<>();
    private List<VInst> out;
    /** Loads of the fields of parameters, until the last of the PARAM instructions is past. */
    private final List<VInst> arrivals = new ArrayList<>();

    private StructFields(VMethod method) {
        this.method = method;
        for (var slot : method.slots()) {
            candidates.set(slot.id());
            fields.add(new TreeMap<>());
            registers.add(new TreeMap<>());
        }
    }

    static void run(VMethod method) {
        if (method.slots().isEmpty()) {
            return;
        }
        var pass = new StructFields(method);
        pass.forEach(pass::findFields);
        pass.exchangeFields();
        pass.rejectUnfit();
        if (!pass.candidates.isEmpty()) {
            pass.replace();
        }
    }

    private void forEach(Consumer<VInst> action) {
        for (var block : method.blocks()) {
            block.insts().forEach(action);
        }
    }

    private static FrameSlot slotOf(Mem mem) {
        return mem != null && mem.base().orElse(null) instanceof FrameSlot slot && slot.id() >= 0 ? slot : null;
    }

    private boolean isCandidate(FrameSlot slot) {
        return slot != null && candidates.get(slot.id());
    }

    private void reject(FrameSlot slot) {
        if (slot != null) {
            candidates.clear(slot.id());
        }
    }

    private void findFields(VInst inst) {
        for (var operand : inst.src) {
            if (operand instanceof FrameSlot slot && slot.id() >= 0 && inst.op != VOp.RET && inst.op != VOp.CALL) {
                reject(slot);
            }
        }
        if (inst.dst instanceof FrameSlot slot && slot.id() >= 0 && inst.op != VOp.PARAM) {
            reject(slot);
        }
        var slot = slotOf(inst.mem);
        switch (inst.op) {
            case LOAD, STORE -> {
                if (slot != null) {
                    access(slot, inst.mem, inst.memType);
                }
            }
            case ZERO -> {
                if (slot != null && inst.mem.index().isPresent()) {
                    reject(slot);
                }
            }
            case COPY -> {
                var from = slotOf(inst.mem2);
                if (slot == from || inst.mem.index().isPresent() && slot != null) {
                    reject(slot);
                }
                if (from != null && inst.mem2.index().isPresent()) {
                    reject(from);
                }
            }
            default -> reject(slot);
        }
    }

    private void access(FrameSlot slot, Mem mem, MemType type) {
        if (mem.index().isPresent() || mem.disp() < 0 || mem.disp() + type.size() > slot.size() || !add(slot, mem.disp(), type)) {
            reject(slot);
        }
    }

    /** Adds a field; false if it does not agree with those known. I8 and U8 are one field, and so are I16 and U16. */
    private boolean add(FrameSlot slot, int offset, MemType type) {
        var known = fields.get(slot.id()).putIfAbsent(offset, type);
        return known == null || known.size() == type.size() && known.kind() == type.kind();
    }

    /** What one slot has as a field, those it is copied to and from have too. */
    private void exchangeFields() {
        boolean[] changed = {true};
        while (changed[0]) {
            changed[0] = false;
            forEach(inst -> {
                if (inst.op == VOp.COPY && isCandidate(slotOf(inst.mem)) && isCandidate(slotOf(inst.mem2))) {
                    changed[0] |= exchange(inst, inst.mem, inst.mem2) | exchange(inst, inst.mem2, inst.mem);
                }
            });
        }
    }

    private boolean exchange(VInst copy, Mem from, Mem to) {
        boolean changed = false;
        var source = slotOf(from);
        var target = slotOf(to);
        for (var field : fields.get(source.id()).subMap(from.disp(), from.disp() + copy.size).entrySet()) {
            int offset = field.getKey() - from.disp() + to.disp();
            int before = fields.get(target.id()).size();
            if (!add(target, offset, field.getValue()) || fields.get(target.id()).size() > 4 * MAX_FIELDS) {
                reject(target);
                return true;
            }
            changed |= fields.get(target.id()).size() != before;
        }
        return changed;
    }

    private void rejectUnfit() {
        for (var slot : method.slots()) {
            var own = fields.get(slot.id());
            int end = 0;
            for (var field : own.entrySet()) {
                if (field.getKey() < end) {
                    reject(slot);
                }
                end = field.getKey() + field.getValue().size();
            }
            if (own.isEmpty() || own.size() > MAX_FIELDS) {
                reject(slot);
            }
        }
        // Rejecting a slot makes it memory for those it is copied to and from.
        int before;
        do {
            before = candidates.cardinality();
            forEach(inst -> {
                if (inst.op == VOp.ZERO || inst.op == VOp.COPY) {
                    rejectIfCut(inst.mem, inst.size);
                }
                if (inst.op == VOp.COPY) {
                    rejectIfCut(inst.mem2, inst.size);
                    if (isCandidate(slotOf(inst.mem2)) && !isCandidate(slotOf(inst.mem))
                            && !fills(slotOf(inst.mem2), inst.mem2.disp(), inst.size)) {
                        reject(slotOf(inst.mem2));
                    }
                }
                if (inst.op == VOp.CALL) {
                    rejectUnfitArguments(inst);
                }
                if (isCandidate(returned(inst)) && !fills(returned(inst), 0, resultSize())) {
                    reject(returned(inst));
                }
            });
        } while (candidates.cardinality() != before);
    }

    private void rejectIfCut(Mem mem, int size) {
        var slot = slotOf(mem);
        if (isCandidate(slot)) {
            int end = mem.disp() + size;
            for (var field : fields.get(slot.id()).entrySet()) {
                int low = field.getKey();
                int high = low + field.getValue().size();
                if (low < mem.disp() && high > mem.disp() || low < end && high > end) {
                    reject(slot);
                }
            }
        }
    }

    private boolean fills(FrameSlot slot, int from, int size) {
        int at = from;
        for (var field : fields.get(slot.id()).subMap(from, from + size).entrySet()) {
            if (!isPadding(slot, at, field.getKey())) {
                return false;
            }
            at = field.getKey() + field.getValue().size();
        }
        return isPadding(slot, at, from + size);
    }

    private static boolean isPadding(FrameSlot slot, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!slot.isPadding(at)) {
                return false;
            }
        }
        return from <= to;
    }

    private void rejectUnfitArguments(VInst call) {
        var parameters = call.call.signature().parameters();
        for (int i = 0; i < call.src.length; i++) {
            if (call.src[i] instanceof FrameSlot slot && isCandidate(slot)
                    && !(i < parameters.size() && parameters.get(i) instanceof ValueShape.Struct s && fills(slot, 0, s.size()))) {
                reject(slot);
            }
        }
    }

    private static FrameSlot returned(VInst inst) {
        return inst.op == VOp.RET && inst.src.length > 0 && inst.src[0] instanceof FrameSlot slot && slot.id() >= 0 ? slot : null;
    }

    private int resultSize() {
        return ((ValueShape.Struct) method.signature().result()).size();
    }

    private VReg register(FrameSlot slot, int offset) {
        return registers.get(slot.id()).computeIfAbsent(offset, o ->
                method.newReg(fields.get(slot.id()).get(o).kind(), slot.name().isEmpty() ? "" : slot.name() + "_" + o));
    }

    private void replace() {
        for (var block : method.blocks()) {
            out = new ArrayList<>();
            for (var inst : block.insts()) {
                replace(inst);
            }
            block.insts().clear();
            block.insts().addAll(out);
        }
    }

    private void replace(VInst inst) {
        if (inst.op == VOp.PARAM) {
            if (inst.dst instanceof FrameSlot slot && isCandidate(slot)) {
                arrive(inst, slot);
            }
            out.add(inst);
            return;
        }
        out.addAll(arrivals);
        arrivals.clear();
        boolean first = isCandidate(slotOf(inst.mem));
        boolean second = isCandidate(slotOf(inst.mem2));
        if (isCandidate(returned(inst))) {
            var slot = returned(inst);
            inst.parts = parts(slot, resultSize());
            inst.src = registers(slot, inst.parts);
        } else if (inst.op == VOp.CALL) {
            splitArguments(inst);
        }
        if (!first && !second) {
            out.add(inst);
            return;
        }
        switch (inst.op) {
            case LOAD -> {
                var field = register(slotOf(inst.mem), inst.mem.disp());
                emit(inst, extension(inst.memType), inst.kind, inst.dst, field);
            }
            case STORE -> {
                var field = register(slotOf(inst.mem), inst.mem.disp());
                emit(inst, VOp.MOV, field.kind(), field, inst.src[0]);
            }
            case ZERO -> copied(inst.mem, inst.size).forEach((offset, type) ->
                    emit(inst, VOp.MOV, type.kind(), register(slotOf(inst.mem), offset), new Const(type.kind(), 0)));
            case COPY -> {
                var whole = first ? inst.mem : inst.mem2;
                if (!second && copied(whole, inst.size).isEmpty()) {
                    // Nobody reads these bytes, but the place they come from may be null.
                    var check = emit(inst, VOp.NULLCHECK, Kind.I32, null);
                    check.mem = inst.mem2;
                    check.memType = MemType.I32;
                }
                copied(whole, inst.size).forEach((offset, type) -> copy(inst, first, second, offset - whole.disp(), type));
            }
            default -> throw new InternalCompilerError("a slot in registers: " + inst);
        }
    }

    private List<Part> parts(FrameSlot slot, int size) {
        return fields.get(slot.id()).subMap(0, size).entrySet().stream().map(field -> new Part(field.getKey(), field.getValue())).toList();
    }

    private Operand[] registers(FrameSlot slot, List<Part> parts) {
        return parts.stream().map(part -> register(slot, part.offset())).toArray(Operand[]::new);
    }

    private void splitArguments(VInst call) {
        var sources = new ArrayList<>(List.of(call.src));
        var split = new ArrayList<VInst.SplitArgument>();
        for (int i = 0; i < call.src.length; i++) {
            if (call.src[i] instanceof FrameSlot slot && isCandidate(slot)) {
                var parts = parts(slot, ((ValueShape.Struct) call.call.signature().parameters().get(i)).size());
                split.add(new VInst.SplitArgument(i, sources.size(), parts));
                sources.set(i, method.newSlotLike(slot));
                sources.addAll(List.of(registers(slot, parts)));
            }
        }
        if (!split.isEmpty()) {
            call.src = sources.toArray(Operand[]::new);
            call.split = List.copyOf(split);
        }
    }

    private void arrive(VInst parameter, FrameSlot slot) {
        var place = method.newSlotLike(slot);
        parameter.dst = place;
        fields.get(slot.id()).forEach((offset, type) -> {
            var load = instruction(parameter, VOp.LOAD, type.kind(), register(slot, offset));
            load.mem = Mem.of(place, offset, new Alias(Alias.Space.SLOT, place));
            load.memType = type;
            arrivals.add(load);
        });
    }

    private Map<Integer, MemType> copied(Mem mem, int size) {
        return fields.get(slotOf(mem).id()).subMap(mem.disp(), mem.disp() + size);
    }

    private void copy(VInst copy, boolean toRegisters, boolean fromRegisters, int offset, MemType type) {
        if (toRegisters && fromRegisters) {
            emit(copy, VOp.MOV, type.kind(), register(slotOf(copy.mem), copy.mem.disp() + offset),
                    register(slotOf(copy.mem2), copy.mem2.disp() + offset));
        } else if (toRegisters) {
            var load = emit(copy, VOp.LOAD, type.kind(), register(slotOf(copy.mem), copy.mem.disp() + offset));
            load.mem = copy.mem2.plus(offset);
            load.memType = type;
        } else {
            var store = emit(copy, VOp.STORE, type.kind(), null, register(slotOf(copy.mem2), copy.mem2.disp() + offset));
            store.mem = copy.mem.plus(offset);
            store.memType = type;
        }
    }

    /** A narrow field's register holds what was stored; a load takes the low bits. */
    private static VOp extension(MemType type) {
        return switch (type) {
            case I8 -> VOp.SEXT8;
            case U8 -> VOp.ZEXT8;
            case I16 -> VOp.SEXT16;
            case U16 -> VOp.ZEXT16;
            default -> VOp.MOV;
        };
    }

    private VInst emit(VInst origin, VOp op, Kind kind, Operand dst, Operand... src) {
        var inst = instruction(origin, op, kind, dst, src);
        out.add(inst);
        return inst;
    }

    private static VInst instruction(VInst origin, VOp op, Kind kind, Operand dst, Operand... src) {
        var inst = new VInst(op, kind, origin.ilOffset);
        inst.site = origin.site;
        inst.dst = dst;
        inst.src = src;
        return inst;
    }
}
