/**
 * The verifier of ECMA-335 III.1.8: whether IL can be proved to keep the memory of objects safe. It works on open
 * generic definitions and needs no machine, no layout and no compiler. {@link dev.gatun.jit.verify.Verifier} is the door.
 */
package dev.gatun.jit.verify;
