/** The compiler's front door and what its stages share. */
package dev.gatun.jit;
