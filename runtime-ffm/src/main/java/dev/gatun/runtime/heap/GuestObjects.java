package dev.gatun.runtime.heap;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.ToLongFunction;

/**
 * Objects of the guest as Java makes and reads them. Contexts belong to the calling thread; a full heap is an
 * {@link IlException} of type System.OutOfMemoryException.
 */
public final class GuestObjects {
    private final TypeSystem types;
    private final GuestHeap heap;
    private final ToLongFunction<TypeDesc> methodTables;
    private volatile long stringTable;
    private volatile MadeListener whenMade = (context, object) -> { };

    /** Is told of objects that Java makes for its own needs; those that compiled code asks for are not among them. */
    @FunctionalInterface
    public interface MadeListener {
        void made(long context, long object);
    }

    /** @param methodTables gives the address of a type's method table */
    public GuestObjects(TypeSystem types, GuestHeap heap, ToLongFunction<TypeDesc> methodTables) {
        this.types = types;
        this.heap = heap;
        this.methodTables = methodTables;
    }

    /**
     * A zeroed object of the method table's type, of {@code elements} elements where it has any. No constructor runs.
     */
    public long allocate(long context, long methodTable, long elements) {
        long bytes = size(methodTable, elements);
        long object = heap.allocate(context, bytes);
        if (object == 0) {
            throw new IlException("System.OutOfMemoryException",
                    "Exception of type 'System.OutOfMemoryException' was thrown.");
        }
        NativeMemory.putLong(object + ObjectModel.METHOD_TABLE, methodTable);
        int flags = NativeMemory.getInt(methodTable + ObjectModel.MT_FLAGS);
        if ((flags & (ObjectModel.FLAG_ARRAY | ObjectModel.FLAG_STRING)) != 0) {
            NativeMemory.putInt(object + ObjectModel.LENGTH, (int) elements);
        }
        if ((flags & ObjectModel.FLAG_FINALIZER) != 0) {
            heap.finalizers().register(object);
        }
        return object;
    }

    /** {@link #allocate} for the host: the listener is told. */
    public long create(long context, long methodTable, long elements) {
        long object = allocate(context, methodTable, elements);
        whenMade.made(context, object);
        return object;
    }

    /** Tells a listener from now on. */
    public void whenMade(MadeListener listener) {
        whenMade = listener;
    }

    private static long size(long methodTable, long elements) {
        return NativeMemory.getInt(methodTable + ObjectModel.MT_BASE_SIZE)
                + elements * NativeMemory.getInt(methodTable + ObjectModel.MT_COMPONENT_SIZE);
    }

    /** Bytes of an existing object, not rounded up. */
    public static long size(long object) {
        long table = methodTable(object);
        return size(table, NativeMemory.getInt(table + ObjectModel.MT_COMPONENT_SIZE) == 0 ? 0 : length(object));
    }

    public static long methodTable(long object) {
        return NativeMemory.getLong(object + ObjectModel.METHOD_TABLE);
    }

    /** Of a string or array; of a general array, of all dimensions together. */
    public static int length(long object) {
        return NativeMemory.getInt(object + ObjectModel.LENGTH);
    }

    /** A shallow copy. */
    public long copy(long context, long object) {
        long table = methodTable(object);
        boolean elements = NativeMemory.getInt(table + ObjectModel.MT_COMPONENT_SIZE) != 0;
        long copy = allocate(context, table, elements ? length(object) : 0);
        NativeMemory.copy(copy + ObjectModel.FIRST_FIELD, object + ObjectModel.FIRST_FIELD,
                size(object) - ObjectModel.FIRST_FIELD);
        return copy;
    }

    /** A string with room for {@code length} characters, all zero. */
    public long newString(long context, int length) {
        return allocate(context, stringTable(), length);
    }

    public long newString(long context, CharSequence value) {
        long string = newString(context, value.length());
        putChars(string, value);
        whenMade.made(context, string);
        return string;
    }

    private static void putChars(long string, CharSequence value) {
        var chars = value.toString().toCharArray();
        MemorySegment.copy(chars, 0, NativeMemory.ALL, ValueLayout.JAVA_CHAR_UNALIGNED, string
                + ObjectModel.STRING_CHARS,
                chars.length);
    }

    /** Bytes of a string object of that many characters. */
    public static long stringBytes(int length) {
        return ObjectModel.STRING_CHARS + 2L * (length + 1)
                + ObjectModel.OBJECT_ALIGNMENT - 1 & -ObjectModel.OBJECT_ALIGNMENT;
    }

    /** Writes a string object over zeroed memory outside the heap. */
    public void writeString(long address, String value) {
        NativeMemory.putLong(address + ObjectModel.METHOD_TABLE, stringTable());
        NativeMemory.putInt(address + ObjectModel.LENGTH, value.length());
        putChars(address, value);
    }

    /** The characters of a string object. */
    public static String toJava(long string) {
        var chars = new char[length(string)];
        MemorySegment.copy(NativeMemory.ALL, ValueLayout.JAVA_CHAR_UNALIGNED, string + ObjectModel.STRING_CHARS, chars,
                0, chars.length);
        return new String(chars);
    }

    private long stringTable() {
        if (stringTable == 0) {
            stringTable = methodTables.applyAsLong(types.wellKnown(WellKnownType.STRING));
        }
        return stringTable;
    }

    /** Stores a reference in an object of the heap. */
    public void putReference(long object, int offset, long value) {
        heap.putReference(object + offset, value);
    }

    /** A zeroed {@code elementType[]}. */
    public long newArray(long context, TypeDesc elementType, int length) {
        return create(context, methodTables.applyAsLong(elementType.makeArray()), length);
    }

    /** Where element {@code index} of an array with elements of {@code size} bytes is. */
    public static long element(long array, int index, int size) {
        return array + ObjectModel.ARRAY_ELEMENTS + (long) index * size;
    }
}
