/** What the evaluation stack holds before each IL instruction: types, and where the values come from. For people, not for compilation. */
package dev.gatun.jit.stack;
