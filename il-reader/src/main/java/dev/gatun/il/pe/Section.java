package dev.gatun.il.pe;

/**
 * A section header (ECMA-335 II.25.3). The RVA and sizes are unsigned 32-bit numbers.
 *
 * @param virtualAddress the RVA of its first byte
 * @param virtualSize bytes in memory; those beyond {@code rawSize} are zero
 * @param rawOffset where its bytes are in the file
 * @param rawSize how many bytes the file has of it
 */
public record Section(String name, int virtualAddress, int virtualSize, int rawOffset, int rawSize,
        int characteristics) {
}
