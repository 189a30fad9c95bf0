package dev.gatun.runtime.link;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The storage of static fields, zeroed until assigned, or a copy of what the image has for them. Thread-safe. */
final class Statics {
    private final Linker linker;
    private final Map<FieldDesc, Long> addresses = new ConcurrentHashMap<>();

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
        if (field.isThreadStatic()) {
            throw new UnsupportedIlException(field.fullName(), -1, "a thread-static field");
        }
        long size = field.type().valueSize();
        long address = linker.allocateData(size, 8);
        field.rvaData().ifPresent(data -> NativeMemory.segment(address, size)
                .copyFrom(MemorySegment.ofArray(data.toByteArray())));
        return address;
    }
}
