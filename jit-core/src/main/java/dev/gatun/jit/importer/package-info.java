/**
 * IL to vcode. The evaluation stack is simulated while the code of a block is read: its entries are registers, constants and
 * addresses, and instructions are made when a value is computed, never for moving values through the stack.
 *
 * <p>{@link dev.gatun.jit.importer.Importer} is the door. {@link dev.gatun.jit.importer.BodyImporter} walks one method's IL and
 * hands every instruction to the importer of its family.
 */
package dev.gatun.jit.importer;
