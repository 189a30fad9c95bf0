package dev.gatun.samples.virtio;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/**
 * The registers of a VirtIO block device on PCI (VirtIO 1.1, 4.1.4), as plain memory that the driver loads from and
 * stores to:
 *
 * <pre>
 *   +0x0000  common configuration   0x38 bytes
 *   +0x1000  ISR status             1 byte
 *   +0x2000  device configuration   60 bytes
 *   +0x3000  notifications          4 bytes: 0xFFFFFFFF until the driver stores a queue's number in the lower 16 bits
 * </pre>
 *
 * Memory does not tell when it is written to. Stores to the common configuration take effect in {@link #sync}, which
 * the driver's write barrier calls. A thread looks at the notification word and turns it into kicks of the backend; a
 * driver that waits and lets others run looks there too, so that it need not wait for the thread as well.
 */
final class VirtioRegisters implements AutoCloseable {
    static final int BAR = 4;
    static final long BAR_ADDRESS = 0xFE00_0000L;
    static final long SIZE = 0x4000;

    private static final int COMMON = 0;
    private static final int COMMON_SIZE = 0x38;
    private static final int ISR = 0x1000;
    private static final int DEVICE = 0x2000;
    private static final int NOTIFY = 0x3000;
    private static final int NO_NOTIFICATION = -1;
    private static final int NOTIFY_MULTIPLIER = 4;

    // struct virtio_pci_common_cfg
    private static final int DEVICE_FEATURE_SELECT = 0x00;
    private static final int DEVICE_FEATURE = 0x04;
    private static final int DRIVER_FEATURE_SELECT = 0x08;
    private static final int DRIVER_FEATURE = 0x0C;
    private static final int MSIX_CONFIG = 0x10;
    private static final int NUM_QUEUES = 0x12;
    private static final int STATUS = 0x14;
    private static final int CONFIG_GENERATION = 0x15;
    private static final int QUEUE_SELECT = 0x16;
    private static final int QUEUE_SIZE = 0x18;
    private static final int QUEUE_MSIX_VECTOR = 0x1A;
    private static final int QUEUE_ENABLE = 0x1C;
    private static final int QUEUE_NOTIFY_OFF = 0x1E;
    private static final int QUEUE_DESC = 0x20;
    private static final int QUEUE_DRIVER = 0x28;
    private static final int QUEUE_DEVICE = 0x30;
    private static final short NO_VECTOR = -1;

    private static final int DRIVER_OK = 4;
    private static final int FEATURES_OK = 8;
    private static final int NEEDS_RESET = 0x40;
    private static final int ISR_CONFIGURATION = 2;

    private static final long VERSION_1 = 1L << 32;
    /** What works without help from here: version 1 and all features of block devices but several queues. */
    private static final long KNOWN_FEATURES = VERSION_1 | 0xFF_FFFFL & ~(1L << 12);
    private static final int LARGEST_QUEUE = 256;

    private static final VarHandle INT = JAVA_INT.varHandle();
    private static final long SPIN_NANOS = 20_000;
    private static final long YIELD_NANOS = 500_000;
    private static final long NAP_NANOS = 50_000;
    private static final long CHECK_NANOS = 20_000_000;

    /** What tells the rest of the host that the device stopped, and why. */
    interface FailureListener {
        void failed(IOException reason);
    }

    private final BlockBackend backend;
    private final GuestMemory memory;
    private final PciFunction function;
    private final FailureListener listener;
    private final MemorySegment page;
    private final Thread thread = Thread.ofPlatform().daemon().name("virtio-notify").unstarted(this::watch);
    private final int[] driverFeatures = new int[2];
    private int shownDriverFeatures;
    private int shownQueue;
    private int queueSize;
    private boolean queueEnabled;
    private long queueDesc;
    private long queueDriver;
    private long queueDevice;
    private int status;
    private boolean running;
    private volatile boolean closed;

