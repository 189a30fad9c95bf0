/**
 * What passes ask about a method's code: operands of an instruction, liveness, dominators, loops and the order of
 * blocks. All of it is computed from a {@link dev.gatun.jit.vcode.VMethod} at one moment and is not kept up to date
 * afterwards.
 */
package dev.gatun.jit.analysis;
