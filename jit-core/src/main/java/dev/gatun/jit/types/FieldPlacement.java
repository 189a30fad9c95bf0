package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import java.util.List;

/**
 * Where fields go, as pure arithmetic (ECMA-335 II.10.7, II.22.8, II.22.16).
 *
 * <pre>
 *   Shape(1,1) Shape(8,8) Shape(2,2), from 0         ->  0, 8, 16;  end 18, alignment 8
 *   the same with packing 2                          ->  0, 2, 10;  end 12, alignment 2
 *   Shape(4,4) after a base class that ends at 18    ->  20;        end 24
 * </pre>
 *
 * @param offsets   of the fields, in their order
 * @param end       after the last byte of any field; the start if there is none
 * @param alignment the largest that a field asks for, at least 1
 */
record FieldPlacement(int[] offsets, int end, int alignment) {
    /** Larger instances are refused. */
    static final int MAX_SIZE = 0x0800_0000;

    /** No packing is stated. */
    static final int UNPACKED = 128;

    /**
     * What placing a field depends on.
     *
     * @param offset where an explicit layout has it, counted from the start; -1 for declaration order
     */
    record Shape(String name, int size, int alignment, boolean references, long offset) {
        /** References stay on words of their own whatever the packing, for the collector to find them. */
        private int alignment(int packing) {
            return references ? alignment : Math.min(alignment, packing);
        }
    }

    /**
     * @param where   the type, for messages
     * @param start   the offset before which nothing goes
     * @param packing bounds the alignment of fields without references
     */
    static FieldPlacement place(String where, int start, int packing, List<Shape> fields) {
        int[] offsets = new int[fields.size()];
        long end = start;
        int alignment = 1;
        for (int i = 0; i < offsets.length; i++) {
            var field = fields.get(i);
            int own = field.alignment(packing);
            long offset = field.offset() >= 0 ? start + field.offset() : roundUp(end, own);
            if (offset + field.size() > MAX_SIZE) {
                throw new BadImageException(where, "has its field " + field.name() + " at offset " + offset
                        + ", beyond " + MAX_SIZE);
            }
            offsets[i] = (int) offset;
            end = Math.max(end, offset + field.size());
            alignment = Math.max(alignment, own);
        }
        return new FieldPlacement(offsets, (int) end, alignment);
    }

    /**
     * The size of a value type whose fields take {@code end} bytes. Where a size is stated, CoreCLR does not round up
     * to the alignment, even if the fields need more; only values with references must fill whole words.
     *
     * @param statedSize 0 for none
     */
    static long valueSize(long end, int alignment, long statedSize, boolean references) {
        long size = Math.max(end, statedSize);
        return Math.max(1, statedSize != 0 && !references ? size : roundUp(size, alignment));
    }

    static long roundUp(long value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
