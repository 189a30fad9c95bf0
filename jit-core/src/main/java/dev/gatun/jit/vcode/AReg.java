package dev.gatun.jit.vcode;

/**
 * A virtual register where the allocator has put it in a machine register.
 *
 * @param vreg     what the value is; the physical register itself where lowering named one
 * @param register the machine register's number in the {@code RegisterFile}
 */
public record AReg(VReg vreg, int register, String registerName) implements Operand {
    @Override
    public Kind kind() {
        return vreg.kind();
    }

    @Override
    public String toString() {
        return vreg.isPhysical() ? vreg.toString() : "%" + registerName + "(" + vreg + ")";
    }
}
