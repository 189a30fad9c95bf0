/**
 * Textual IL in: {@link dev.gatun.il.assembler.IlAssembler} parses it (ECMA-335 II.5 to II.25) and writes a PE file through
 * {@link dev.gatun.il.builder.MetadataBuilder}.
 */
package dev.gatun.il.assembler;
