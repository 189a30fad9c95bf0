package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.heap.Finalizers;
import dev.gatun.runtime.heap.HandleTable;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * What internal calls may ask of the runtime that they are called from. Addresses are absolute; 0 is the null
 * reference.
 * Objects do not move while an internal call runs.
 */
public interface Guest {
    /** The text of a string object. */
    String string(long reference);

    /** A new string object. */
    long newString(CharSequence text);

    /** The string object that a literal of the same text gives. */
    long intern(long reference);

    /** All of memory: offsets are addresses. */
    MemorySegment memory();

    /** Writes bytes to file descriptor 1 or 2. */
    void write(int descriptor, long address, int length);

    /** Makes what was written to file descriptor 1 or 2 visible. */
    void flush(int descriptor);

    /** Reads at most {@code length} bytes from file descriptor 0; 0 or less at the end of input. */
    int read(int descriptor, long address, int length);

    /** The program's file, then its arguments. */
    List<String> arguments();

    /** What the program ends with unless Main returns a number. */
    void exitCode(int code);

    /** Ends the program with an exit code; does not return normally. */
    void exit(int code);

    /** A zeroed one-dimensional array; {@code methodTable} is the array type's. */
    long newArray(long methodTable, int length);

    /** A zeroed array of a general array type; {@code shape} has an int32 length and then an int32 lower bound of each dimension. */
    long newArray(long methodTable, int rank, long shape);

    /** A zeroed object, for a value type its box. */
    long newObject(long methodTable);

    /** The type of a method table. */
    TypeDesc typeOf(long methodTable);

    /** The method table of a type that objects can have. */
    long methodTable(TypeDesc type);

    /** The one {@code System.Type} object of a type. */
    long typeObject(TypeDesc type);

    /** The C function that calls a delegate. */
    long functionPointer(long delegate);

    /** The delegate of a type that calls a C function. */
    long delegateOfPointer(long methodTable, long pointer);

    /** The number of the method that a call of a code address runs. */
    int methodOfCode(long code);

    /** The method of a number that {@link #methodOfCode} gave. */
    MethodDesc method(int id);

    /** The number of a method. */
    int methodId(MethodDesc method);

    /** Every type there is. */
    TypeSystem types();

    /**
     * Calls a method with boxed arguments.
     *
     * @param target    the object, 0 for a static method
     * @param arguments address of the first reference of an object[] with what the parameters want, exactly
     * @return the boxed result, 0 for void
     */
    long invoke(MethodDesc method, long target, long arguments);

    /** The code of a delegate of that method; a static method's drops the target. */
    long delegateCode(MethodDesc method, long target);

    /** Where a static field is, its type initialised. */
    long staticField(FieldDesc field);

    /** Where to call a method. */
    long codeOf(MethodDesc method);

    /** Frees what is not reachable, of all objects or of those made since the last collection. */
    void collect(boolean full);

    /** How often something was collected, or everything. */
    int collections(boolean full);

    /** Bytes that objects take. */
    long usedBytes();

    /**
     * Runs something that may take long or wait for another thread. It touches no guest memory: collections go on meanwhile.
     */
    <T> T outside(java.util.function.Supplier<T> action);

    /** References from outside of the heap. */
    HandleTable handles();

    /** Objects with finalizers. */
    Finalizers finalizers();

    /** Waits until every finalizer that is due has run. */
    void awaitFinalizers();

    /** Whether an object has survived a collection. */
    boolean isOld(long object);

    /** The guest holds memory elsewhere that a collection would release. */
    void addPressure(long bytes);

    /** The locks of objects. */
    Monitors monitors();

    /** Runs {@code System.Threading.Thread::Run} with the object on a new Java thread. */
    void startThread(long thread, String name, int stackBytes, boolean background);

    /** The object of class Thread that the calling thread has, or 0. */
    long threadObject();

    void threadObject(long thread);

    /** The address that the calling thread's stack may not grow below. */
    long stackLimit();

    /** Whether the host wants the guest on this thread to end. */
    boolean isInterrupted();

    /** A reference has been written into an object, by Java: the collector's barrier. */
    void wroteReference(long address);

    /** Code addresses that the runtime has put into an exception, as lines of a stack trace. */
    String stackTrace(long[] addresses);

    /** What an internal call throws so that the guest sees an exception of that class with that message. */
    RuntimeException raise(String exceptionType, String message);
}
