package dev.gatun.samples.virtio;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;

/** System calls of Linux on x86-64 that Java's library has no door to: descriptors over sockets, memfd, eventfd. */
final class Posix {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM = 1;
    private static final int SOCK_CLOEXEC = 0x80000;
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;
    private static final int SO_RCVTIMEO = 20;
    private static final int SO_SNDTIMEO = 21;
    private static final int MSG_PEEK = 2;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int MFD_CLOEXEC = 1;
    private static final int EFD_CLOEXEC = 0x80000;
    private static final int EFD_NONBLOCK = 0x800;
    private static final int PROT_READ_WRITE = 3;
    private static final int MAP_SHARED = 1;
    private static final int EAGAIN = 11;
    private static final int EINTR = 4;
    private static final int ECONNREFUSED = 111;

    // struct sockaddr_un: family (2 bytes), path. struct msghdr: name, namelen, iov, iovlen, control, controllen,
    // flags. struct cmsghdr: len (8 bytes), level, type, then the data.
    private static final int SOCKADDR_SIZE = 110;
    private static final int LONGEST_PATH = 107;
    private static final int MSGHDR_SIZE = 56;
    private static final int CMSGHDR_SIZE = 16;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final long ERRNO = STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle SOCKET = intFunction("socket", JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle CONNECT = intFunction("connect", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle SETSOCKOPT = intFunction("setsockopt", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS,
            JAVA_INT);
    private static final MethodHandle SENDMSG = longFunction("sendmsg", JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle RECV = longFunction("recv", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle MEMFD_CREATE = intFunction("memfd_create", ADDRESS, JAVA_INT);
    private static final MethodHandle FTRUNCATE = intFunction("ftruncate", JAVA_INT, JAVA_LONG);
    private static final MethodHandle MMAP = longFunction("mmap", JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT,
            JAVA_LONG);
    private static final MethodHandle MUNMAP = intFunction("munmap", ADDRESS, JAVA_LONG);
    private static final MethodHandle EVENTFD = intFunction("eventfd", JAVA_INT, JAVA_INT);
    private static final MethodHandle WRITE = longFunction("write", JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle CLOSE = intFunction("close", JAVA_INT);
    private static final MethodHandle STRERROR = LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("strerror"),
            FunctionDescriptor.of(ADDRESS, JAVA_INT));

    private Posix() {
    }

    /** One call that gives -1 and errno where it fails; the segment is where errno goes. */
    private interface Call {
        long with(MemorySegment state) throws Throwable;
    }

    /**
     * A stream socket that is connected to the one a path names.
     *
     * @throws ConnectException if nobody listens there
     */
    static int connect(String path) throws IOException {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_PATH) {
            throw new IOException("a socket's path has at most " + LONGEST_PATH + " bytes: " + path);
        }
        int socket = (int) check("socket", s -> (int) SOCKET.invokeExact(s, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        try (var arena = Arena.ofConfined()) {
            var address = arena.allocate(SOCKADDR_SIZE, 8);
            address.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(MemorySegment.ofArray(name), 0, address, 2, name.length);
            check("connect to " + path, s -> (int) CONNECT.invokeExact(s, socket, address, SOCKADDR_SIZE));
            return socket;
        } catch (IOException e) {
            close(socket);
            throw e;
        }
    }

    /** Calls on the socket fail when they have waited so long. */
    static void timeouts(int socket, int seconds) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var time = arena.allocate(16, 8);
            time.set(JAVA_LONG, 0, seconds);
            check("setsockopt", s -> (int) SETSOCKOPT.invokeExact(s, socket, SOL_SOCKET, SO_RCVTIMEO, time, 16));
            check("setsockopt", s -> (int) SETSOCKOPT.invokeExact(s, socket, SOL_SOCKET, SO_SNDTIMEO, time, 16));
        }
    }

    /** Sends all of a segment, and with its first byte copies of descriptors (SCM_RIGHTS, unix(7)). */
    static void send(int socket, MemorySegment bytes, int... descriptors) throws IOException {
        try (var arena = Arena.ofConfined()) {
            long sent = 0;
            while (sent < bytes.byteSize()) {
                var vector = arena.allocate(16, 8);
                vector.set(ADDRESS, 0, bytes.asSlice(sent));
                vector.set(JAVA_LONG, 8, bytes.byteSize() - sent);
                var header = arena.allocate(MSGHDR_SIZE, 8);
                header.set(ADDRESS, 16, vector);
                header.set(JAVA_LONG, 24, 1);
                if (sent == 0 && descriptors.length > 0) {
                    int length = CMSGHDR_SIZE + 4 * descriptors.length;
                    var control = arena.allocate((length + 7) & ~7, 8);
                    control.set(JAVA_LONG, 0, length);
                    control.set(JAVA_INT, 8, SOL_SOCKET);
                    control.set(JAVA_INT, 12, SCM_RIGHTS);
                    for (int i = 0; i < descriptors.length; i++) {
                        control.set(JAVA_INT, CMSGHDR_SIZE + 4L * i, descriptors[i]);
                    }
                    header.set(ADDRESS, 32, control);
                    header.set(JAVA_LONG, 40, control.byteSize());
                }
                sent += check("sendmsg", s -> (long) SENDMSG.invokeExact(s, socket, header, MSG_NOSIGNAL));
            }
        }
    }

    /** Fills a segment. */
    static void receive(int socket, MemorySegment bytes) throws IOException {
        long received = 0;
        while (received < bytes.byteSize()) {
            var rest = bytes.asSlice(received);
            long count = check("recv", s -> (long) RECV.invokeExact(s, socket, rest, rest.byteSize(), 0));
            if (count == 0) {
                throw new IOException("the other end closed the connection");
            }
            received += count;
        }
    }

    /** Whether the other end has closed the connection; does not wait and takes nothing. */
    static boolean isClosed(int socket) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            var one = arena.allocate(1);
            long count = (long) RECV.invokeExact(state, socket, one, 1L, MSG_PEEK | MSG_DONTWAIT);
            int errno = state.get(JAVA_INT, ERRNO);
            return count == 0 || count < 0 && errno != EAGAIN && errno != EINTR;
        } catch (Throwable e) {
            throw asUnchecked(e);
        }
    }

    /** Memory that has a descriptor but no name, filled with zeros. */
    static int memory(String name, long bytes) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var text = arena.allocateFrom(name);
            int descriptor = (int) check("memfd_create", s -> (int) MEMFD_CREATE.invokeExact(s, text, MFD_CLOEXEC));
            check("ftruncate", s -> (int) FTRUNCATE.invokeExact(s, descriptor, bytes));
            return descriptor;
        }
    }

    /** Maps a descriptor, readable and writable, until the arena closes. */
    static MemorySegment map(int descriptor, long bytes, Arena arena) throws IOException {
        long address = check("mmap",
                s -> (long) MMAP.invokeExact(s, 0L, bytes, PROT_READ_WRITE, MAP_SHARED, descriptor, 0L));
        return MemorySegment.ofAddress(address).reinterpret(bytes, arena, s -> {
            try {
                check("munmap", state -> (int) MUNMAP.invokeExact(state, s, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A counter in the kernel that wakes whoever waits for it. */
    static int event() throws IOException {
        return (int) check("eventfd", s -> (int) EVENTFD.invokeExact(s, 0, EFD_CLOEXEC | EFD_NONBLOCK));
    }

    /** Adds 1 to the counter; {@code one} is 8 bytes that hold 1. A full counter has woken its reader before. */
    static void signal(int event, MemorySegment state, MemorySegment one) throws IOException {
        try {
            long written = (long) WRITE.invokeExact(state, event, one, 8L);
            if (written != 8 && state.get(JAVA_INT, ERRNO) != EAGAIN) {
                throw failure("write to an eventfd", state.get(JAVA_INT, ERRNO));
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw asUnchecked(e);
        }
    }

    /** Room for errno. */
    static MemorySegment state(Arena arena) {
        return arena.allocate(STATE);
    }

    static void close(int descriptor) throws IOException {
        check("close", s -> (int) CLOSE.invokeExact(s, descriptor));
    }

    private static long check(String what, Call call) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            while (true) {
                long result = call.with(state);
                if (result != -1) {
                    return result;
                }
                int errno = state.get(JAVA_INT, ERRNO);
                if (errno != EINTR) {
                    throw failure(what, errno);
                }
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw asUnchecked(e);
        }
    }

    private static IOException failure(String what, int errno) throws Throwable {
        var text = ((MemorySegment) STRERROR.invokeExact(errno)).reinterpret(Long.MAX_VALUE).getString(0);
        return errno == ECONNREFUSED ? new ConnectException(what + ": " + text) : new IOException(what + ": " + text);
    }

    private static RuntimeException asUnchecked(Throwable e) {
        return switch (e) {
            case RuntimeException r -> r;
            case Error r -> throw r;
            default -> throw new AssertionError("a downcall declares no exception", e);
        };
    }

    private static MethodHandle intFunction(String name, MemoryLayout... parameters) {
        return function(name, FunctionDescriptor.of(JAVA_INT, parameters));
    }

    private static MethodHandle longFunction(String name, MemoryLayout... parameters) {
        return function(name, FunctionDescriptor.of(JAVA_LONG, parameters));
    }

    private static MethodHandle function(String name, FunctionDescriptor type) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type,
                Linker.Option.captureCallState("errno"));
    }
}
