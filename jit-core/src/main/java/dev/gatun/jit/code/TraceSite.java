package dev.gatun.jit.code;

import java.util.List;

/**
 * A trace point in compiled code: a call of the trace stub, {@link RuntimeSymbol#TRACE}.
 *
 * @param codeOffset the offset that the call returns to
 * @param point      what happens there
 * @param operands   where the values are; of a struct its address
 * @param ilOffset   the IL instruction
 * @param site       the inline site that {@code ilOffset} counts in
 */
public record TraceSite(int codeOffset, TracePoint point, List<ValueLocation> operands, int ilOffset, int site) {
    public TraceSite {
        operands = List.copyOf(operands);
    }
}
