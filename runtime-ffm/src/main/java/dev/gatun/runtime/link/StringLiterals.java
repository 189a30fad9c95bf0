package dev.gatun.runtime.link;

import dev.gatun.runtime.heap.GuestObjects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The objects of string literals, one for each value; they live beside the code and never move. Thread-safe. */
final class StringLiterals {
    private final Linker linker;
    private final GuestObjects objects;
    private final Map<String, Long> interned = new ConcurrentHashMap<>();

    StringLiterals(Linker linker, GuestObjects objects) {
        this.linker = linker;
        this.objects = objects;
    }

    /** The object of a value. */
    long of(String value) {
        var known = interned.get(value);
        return known != null ? known : interned.computeIfAbsent(value, this::place);
    }

    private long place(String value) {
        long address = linker.allocateData(GuestObjects.stringBytes(value.length()), 8);
        objects.writeString(address, value);
        return address;
    }
}
