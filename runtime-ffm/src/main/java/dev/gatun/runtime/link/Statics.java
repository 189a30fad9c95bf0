package dev.gatun.runtime.link;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The storage of static fields, zeroed until assigned, or a copy of what the image has for them. Thread-safe. */
final class Statics {
    private final Linker linker;
    private final Map<FieldDesc, Long> addresses = new ConcurrentHashMap<>();
    /** Every word that holds a reference. */
    private final Queue<Long> references = new ConcurrentLinkedQueue<>();

    Statics(Linker linker) {
        this.linker = linker;
    }

    /** Where a static field is, at a multiple of 8. */
    long of(FieldDesc field) {
        var known = addresses.get(field);
        return known != null ? known : addresses.computeIfAbsent(field, this::place);
    }

    private long place(FieldDesc field) {
        if (!field.isStatic()) {
            throw new IllegalArgumentException(field + " is not static");
        }
        long size = field.type().valueSize();
        long address = linker.allocateData(size, 8);
        field.rvaData().ifPresent(data -> NativeMemory.segment(address, size)
                .copyFrom(MemorySegment.ofArray(data.toByteArray())));
        var type = field.type();
        if (type.isReference()) {
            references.add(address);
        } else if (type.kind() == TypeKind.STRUCT) {
            type.layout().pointerMap().stream().forEach(word -> references.add(address + 8L * word));
        }
        return address;
    }

    void roots(World.Roots roots) {
        references.forEach(roots::slot);
    }
}
