package dev.gatun.samples.virtio;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.locks.LockSupport;

/**
 * The front end's side of a vhost-user connection: messages and answers ("Vhost-user Protocol", QEMU documentation).
 *
 * <pre>
 *   0  request   4 bytes
 *   4  flags     4 bytes: version 1 in bits 0 and 1; 4 in an answer; 8 asks for an acknowledgement
 *   8  size      4 bytes, of the payload that follows
 * </pre>
 *
 * Not thread-safe.
 */
final class VhostUserConnection implements AutoCloseable {
    /** Requests that are sent here, with the protocol's numbers. */
    enum Request {
        GET_FEATURES(1), SET_FEATURES(2), SET_OWNER(3), SET_MEM_TABLE(5), SET_VRING_NUM(8), SET_VRING_ADDR(9),
        SET_VRING_BASE(10), GET_VRING_BASE(11), SET_VRING_KICK(12), SET_VRING_CALL(13), GET_PROTOCOL_FEATURES(15),
        SET_PROTOCOL_FEATURES(16), SET_VRING_ENABLE(18), GET_CONFIG(24);

        private final int number;

        Request(int number) {
            this.number = number;
        }
    }

    private static final int HEADER_SIZE = 12;
    private static final int VERSION = 1;
    private static final int VERSION_MASK = 3;
    private static final int REPLY = 4;
    private static final int NEED_REPLY = 8;
    private static final int LARGEST_PAYLOAD = 4096;
    private static final int TIMEOUT_SECONDS = 10;
    private static final long RETRY_NANOS = 2_000_000;

    private final int socket;
    private boolean acknowledges;

    VhostUserConnection(String socketPath) throws IOException {
        socket = connect(socketPath);
        Posix.timeouts(socket, TIMEOUT_SECONDS);
    }

    /** Waits for somebody to listen: the other end makes its socket a little earlier. */
    private static int connect(String path) throws IOException {
        long start = System.nanoTime();
        while (true) {
            try {
                return Posix.connect(path);
            } catch (ConnectException e) {
                if (System.nanoTime() - start > TIMEOUT_SECONDS * 1_000_000_000L) {
                    throw e;
                }
                LockSupport.parkNanos(RETRY_NANOS);
            }
        }
    }

    /** From now on every {@link #send} waits until the other end has done what it asks (feature REPLY_ACK). */
    void acknowledges(boolean value) {
        acknowledges = value;
    }

    /** A request without an answer of its own. */
    void send(Request request, ByteBuffer payload, int... descriptors) throws IOException {
        write(request, acknowledges ? VERSION | NEED_REPLY : VERSION, payload, descriptors);
        if (acknowledges) {
            long error = read(request).getLong();
            if (error != 0) {
                throw new IOException("the device refuses " + request + ": " + error);
            }
        }
    }

    /** A request and its answer's payload. */
    ByteBuffer ask(Request request, ByteBuffer payload) throws IOException {
        write(request, VERSION, payload);
        return read(request);
    }

    /** A payload of 8 bytes. */
    static ByteBuffer number(long value) {
        return payload(8).putLong(0, value);
    }

    /** What most requests about a ring carry: its index and a number. */
    static ByteBuffer ring(int index, int value) {
        return payload(8).putInt(0, index).putInt(4, value);
    }

    static ByteBuffer payload(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isClosed() throws IOException {
        return Posix.isClosed(socket);
    }

    private void write(Request request, int flags, ByteBuffer payload, int... descriptors) throws IOException {
        try (var arena = Arena.ofConfined()) {
            int size = payload.capacity();
            var message = arena.allocate(HEADER_SIZE + size, 8);
            message.set(JAVA_INT_UNALIGNED, 0, request.number);
            message.set(JAVA_INT_UNALIGNED, 4, flags);
            message.set(JAVA_INT_UNALIGNED, 8, size);
            MemorySegment.copy(payload.array(), 0, message, JAVA_BYTE, HEADER_SIZE, size);
            Posix.send(socket, message, descriptors);
        } catch (IOException e) {
            throw new IOException(request + ": " + e.getMessage(), e);
        }
    }

    private ByteBuffer read(Request request) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var header = arena.allocate(HEADER_SIZE, 8);
            Posix.receive(socket, header);
            int number = header.get(JAVA_INT_UNALIGNED, 0);
            int flags = header.get(JAVA_INT_UNALIGNED, 4);
            int size = header.get(JAVA_INT_UNALIGNED, 8);
            if (number != request.number || (flags & (VERSION_MASK | REPLY)) != (VERSION | REPLY) || size < 0
                    || size > LARGEST_PAYLOAD) {
                throw new IOException("the answer is to request " + number + " with flags " + flags + " and " + size
                        + " bytes");
            }
            var bytes = arena.allocate(Math.max(size, 1));
            if (size > 0) {
                Posix.receive(socket, bytes);
            }
            var payload = payload(size);
            MemorySegment.copy(bytes, JAVA_BYTE, 0, payload.array(), 0, size);
            return payload;
        } catch (IOException e) {
            throw new IOException(request + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        Posix.close(socket);
    }
}
