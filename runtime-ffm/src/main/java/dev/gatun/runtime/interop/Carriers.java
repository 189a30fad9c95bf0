package dev.gatun.runtime.interop;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.link.GuestThread;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The raw form of a value on its way: {@code int} for the integers of up to 32 bits, {@code long} for wider ones,
 * references and pointers, {@code float}, {@code double}, and for a struct a {@link MemorySegment} of its bytes.
 * Argument buffers and C functions both take these.
 */
final class Carriers {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Carriers() {
    }

    /** The carrier of a type. */
    static Class<?> of(TypeDesc type) {
        if (type.isVoid()) {
            return void.class;
        }
        if (Shapes.isStruct(type)) {
            return MemorySegment.class;
        }
        return switch (Shapes.kind(type)) {
            case I32 -> int.class;
            case I64, REF, BYREF -> long.class;
            case F32 -> float.class;
            case F64 -> double.class;
        };
    }

    /** What a C function that takes the carrier declares. */
    static MemoryLayout layout(TypeDesc type) {
        var carrier = of(type);
        return carrier == int.class ? ValueLayout.JAVA_INT
                : carrier == long.class ? ValueLayout.JAVA_LONG
                : carrier == float.class ? ValueLayout.JAVA_FLOAT
                : carrier == double.class ? ValueLayout.JAVA_DOUBLE
                : StructLayouts.forCalls(type);
    }

    /** {@code (GuestThread, carrier) -> void}: stores an argument at an offset of the buffer. */
    static MethodHandle writer(TypeDesc type, int offset) {
        var carrier = of(type);
        if (carrier == MemorySegment.class) {
            return MethodHandles.insertArguments(find("putStruct", void.class, GuestThread.class, int.class, int.class,
                    carrier), 1,
                    offset, type.valueSize());
        }
        return MethodHandles.insertArguments(find("put", void.class, GuestThread.class, int.class, carrier), 1, offset);
    }

    /** {@code (long address) -> carrier}: reads a result. */
    static MethodHandle reader(TypeDesc type) {
        var carrier = of(type);
        if (carrier == MemorySegment.class) {
            return MethodHandles.insertArguments(find("getStruct", carrier, long.class, int.class), 1,
                    type.valueSize());
        }
        return carrier == void.class ? MethodHandles.empty(MethodType.methodType(void.class, long.class))
                : find("get" + Character.toUpperCase(carrier.getName().charAt(0)) + carrier.getName().substring(1),
                carrier, long.class);
    }

    static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(Carriers.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no carrier method " + name, e);
        }
    }

    private static void put(GuestThread thread, int offset, int value) {
        NativeMemory.putInt(thread.arguments() + offset, value);
    }

    private static void put(GuestThread thread, int offset, long value) {
        NativeMemory.putLong(thread.arguments() + offset, value);
    }

    private static void put(GuestThread thread, int offset, float value) {
        NativeMemory.putFloat(thread.arguments() + offset, value);
    }

    private static void put(GuestThread thread, int offset, double value) {
        NativeMemory.putDouble(thread.arguments() + offset, value);
    }

    private static void putStruct(GuestThread thread, int offset, int size, MemorySegment value) {
        if (value.byteSize() < size) {
            throw new IllegalArgumentException("a struct of " + size + " bytes is wanted, the segment has "
                    + value.byteSize());
        }
        MemorySegment.copy(value, 0, NativeMemory.ALL, thread.arguments() + offset, size);
    }

    private static int getInt(long address) {
        return NativeMemory.getInt(address);
    }

    private static long getLong(long address) {
        return NativeMemory.getLong(address);
    }

    private static float getFloat(long address) {
        return NativeMemory.getFloat(address);
    }

    private static double getDouble(long address) {
        return NativeMemory.getDouble(address);
    }

    private static MemorySegment getStruct(long address, int size) {
        return NativeMemory.segment(address, size);
    }
}
