/**
 * Passes over vcode. {@link dev.gatun.jit.opt.Optimizer} is the list of them; each leaves valid vcode, so any can be left out.
 *
 * <p>They know control flow by the targets of each block's branch. Exceptions go elsewhere: to handlers, which only TRY names. So a handler
 * starts from nothing but the frame, {@link dev.gatun.jit.opt.HandlerHomes} sees to it that it needs nothing else, and no pass may make a
 * register live into it. No pass removes or moves a store, a call or a trap that can happen.
 */
package dev.gatun.jit.opt;
