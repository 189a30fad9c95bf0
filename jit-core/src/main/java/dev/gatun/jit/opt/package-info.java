/** Passes over vcode. {@link dev.gatun.jit.opt.Optimizer} is the list of them; each leaves valid vcode, so any can be left out. */
package dev.gatun.jit.opt;
