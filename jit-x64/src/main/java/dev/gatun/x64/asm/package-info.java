/**
 * An x86-64 assembler, usable alone: {@link dev.gatun.x64.asm.X64Assembler}.
 *
 * <p>Every encoding is one {@link dev.gatun.x64.asm.Row} written as in the instruction reference of the Intel Software
 * Developer's Manual, volume 2 (operands, then {@code 66 REX.W 0F 6E /r}); the emitted bytes and the listing's text
 * both come from that row. The rows stand in the families {@code Alu}, {@code Shift}, {@code Unary}, {@code SseOp}
 * and in {@code IntegerRows}, {@code ControlRows} and {@code VectorRows}.
 */
package dev.gatun.x64.asm;
