package dev.gatun.samples.virtio;

import java.io.IOException;

/**
 * What does the work of the block device: whoever stands behind the registers. Its one queue is number 0. Called by
 * one thread at a time.
 */
interface BlockBackend extends AutoCloseable {
    /** Bytes of {@code struct virtio_blk_config} that the registers show. */
    int CONFIG_SIZE = 60;

    /** Where a queue is, in physical addresses. */
    record Queue(int size, long descriptors, long available, long used) {
    }

    /** For people: what it is. */
    String description();

    /** Feature bits (VirtIO 1.1, 2.2 and 5.2.3). */
    long features();

    /** {@link #CONFIG_SIZE} bytes (VirtIO 1.1, 5.2.4). */
    byte[] config();

    /**
     * Begins to serve the queue. Requests may be in it already.
     *
     * @param features those that driver and device agreed on
     */
    void start(long features, Queue queue, GuestMemory memory) throws IOException;

    /** There may be requests in the queue. Only after {@link #start}. */
    void kick() throws IOException;

    /** Fails if the device has stopped working since it was started. */
    void check() throws IOException;

    /** Does not touch memory any more when this returns. Harmless where it was not started. */
    void stop() throws IOException;

    @Override
    void close() throws IOException;
}
