/**
 * Passes over vcode. {@link dev.gatun.jit.opt.Optimizer} is the list of them; each leaves valid vcode, so any can be left out.
 *
 * <p>They know control flow by the targets of each block's branch. Code that is entered from within a block, as exception handlers are,
 * has to be reached by some branch too, to be kept; it may rely on nothing but frame slots, and on those that it reads having been
 * announced by {@code VMethod.keepInFrame}. No pass removes or moves a store, a call or a trap that can happen.
 */
package dev.gatun.jit.opt;
