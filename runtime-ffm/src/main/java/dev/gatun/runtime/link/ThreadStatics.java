package dev.gatun.runtime.link;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.Arena;
import java.util.Arrays;

/**
 * The thread-static fields of one thread: each has a place of its own, zeroed, from the thread's first use of it on. A place does not
 * move, so that there may be byrefs to it; only the table that leads to the places does when it grows. Used by its own thread, and
 * by the collector while that is stopped.
 */
final class ThreadStatics {
    private final long context;
    private final Arena memory;
    /** Every word that holds a reference. */
    private long[] references = new long[8];
    private int referenceCount;

    /** A field with its number. */
    record Field(FieldDesc field, int id) {
    }

    /** @param memory lives as long as the thread */
    ThreadStatics(long context, Arena memory) {
        this.context = context;
        this.memory = memory;
        NativeMemory.putLong(context + ThreadContext.THREAD_STATICS, 0);
        NativeMemory.putInt(context + ThreadContext.THREAD_STATIC_COUNT, 0);
    }

    /** The place of a field, made if there is none. */
    long place(Field field) {
        long entry = table(field.id() + 1) + 8L * field.id();
        long place = NativeMemory.getLong(entry);
        if (place == 0) {
            var type = field.field().type();
            place = memory.allocate(Math.max(8, type.valueSize()), 8).address();
            if (type.isReference()) {
                addReference(place);
            } else if (type.kind() == TypeKind.STRUCT) {
                long start = place;
                type.layout().pointerMap().stream().forEach(word -> addReference(start + 8L * word));
            }
            NativeMemory.putLong(entry, place);
        }
        return place;
    }

    private long table(int entries) {
        long table = NativeMemory.getLong(context + ThreadContext.THREAD_STATICS);
        int count = NativeMemory.getInt(context + ThreadContext.THREAD_STATIC_COUNT);
        if (count >= entries) {
            return table;
        }
        int newCount = Math.max(Math.max(8, entries), 2 * count);
        long grown = memory.allocate(8L * newCount, 8).address();
        if (count > 0) {
            NativeMemory.copy(grown, table, 8L * count);
        }
        NativeMemory.putLong(context + ThreadContext.THREAD_STATICS, grown);
        NativeMemory.putInt(context + ThreadContext.THREAD_STATIC_COUNT, newCount);
        return grown;
    }

    private void addReference(long word) {
        if (referenceCount == references.length) {
            references = Arrays.copyOf(references, 2 * referenceCount);
        }
        references[referenceCount++] = word;
    }

    void roots(World.Roots roots) {
        for (int i = 0; i < referenceCount; i++) {
            roots.slot(references[i]);
        }
    }
}
