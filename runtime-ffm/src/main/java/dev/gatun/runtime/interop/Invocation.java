package dev.gatun.runtime.interop;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.EntryThunk;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.LinkedMethod;
import dev.gatun.runtime.memory.NativeMemory;

/**
 * Calls of methods that are known at run time only, with boxed arguments, as reflection makes them. Objects are given by address;
 * whoever calls keeps them alive.
 */
final class Invocation {
    private static final int BOXED = ObjectModel.FIRST_FIELD;

    private final GuestRuntime runtime;

    Invocation(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Calls a method.
     *
     * @param target    the object, 0 for a static method; for a method of a value type its box
     * @param arguments the address of the first reference of an object[], one for each parameter: boxes of exactly the parameter's
     *                  type, or null for a Nullable; where a parameter is a reference to a location, the box is that location, for
     *                  a reference type the array's element
     * @return the boxed result, 0 for void
     */
    long invoke(MethodDesc method, long target, long arguments) {
        var called = called(method, target);
        var signature = called.method().signature();
        EntryThunk thunk = runtime.linker().stubs().entryThunk(Shapes.signature(called.method()));
        var thread = runtime.threads().current();
        int next = 0;
        if (!called.method().isStatic()) {
            long receiver = called.method().owner().isValueType() ? target + BOXED : target;
            NativeMemory.putLong(thread.arguments() + thunk.offsets()[next++], receiver);
        }
        for (int i = 0; i < signature.parameters().size(); i++) {
            pass(signature.parameters().get(i), arguments + 8L * i, thread.arguments() + thunk.offsets()[next++]);
        }
        long result = thunk.call(thread, called.entry());
        return boxed(signature.returnType(), result);
    }

    /** What a virtual call runs. */
    private LinkedMethod called(MethodDesc method, long target) {
        var linker = runtime.linker();
        if (method.isStatic() || !method.isVirtual() || target == 0 || method.owner().isValueType()) {
            return linker.method(method);
        }
        return linker.method(linker.typeOf(GuestObjects.methodTable(target)).resolveVirtual(method));
    }

    private void pass(TypeDesc type, long element, long to) {
        long object = NativeMemory.getLong(element);
        if (type.isReference()) {
            NativeMemory.putLong(to, object);
            return;
        }
        switch (type.kind()) {
            case BYREF -> NativeMemory.putLong(to, type.elementType().isReference() ? element : object + BOXED);
            case POINTER, FNPTR -> NativeMemory.putLong(to, object == 0 ? 0 : NativeMemory.getLong(object + BOXED));
            default -> store(type, object, to);
        }
    }

    private void store(TypeDesc type, long object, long to) {
        if (Shapes.isStruct(type)) {
            if (type.isNullable()) {
                storeNullable(type, object, to);
            } else {
                NativeMemory.copy(to, object + BOXED, type.valueSize());
            }
            return;
        }
        // A register's worth: narrow integers fill 32 bits.
        switch (Shapes.memType(type)) {
            case I8 -> NativeMemory.putInt(to, NativeMemory.getByte(object + BOXED));
            case U8 -> NativeMemory.putInt(to, NativeMemory.getByte(object + BOXED) & 0xFF);
            case I16 -> NativeMemory.putInt(to, NativeMemory.getShort(object + BOXED));
            case U16 -> NativeMemory.putInt(to, NativeMemory.getShort(object + BOXED) & 0xFFFF);
            default -> NativeMemory.copy(to, object + BOXED, type.valueSize());
        }
    }

    private static void storeNullable(TypeDesc type, long object, long to) {
        NativeMemory.segment(to, type.valueSize()).fill((byte) 0);
        if (object != 0) {
            NativeMemory.putByte(to + type.findField("hasValue").orElseThrow().offset(), (byte) 1);
            NativeMemory.copy(to + type.findField("value").orElseThrow().offset(), object + BOXED,
                    type.typeArguments().getFirst().valueSize());
        }
    }

    /** A box of the value at an address, as {@code box} makes it. */
    long boxed(TypeDesc type, long address) {
        if (type.isVoid()) {
            return 0;
        }
        if (type.isReference()) {
            return NativeMemory.getLong(address);
        }
        return switch (type.kind()) {
            case BYREF -> boxed(type.elementType(), NativeMemory.getLong(address));
            case POINTER, FNPTR -> box(runtime.types().primitive(dev.gatun.jit.types.TypeKind.I), address);
            default -> type.isNullable() ? boxedNullable(type, address) : box(type, address);
        };
    }

    private long boxedNullable(TypeDesc type, long address) {
        boolean some = NativeMemory.getByte(address + type.findField("hasValue").orElseThrow().offset()) != 0;
        return some ? box(type.typeArguments().getFirst(), address + type.findField("value").orElseThrow().offset()) : 0;
    }

    private long box(TypeDesc type, long address) {
        // The result lies in the thread's buffer, which nothing that runs here writes.
        long object = runtime.objects().create(runtime.threads().current().context(), runtime.linker().methodTable(type), 0);
        NativeMemory.copy(object + BOXED, address, type.valueSize());
        return object;
    }
}
