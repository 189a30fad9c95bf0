/** Reports of exceptions that leave the guest: where, why, and what was in registers, variables and on the evaluation stack. */
package dev.gatun.runtime.crash;