    VirtioRegisters(BlockBackend backend, GuestMemory memory, Arena arena, FailureListener listener) {
        this.backend = backend;
        this.memory = memory;
        this.listener = listener;
        page = arena.allocate(SIZE, GuestMemory.PAGE);
        page.set(JAVA_INT, NOTIFY, NO_NOTIFICATION);
        MemorySegment.copy(MemorySegment.ofArray(backend.config()), 0, page, DEVICE, BlockBackend.CONFIG_SIZE);
        function = new PciFunction(0x1AF4, 0x1042, 0x0180_0001);
        function.bar64(BAR, BAR_ADDRESS, SIZE);
        function.virtioCapability(1, BAR, COMMON, COMMON_SIZE);
        function.virtioCapability(3, BAR, ISR, 1);
        function.virtioCapability(4, BAR, DEVICE, BlockBackend.CONFIG_SIZE);
        function.virtioCapability(2, BAR, NOTIFY, 4, NOTIFY_MULTIPLIER);
        reset();
        thread.start();
    }

    PciFunction function() {
        return function;
    }

    /** Where this process sees the registers. */
    MemorySegment page() {
        return page;
    }

    /** Does what stores since the last time ask for. */
    synchronized void sync() {
        int wanted = page.get(JAVA_BYTE, STATUS) & 0xFF;
        if (wanted == 0) {
            if (status != 0) {
                stop();
                reset();
            }
        } else {
            takeFeatures();
            takeQueue();
            takeStatus(wanted);
        }
        show();
    }

    private void takeFeatures() {
        if ((status & FEATURES_OK) == 0 && shownDriverFeatures < driverFeatures.length
                && page.get(JAVA_INT, DRIVER_FEATURE_SELECT) == shownDriverFeatures) {
            driverFeatures[shownDriverFeatures] = page.get(JAVA_INT, DRIVER_FEATURE);
        }
        shownDriverFeatures = Math.clamp(Integer.toUnsignedLong(page.get(JAVA_INT, DRIVER_FEATURE_SELECT)), 0,
                driverFeatures.length);
    }

    private void takeQueue() {
        int selected = page.get(JAVA_SHORT, QUEUE_SELECT) & 0xFFFF;
        if (selected == 0 && shownQueue == 0 && !queueEnabled) {
            queueSize = page.get(JAVA_SHORT, QUEUE_SIZE) & 0xFFFF;
            queueDesc = page.get(JAVA_LONG_UNALIGNED, QUEUE_DESC);
            queueDriver = page.get(JAVA_LONG_UNALIGNED, QUEUE_DRIVER);
            queueDevice = page.get(JAVA_LONG_UNALIGNED, QUEUE_DEVICE);
            queueEnabled = page.get(JAVA_SHORT, QUEUE_ENABLE) == 1;
        }
        shownQueue = selected;
    }

    private void takeStatus(int wanted) {
        int added = wanted & ~status;
        status |= wanted;
        if ((added & FEATURES_OK) != 0 && (agreed() & ~offered() | ~agreed() & VERSION_1) != 0) {
            status &= ~FEATURES_OK;
        }
        if ((added & DRIVER_OK) != 0) {
            try {
                start();
            } catch (IOException | IllegalArgumentException e) {
                fail(e);
            }
        }
    }

    private void start() throws IOException {
        if ((status & FEATURES_OK) == 0) {
            throw new IOException("the driver is ready before features are agreed on");
        }
        if (!function.commandHas(PciFunction.BUS_MASTER)) {
            throw new IOException("the driver has not enabled bus mastering: the device cannot reach memory");
        }
        if (queueEnabled) {
            if (queueSize == 0 || queueSize > LARGEST_QUEUE || Integer.bitCount(queueSize) != 1) {
                throw new IOException("a queue of " + queueSize);
            }
            var queue = new BlockBackend.Queue(queueSize, queueDesc, queueDriver, queueDevice);
            memory.at(queueDesc, 16L * queueSize);
            memory.at(queueDriver, 6 + 2L * queueSize);
            memory.at(queueDevice, 6 + 8L * queueSize);
            backend.start(agreed(), queue, memory);
            running = true;
        }
    }

    private long offered() {
        return backend.features() & KNOWN_FEATURES;
    }

    private long agreed() {
        return driverFeatures[0] & 0xFFFF_FFFFL | (long) driverFeatures[1] << 32;
    }

