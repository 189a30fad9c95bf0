package dev.gatun.x64.emit;

import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.code.DebugInfo;
import dev.gatun.jit.code.DebugInfo.Place;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.x64.asm.AssembledCode;
import dev.gatun.x64.asm.Marker;
import dev.gatun.x64.asm.X64Assembler;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Follows the emission of a method and makes its {@link DebugInfo}; does nothing where none is wanted. */
final class DebugRecorder {
    private final Allocation allocation;
    private final VMethod method;
    private final Frame frame;
    private final X64Assembler asm;
    private final boolean wanted;
    private final Map<VInst, Marker> starts = new IdentityHashMap<>();
    private final List<Marker> returns = new ArrayList<>();
    private Marker prologueEnd;
    private Marker blocksEnd;

    DebugRecorder(Allocation allocation, Frame frame, X64Assembler asm) {
        this.allocation = allocation;
        this.method = allocation.method();
        this.frame = frame;
        this.asm = asm;
        this.wanted = method.isDebug();
    }

    void endOfPrologue() {
        if (wanted) {
            prologueEnd = asm.mark();
        }
    }

    void before(VInst inst) {
        if (wanted) {
            starts.put(inst, asm.mark());
        }
    }

    void beforeReturn() {
        if (wanted) {
            returns.add(asm.mark());
        }
    }

    void endOfBlocks() {
        if (wanted) {
            blocksEnd = asm.mark();
        }
    }

    DebugInfo info(AssembledCode code) {
        if (!wanted) {
            return DebugInfo.NONE;
        }
        int[] offsets = offsets(code);
        var ranges = new ArrayList<List<DebugInfo.Range>>();
        for (var variable : method.variables()) {
            var places = new ArrayList<DebugInfo.Range>();
            if (variable.home() instanceof FrameSlot slot && frame.isUsed(slot)) {
                places.add(new DebugInfo.Range(0, code.bytes().length, new Place.Frame(frame.offset(slot))));
            }
            ranges.add(places);
        }
        for (var range : allocation.variables().ranges()) {
            int from = offsets[range.from()];
            int to = offsets[range.to()];
            if (from < to) {
                ranges.get(range.variable()).add(new DebugInfo.Range(from, to, place(range.place())));
            }
        }
        var variables = new ArrayList<DebugInfo.Variable>();
        for (int i = 0; i < ranges.size(); i++) {
            var v = method.variables().get(i);
            ranges.get(i).sort(java.util.Comparator.comparingInt(DebugInfo.Range::from));
            variables.add(new DebugInfo.Variable(v.argument(), v.number(), v.type(), ranges.get(i)));
        }
        return new DebugInfo(code.position(prologueEnd), returns.stream().map(code::position).toList(), variables);
    }

    /** For each instruction as the allocator numbered them, and for the end, where its code begins. */
    private int[] offsets(AssembledCode code) {
        var order = allocation.variables().order();
        var offsets = new int[order.size() + 1];
        offsets[order.size()] = code.position(blocksEnd);
        for (int i = order.size() - 1; i >= 0; i--) {
            var start = starts.get(order.get(i));
            offsets[i] = start == null ? offsets[i + 1] : code.position(start);
        }
        return offsets;
    }

    private Place place(Operand operand) {
        return switch (operand) {
            case AReg r -> new Place.Register(r.register());
            case AStack s -> new Place.Frame(frame.spillOffset(s.slot()));
            default -> throw new dev.gatun.jit.InternalCompilerError("a variable in " + operand);
        };
    }

    }
