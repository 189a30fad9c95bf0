package dev.gatun.runtime.os;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The operating system, as much as a runtime needs: memory, signals, libraries, stacks. Addresses and sizes are in
 * bytes; sizes of memory are multiples of {@link #pageSize}. Every failure is an {@link OsException}. Thread-safe.
 */
public interface Os {
    /** What code may do with a page. */
    enum Protection {
        NONE, READ, READ_WRITE, READ_EXECUTE,
        /** What a debugger needs of code that it shall put breakpoints into; of no use to anybody else. */
        READ_WRITE_EXECUTE
    }

    /** The stack of a thread: from {@code low} (guard pages excluded) up to {@code high}. */
    record StackBounds(long low, long high) {
    }

    /** How a signal is handled, opaque but for the address of its handler (0 and 1: default and ignore). */
    interface SignalAction {
        long handler();
    }

    /** The system that this JVM runs on. */
    static Os host() {
        return LinuxX64.INSTANCE.orElseThrow(() ->
                new OsException("Os.host()", 0, "Gatun runs on Linux on x86-64, this is "
                + System.getProperty("os.name") + " on " + System.getProperty("os.arch")));
    }

    long pageSize();

    /** Takes an unused range of addresses without memory behind it. */
    long reserve(long bytes);

    /** Takes exactly this range of addresses, unless a part of it is in use. */
    boolean reserveAt(long address, long bytes);

    /** Gives a reserved range zeroed memory that may be read and written; pages come when they are first touched. */
    void commit(long address, long bytes);

    /** Returns the memory of a committed range to the system; the range stays usable and reads as zero. */
    void discard(long address, long bytes);

    /** Changes what may be done with pages. */
    void protect(long address, long bytes, Protection protection);

    /** Gives up a range of addresses. */
    void release(long address, long bytes);

    /**
     * Takes memory that can be mapped once more, zeroed, readable and writable; pages come when they are first touched.
     * No file and no name stands behind it, so that profilers look up its addresses in a map of the process.
     */
    long createShared(long bytes);

    /** Maps all of a shared memory a second time, over a reserved range. */
    void mapShared(long shared, long bytes, long at, Protection protection);

    /** Maps the start of a file; returns the address. */
    long mapFile(Path file, long bytes, Protection protection);

    /** The stack of the calling thread (of the carrier, where a virtual thread calls). */
    StackBounds currentStack();

    /**
     * Installs {@code handler}, a C {@code void (int, siginfo_t*, ucontext_t*)}, on the alternate stack where a thread
     * has one.
     *
     * @return what was installed before
     */
    SignalAction installSignalHandler(int signal, long handler);

    /** What is installed for a signal. */
    SignalAction signalAction(int signal);

    /** Installs what another call returned. */
    void restoreSignalHandler(int signal, SignalAction action);

    /** Loads a library, by path or by the name that the system's search finds. */
    Optional<Long> openLibrary(String name);

    /** The address of an exported symbol of a library from {@link #openLibrary}. */
    OptionalLong symbol(long library, String name);

    /** The address of a C library function; absent where there is none of that name. */
    OptionalLong libc(String name);

    /** Writes up to {@code bytes} from memory to a file descriptor; returns how many. */
    long write(int descriptor, long address, long bytes);

    /** Reads up to {@code bytes} into memory; returns how many, 0 at the end of the file. */
    long read(int descriptor, long address, long bytes);

    /** Whether a file descriptor is a terminal. */
    boolean isTerminal(int descriptor);
}
