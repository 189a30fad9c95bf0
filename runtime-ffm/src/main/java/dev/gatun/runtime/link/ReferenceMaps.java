package dev.gatun.runtime.link;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.BitSet;

/** Makes the reference maps of method tables; {@link ObjectModel} says what they look like. */
final class ReferenceMaps {
    private ReferenceMaps() {
    }

    /** The map of a type's objects; of a value type, of its boxes. */
    static long of(TypeDesc type, Linker linker) {
        return switch (type.kind()) {
            case SZARRAY, MDARRAY -> ofElements(type.elementType(), linker);
            case CLASS -> ofObject(type.layout().pointerMap(), linker);
            case STRUCT -> {
                var boxed = new BitSet();
                type.layout().pointerMap().stream().forEach(word -> boxed.set(word + ObjectModel.FIRST_FIELD / 8));
                yield ofObject(boxed, linker);
            }
            default -> 0;
        };
    }

    private static long ofObject(BitSet words, Linker linker) {
        if (words.isEmpty()) {
            return 0;
        }
        return words.length() <= 64 ? words.toLongArray()[0] | 1 : list(words, linker) | ObjectModel.MAP_OFFSETS;
    }

    private static long ofElements(TypeDesc element, Linker linker) {
        if (element.isReference()) {
            return ObjectModel.MAP_REFERENCE_ELEMENTS;
        }
        return element.kind() == TypeKind.STRUCT && element.layout().hasPointers()
                ? list(element.layout().pointerMap(), linker) | ObjectModel.MAP_ELEMENT_OFFSETS : 0;
    }

    private static long list(BitSet words, Linker linker) {
        long list = linker.allocateData(4L * (words.cardinality() + 1), 8);
        NativeMemory.putInt(list, words.cardinality());
        long at = list;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            at += 4;
            NativeMemory.putInt(at, 8 * word);
        }
        return list;
    }
}
