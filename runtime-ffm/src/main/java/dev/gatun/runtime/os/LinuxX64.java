package dev.gatun.runtime.os;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Linux on x86-64 with glibc or musl.
 *
 * <p>All functions are called through one handle of type {@code long (long x 6)}: under System V, registers that a
 * function has no parameter for do no harm, and one shape instead of fifteen saves a tenth of a second when a JVM
 * starts.
 */
final class LinuxX64 implements Os {
    // <asm-generic/mman-common.h>, <asm-generic/mman.h>, <linux/mman.h>
    private static final int PROT_READ = 1;
    private static final int PROT_WRITE = 2;
    private static final int PROT_EXEC = 4;
    private static final int MAP_SHARED = 1;
    private static final int MAP_PRIVATE = 2;
    private static final int MAP_ANONYMOUS = 0x20;
    private static final int MAP_NORESERVE = 0x4000;
    private static final int MAP_FIXED_NOREPLACE = 0x100000;
    private static final int MADV_DONTNEED = 4;
    private static final int MREMAP_MAYMOVE = 1;
    private static final int MREMAP_FIXED = 2;
    // <asm-generic/fcntl.h>; O_RDONLY is 0
    private static final int O_CLOEXEC = 0x80000;
    private static final int RTLD_NOW = 2;
    private static final int SC_PAGESIZE = 30;

    // <bits/sigaction.h>: handler, 128 bytes of mask, int flags, restorer
    private static final long SIGACTION_SIZE = 152;
    private static final long SIGACTION_FLAGS = 136;
    private static final int SA_SIGINFO = 4;
    private static final int SA_ONSTACK = 0x08000000;
    private static final int SA_RESTART = 0x10000000;

    private static final long PTHREAD_ATTR_SIZE = 64;

