package dev.gatun.runtime.interop;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.GuestRuntime;

/**
 * The handle of an object of one runtime. Nothing is collected, so holding the address is enough to keep the object.
 */
final class ObjectHandle implements IlObject {
    private final GuestRuntime runtime;
    private final long address;

    ObjectHandle(GuestRuntime runtime, long address) {
        this.runtime = runtime;
        this.address = address;
    }

    GuestRuntime runtime() {
        return runtime;
    }

    TypeDesc type() {
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