    private void reset() {
        driverFeatures[0] = 0;
        driverFeatures[1] = 0;
        shownDriverFeatures = 0;
        shownQueue = 0;
        queueSize = LARGEST_QUEUE;
        queueEnabled = false;
        queueDesc = 0;
        queueDriver = 0;
        queueDevice = 0;
        status = 0;
        page.set(JAVA_INT, DEVICE_FEATURE_SELECT, 0);
        page.set(JAVA_INT, DRIVER_FEATURE_SELECT, 0);
        page.set(JAVA_SHORT, QUEUE_SELECT, (short) 0);
        page.set(JAVA_BYTE, ISR, (byte) 0);
        show();
    }

    /** What the driver reads next. */
    private void show() {
        int half = page.get(JAVA_INT, DEVICE_FEATURE_SELECT);
        page.set(JAVA_INT, DEVICE_FEATURE, half == 0 ? (int) offered() : half == 1 ? (int) (offered() >>> 32) : 0);
        page.set(JAVA_INT, DRIVER_FEATURE, shownDriverFeatures < 2 ? driverFeatures[shownDriverFeatures] : 0);
        page.set(JAVA_SHORT, MSIX_CONFIG, NO_VECTOR);
        page.set(JAVA_SHORT, NUM_QUEUES, (short) 1);
        page.set(JAVA_BYTE, STATUS, (byte) status);
        page.set(JAVA_BYTE, CONFIG_GENERATION, (byte) 0);
        boolean exists = shownQueue == 0;
        page.set(JAVA_SHORT, QUEUE_SIZE, (short) (exists ? queueSize : 0));
        page.set(JAVA_SHORT, QUEUE_MSIX_VECTOR, NO_VECTOR);
        page.set(JAVA_SHORT, QUEUE_ENABLE, (short) (exists && queueEnabled ? 1 : 0));
        page.set(JAVA_SHORT, QUEUE_NOTIFY_OFF, (short) 0);
        page.set(JAVA_LONG_UNALIGNED, QUEUE_DESC, exists ? queueDesc : 0);
        page.set(JAVA_LONG_UNALIGNED, QUEUE_DRIVER, exists ? queueDriver : 0);
        page.set(JAVA_LONG_UNALIGNED, QUEUE_DEVICE, exists ? queueDevice : 0);
    }

    private void stop() {
        running = false;
        try {
            backend.stop();
        } catch (IOException e) {
            listener.failed(e);
        }
    }

    private synchronized void fail(Exception e) {
        running = false;
        status |= NEEDS_RESET;
        page.set(JAVA_BYTE, STATUS, (byte) status);
        page.set(JAVA_BYTE, ISR, (byte) ISR_CONFIGURATION);
        listener.failed(e instanceof IOException io ? io : new IOException(e.getMessage(), e));
    }

    /** Makes a kick of a notification, if there is one, and says whether there was. */
    boolean serve() {
        // The word is free again before the backend looks, so that none is lost.
        if ((int) INT.getVolatile(page, (long) NOTIFY) == NO_NOTIFICATION) {
            return false;
        }
        int written = (int) INT.getAndSet(page, (long) NOTIFY, NO_NOTIFICATION);
        if ((written & 0xFFFF) != 0) {
            return false;
        }
        kick();
        return true;
    }

    private synchronized void kick() {
        if (running) {
            try {
                backend.kick();
            } catch (IOException | RuntimeException e) {
                fail(e);
            }
        }
    }

    private synchronized void check() {
        if (running) {
            try {
                backend.check();
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    /** Looks at the notification word: all the time while there is work, then ever less often. */
    private void watch() {
        long last = System.nanoTime();
        long checked = last;
        while (!closed) {
            if (serve()) {
                last = System.nanoTime();
                continue;
            }
            long now = System.nanoTime();
            if (now - last < SPIN_NANOS) {
                Thread.onSpinWait();
            } else if (now - last < YIELD_NANOS) {
                Thread.yield();
            } else {
                LockSupport.parkNanos(NAP_NANOS);
            }
            if (now - checked > CHECK_NANOS) {
                checked = now;
                check();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            stop();
        }
    }
}
