package dev.gatun.il.builder;

import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What {@link MetadataBuilder#build} made.
 *
 * @param image the bytes of the PE file
 * @param pdb the bytes of the Portable PDB, empty if there is no debug information or it is within the image
 * @param tokens gives the token in the file for one that the builder gave
 */
public record BuiltImage(byte[] image, Optional<byte[]> pdb, IntUnaryOperator tokens) {

    /** The token in the file for one that the builder gave. */
    public int token(int provisional) {
        return tokens.applyAsInt(provisional);
    }
}
