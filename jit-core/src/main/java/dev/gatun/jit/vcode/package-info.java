/**
 * vcode: IL with its evaluation stack removed. Linear code over virtual registers, not in SSA form: a register may be written
 * any number of times.
 *
 * <p>A {@link dev.gatun.jit.vcode.VMethod} owns dense arrays of {@link dev.gatun.jit.vcode.VReg}, {@link
 * dev.gatun.jit.vcode.FrameSlot} and {@link dev.gatun.jit.vcode.VBlock}; a block is a list of {@link
 * dev.gatun.jit.vcode.VInst} whose last one is its only branch. Every instruction can name what it reads, what it writes,
 * its effects ({@link dev.gatun.jit.vcode.VOp}) and the IL offset it comes from.
 *
 * <p>The same classes carry the code through all stages. Before lowering operands are registers and constants; lowering
 * (the backend's) makes two-address forms and puts physical registers where the machine or the ABI demands them; the
 * allocator replaces every register by an {@link dev.gatun.jit.vcode.AReg} or {@link dev.gatun.jit.vcode.AStack}, which
 * still remember the virtual register, so that the verifier can replay the allocation.
 *
 * <p>An I32 register always holds its value zero-extended to 64 bits: every 32-bit operation of x86-64 does that, arguments
 * and results of calls are passed so, and TRUNC is never elided. So an I32 may serve as the index of a memory operand once a
 * check has shown that it is not negative.
 */
package dev.gatun.jit.vcode;
