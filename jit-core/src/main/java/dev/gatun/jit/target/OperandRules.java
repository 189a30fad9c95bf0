package dev.gatun.jit.target;

import dev.gatun.jit.vcode.VInst;

/**
 * Which operands of a lowered instruction must be in a machine register. All others may also be in a spill slot; registers of a
 * memory operand must always be in machine registers.
 */
public interface OperandRules {
    /** Whether source {@code index} must be in a register. */
    boolean sourceNeedsRegister(VInst inst, int index);

    /** Whether the destination must be in a register. */
    boolean destinationNeedsRegister(VInst inst);
}
