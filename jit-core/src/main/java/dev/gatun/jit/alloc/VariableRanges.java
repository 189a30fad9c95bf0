package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the allocator has put the variables that debuggers ask for. Only where a variable is live is its register sure
 * to hold it: passes drop assignments that nobody reads.
 *
 * @param order  the instructions as they were numbered; some of them are gone since
 * @param ranges by variable, then by position
 * @param stack  the same of registers that were on the evaluation stack
 */
public record VariableRanges(List<VInst> order, List<Range> ranges, List<StackRange> stack) {
    public static final VariableRanges NONE = new VariableRanges(List.of(), List.of(), List.of());

    /**
     * A variable's register is at a place from before instruction number {@code from} up to before number {@code to}.
     *
     * @param variable index among the method's variables
     * @param place    an AReg or AStack
     */
    public record Range(int variable, Operand place, int from, int to) {
    }

    /** A register is at a place, as in {@link Range}. */
    public record StackRange(VReg register, Operand place, int from, int to) {
    }

    /** Where a register is before an instruction; empty where it is nowhere. */
    public Optional<Operand> placeOf(VReg register, VInst at) {
        int index = order.indexOf(at);
        return stack.stream().filter(r -> r.register() == register && r.from() <= index && index < r.to()).map(StackRange::place).findFirst();
    }

    static VariableRanges of(LiveCode code) {
        var variables = code.method.variables();
        if (!code.method.isDebug()) {
            return NONE;
        }
        var ranges = new ArrayList<Range>();
        for (int v = 0; v < variables.size(); v++) {
            if (variables.get(v).home() instanceof VReg r && code.lifetimes[r.id()] != null) {
                add(ranges, v, code.lifetimes[r.id()]);
            }
        }
        var onStack = new ArrayList<StackRange>();
        code.method.stackStates().stream().flatMap(s -> s.values().stream()).flatMap(v -> v.register().stream()).distinct()
                .filter(r -> code.lifetimes[r.id()] != null).forEach(r -> {
                    var found = new ArrayList<Range>();
                    add(found, 0, code.lifetimes[r.id()]);
                    found.forEach(f -> onStack.add(new StackRange(r, f.place(), f.from(), f.to())));
                });
        return new VariableRanges(List.of(code.insts), ranges, onStack);
    }

    private static void add(List<Range> ranges, int variable, Lifetime life) {
        for (var part = life.first; part != null; part = part.next) {
            if (part.operand == null) {
                continue;
            }
            for (int r = 0; r < life.rangeCount; r++) {
                // A value is there when the instruction that writes it, at an odd position, is over.
                int from = Math.max(part.from, life.ranges[2 * r]) + 1 >> 1;
                int to = Math.min(part.to, life.ranges[2 * r + 1]) + 1 >> 1;
                if (from < to) {
                    ranges.add(new Range(variable, part.operand, from, to));
                }
            }
        }
    }
}
