package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The System.Type objects, one for each type; they live beside the code and never move. Thread-safe. */
final class TypeObjects {
    /** The class of the class library that they are instances of, and its field for the method table. */
    private static final String CLASS = "System.RuntimeType";
    private static final String TABLE_FIELD = "m_table";

    private final Linker linker;
    private final Queue<Long> all = new ConcurrentLinkedQueue<>();
    private volatile long size;

    TypeObjects(Linker linker) {
        this.linker = linker;
    }

    /** The Type object of a type. */
    long of(LinkedType linked) {
        long known = linked.typeObject;
        return known != 0 ? known : make(linked);
    }

    private synchronized long make(LinkedType linked) {
        if (linked.typeObject == 0) {
            TypeDesc runtimeType = linked.type.system().classLibrary().findType(CLASS)
                    .orElseThrow(() -> new InternalCompilerError("the class library lacks " + CLASS));
            var field = runtimeType.findField(TABLE_FIELD)
                    .orElseThrow(() -> new InternalCompilerError(CLASS + " lacks " + TABLE_FIELD));
            long object = linker.allocateData(runtimeType.layout().size(), ObjectModel.OBJECT_ALIGNMENT);
            NativeMemory.putLong(object, linker.methodTable(runtimeType));
            NativeMemory.putLong(object + field.offset(), linker.methodTable(linked.type));
            size = runtimeType.layout().size();
            all.add(object);
            linked.typeObject = object;
        }
        return linked.typeObject;
    }

    /** What the objects refer to. */
    void roots(World.Roots roots) {
        all.forEach(object -> roots.words(object + ObjectModel.FIRST_FIELD, object + size));
    }
}
