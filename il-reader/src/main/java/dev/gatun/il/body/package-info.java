/** Method bodies: opcodes, instructions, exception clauses (ECMA-335 II.25.4 and III). */
package dev.gatun.il.body;
