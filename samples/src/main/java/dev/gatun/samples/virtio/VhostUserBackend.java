package dev.gatun.samples.virtio;

import static dev.gatun.samples.virtio.VhostUserConnection.number;
import static dev.gatun.samples.virtio.VhostUserConnection.payload;
import static dev.gatun.samples.virtio.VhostUserConnection.ring;

import dev.gatun.samples.virtio.VhostUserConnection.Request;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A block device in another process, over vhost-user: that process maps the guest's memory and serves the queue
 * itself; kicks are an eventfd. The protocol goes on while the driver is at it: before the driver says it is ready,
 * features and configuration are asked for; then memory and rings are handed over.
 */
final class VhostUserBackend implements BlockBackend {
    /** Device feature: there are protocol features. */
    private static final long F_PROTOCOL_FEATURES = 1L << 30;
    private static final long P_REPLY_ACK = 1L << 3;
    private static final long P_CONFIG = 1L << 9;
    private static final int RING = 0;
    /** Instead of a descriptor, in SET_VRING_CALL: the driver polls. */
    private static final int NO_DESCRIPTOR = 0x100;

    private final String description;
    private final VhostUserConnection connection;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment state = Posix.state(arena);
    private final MemorySegment one = arena.allocateFrom(ValueLayout.JAVA_LONG, 1);
    private final int kick;
    private final long features;
    private final byte[] config;
    private boolean started;

    /** Connects to a device that listens on a Unix socket. */
    VhostUserBackend(String socketPath, String description) throws IOException {
        this.description = description;
        connection = new VhostUserConnection(socketPath);
        try {
            features = connection.ask(Request.GET_FEATURES, payload(0)).getLong();
            if ((features & F_PROTOCOL_FEATURES) == 0) {
                throw new IOException("the device has no protocol features, so no configuration can be asked for");
            }
            long protocol = connection.ask(Request.GET_PROTOCOL_FEATURES, payload(0)).getLong();
            if ((protocol & P_CONFIG) == 0) {
                throw new IOException("the device does not give its configuration");
            }
            connection.send(Request.SET_PROTOCOL_FEATURES, number(protocol & (P_CONFIG | P_REPLY_ACK)));
            connection.acknowledges((protocol & P_REPLY_ACK) != 0);
            connection.send(Request.SET_OWNER, payload(0));
            config = readConfig();
            kick = Posix.event();
        } catch (IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The payload is offset, size and flags of 4 bytes each, and room for what is asked for. */
    private byte[] readConfig() throws IOException {
        int head = 12;
        var question = payload(head + CONFIG_SIZE).putInt(0, 0).putInt(4, CONFIG_SIZE);
        var answer = connection.ask(Request.GET_CONFIG, question);
        if (answer.capacity() != head + CONFIG_SIZE) {
            throw new IOException("the device does not give its configuration");
        }
        return Arrays.copyOfRange(answer.array(), head, head + CONFIG_SIZE);
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public long features() {
        return features & ~F_PROTOCOL_FEATURES;
    }

    @Override
    public byte[] config() {
        return config.clone();
    }

    @Override
    public void start(long agreed, Queue queue, GuestMemory memory) throws IOException {
        connection.send(Request.SET_FEATURES, number(agreed | F_PROTOCOL_FEATURES));
        // One region: physical address, size, address in this process, offset in the descriptor's memory.
        connection.send(Request.SET_MEM_TABLE, payload(8 + 32).putInt(0, 1).putLong(8, GuestMemory.BASE)
                .putLong(16, memory.size()).putLong(24, memory.segment().address()).putLong(32, 0),
                memory.descriptor());
        connection.send(Request.SET_VRING_NUM, ring(RING, queue.size()));
        connection.send(Request.SET_VRING_BASE, ring(RING, 0));
        // Addresses of rings are this process's, those in descriptors are physical.
        connection.send(Request.SET_VRING_ADDR, payload(40).putInt(0, RING).putInt(4, 0)
                .putLong(8, memory.virtual(queue.descriptors(), 16L * queue.size()))
                .putLong(16, memory.virtual(queue.used(), 6 + 8L * queue.size()))
                .putLong(24, memory.virtual(queue.available(), 6 + 2L * queue.size())).putLong(32, 0));
        connection.send(Request.SET_VRING_CALL, number(RING | NO_DESCRIPTOR));
        connection.send(Request.SET_VRING_KICK, number(RING), kick);
        started = true;
        connection.send(Request.SET_VRING_ENABLE, ring(RING, 1));
    }

    @Override
    public void kick() throws IOException {
        Posix.signal(kick, state, one);
    }

    @Override
    public void check() throws IOException {
        if (connection.isClosed()) {
            throw new IOException("the device has closed the connection");
        }
    }

    @Override
    public void stop() throws IOException {
        if (started) {
            started = false;
            if (!connection.isClosed()) {
                connection.send(Request.SET_VRING_ENABLE, ring(RING, 0));
                connection.ask(Request.GET_VRING_BASE, ring(RING, 0));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } finally {
            Posix.close(kick);
            connection.close();
            arena.close();
        }
    }
}
