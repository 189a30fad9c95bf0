/**
 * What the machine-independent compiler knows of a machine, as data: its registers, where its calls put values, and the
 * {@link dev.gatun.jit.target.Backend} that lowers and emits.
 */
package dev.gatun.jit.target;
