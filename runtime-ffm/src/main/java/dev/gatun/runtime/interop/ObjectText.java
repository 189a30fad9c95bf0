package dev.gatun.runtime.interop;

import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.VirtualCallers;
import dev.gatun.runtime.memory.NativeMemory;

/** Calls an object's own ToString. */
final class ObjectText {
    private ObjectText() {
    }

    static String of(GuestRuntime runtime, long object) {
        return VirtualCallers.call(() -> onThisThread(runtime, object));
    }

    private static String onThisThread(GuestRuntime runtime, long object) {
        var thread = runtime.threads().enter();
        try {
            var declared = runtime.types().wellKnown(WellKnownType.OBJECT).findMethods("ToString").getFirst();
            var linker = runtime.linker();
            var target = linker.method(linker.typeOf(GuestObjects.methodTable(object)).resolveVirtual(declared));
            var thunk = linker.stubs().entryThunk(Shapes.signature(declared));
            NativeMemory.putLong(thread.arguments(), object);
            long text = NativeMemory.getLong(thunk.call(thread, target.virtualEntry()));
            return text == 0 ? "" : GuestObjects.toJava(text);
        } finally {
            thread.leave();
        }
    }
}
