/**
 * An interpreter of IL as a judge of compilers: written after ECMA-335 partition III alone, one instruction after the other,
 * with the evaluation stack of III.1.5. It shares the reader and the resolution of names with Gatun, none of the meaning of
 * instructions.
 *
 * <p>It runs the base instructions and the object model on numbers, structs, arrays, objects, delegates and exceptions. Of the
 * class library it knows what generated programs need; all else ends with an {@link UnsupportedOperationException}.
 */
package dev.gatun.fuzz.interp;