    private static final MethodHandle CALL;
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));
    private static final SymbolLookup LIBC;

    static {
        var linker = Linker.nativeLinker();
        LIBC = linker.defaultLookup();
        CALL = linker.downcallHandle(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                JAVA_LONG, JAVA_LONG), Linker.Option.captureCallState("errno"));
    }

    /** Absent on any other system; after what its constructor uses. */
    static final Optional<Os> INSTANCE = System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64") ? Optional.of(new LinuxX64()) : Optional.empty();

    private final Map<String, MemorySegment> functions = new ConcurrentHashMap<>();
    private final long pageSize;

    private LinuxX64() {
        pageSize = call("sysconf", SC_PAGESIZE);
    }

    private record Sigaction(byte[] bytes) implements SignalAction {
        @Override
        public long handler() {
            return MemorySegment.ofArray(bytes).get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        }
    }

    @Override
    public long pageSize() {
        return pageSize;
    }

    @Override
    public long reserve(long bytes) {
        return map(0, bytes, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1);
    }

    @Override
    public boolean reserveAt(long address, long bytes) {
        long got;
        try {
            got = map(address, bytes, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1);
        } catch (OsException e) {
            return false;
        }
        if (got != address) {
            // Kernels before 4.17 take MAP_FIXED_NOREPLACE for a hint.
            release(got, bytes);
            return false;
        }
        return true;
    }

    @Override
    public void commit(long address, long bytes) {
        protect(address, bytes, Protection.READ_WRITE);
    }

    @Override
    public void discard(long address, long bytes) {
        check("madvise", address, bytes, MADV_DONTNEED);
    }

    @Override
    public void protect(long address, long bytes, Protection protection) {
        check("mprotect", address, bytes, bits(protection));
    }

    @Override
    public void release(long address, long bytes) {
        check("munmap", address, bytes);
    }

    @Override
    public long createShared(long bytes) {
        return map(0, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1);
    }

    @Override
    public void mapShared(long shared, long bytes, long at, Protection protection) {
        // An old size of 0 leaves the first mapping of shared memory where it is (mremap(2)).
        check("mremap", shared, 0, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, at);
        protect(at, bytes, protection);
    }

    @Override
    public long mapFile(Path file, long bytes, Protection protection) {
        try (var arena = Arena.ofConfined()) {
            int handle = (int) check("open", arena.allocateFrom(file.toString()).address(), O_CLOEXEC);
            try {
                return map(0, bytes, bits(protection), MAP_PRIVATE, handle);
            } finally {
                check("close", handle);
            }
        }
    }

    @Override
    public StackBounds currentStack() {
        try (var arena = Arena.ofConfined()) {
            var attr = arena.allocate(PTHREAD_ATTR_SIZE, 8);
            var out = arena.allocate(24, 8);
            zero("pthread_getattr_np", call("pthread_self"), attr.address());
            zero("pthread_attr_getstack", attr.address(), out.address(), out.address() + 8);
            zero("pthread_attr_getguardsize", attr.address(), out.address() + 16);
            call("pthread_attr_destroy", attr.address());
            long low = out.get(JAVA_LONG, 0);
            long size = out.get(JAVA_LONG, 8);
            return new StackBounds(low + out.get(JAVA_LONG, 16), low + size);
        }
    }

    @Override
    public SignalAction installSignalHandler(int signal, long handler) {
        try (var arena = Arena.ofConfined()) {
            var action = arena.allocate(SIGACTION_SIZE, 8);
            action.set(JAVA_LONG, 0, handler);
            action.set(ValueLayout.JAVA_INT, SIGACTION_FLAGS, SA_SIGINFO | SA_ONSTACK | SA_RESTART);
            var old = arena.allocate(SIGACTION_SIZE, 8);
            check("sigaction", signal, action.address(), old.address());
            return new Sigaction(old.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Override
    public SignalAction signalAction(int signal) {
        try (var arena = Arena.ofConfined()) {
            var old = arena.allocate(SIGACTION_SIZE, 8);
            check("sigaction", signal, 0, old.address());
            return new Sigaction(old.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    @Override
    public void restoreSignalHandler(int signal, SignalAction action) {
        try (var arena = Arena.ofConfined()) {
            var bytes = arena.allocate(SIGACTION_SIZE, 8).copyFrom(MemorySegment.ofArray(((Sigaction) action).bytes()));
            check("sigaction", signal, bytes.address(), 0);
        }
    }

    @Override
    public Optional<Long> openLibrary(String name) {
        try (var arena = Arena.ofConfined()) {
            long library = call("dlopen", arena.allocateFrom(name).address(), RTLD_NOW);
            return library == 0 ? Optional.empty() : Optional.of(library);
        }
    }

    @Override
    public OptionalLong symbol(long library, String name) {
        try (var arena = Arena.ofConfined()) {
            long address = call("dlsym", library, arena.allocateFrom(name).address());
            return address == 0 ? OptionalLong.empty() : OptionalLong.of(address);
        }
    }

    @Override
    public OptionalLong libc(String name) {
        return LIBC.find(name).map(s -> OptionalLong.of(s.address())).orElse(OptionalLong.empty());
    }

    @Override
    public long write(int descriptor, long address, long bytes) {
        return check("write", descriptor, address, bytes);
    }

    @Override
    public long read(int descriptor, long address, long bytes) {
        return check("read", descriptor, address, bytes);
    }

    @Override
    public boolean isTerminal(int descriptor) {
        return (int) call("isatty", descriptor) == 1;
    }

    private long map(long address, long bytes, int protection, int flags, int handle) {
        return check("mmap", address, bytes, protection, flags, handle, 0);
    }

    private static int bits(Protection protection) {
        return switch (protection) {
            case NONE -> 0;
            case READ -> PROT_READ;
            case READ_WRITE -> PROT_READ | PROT_WRITE;
            case READ_EXECUTE -> PROT_READ | PROT_EXEC;
            case READ_WRITE_EXECUTE -> PROT_READ | PROT_WRITE | PROT_EXEC;
        };
    }

    /** Calls a function whose result -1, as a C int or a long, is failure with errno set. */
    private long check(String function, long... arguments) {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            long result = invoke(state, function, arguments);
            // A C int of -1 comes back with an upper half that means nothing.
            if (result == -1 || (result & 0xFFFF_FFFFL) == 0xFFFF_FFFFL) {
                throw failure(function, state.get(ValueLayout.JAVA_INT, ERRNO), arguments);
            }
            return result;
        }
    }

    /** Calls a function that returns its error number, as those of pthread do. */
    private void zero(String function, long... arguments) {
        int error = (int) call(function, arguments);
        if (error != 0) {
            throw failure(function, error, arguments);
        }
    }

    private long call(String function, long... arguments) {
        try (var arena = Arena.ofConfined()) {
            return invoke(arena.allocate(STATE), function, arguments);
        }
    }

    private long invoke(MemorySegment state, String function, long... a) {
        var address = functions.computeIfAbsent(function, name -> LIBC.find(name)
                .orElseThrow(() -> new OsException(name, 0, "the C library has no such function")));
        try {
            return (long) CALL.invokeExact(address, state, at(a, 0), at(a, 1), at(a, 2), at(a, 3), at(a, 4), at(a, 5));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("a downcall declares no exception", e);
        }
    }

    private static long at(long[] values, int index) {
        return index < values.length ? values[index] : 0;
    }

    private OsException failure(String function, int errno, long[] arguments) {
        var text = new StringBuilder(function).append('(');
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "0x" : ", 0x").append(Long.toHexString(arguments[i]));
        }
        long message = call("strerror", errno);
        return new OsException(text.append(')').toString(), errno,
                MemorySegment.ofAddress(message).reinterpret(Long.MAX_VALUE).getString(0));
    }
}
