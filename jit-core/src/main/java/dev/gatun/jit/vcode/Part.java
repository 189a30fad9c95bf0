package dev.gatun.jit.vcode;

/**
 * A field of a struct that travels in registers of its own, one for each field.
 *
 * @param offset where it lies in the struct
 * @param type   its width and class; of a narrow one only the low bits of the register count
 */
public record Part(int offset, MemType type) {
}
