/**
 * Textual IL (ECMA-335 II): {@link dev.gatun.il.text.IlPrinter} prints an assembly so that an assembler takes it back.
 * Nothing is resolved: names come from rows, signatures from blobs.
 */
package dev.gatun.il.text;
