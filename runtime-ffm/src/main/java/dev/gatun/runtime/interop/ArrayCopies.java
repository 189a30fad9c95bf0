package dev.gatun.runtime.interop;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;

/** Copies one-dimensional arrays of primitives and strings between Java and the guest. */
final class ArrayCopies {
    private final GuestRuntime runtime;

    ArrayCopies(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    private static ValueLayout layout(TypeDesc element) {
        return switch (element.reduced().kind()) {
            case CHAR -> ValueLayout.JAVA_CHAR_UNALIGNED;
            case I1, U1 -> ValueLayout.JAVA_BYTE;
            case I2, U2 -> ValueLayout.JAVA_SHORT_UNALIGNED;
            case I4, U4 -> ValueLayout.JAVA_INT_UNALIGNED;
            case R4 -> ValueLayout.JAVA_FLOAT_UNALIGNED;
            case R8 -> ValueLayout.JAVA_DOUBLE_UNALIGNED;
            default -> ValueLayout.JAVA_LONG_UNALIGNED;
        };
    }

    /** A new guest array with the elements of a Java array of the element's Java type. */
    long toGuest(TypeDesc element, Object array) {
        int length = Array.getLength(array);
        var thread = runtime.threads().current();
        long target = runtime.objects().newArray(thread.context(), element, length);
        long elements = GuestObjects.element(target, 0, 0);
        if (array instanceof String[] strings) {
            for (int i = 0; i < length; i++) {
                if (strings[i] != null) {
                    runtime.heap().putReference(elements + 8L * i,
                            runtime.objects().newString(thread.context(), strings[i]));
                }
            }
        } else if (array instanceof boolean[] truths) {
            for (int i = 0; i < length; i++) {
                NativeMemory.putByte(elements + i, (byte) (truths[i] ? 1 : 0));
            }
        } else {
            MemorySegment.copy(array, 0, NativeMemory.ALL, layout(element), elements, length);
        }
        return target;
    }

    /** A new Java array with the elements of a guest array. */
    Object toJava(TypeDesc element, long array) {
        int length = GuestObjects.length(array);
        long elements = GuestObjects.element(array, 0, 0);
        var target = Array.newInstance(JavaTypes.of(element), length);
        if (target instanceof String[] strings) {
            for (int i = 0; i < length; i++) {
                long string = NativeMemory.getLong(elements + 8L * i);
                strings[i] = string == 0 ? null : GuestObjects.toJava(string);
            }
        } else if (element.reduced().kind() == TypeKind.BOOLEAN) {
            for (int i = 0; i < length; i++) {
                Array.setBoolean(target, i, NativeMemory.getByte(elements + i) != 0);
            }
        } else {
            MemorySegment.copy(NativeMemory.ALL, layout(element), elements, target, 0, length);
        }
        return target;
    }
}
