package dev.gatun.runtime.interop;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.heap.HandleTable;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.VirtualCallers;
import java.lang.ref.Cleaner;

/**
 * The handle of an object of one runtime: an entry of its table of handles, which keeps the object until the Java object is no
 * longer reachable. Objects do not move.
 */
final class ObjectHandle implements IlObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final GuestRuntime runtime;
    private final long address;

    /** The calling thread is in the guest. */
    ObjectHandle(GuestRuntime runtime, long address) {
        this.runtime = runtime;
        this.address = address;
        var handles = runtime.heap().handles();
        CLEANER.register(this, new Release(handles, handles.create(HandleTable.Kind.NORMAL, address)));
    }

    private record Release(HandleTable handles, int handle) implements Runnable {
        @Override
        public void run() {
            handles.free(handle);
        }
    }

    GuestRuntime runtime() {
        return runtime;
    }

    TypeDesc type() {
        return VirtualCallers.call(this::typeOnThisThread);
    }

    private TypeDesc typeOnThisThread() {
        var thread = runtime.threads().enter();
        try {
            return runtime.linker().typeOf(GuestObjects.methodTable(address));
        } finally {
            thread.leave();
        }
    }

    @Override
    public String typeName() {
        return type().fullName();
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectHandle handle && handle.address == address && handle.runtime == runtime;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(address);
    }

    @Override
    public String toString() {
        return ObjectText.of(runtime, address);
    }
}
