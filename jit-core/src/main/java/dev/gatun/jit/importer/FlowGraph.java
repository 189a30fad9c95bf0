package dev.gatun.jit.importer;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.FlowKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The basic blocks of a method body: runs of instructions that control enters only at the first. */
final class FlowGraph {
    /** Instructions {@code first} to {@code last}, inclusive, by their index in the body. */
    record Range(int first, int last, int ilOffset) {
    }

    private final List<Range> ranges = new ArrayList<>();
    private final int[] rangeAt;

    FlowGraph(MethodBody body) {
        var code = body.instructions();
        var leaders = new BitSet(body.codeSize() + 1);
        leaders.set(0);
        for (var inst : code) {
            switch (inst.opcode().flow()) {
                case BRANCH, COND_BRANCH -> {
                    leaders.set(inst.end());
                    for (int target : targets(inst)) {
                        leaders.set(target);
                    }
                }
                case RETURN, THROW -> leaders.set(inst.end());
                default -> {
                }
            }
        }
        for (var clause : body.clauses()) {
            leaders.set(clause.tryOffset());
            leaders.set(clause.tryEnd());
            leaders.set(clause.handlerOffset());
            leaders.set(clause.handlerEnd());
            if (clause.kind() == ExceptionClause.Kind.FILTER) {
                leaders.set(clause.filterOffset());
            }
        }
        rangeAt = new int[body.codeSize() + 1];
        int first = 0;
        for (int i = 0; i < code.size(); i++) {
            if (i + 1 == code.size() || leaders.get(code.get(i + 1).offset())) {
                rangeAt[code.get(first).offset()] = ranges.size();
                ranges.add(new Range(first, i, code.get(first).offset()));
                first = i + 1;
            }
        }
    }

    List<Range> ranges() {
        return ranges;
    }

    /** The index of the range that starts at an IL offset. */
    int indexAt(int ilOffset) {
        return rangeAt[ilOffset];
    }

    /** Where a branch can go besides the next instruction, as IL offsets. */
    static int[] targets(Instruction inst) {
        if (inst.opcode() == dev.gatun.il.body.Opcode.SWITCH) {
            return inst.targets();
        }
        return inst.opcode().flow() == FlowKind.BRANCH || inst.opcode().flow() == FlowKind.COND_BRANCH
                ? new int[] {inst.target()} : new int[0];
    }
}
