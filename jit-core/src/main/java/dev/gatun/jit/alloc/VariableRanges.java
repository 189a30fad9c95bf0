package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the allocator has put the variables that debuggers ask for. Only where a variable is live is its register sure
 * to hold it: passes drop assignments that nobody reads.
 *
 * @param order  the instructions as they were numbered; some of them are gone since
 * @param ranges by variable, then by position
 */
public record VariableRanges(List<VInst> order, List<Range> ranges) {
    public static final VariableRanges NONE = new VariableRanges(List.of(), List.of());

    /**
     * A variable's register is at a place from before instruction number {@code from} up to before number {@code to}.
     *
     * @param variable index among the method's variables
     * @param place    an AReg or AStack
     */
    public record Range(int variable, Operand place, int from, int to) {
    }

    static VariableRanges of(LiveCode code) {
        var variables = code.method.variables();
        if (variables.isEmpty()) {
            return NONE;
        }
        var ranges = new ArrayList<Range>();
        for (int v = 0; v < variables.size(); v++) {
            if (variables.get(v).home() instanceof VReg r && code.lifetimes[r.id()] != null) {
                add(ranges, v, code.lifetimes[r.id()]);
            }
        }
        return new VariableRanges(List.of(code.insts), ranges);
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
