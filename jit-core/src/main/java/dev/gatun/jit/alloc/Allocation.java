package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.VMethod;

/**
 * A method after register allocation: every VReg operand is now an AReg or AStack, and moves join places where a register's
 * home changes.
 *
 * @param spillSlots       number of 8-byte spill slots
 * @param usedCalleeSaved  callee-saved registers that the code writes, a bit each
 * @param variables        where the variables are that debuggers ask for
 */
public record Allocation(VMethod method, int spillSlots, long usedCalleeSaved, VariableRanges variables) {
    Allocation(VMethod method, int spillSlots, long usedCalleeSaved) {
        this(method, spillSlots, usedCalleeSaved, VariableRanges.NONE);
    }
}
