package dev.gatun.runtime.debug;

import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.os.OsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * GDB's JIT interface: a list of symbol files in memory, and a function that GDB stops in when the list has changed.
 * There is one of a process. An entry is drawn as GDB defines it:
 *
 * <pre>
 *   +0   the next entry
 *   +8   the entry before
 *   +16  address of the symbol file
 *   +24  uint64  its size
 * </pre>
 */
final class GdbInterface {
    static final int ENTRY_SIZE = 32;

    private static final int NEXT = 0;
    private static final int PREVIOUS = 8;
    private static final int FILE = 16;
    private static final int SIZE = 24;

    private static final int ACTION = 4;
    private static final int RELEVANT = 8;
    private static final int FIRST = 16;

    private static final int NO_ACTION = 0;
    private static final int REGISTERED = 1;
    private static final int UNREGISTERED = 2;

    private static GdbInterface instance;

    private final long descriptor;
    private final MethodHandle tell;

    private GdbInterface(Os os) {
        try {
            var file = Files.createTempFile("gatun-gdb-", ".so");
            file.toFile().deleteOnExit();
            Files.write(file, GdbLibrary.image());
            long library = os.openLibrary(file.toString()).orElseThrow(() ->
                    new OsException("dlopen(" + file + ")", 0, "the library for gdb cannot be loaded"));
            descriptor = os.symbol(library, GdbLibrary.DESCRIPTOR).orElseThrow();
            tell = Linker.nativeLinker().downcallHandle(
                    MemorySegment.ofAddress(os.symbol(library, GdbLibrary.REGISTER).orElseThrow()),
                    FunctionDescriptor.ofVoid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The interface of this process, made when first asked for. */
    static synchronized GdbInterface of(Os os) {
        if (instance == null) {
            instance = new GdbInterface(os);
        }
        return instance;
    }

    /** Tells GDB of a symbol file; the memory of the entry must stay until {@link #remove}. */
    synchronized void add(long entry, long file, long size) {
        long first = NativeMemory.getLong(descriptor + FIRST);
        NativeMemory.putLong(entry + NEXT, first);
        NativeMemory.putLong(entry + PREVIOUS, 0);
        NativeMemory.putLong(entry + FILE, file);
        NativeMemory.putLong(entry + SIZE, size);
        if (first != 0) {
            NativeMemory.putLong(first + PREVIOUS, entry);
        }
        NativeMemory.putLong(descriptor + FIRST, entry);
        tell(entry, REGISTERED);
    }

    /** Makes GDB forget a symbol file. */
    synchronized void remove(long entry) {
        long next = NativeMemory.getLong(entry + NEXT);
        long previous = NativeMemory.getLong(entry + PREVIOUS);
        if (next != 0) {
            NativeMemory.putLong(next + PREVIOUS, previous);
        }
        NativeMemory.putLong(previous != 0 ? previous + NEXT : descriptor + FIRST, next);
        tell(entry, UNREGISTERED);
    }

    /** The symbol files of the list as GDB reads them, newest first. */
    synchronized List<byte[]> files() {
        var files = new ArrayList<byte[]>();
        for (long e = NativeMemory.getLong(descriptor + FIRST); e != 0; e = NativeMemory.getLong(e + NEXT)) {
            files.add(NativeMemory.segment(NativeMemory.getLong(e + FILE), NativeMemory.getLong(e + SIZE))
                    .toArray(ValueLayout.JAVA_BYTE));
        }
        return files;
    }

    private void tell(long entry, int action) {
        NativeMemory.putInt(descriptor + ACTION, action);
        NativeMemory.putLong(descriptor + RELEVANT, entry);
        try {
            tell.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a downcall declares no exception", e);
        }
        NativeMemory.putInt(descriptor + ACTION, NO_ACTION);
        NativeMemory.putLong(descriptor + RELEVANT, 0);
    }
}
