package dev.gatun.jit.vcode;

/**
 * A virtual register where the allocator has put it in the frame.
 *
 * @param slot the spill slot's number, dense within a method; each has 8 bytes
 */
public record AStack(VReg vreg, int slot) implements Operand {
    @Override
    public Kind kind() {
        return vreg.kind();
    }

    @Override
    public String toString() {
        return "[spill" + slot + "](" + vreg + ")";
    }
}
